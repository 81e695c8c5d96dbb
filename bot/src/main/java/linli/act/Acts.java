package linli.act;

import java.time.Duration;
import java.util.Optional;
import linli.answer.Response;
import linli.cases.Case;
import linli.cases.OneFire;
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
import linli.mediation.Side;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Purpose;
import linli.message.Severity;
import linli.text.Masking;
import linli.text.Blows;
import linli.text.PlainText;
import linli.understand.Issue;
import linli.wording.Phrase;

/// Carries out a decision: what is opened, who is told, and what is said where the issue came up.
final class Acts {
    /// How long an answer to "哪一栋?" is taken for one.
    static final Duration ANSWER_AWAITED = Duration.ofHours(24);
    /// The same word on a shared matter is not repeated in a place within this time.
    private static final Duration ONE_WORD_IS_ENOUGH = Duration.ofHours(6);
    /// Several lines in a row are confirmed once.
    private static final Duration IN_ONE_GO = Duration.ofMinutes(2);
    private static final Duration LINES_THAT_FOLLOW = Duration.ofMinutes(10);

    private final Turn turn;
    private final FirstWords firstWords;
    private final PassedOn passedOn;
    private final boolean isPassingOn;

    Acts(Turn turn) {
        this.turn = turn;
        this.firstWords = new FirstWords(turn);
        this.passedOn = new PassedOn(turn);
        this.isPassingOn = turn.isStaff() && turn.isBundle();
    }

    /// Says what waited until all issues of the message were seen to.
    void finish() {
        firstWords.askedFor().ifPresent(this::askFor);
        firstWords.say();
        passedOn.say();
    }

    IssueReply perform(Issue understood, Decided decided) {
        Decision decision = decided.decision();
        var issue = switch (decision) {
            case HandOver _ -> asCallForSomebody(understood);
            case Join(var open) when decided.reason() == Reason.ECHOED -> asToldBefore(turn.placed(understood), open);
            case Silent _, Collect _, Answer _, AskFact _, Ask _, Open _, Join _, Warn _, Alarm _ -> understood;
        };
        Optional<Case> about = switch (decision) {
            case Silent _ -> Optional.empty();
            case Collect _ -> collect(issue);
            case Answer(var response) -> say(response);
            case AskFact(var response) -> askFor(response);
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
        if (turn.isCalled() && hasJustBeenGiven(response)) {
            turn.say(turn.speech().say(Phrase.SAID_JUST_NOW), Purpose.REPLY, Optional.empty(), false);
        } else {
            turn.answer(response, !turn.isCalled());
        }
        return Optional.empty();
    }

    /// The very same to the same person: they have only to look up.
    private boolean hasJustBeenGiven(Response.Told response) {
        var given = new GivenHere(turn);
        return turn.wasSaid(response.text(), IN_ONE_GO)
                && given.latest().stream().anyMatch(lately -> given.isTheirs(lately) && lately.edition().equals(response.edition())
                        && lately.at().isAfter(turn.now().minus(IN_ONE_GO)));
    }

    private Optional<Case> askFor(Response.Wanting response) {
        turn.ask(response, !turn.isCalled());
        return Optional.empty();
    }

    private Optional<Case> collect(Issue issue) {
        collect(issue, Optional.empty());
        if (isPassingOn) {
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
        var opened = turn.open(issue);
        if (isPassingOn) {
            askOnce(opened);
            passedOn.unplaced(issue, opened);
        } else {
            firstWords.unplaced(opened);
        }
        return opened;
    }

    /// The answer is taken for the others too.
    private void askOnce(Case opened) {
        var conversations = turn.tx().conversations();
        boolean isAsked = conversations.pending(turn.message().group(), turn.message().sender(), PendingQuestion.Kind.PLACE, turn.now())
                .flatMap(pending -> turn.tx().cases().find(pending.caseNumber()))
                .filter(turn::hasJustOpened)
                .isPresent();
        if (!isAsked) {
            askFor(opened);
        }
    }

    private void askFor(Case opened) {
        turn.tx().conversations().ask(PendingQuestion.where(
                turn.message().group(), turn.message().sender(), opened.number(), turn.now(), turn.now().plus(ANSWER_AWAITED)));
    }

    private Case open(Issue issue) {
        var opened = turn.open(issue);
        if (isPassingOn) {
            passedOn.opened(issue, opened);
        } else {
            firstWords.taken(opened);
        }
        return opened;
    }

    /// Of a quarrel each side's words are kept apart; who joins in is no reporter of it.
    private Case join(Issue issue, Case open) {
        if (open.kind() != Kind.DISPUTE) {
            return joinTheReporters(issue, open);
        }
        var statements = new Statements(turn);
        var side = statements.sideIn(open);
        var kept = statements.keep(open, side, issue);
        if (side == Side.FIRST && !turn.message().isPrivate() && issue.kind() == Kind.DISPUTE) {
            return joinTheReporters(issue, kept);
        }
        statements.word(open, side).filter(word -> !turn.wasSaid(word, IN_ONE_GO))
                .ifPresent(word -> turn.say(word, Purpose.REPLY, Optional.of(kept), false));
        return kept;
    }

    private Case joinTheReporters(Issue issue, Case open) {
        boolean isKnown = turn.heardAlready(issue).filter(known -> known.number() == open.number()).isPresent();
        var joined = isKnown ? turn.hearAgain(open, issue) : turn.join(open, issue);
        if (tellsMore(issue, joined)) {
            turn.scene().saidMore(joined, issue.text(), issue.place(), turn.message().name());
        }
        if (turnsOutToBeAFire(joined, issue)) {
            var burning = turn.alarms().turnedOut(joined, issue.category());
            sayWhatToDoFirst(burning);
            return burning;
        }
        if (isPassingOn) {
            passedOn.joined(issue, joined, isKnown);
            return joined;
        }
        if (joined.kind() == Kind.FRAUD && hasPaid(issue)) {
            sayOfScam(issue, joined);
            return joined;
        }
        if (turn.isCalled() && !joined.confidential() && joined.kind() == Kind.SERVICE_REQUEST && WhatIsKnown.isAsked(issue.text())) {
            String known = new WhatIsKnown(turn).of(joined);
            if (!turn.wasSaid(known, IN_ONE_GO)) {
                firstWords.known(joined, known, false);
            }
            return joined;
        }
        boolean goesOn = open.reporter().equals(turn.message().sender())
                && open.openedAt().isAfter(turn.now().minus(LINES_THAT_FOLLOW));
        boolean amongNeighbours = !turn.message().isPrivate();
        boolean openedHere = amongNeighbours && joined.group().equals(turn.message().group());
        boolean heard = openedHere || turn.wasHeardHere(joined);
        // whoever turns from the group to Linli in private has not heard a word here yet
        boolean mereContinuation = goesOn && (heard || amongNeighbours);
        if (turn.hasJustOpened(open) || mereContinuation || joined.confidential() && amongNeighbours) {
            return joined;
        }
        boolean danger = joined.kind() == Kind.EMERGENCY;
        String word = turn.speech().say(danger ? Phrase.ALARM_JOINED : Phrase.CASE_JOINED,
                "owner", turn.speech().titled(joined.owner()), "case", joined.label());
        boolean isOneMoreInDanger = danger && isOtherDanger(issue, joined);
        boolean mayBeSaid = turn.isCalled() || isOneMoreInDanger || !heard && (danger || turn.hasBudget());
        if (mayBeSaid && !turn.wasSaid(word, ONE_WORD_IS_ENOUGH)) {
            firstWords.known(joined, word, !danger && !turn.isCalled());
        }
        return joined;
    }

    /// Who else is in danger, or in which flat: thirty who see the same smoke wake nobody up once more. The flat is one that is told of, and not the
    /// one in which whoever tells it lives.
    private boolean tellsMore(Issue issue, Case joined) {
        var toldOf = turn.site().interpreter().places().find(PlainText.of(issue.text())).room();
        return isOtherDanger(issue, joined) || toldOf.isPresent() && !toldOf.equals(joined.place().room());
    }

    private static boolean isOtherDanger(Issue issue, Case joined) {
        return issue.kind() == Kind.EMERGENCY && !issue.category().equals(joined.category());
    }

    /// Of people who cannot get out, or of a smell, was told first: now those are called who come to a fire, and all read what to do in one.
    private static boolean turnsOutToBeAFire(Case open, Issue issue) {
        return open.severity() == Severity.CRITICAL && open.kind() == Kind.EMERGENCY
                && issue.category().filter(OneFire.FIRE::equals).isPresent() && !open.category().equals(issue.category());
    }

    private Case warn(Issue issue) {
        var opened = turn.open(issue);
        sayOfScam(issue, opened);
        if (isPassingOn) {
            passedOn.opened(issue, opened);
        }
        return opened;
    }

    /// Whoever has paid already needs another word than whoever has not.
    private void sayOfScam(Issue issue, Case about) {
        String word = turn.speech().say(hasPaid(issue) ? Phrase.SCAM_PAID : Phrase.SCAM_WARNING);
        if (!turn.wasSaid(word, ONE_WORD_IS_ENOUGH)) {
            turn.say(word, Purpose.REPLY, Optional.of(about), false);
        }
    }

    private static boolean hasPaid(Issue issue) {
        return issue.kind() == Kind.FRAUD && issue.severity() == Severity.HIGH;
    }

    private Case alarm(Issue issue) {
        var opened = turn.alarms().raise(turn.open(issue));
        sayWhatToDoFirst(opened);
        return opened;
    }

    private void sayWhatToDoFirst(Case opened) {
        var first = new FirstMinute(turn);
        if (first.asksWhere(opened)) {
            askFor(opened);
        }
        first.say(opened);
    }

    private Case handOver(Issue issue, Reason reason) {
        var message = turn.message();
        boolean isHearsay = message.isPrivate() && Hearsay.isIn(issue.text());
        Place said = isHearsay ? turn.placed(issue).place() : issue.place();
        // 转人工 sounds like talk passed on, of which nobody knows where it comes from
        var opened = turn.open(issue.at(said.orElse(turn.site().community().placeOf(message.group(), message.sender()))));
        boolean isUnanswered = issue.kind() == Kind.QUESTION && reason != Reason.HUMAN_WANTED;
        if (isUnanswered && !opened.confidential()) {
            collect(issue, Optional.of(opened.number()));
        }
        if (isPassingOn && reason != Reason.HUMAN_WANTED) {
            passedOn.opened(issue, opened);
            return opened;
        }
        boolean confidentialHere = opened.confidential() && !turn.message().isPrivate();
        Phrase phrase = reason == Reason.HUMAN_WANTED ? Phrase.HUMAN
                : isHearsay ? Phrase.NOTHING_IS_CARRIED
                : issue.kind() == Kind.QUESTION ? Phrase.HANDOVER : Phrase.HANDOVER_OF_TALK;
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
