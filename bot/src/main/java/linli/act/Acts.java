package linli.act;

import java.util.Optional;
import linli.answer.Response;
import linli.cases.Case;
import linli.decide.Decided;
import linli.decide.Decision;
import linli.decide.Decision.Alarm;
import linli.decide.Decision.Answer;
import linli.decide.Decision.AskFact;
import linli.decide.Decision.AskWhat;
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
import linli.message.Place;
import linli.message.Purpose;
import linli.message.Severity;
import linli.text.Masking;
import linli.text.Blows;
import linli.text.PlainText;
import linli.text.Question;
import linli.turn.Hearsay;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.wording.Phrase;

/// Carries out a decision: what is opened, who is told, and what is said where the issue came up.
public final class Acts {
    private final Turn turn;
    private final FirstWords firstWords;
    private final PassedOn passedOn;
    private final JoinedCases joinedCases;

    public Acts(Turn turn) {
        this.turn = turn;
        this.firstWords = new FirstWords(turn);
        this.passedOn = new PassedOn(turn);
        this.joinedCases = new JoinedCases(turn, firstWords, passedOn);
    }

    /// Says what waited until all issues of the message were seen to.
    public void finish() {
        firstWords.askedFor().ifPresent(new Inquiry(turn)::where);
        firstWords.say();
        passedOn.say();
    }

    public IssueReply perform(Issue understood, Decided decided) {
        Decision decision = decided.decision();
        var issue = switch (decision) {
            case HandOver _ -> asCallForSomebody(understood);
            case Join(var open) when decided.reason() == Reason.ECHOED -> asToldBefore(turn.filing().placed(understood), open);
            case Silent _, Collect _, Answer _, AskFact _, AskWhat _, Ask _, Open _, Join _, Warn _, Alarm _ -> understood;
        };
        Optional<Case> about = switch (decision) {
            case Silent _ -> Optional.empty();
            case Collect _ -> collect(issue);
            case Answer(var response) -> say(issue, response);
            case AskFact(var response) -> askFor(issue, response);
            case AskWhat _ -> askWhat(issue);
            case Ask _ -> Optional.of(ask(issue));
            case Open _ -> Optional.of(open(issue));
            case Join(var open) -> Optional.of(joinedCases.join(issue, open));
            case Warn _ -> Optional.of(warn(issue));
            case Alarm _ -> Optional.of(alarm(issue));
            case HandOver _ -> Optional.of(handOver(issue, decided.reason()));
        };
        var category = decision.entry().map(Entry::id).or(issue::category);
        return new IssueReply(
                issue.speaker(), issue.text(), issue.kind(), category, decision.act(), about.map(Case::label),
                about.flatMap(Case::incident));
    }

    private Optional<Case> say(Issue issue, Response.Told response) {
        var given = new GivenHere(turn);
        if (passedOn.isMeant()) {
            given.give(new AnswerFor(turn).to(issue.speaker(), issue.text(), response), !turn.isCalled());
            return Optional.empty();
        }
        if (turn.isCalled() && given.hasJustBeenGiven(response)) {
            turn.say(turn.speech().say(Phrase.SAID_JUST_NOW), Purpose.REPLY, Optional.empty(), false);
        } else {
            given.give(response, !turn.isCalled());
        }
        return Optional.empty();
    }

    private Optional<Case> askFor(Issue issue, Response.Wanting response) {
        new Inquiry(turn).fact(passedOn.isMeant() ? new AnswerFor(turn).to(issue.speaker(), issue.text(), response) : response, !turn.isCalled());
        return Optional.empty();
    }

    private Optional<Case> askWhat(Issue issue) {
        new Inquiry(turn).what(issue.text());
        return Optional.empty();
    }

    private Optional<Case> collect(Issue issue) {
        collect(issue, Optional.empty());
        if (passedOn.isMeant()) {
            passedOn.collected(issue);
        }
        return Optional.empty();
    }

    private void collect(Issue issue, Optional<Integer> handedOverBy) {
        turn.tx().digests().collect(new Asked(
                turn.tx().digests().nextAsked(), issue.kind(), turn.message().group(), turn.message().sender(),
                Masking.mask(issue.text()), turn.now(), turn.message().id(), handedOverBy));
    }

    private Case ask(Issue issue) {
        var opened = turn.filing().open(issue);
        if (passedOn.isMeant()) {
            new Inquiry(turn).whereOnce(opened);
            passedOn.unplaced(issue, opened);
        } else {
            firstWords.unplaced(opened);
        }
        return opened;
    }

    private Case open(Issue issue) {
        var opened = turn.filing().open(issue);
        if (passedOn.isMeant()) {
            passedOn.opened(issue, opened);
        } else {
            firstWords.taken(opened);
        }
        return opened;
    }

    private Case warn(Issue issue) {
        var opened = turn.filing().open(issue);
        new ScamWarning(turn).say(issue, opened);
        if (passedOn.isMeant()) {
            passedOn.opened(issue, opened);
        }
        return opened;
    }

    private Case alarm(Issue issue) {
        var opened = turn.alarms().raise(turn.filing().open(new ToldPlace(turn).of(issue).crying()));
        new LostAndFound(turn).tell(opened);
        new FirstMinute(turn).say(opened);
        return opened;
    }

    private Case handOver(Issue issue, Reason reason) {
        var message = turn.message();
        boolean isHearsay = message.isPrivate() && Hearsay.isIn(issue.text());
        Place said = isHearsay ? turn.filing().placed(issue).place() : issue.place();
        // 转人工 sounds like talk passed on, of which nobody knows where it comes from
        var opened = turn.filing().open(issue.at(said.orElse(turn.where())));
        boolean isAsked = issue.kind() == Kind.QUESTION || issue.kind() == Kind.CHATTER && Question.isPut(PlainText.of(issue.text()));
        boolean isUnanswered = isAsked && reason != Reason.HUMAN_WANTED;
        if (isUnanswered && !opened.confidential()) {
            collect(issue, Optional.of(opened.number()));
        }
        if (passedOn.isMeant() && reason != Reason.HUMAN_WANTED) {
            passedOn.opened(issue, opened);
            return opened;
        }
        boolean confidentialHere = opened.confidential() && !turn.message().isPrivate();
        Phrase phrase = reason == Reason.HUMAN_WANTED ? Phrase.HUMAN
                : isHearsay ? Phrase.NOTHING_IS_CARRIED
                : isAsked ? Phrase.HANDOVER : Phrase.HANDOVER_OF_TALK;
        String word = confidentialHere
                ? firstWords.inConfidence(opened)
                : turn.speech().say(phrase,
                        "owner", turn.speech().titled(opened.owner()),
                        "due", turn.speech().time(opened.contactDue(), turn.now()),
                        "case", opened.label());
        turn.say(word, Purpose.REPLY, Optional.of(opened), false);
        return opened;
    }

    /// A few words on what others told are one more report of it.
    private static Issue asToldBefore(Issue issue, Case open) {
        return new Issue(
                issue.speaker(), issue.text(), open.kind(), open.category(), issue.confidence(), issue.need(), issue.danger(),
                open.severity(), issue.place(), issue.entry(), issue.evidence());
    }

    /// What Linli is not sure of is no alarm and no fault yet, but somebody who wants to talk; only a quarrel stays confidential.
    private static Issue asCallForSomebody(Issue issue) {
        boolean keepsItsKind = issue.kind() == Kind.DISPUTE || issue.kind() == Kind.QUESTION;
        var kind = keepsItsKind ? issue.kind() : Kind.CHATTER;
        var severity = issue.kind() == Kind.EMERGENCY || Blows.areThreatened(PlainText.of(issue.text())) ? Severity.HIGH : Severity.NORMAL;
        return new Issue(
                issue.speaker(), issue.text(), kind, keepsItsKind ? issue.category() : Optional.empty(), issue.confidence(),
                issue.need(), issue.danger(), severity, issue.place(), issue.entry(), issue.evidence());
    }
}
