package linli.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linli.outbox.OutboxRow;

/// What a message offers to be answered with, such as `回 1 接 / 3 为什么 退`: where a platform has buttons, each is one tap. What it takes in
/// words as well, a reason or a name, is asked for after the tap.
///
/// @param text the message without its offer
public record Choices(String text, List<Choice> all) {
    private static final Pattern OFFER = Pattern.compile("(?:^|(?<=[\\s。？?·]))回 ?(?=[1-9] )(?<all>[^\\n。]+)。?");
    private static final Pattern ONE = Pattern.compile("(?<digit>[1-9]) (?:\\S+ )*(?<label>\\p{IsHan}{1,10})");

    /// One of them.
    ///
    /// @param label what it is called, such as 接
    /// @param reply what whoever takes it would have typed, such as `1 1024`
    public record Choice(String label, String reply) {}

    public Choices {
        all = List.copyOf(all);
    }

    /// Empty where the message offers nothing.
    public static Optional<Choices> of(OutboxRow row) {
        String text = row.message().text();
        var offer = OFFER.matcher(text);
        if (!offer.find()) {
            return Optional.empty();
        }
        var all = new ArrayList<Choice>();
        for (String part : offer.group("all").split("/")) {
            var one = ONE.matcher(part.strip());
            if (!one.matches()) {
                return Optional.empty();
            }
            String reply = row.message().caseNumber().map(number -> one.group("digit") + " " + number).orElse(one.group("digit"));
            all.add(new Choice(one.group("label"), reply));
        }
        String rest = (text.substring(0, offer.start()).strip() + "\n" + text.substring(offer.end()).strip()).strip();
        return Optional.of(new Choices(
                rest.lines().map(line -> line.replaceFirst("[\\s·]+$", "")).collect(Collectors.joining("\n")), all));
    }
}
