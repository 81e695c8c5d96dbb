package linli;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linli.conversation.Conversations;
import linli.decide.OneSentence;
import linli.decide.Thresholds;
import linli.message.InboundMessage;
import linli.message.Kind;
import linli.site.Site;
import linli.text.Courtesy;
import linli.text.Ellipsis;
import linli.text.PlainText;
import linli.understand.Interpreter;
import linli.understand.Understanding;

/// Reads what somebody writes over several messages as the one sentence that it is, where a line alone is too little. Thread-safe.
final class GoingOnWriting {
    private static final Duration STILL_WRITING = Duration.ofMinutes(3);
    /// Whoever calls for somebody does so after a while, when nobody has come.
    private static final Duration CALLS_AFTER = Duration.ofMinutes(10);

    private static final Pattern CALL = Pattern.compile("@?邻里[\\s,:\\u2005]*");

    private final Conversations conversations;
    private final OneSentence sentence = new OneSentence(Thresholds.STANDARD);

    GoingOnWriting(Conversations conversations) {
        this.conversations = conversations;
    }

    /// The message with what stood before it.
    record Whole(InboundMessage message, Understanding understanding) {}

    /// @param mayBeAReply whether it may be meant for Linli for another reason; asked only where something stands before it
    Optional<Whole> whole(Site site, InboundMessage message, String plain, Understanding alone, BooleanSupplier mayBeAReply) {
        boolean isCalled = Interpreter.isCalled(message);
        return conversations.justLeftAlone(message, isCalled ? CALLS_AFTER : STILL_WRITING)
                .filter(_ -> message.quote().isEmpty() && message.forwarded().isEmpty() && site.community().person(message.sender()).isEmpty())
                .filter(_ -> isCalled ? OneSentence.isPlea(plain) : sentence.isTooLittle(alone) && !mayBeAReply.getAsBoolean())
                .flatMap(before -> together(site, message, before, alone, isCalled))
                .or(() -> question(site, message, plain, isCalled))
                .or(() -> story(site, message, plain, alone, isCalled));
    }

    /// 补办要几天, after 身份证掉了: whoever calls Linli and names nothing asks of what they have just said, where something is known of that.
    private Optional<Whole> question(Site site, InboundMessage message, String plain, boolean isCalled) {
        boolean namesNothing = isCalled && message.quote().isEmpty() && message.forwarded().isEmpty() && Ellipsis.asks(site.knowledge().dialect().standard(CALL.matcher(plain).replaceFirst("")));
        return conversations.justLeftAlone(message, STILL_WRITING).filter(_ -> namesNothing).flatMap(before -> {
            var both = message.saying(before.text() + " " + message.text());
            var read = site.interpreter().interpret(both, PlainText.of(both.text()), site.community().placeOf(message.group(), message.sender()));
            return Optional.of(read).filter(GoingOnWriting::isOneThatIsAnswered).map(asked -> new Whole(both, asked));
        });
    }

    private static boolean isOneThatIsAnswered(Understanding read) {
        return read.pieces().size() == 1 && read.pieces().stream().allMatch(piece -> piece.kind() == Kind.QUESTION
                && piece.entry().filter(match -> match.probability() >= Thresholds.STANDARD.answer()).isPresent());
    }

    /// 真的服了 天天这样, after a car that stands in the way: a matter whose words name nothing is told with what stood before it.
    private Optional<Whole> story(Site site, InboundMessage message, String plain, Understanding alone, boolean isCalled) {
        boolean mayBeTheEnd = message.quote().isEmpty() && message.forwarded().isEmpty() && site.community().person(message.sender()).isEmpty()
                && sentence.isTheEndOfAStory(alone, plain, isCalled);
        return mayBeTheEnd ? conversations.justLeftAlone(message).flatMap(before -> told(site, message, before, alone)) : Optional.empty();
    }

    private static Optional<Whole> told(Site site, InboundMessage message, Conversations.Line before, Understanding alone) {
        String story = before.story().stream().filter(line -> !Courtesy.isNoMore(PlainText.of(line))).collect(Collectors.joining(" "));
        if (story.isEmpty()) {
            return Optional.empty();
        }
        var all = message.saying(story + " " + message.text());
        var read = site.interpreter().interpret(all, PlainText.of(all.text()), site.community().placeOf(message.group(), message.sender()));
        return Optional.of(new Whole(all, OneSentence.asTold(alone, read, all.text())));
    }

    private Optional<Whole> together(Site site, InboundMessage message, Conversations.Line before, Understanding alone, boolean isCalled) {
        var both = message.saying(before.text() + " " + message.text());
        var read = site.interpreter().interpret(both, PlainText.of(both.text()), site.community().placeOf(message.group(), message.sender()));
        return sentence.together(before.understanding(), alone, read, isCalled).map(whole -> new Whole(both, whole));
    }
}
