package linli.act;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import linli.answer.EntryText;
import linli.answer.Response;
import linli.cases.Case;
import linli.decide.Thresholds;
import linli.knowledge.Entry;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Purpose;
import linli.recall.Edition;
import linli.recall.Form;
import linli.recall.GivenAnswer;
import linli.text.Courtesy;
import linli.text.Ellipsis;
import linli.text.PlainText;
import linli.text.Question;
import linli.understand.EntryMatch;
import linli.understand.Issue;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// Keeps a talk together: what somebody whom Linli has just answered goes on to ask or tell in words that name nothing else, 几天能拿 or 我妈82, is
/// about that answer. What its entry does not speak of goes to a person, with what it was about, and never to another entry that shares a word.
final class AskedOn {
    /// So soon among neighbours a question that names nothing is one to Linli still.
    private static final Duration JUST_NOW = Duration.ofMinutes(3);
    private static final int LONGEST = 24;
    private static final String CALL = "@?邻里[\\s,:\\u2005]*";
    /// Between what was asked first and what was asked then.
    private static final String THEN = " … ";

    private final Turn turn;
    private final Understanding understanding;
    private final GivenHere given;
    private final String text;
    private final String plain;

    AskedOn(Turn turn, Understanding understanding) {
        this.turn = turn;
        this.understanding = understanding;
        this.given = new GivenHere(turn);
        this.text = turn.message().text().replaceFirst(CALL, "").strip();
        this.plain = Courtesy.removedFrom(turn.site().knowledge().dialect().standard(PlainText.of(text)));
    }

    /// What the talk is about.
    ///
    /// @param answer what was answered from the entry; empty where Linli has asked for a fact instead
    private record Topic(Entry entry, Optional<GivenAnswer> answer, Instant at) {
        Optional<Edition> edition() {
            return answer.map(GivenAnswer::edition);
        }
    }

    /// Answers a question that goes on about it, where its entry speaks of that.
    Optional<IssueReply> answered() {
        return Optional.of(plain).filter(_ -> isShort() && asks() && mayBeAQuestion() && !answersLinli())
                .flatMap(_ -> topic())
                .filter(topic -> isMeant(topic) && (Ellipsis.isIn(plain) || !namesAnything(topic)))
                .flatMap(topic -> onTheAmount(topic).or(() -> spokenOf(topic)));
    }

    /// Takes what they tell of themselves: a fact on which an amount hangs, or what the entry speaks of, 自己辞职的.
    Optional<IssueReply> told() {
        return Optional.of(plain).filter(_ -> isShort() && !Question.hasAskingWords(plain) && mayBeTalk())
                .flatMap(_ -> topic())
                .filter(this::isMeant)
                .flatMap(topic -> onTheAmount(topic).or(() -> turn.isCalled() && !isAnswerOf(topic) ? spokenOf(topic) : Optional.empty()));
    }

    /// The question with what it is about, where the entry does not speak of it.
    Optional<Issue> inContext() {
        if (!isShort() || !Ellipsis.asks(plain) || !mayBeTalk() || understanding.pieces().isEmpty()) {
            return Optional.empty();
        }
        return topic().filter(this::isMeant).map(topic -> topic.entry().title())
                .or(() -> unanswered().map(open -> open.text().replaceFirst(".*" + THEN, "")))
                .map(before -> about(understanding.pieces().getFirst(), before + THEN + text));
    }

    /// What they asked a moment ago, and a person is to answer.
    private Optional<Case> unanswered() {
        return turn.justOpened().filter(open -> turn.isCalled() && open.kind() == Kind.QUESTION && open.openedAt().isAfter(turn.now().minus(GivenHere.A_MOMENT)));
    }

    private static Issue about(Issue said, String text) {
        return new Issue(
                said.speaker(), text, Kind.QUESTION, Optional.empty(), said.confidence(), said.need(), said.danger(), said.severity(), said.place(),
                Optional.empty(), said.evidence());
    }

    private boolean isShort() {
        boolean isOwnWord = turn.message().forwarded().isEmpty() && !turn.isBundle() && !turn.isStaff();
        return isOwnWord && !plain.isEmpty() && plain.length() <= LONGEST;
    }

    private boolean asks() {
        return Question.hasAskingWords(plain) || Ellipsis.asks(plain);
    }

    private boolean mayBeTalk() {
        return understanding.pieces().stream().allMatch(piece -> piece.kind() == Kind.QUESTION || piece.kind() == Kind.CHATTER);
    }

    /// 过期了怎么办 sounds like a matter, but names none.
    private boolean mayBeAQuestion() {
        return understanding.pieces().stream().allMatch(piece -> switch (piece.kind()) {
            case QUESTION, CHATTER -> true;
            case SERVICE_REQUEST, SUGGESTION -> Ellipsis.isIn(plain);
            case EMERGENCY, FRAUD, DISPUTE -> false;
        });
    }

    /// What they were answered, or asked for, a moment ago and have opened no matter since.
    private Optional<Topic> topic() {
        return Stream.concat(answeredLately().stream(), askedLately().stream())
                .filter(topic -> turn.justOpened().filter(open -> open.kind() != Kind.QUESTION && !open.openedAt().isBefore(topic.at())).isEmpty())
                .max((one, other) -> one.at().compareTo(other.at()));
    }

    private Optional<Topic> answeredLately() {
        var successor = new Successor(turn.site().answers());
        var meant = turn.message().quote().isPresent() ? given.quoted() : given.theirs();
        return meant.filter(answer -> !answer.edition().isGone())
                .flatMap(answer -> successor.of(answer.edition(), turn.now()).map(entry -> new Topic(entry, Optional.of(answer), answer.at())));
    }

    private Optional<Topic> askedLately() {
        var today = LocalDate.ofInstant(turn.now(), turn.site().community().zone());
        return turn.tx().conversations().pendingFact(turn.message().group(), turn.message().sender(), turn.now())
                .map(pending -> Map.entry(pending.entry(), pending.expiresAt().minus(Inquiry.ANSWER_AWAITED)))
                .filter(asked -> asked.getValue().isAfter(turn.now().minus(GivenHere.A_MOMENT)))
                .flatMap(asked -> turn.site().knowledge().entry(asked.getKey()).filter(entry -> entry.isInForceOn(today))
                        .map(entry -> new Topic(entry, Optional.empty(), asked.getValue())));
    }

    private boolean isMeant(Topic topic) {
        return turn.isCalled() || turn.message().quote().isPresent() || topic.at().isAfter(turn.now().minus(JUST_NOW));
    }

    /// Whether it is what Linli has asked them for.
    private boolean answersLinli() {
        var answers = turn.site().answers();
        return turn.tx().conversations().pendingFact(turn.message().group(), turn.message().sender(), turn.now())
                .filter(pending -> turn.site().knowledge().table(pending.entry()).flatMap(table -> table.fact(pending.fact()))
                                .filter(fact -> answers.tells(fact, text, turn.now())).isPresent()
                        || turn.site().knowledge().entry(pending.entry()).flatMap(entry -> answers.cannotTell(entry, text)).isPresent())
                .isPresent();
    }

    /// Whether it names what it is about: that matter anew, or another that is known.
    private boolean namesAnything(Topic topic) {
        var answers = turn.site().answers();
        boolean callsAnother = answers.calledByName(text, turn.now()).filter(entry -> !entry.id().equals(topic.entry().id())).isPresent();
        return callsAnother || answers.isNamed(topic.entry(), text)
                || matches().anyMatch(match -> isAskedOutright(match, topic))
                || !isSpokenOf(topic.entry());
    }

    private Stream<EntryMatch> matches() {
        return understanding.pieces().stream().flatMap(piece -> piece.entry().stream());
    }

    /// By its words, or because it would be found for it alone.
    private boolean isSpokenOf(Entry entry) {
        return turn.site().answers().speaksOf(entry, text)
                || matches().anyMatch(match -> match.entry().equals(entry.id()) && match.probability() >= Thresholds.STANDARD.answer());
    }

    private boolean isAskedOutright(EntryMatch match, Topic topic) {
        return !match.entry().equals(topic.entry().id()) && Question.of(PlainText.of(match.ask())).isAboutSame(Question.of(plain));
    }

    private boolean isAnswerOf(Topic topic) {
        return topic.answer().isEmpty() && answersLinli();
    }

    private Optional<IssueReply> onTheAmount(Topic topic) {
        return turn.site().answers().onTheAmount(topic.entry(), text, topic.edition(), turn.isCalled(), turn.now())
                .filter(_ -> topic.answer().isPresent())
                .map(response -> switch (response) {
                    case Response.Told told -> {
                        given.give(told, false);
                        yield Receipt.ofEntry(turn.message(), told.entry().id(), Act.ANSWER);
                    }
                    case Response.Wanting wanting -> {
                        new Inquiry(turn).fact(wanting, false);
                        yield Receipt.ofEntry(turn.message(), wanting.entry().id(), Act.ASK);
                    }
                });
    }

    private Optional<IssueReply> spokenOf(Topic topic) {
        var answers = turn.site().answers();
        var entry = topic.entry();
        if (!isSpokenOf(entry)) {
            return Optional.empty();
        }
        var sentence = answers.sentence(entry, text);
        var whole = new Response.Told(entry, new EntryText(turn.site().wording()).compose(entry, Form.FULL), answers.told(entry).edition());
        var since = turn.now().minus(GivenHere.A_MOMENT);
        if (sentence.isPresent()) {
            sayOnce(sentence.get(), since);
        } else if (given.wasTold(whole.text(), since)) {
            turn.say(turn.speech().say(Phrase.ALL_SAID), Purpose.REPLY, Optional.empty(), false);
        } else {
            new AnotherForm(turn).tell(whole);
        }
        return Optional.of(Receipt.ofEntry(turn.message(), entry.id(), Act.ANSWER));
    }

    private void sayOnce(Response.Told sentence, Instant since) {
        if (given.wasTold(sentence.text(), since)) {
            turn.say(turn.speech().say(Phrase.SAID_JUST_NOW), Purpose.REPLY, Optional.empty(), false);
        } else {
            turn.say(sentence.text(), Purpose.REPLY, Optional.empty(), false)
                    .ifPresent(said -> given.remember(said, sentence.edition(), Form.FULL));
        }
    }
}
