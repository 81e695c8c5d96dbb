package linli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linli.conversation.Homes;
import linli.conversation.LastLines;
import linli.decide.OneSentence;
import linli.decide.Thresholds;
import linli.message.InboundMessage;
import linli.message.Kind;
import linli.message.Place;
import linli.site.Site;
import linli.text.Courtesy;
import linli.text.Discretion;
import linli.text.Ellipsis;
import linli.text.Flats;
import linli.text.PlainText;
import linli.text.Subject;
import linli.understand.Interpreter;
import linli.understand.Understanding;

/// Reads what somebody writes over several messages as the one sentence that it is, where a line alone is too little. Thread-safe.
final class GoingOnWriting {
    private static final Duration STILL_WRITING = Duration.ofMinutes(3);
    /// Whoever calls for somebody does so after a while, when nobody has come.
    private static final Duration CALLS_AFTER = Duration.ofMinutes(10);

    private static final Pattern CALL = Pattern.compile("@?邻里[\\s,:\\u2005]*");

    private static final Pattern UNANSWERED = Pattern.compile("[没冇不]人?应|[没冇不]开门|[没冇]动静|叫不[应答]|喊不[应答]");
    /// Whoever is knocked at, or shut in, is where they are.
    private static final Pattern ELSEWHERE = Pattern.compile("我(?:家|屋|们家|妈|爸|老公|老婆|崽|女|自己|不敢|好怕)|有人|电梯|车");

    private final LastLines lines;
    private final Homes homes;
    private final OneSentence sentence = new OneSentence(Thresholds.STANDARD);

    GoingOnWriting(LastLines lines, Homes homes) {
        this.lines = lines;
        this.homes = homes;
    }

    /// The message with what stood before it.
    record Whole(InboundMessage message, Understanding understanding) {}

    /// @param mayBeAReply whether it may be meant for Linli for another reason; asked only where something stands before it
    Optional<Whole> whole(Site site, InboundMessage message, String plain, Understanding alone, BooleanSupplier mayBeAReply) {
        boolean isCalled = Interpreter.isCalled(message);
        return lines.justLeftAlone(message, isCalled ? CALLS_AFTER : STILL_WRITING)
                .filter(_ -> message.quote().isEmpty() && message.forwarded().isEmpty() && site.community().person(message.sender()).isEmpty())
                .filter(_ -> isCalled ? OneSentence.isPlea(plain) : sentence.isTooLittle(alone) && !mayBeAReply.getAsBoolean())
                .flatMap(before -> together(site, message, before, alone, isCalled))
                .or(() -> question(site, message, plain, isCalled))
                .or(() -> askedBefore(site, message, plain, isCalled))
                .or(() -> story(site, message, plain, alone, isCalled))
                .or(() -> lookedAfter(site, message, plain, alone))
                .or(() -> inConfidence(site, message, alone));
    }

    /// 不要讲是我说的哈, before they say what: the matter is told with that wish.
    private Optional<Whole> inConfidence(Site site, InboundMessage message, Understanding alone) {
        boolean mayBeMinded = message.isPrivate() && message.forwarded().isEmpty() && site.community().person(message.sender()).isEmpty();
        return mayBeMinded
                ? lines.justLeftAlone(message)
                        .filter(before -> Discretion.isWished(PlainText.of(before.text())))
                        .map(before -> before.text() + " " + message.text())
                        .map(both -> new Whole(message.saying(both), OneSentence.asTold(alone, alone, both)))
                : Optional.empty();
    }

    /// 补办要几天, after 身份证掉了: whoever calls Linli and names nothing asks of what they have said a moment ago, where something is known of
    /// that.
    private Optional<Whole> question(Site site, InboundMessage message, String plain, boolean isCalled) {
        if (!isCalled || !message.quote().isEmpty() || !message.forwarded().isEmpty()) {
            return Optional.empty();
        }
        String words = site.knowledge().dialect().standard(CALL.matcher(plain).replaceFirst(""));
        return lines.justLeftAlone(message, CALLS_AFTER).filter(_ -> Ellipsis.asks(words))
                .flatMap(before -> before.story().reversed().stream().flatMap(line -> question(site, message, line + " " + message.text()).stream()).findFirst());
    }

    private static String called(InboundMessage message) {
        return CALL.matcher(message.text()).results().map(MatchResult::group).findFirst().orElse("");
    }

    private Optional<Whole> question(Site site, InboundMessage message, String words) {
        var asked = message.saying(words);
        return Optional.of(read(site, asked)).filter(GoingOnWriting::isOneThatIsAnswered).map(understood -> new Whole(asked, understood));
    }

    /// 你知道不 新生儿的, to Linli, after what a neighbour has just asked in vain.
    private Optional<Whole> askedBefore(Site site, InboundMessage message, String plain, boolean isCalled) {
        boolean mayBe = isCalled && message.quote().isEmpty() && message.forwarded().isEmpty();
        return lines.justAsked(message, CALLS_AFTER).filter(_ -> mayBe)
                .filter(asked -> Ellipsis.pointsBackTo(CALL.matcher(plain).replaceFirst(""), PlainText.of(asked.text())))
                .map(asked -> {
                    boolean namesIt = !Ellipsis.isIn(site.knowledge().dialect().standard(PlainText.of(asked.text())));
                    var both = message.saying(called(message) + (namesIt ? asked.text() : String.join(" ", asked.story())));
                    return new Whole(both, read(site, both));
                });
    }

    private static boolean isOneThatIsAnswered(Understanding read) {
        return read.pieces().size() == 1 && read.pieces().stream().allMatch(piece -> (piece.kind() == Kind.QUESTION || piece.kind() == Kind.CHATTER)
                && piece.entry().filter(match -> match.probability() >= Thresholds.STANDARD.answer()).isPresent());
    }

    /// 真的服了 天天这样, after a car that stands in the way: a matter whose words name nothing, or the thing of which they have just spoken, is told with
    /// what stood before it.
    private Optional<Whole> story(Site site, InboundMessage message, String plain, Understanding alone, boolean isCalled) {
        boolean mayBeTheEnd = message.quote().isEmpty() && message.forwarded().isEmpty() && site.community().person(message.sender()).isEmpty();
        return !mayBeTheEnd ? Optional.empty()
                : sentence.isTheEndOfAStory(alone, plain, isCalled) ? lines.justLeftAlone(message).flatMap(before -> told(site, message, before, alone))
                : isAMatter(alone) ? lines.justLeftAlone(message, STILL_WRITING).filter(before -> isOfOneThing(before.text(), plain)).map(before -> withWhatStoodBefore(message, before, alone))
                : Optional.empty();
    }

    /// 敲门没人应, after 301的李爹爹今天没看到: those who are called go to that door, and not to whoever calls them.
    private Optional<Whole> lookedAfter(Site site, InboundMessage message, String plain, Understanding alone) {
        boolean mayBe = alone.pieces().size() == 1 && alone.pieces().getFirst().kind() == Kind.EMERGENCY && message.quote().isEmpty() && message.forwarded().isEmpty()
                && UNANSWERED.matcher(plain).find() && !ELSEWHERE.matcher(plain).find() && !namesAFlat(site, plain);
        return lines.justLeftAlone(message).filter(_ -> mayBe)
                .flatMap(before -> before.story().reversed().stream().filter(line -> namesAFlat(site, PlainText.of(line)) && !ELSEWHERE.matcher(line).find()).findFirst())
                .map(line -> message.saying(line + " " + message.text()))
                .map(both -> new Whole(both, new Understanding(List.of(alone.pieces().getFirst().saying(both.text())), false)));
    }

    private static boolean namesAFlat(Site site, String plain) {
        return Flats.in(plain).findFirst().isPresent() || site.interpreter().places().find(plain).room().isPresent();
    }

    /// It is what it is by itself, and whoever has it reads all of it.
    private static Whole withWhatStoodBefore(InboundMessage message, LastLines.Line before, Understanding alone) {
        var both = message.saying(before.text() + " " + message.text());
        return new Whole(both, OneSentence.asTold(alone, alone, both.text()));
    }

    private static boolean isAMatter(Understanding alone) {
        return alone.pieces().size() == 1 && alone.pieces().getFirst().kind() == Kind.SERVICE_REQUEST;
    }

    /// 打挪车电话没人接, after which car it is.
    private static boolean isOfOneThing(String before, String plain) {
        var named = Subject.in(plain);
        return Subject.in(PlainText.of(before)).stream().anyMatch(named::contains);
    }

    private Optional<Whole> told(Site site, InboundMessage message, LastLines.Line before, Understanding alone) {
        String story = before.story().stream().filter(line -> !Courtesy.isNoMore(PlainText.of(line))).collect(Collectors.joining(" "));
        if (story.isEmpty()) {
            return Optional.empty();
        }
        var all = message.saying(story + " " + message.text());
        return Optional.of(new Whole(all, OneSentence.asTold(alone, read(site, all), all.text())));
    }

    private Optional<Whole> together(Site site, InboundMessage message, LastLines.Line before, Understanding alone, boolean isCalled) {
        var both = message.saying(before.text() + " " + message.text());
        return sentence.together(read(site, message.saying(before.text())), alone, read(site, both), isCalled).map(whole -> new Whole(both, whole));
    }

    private Understanding read(Site site, InboundMessage message) {
        return site.interpreter().interpret(message, PlainText.of(message.text()), whereSaid(site, message));
    }

    private Place whereSaid(Site site, InboundMessage message) {
        return homes.whereSaid(site.community(), message, site.interpreter().places()::ofCardName);
    }
}
