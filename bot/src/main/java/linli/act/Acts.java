package linli.act;

import java.time.Duration;
import java.util.Optional;
import linli.answer.Response;
import linli.cases.Case;
import linli.conversation.PendingFact;
import linli.conversation.PendingQuestion;
import linli.decide.Decided;
import linli.decide.Decision;
import linli.decide.Decision.Alarm;
import linli.decide.Decision.Answer;
import linli.decide.Decision.AskFact;
import linli.decide.Decision.Ask;
import linli.decide.Decision.Collect;
import linli.decide.Decision.HandOver;
import linli.decide.Decision.Join;
import linli.decide.Decision.Open;
import linli.decide.Decision.Silent;
import linli.decide.Decision.Warn;
import linli.decide.Reason;
import linli.digest.Asked;
import linli.knowledge.Entry;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Purpose;
import linli.message.Severity;
import linli.text.Masking;
import linli.understand.Issue;
import linli.wording.Phrase;

/// Carries out a decision: what is opened, who is told, and what is said where the issue came up.
final class Acts {
    /// How long an answer to "哪一栋?" is taken for one.
    private static final Duration ANSWER_AWAITED = Duration.ofHours(24);
    /// The same word on a shared matter is not repeated in a place within this time.
    private static final Duration ONE_WORD_IS_ENOUGH = Duration.ofHours(6);
    private static final Duration LINES_THAT_FOLLOW = Duration.ofMinutes(10);

    private final Turn turn;
    private final FirstWords firstWords;

    Acts(Turn turn) {
        this.turn = turn;
        this.firstWords = new FirstWords(turn);
    }

    /// Says what waited until all issues of the message were seen to.
    void finish() {
        firstWords.askedFor().ifPresent(this::askFor);
        firstWords.say();
    }

    IssueReply perform(Issue understood, Decided decided) {
        Decision decision = decided.decision();
        var issue = decision instanceof HandOver ? asCallForSomebody(understood) : understood;
        Optional<Case> about = switch (decision) {
            case Silent _ -> Optional.empty();
            case Collect _ -> collect(issue);
            case Answer(var response) -> say(response);
            case AskFact(var response) -> askFor(response, issue);
            case Ask _ -> Optional.of(ask(issue));
            case Open _ -> Optional.of(open(issue));
            case Join(var open) -> Optional.of(join(issue, open));
            case Warn _ -> Optional.of(warn(issue));
            case Alarm _ -> Optional.of(alarm(issue));
            case HandOver _ -> Optional.of(handOver(issue, decided.reason()));
        };
        var category = decision.entry().map(Entry::id).or(issue::category);
        return new IssueReply(
                issue.speaker(), issue.text(), issue.kind(), category, decision.act(), about.map(Case::label),
                about.flatMap(Case::incident));
    }

    private Optional<Case> say(Response.Told response) {
        turn.answer(response, !turn.isCalled());
        return Optional.empty();
    }

    private Optional<Case> askFor(Response.Wanting response, Issue issue) {
        turn.tx().conversations().ask(new PendingFact(
                turn.message().group(), turn.message().sender(), response.entry().id(), response.question(), response.fact().id(),
                turn.now().plus(ANSWER_AWAITED)));
        turn.say(response.text(), Purpose.REPLY, Optional.empty(), !turn.isCalled());
        return Optional.empty();
    }

    private Optional<Case> collect(Issue issue) {
        collect(issue, Optional.empty());
        return Optional.empty();
    }

    private void collect(Issue issue, Optional<Integer> handedOverBy) {
        turn.tx().digests().collect(new Asked(
                turn.tx().digests().nextAsked(), issue.kind(), turn.message().group(), turn.message().sender(),
                Masking.mask(issue.text()), turn.now(), turn.message().id(), handedOverBy));
    }

    private Case ask(Issue issue) {
        var opened = turn.open(issue);
        firstWords.unplaced(opened);
        return opened;
    }

    private void askFor(Case opened) {
        turn.tx().conversations().ask(PendingQuestion.where(
                turn.message().group(), turn.message().sender(), opened.number(), turn.now(), turn.now().plus(ANSWER_AWAITED)));
    }

    private Case open(Issue issue) {
        var opened = turn.open(issue);
        firstWords.taken(opened);
        return opened;
    }

    private Case join(Issue issue, Case open) {
        var joined = turn.work().join(open, turn.report(issue));
        boolean goesOn = open.reporter().equals(turn.message().sender())
                && open.openedAt().isAfter(turn.now().minus(LINES_THAT_FOLLOW));
        boolean amongNeighbours = !turn.message().isPrivate();
        boolean openedHere = amongNeighbours && joined.group().equals(turn.message().group());
        boolean heard = openedHere || turn.tx().outbox().hasHeardOf(turn.whereItWasSaid(), joined.label(), joined.openedAt());
        // whoever turns from the group to Linli in private has not heard a word here yet
        boolean mereContinuation = goesOn && (heard || amongNeighbours);
        if (turn.hasJustOpened(open) || mereContinuation || joined.confidential() && amongNeighbours) {
            return joined;
        }
        boolean danger = joined.kind() == Kind.EMERGENCY;
        String word = turn.speech().say(danger ? Phrase.ALARM_JOINED : Phrase.CASE_JOINED,
                "owner", turn.speech().titled(joined.owner()), "case", joined.label());
        boolean mayBeSaid = turn.isCalled() || !heard && (danger || turn.hasBudget());
        if (mayBeSaid && !turn.wasSaid(word, ONE_WORD_IS_ENOUGH)) {
            firstWords.known(joined, word, !danger && !turn.isCalled());
        }
        return joined;
    }

    private Case warn(Issue issue) {
        var opened = turn.open(issue);
        String warning = turn.speech().say(Phrase.SCAM_WARNING);
        if (!turn.wasSaid(warning, ONE_WORD_IS_ENOUGH)) {
            turn.say(warning, Purpose.REPLY, Optional.of(opened), false);
        }
        return opened;
    }

    private Case alarm(Issue issue) {
        var first = turn.site().knowledge().firstStepsIn(issue.category());
        var opened = turn.open(issue);
        boolean askWhere = turn.message().isPrivate() && !opened.place().isFindable();
        if (askWhere) {
            askFor(opened);
        }
        String text = turn.speech().say(askWhere ? Phrase.ALARM_IN_PRIVATE : Phrase.ALARM_IN_GROUP,
                "steps", first.steps().strip(), "call", first.call(), "owner", turn.speech().titled(opened.owner()), "case", opened.label());
        turn.say(text, Purpose.ALARM, Optional.of(opened), false);
        return opened;
    }

    private Case handOver(Issue issue, Reason reason) {
        var opened = turn.open(issue);
        boolean isUnanswered = issue.kind() == Kind.QUESTION && reason != Reason.HUMAN_WANTED;
        if (isUnanswered && !opened.confidential()) {
            collect(issue, Optional.of(opened.number()));
        }
        boolean confidentialHere = opened.confidential() && !turn.message().isPrivate();
        Phrase phrase = reason == Reason.HUMAN_WANTED ? Phrase.HUMAN : Phrase.HANDOVER;
        String word = confidentialHere
                ? firstWords.inConfidence(opened)
                : turn.speech().say(phrase,
                        "owner", turn.speech().titled(opened.owner()),
                        "due", turn.speech().time(opened.contactDue(), turn.now()),
                        "case", opened.label());
        turn.say(word, Purpose.REPLY, Optional.of(opened), false);
        return opened;
    }

    /// What Linli is not sure of is no alarm and no fault yet, but somebody who wants to talk; only a quarrel stays confidential.
    private static Issue asCallForSomebody(Issue issue) {
        boolean keepsItsKind = issue.kind() == Kind.DISPUTE || issue.kind() == Kind.QUESTION;
        var kind = keepsItsKind ? issue.kind() : Kind.CHATTER;
        var severity = issue.kind() == Kind.EMERGENCY ? Severity.HIGH : Severity.NORMAL;
        return new Issue(
                issue.speaker(), issue.text(), kind, keepsItsKind ? issue.category() : Optional.empty(), issue.confidence(),
                issue.need(), issue.danger(), severity, issue.place(), issue.entry(), issue.evidence());
    }
}
