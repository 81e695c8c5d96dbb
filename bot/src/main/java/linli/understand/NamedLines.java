package linli.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Talk typed or pasted with one line for each thing said, the name before it: 张三：没水了, [10:21] 张三: 没水了, 张三 10:21 没水了.
final class NamedLines {
    private static final Pattern TIME = Pattern.compile(
            "(?:[\\[(（【]\\s?" + Stamp.ANY + "\\s?[\\])）】]|" + Stamp.ANY + "(?=\\s))\\s{0,4}", Stamp.FLAGS);
    private static final Pattern NAME_TIME = Pattern.compile(
            "(?<name>[^:：]{1,30}?)(?:\\s{1,4}|\\s?[(（\\[]\\s?)" + Stamp.ANY + "(?:\\s?[)）\\]]\\s?[:：]?|\\s?[:：]|\\s)", Stamp.FLAGS);
    private static final Pattern NAME = Pattern.compile("(?<name>[^:：]{1,30})[:：](?!//)");
    /// 早上8：30 is a time and nobody's name.
    private static final Pattern HALF_A_TIME = Pattern.compile("(?:^|.*\\D)\\d{1,2}[:：]\\d{2}");

    private NamedLines() {}

    static List<Utterance> takeApart(String text) {
        if (Utterance.isOneLine(text)) {
            return List.of();
        }
        var lines = text.lines().map(Utterance::trimmed).filter(line -> !Heading.isSeparator(line)).toList();
        if (lines.size() < 2) {
            return List.of();
        }
        var spoken = lines.stream().map(NamedLines::spoken).toList();
        long named = spoken.stream().filter(Optional::isPresent).count();
        if (named == 0) {
            return List.of();
        }
        int first = first(spoken);
        long all = lines.stream().skip(first).filter(line -> !line.isEmpty()).count();
        boolean announced = lines.subList(0, first).stream().anyMatch(Heading::isHollow);
        return named * 2 > all && (named >= 2 || announced) ? read(lines, spoken, first) : List.of();
    }

    private static int first(List<Optional<Utterance>> spoken) {
        int first = 0;
        while (spoken.get(first).isEmpty()) {
            first++;
        }
        return first;
    }

    private static List<Utterance> read(List<String> lines, List<Optional<Utterance>> spoken, int first) {
        var said = new ArrayList<Utterance>();
        said.add(new Utterance("", Heading.beyond(lines.subList(0, first))));
        for (int i = first; i < lines.size(); ) {
            var begun = spoken.get(i);
            int end = i + 1;
            // A message may have several lines; what stands alone under a blank one is the sender's own word.
            while (end < lines.size() && spoken.get(end).isEmpty() && !lines.get(end).isEmpty()) {
                end++;
            }
            said.add(begun.isPresent()
                    ? new Utterance(begun.get().speaker(), begun.get().text() + "\n" + String.join("\n", lines.subList(i + 1, end)))
                    : new Utterance("", Heading.beyond(lines.subList(i, end))));
            i = end;
        }
        return said;
    }

    private static Optional<Utterance> spoken(String line) {
        var time = TIME.matcher(line);
        String rest = time.lookingAt() ? line.substring(time.end()) : line;
        var heading = NAME.matcher(rest);
        if (heading.lookingAt() && Heading.isHollow(heading.group("name"))) {
            rest = Utterance.trimmed(rest.substring(heading.end()));
        }
        var timed = NAME_TIME.matcher(rest);
        if (timed.lookingAt()) {
            return said(timed.group("name"), rest.substring(timed.end()));
        }
        var named = NAME.matcher(rest);
        if (named.lookingAt() && !HALF_A_TIME.matcher(rest.substring(0, Math.min(rest.length(), named.end() + 2))).matches()) {
            return said(named.group("name"), rest.substring(named.end()));
        }
        return Optional.empty();
    }

    private static Optional<Utterance> said(String name, String words) {
        return Optional.of(new Utterance(SpeakerName.of(name), words))
                .filter(said -> SpeakerName.isLikely(name) && !said.text().isEmpty());
    }
}
