package linli.act;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import linli.alarm.AlarmTalk;
import linli.cases.Case;
import linli.cases.OneFire;
import linli.cases.PlainDanger;
import linli.mediation.Side;
import linli.message.Kind;
import linli.message.Purpose;
import linli.message.Severity;
import linli.text.Bearing;
import linli.text.Blows;
import linli.text.OnTheSpot;
import linli.text.Phrasing;
import linli.text.PlainText;
import linli.text.Sureness;
import linli.text.TellingCharacters;
import linli.turn.BareCry;
import linli.turn.Known;
import linli.turn.QuarrelQuestion;
import linli.turn.Statements;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.wording.Phrase;

/// What becomes of a case that is open already when somebody else, or the same person again, brings it up, and what they hear of it.
final class JoinedCases {
    /// The same word on a shared matter is not repeated in a place within this time.
    private static final Duration ONE_WORD_IS_ENOUGH = Duration.ofHours(6);
    /// Several lines in a row are confirmed once.
    private static final Duration IN_ONE_GO = Duration.ofMinutes(2);
    private static final Duration LINES_THAT_FOLLOW = Duration.ofMinutes(10);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Optional<String> VIOLENCE = Optional.of("violence");
    private static final Phrasing NOW = Phrasing.of("现在|这会|正在|又(?:来|上来|下来|在|回来)|还在|回来了|来了|在(?:我|门|楼道)");
    /// Dangers in which somebody waits for those who come.
    private static final Set<String> OF_SOMEBODY = Set.of("trapped", "medical");

    private final Turn turn;
    private final FirstWords firstWords;
    private final PassedOn passedOn;

    JoinedCases(Turn turn, FirstWords firstWords, PassedOn passedOn) {
        this.turn = turn;
        this.firstWords = firstWords;
        this.passedOn = passedOn;
    }

    /// Of a quarrel each side's words are kept apart; who joins in is no reporter of it.
    Case join(Issue issue, Case open) {
        if (open.kind() != Kind.DISPUTE) {
            return joinTheReporters(issue, open);
        }
        var statements = new Statements(turn);
        var side = statements.sideIn(open);
        boolean isAsked = turn.message().isPrivate() && QuarrelQuestion.isOne(issue.text());
        var kept = isAsked ? open : statements.keep(open, side, issue);
        if (kept.isOpen() && side == Side.FIRST && !turn.message().isPrivate() && issue.kind() == Kind.DISPUTE) {
            return joinTheReporters(issue, kept);
        }
        if (side == Side.FIRST && turn.message().isPrivate() && comesToIt(issue, open)) {
            var worse = turn.alarms().turnedOut(kept, VIOLENCE);
            new FirstMinute(turn).say(worse, issue.text());
            return worse;
        }
        statements.word(open, side).filter(word -> !turn.wasSaid(word, IN_ONE_GO))
                .ifPresent(word -> turn.say(word, Purpose.REPLY, Optional.of(kept), false));
        if (turn.isCalled() && !turn.message().isPrivate() && issue.kind() == Kind.QUESTION) {
            turn.say(firstWords.inConfidence(kept), Purpose.REPLY, Optional.empty(), false);
        }
        return kept;
    }

    /// Whoever was threatened today, and sees them at the door now, is in danger.
    private boolean comesToIt(Issue issue, Case open) {
        String plain = PlainText.of(issue.text());
        boolean isNow = NOW.isIn(plain) && (issue.kind() == Kind.EMERGENCY || turn.site().interpreter().knownTalk().onTheSpot(plain, Sureness.LIKELY) == OnTheSpot.WORSE);
        return isNow && turn.tx().mediations().statementsOf(open.number()).stream()
                .anyMatch(said -> said.at().isAfter(turn.now().minus(A_DAY)) && !said.source().equals(turn.message().id()) && Blows.areThreatened(PlainText.of(said.text())));
    }

    private Case joinTheReporters(Issue issue, Case open) {
        boolean isKnown = new Known(turn).heardAlready(issue).filter(known -> known.number() == open.number()).isPresent();
        boolean isNews = isNewsOfANeighbour(issue, open);
        var joined = isKnown ? turn.filing().hearAgain(open, issue) : turn.filing().join(open, issue);
        if (isNews) {
            turn.work().tellOwner(joined, turn.speech().say(Phrase.CARD_NOTED,
                    "case", joined.label(), "by", turn.speech().named(turn.message().name(), turn.message().sender()), "text", turn.speech().quote(issue.text())));
        }
        if (tellsMore(issue, joined)) {
            turn.relay().saidMore(joined, issue.text(), issue.place(), turn.message().name());
        }
        if (turnsOut(joined, issue)) {
            var worse = turn.alarms().turnedOut(joined, issue.category());
            new FirstMinute(turn).say(worse, issue.text());
            return worse;
        }
        if (passedOn.isMeant()) {
            passedOn.joined(issue, joined, isKnown);
        } else if (joined.kind() == Kind.FRAUD && ScamWarning.hasPaid(issue)) {
            new ScamWarning(turn).say(issue, joined);
        } else if (isAskedAfter(issue, joined)) {
            sayWhatIsKnown(joined);
        } else {
            sayWhoHasIt(issue, open, joined);
        }
        return joined;
    }

    /// What comes of it, or who does not see to it, in a neighbour's own words: whoever has it reads that; thirty who have no water either are one card.
    private boolean isNewsOfANeighbour(Issue issue, Case open) {
        String plain = PlainText.of(issue.text());
        boolean isANeighbours = !turn.message().isPrivate() && !turn.isBundle() && !turn.tx().cases().isReportedBy(open.number(), turn.message().sender());
        return isANeighbours && open.kind() == Kind.SERVICE_REQUEST && TellingCharacters.tellsOfAThingBeside(plain, PlainText.of(open.text()))
                && turn.site().interpreter().knownTalk().bearing(plain, Sureness.LEANING) == Bearing.GOES_ON;
    }

    /// Who else is in danger, where, or how it goes: thirty who see the same smoke wake nobody up once more.
    private static boolean tellsMore(Issue issue, Case joined) {
        return joined.kind() == Kind.EMERGENCY && issue.kind() == Kind.EMERGENCY
                && (isOtherDanger(issue, joined) || !AlarmTalk.isMereSight(PlainText.of(issue.text())));
    }

    private static boolean isOtherDanger(Issue issue, Case joined) {
        return issue.kind() == Kind.EMERGENCY && !issue.category().equals(joined.category());
    }

    /// Of people who cannot get out, or of a smell, was told first, and it is a fire; or somebody cried for help, and says now for what: those are
    /// called who come to that, and all read what to do.
    private boolean turnsOut(Case open, Issue issue) {
        boolean isADanger = open.severity() == Severity.CRITICAL && open.kind() == Kind.EMERGENCY && issue.kind() == Kind.EMERGENCY;
        return isADanger && isOtherDanger(issue, open) && PlainDanger.isNamed(issue.category(), PlainText.of(issue.text()))
                && (issue.category().filter(OneFire.FIRE::equals).isPresent() || new BareCry(turn.site().community()).isAll(PlainText.of(open.text())));
    }

    private boolean isAskedAfter(Issue issue, Case joined) {
        return turn.isCalled() && !joined.confidential() && joined.kind() == Kind.SERVICE_REQUEST && WhatIsKnown.isAsked(issue.text());
    }

    private void sayWhatIsKnown(Case joined) {
        String known = new WhatIsKnown(turn).of(joined);
        if (!turn.wasSaid(known, IN_ONE_GO)) {
            firstWords.known(joined, known, false);
        }
    }

    private void sayWhoHasIt(Issue issue, Case open, Case joined) {
        boolean goesOn = open.reporter().equals(turn.message().sender())
                && open.openedAt().isAfter(turn.now().minus(LINES_THAT_FOLLOW));
        boolean amongNeighbours = !turn.message().isPrivate();
        boolean openedHere = amongNeighbours && joined.group().equals(turn.message().group());
        boolean heard = openedHere || wasHeardHere(joined);
        // whoever turns from the group to Linli in private has not heard a word here yet
        boolean mereContinuation = goesOn && (heard || amongNeighbours);
        if (turn.filing().hasJustOpened(open) || mereContinuation || joined.confidential() && amongNeighbours) {
            return;
        }
        boolean danger = joined.kind() == Kind.EMERGENCY && turn.scene().alarmOf(joined).isPresent(); // nobody hurries to what is over
        String word = turn.speech().say(danger ? Phrase.ALARM_JOINED : Phrase.CASE_JOINED,
                "owner", turn.speech().titled(joined.owner()), "case", joined.label());
        boolean isOneMoreInDanger = danger && isOtherDanger(issue, joined) && issue.category().filter(OF_SOMEBODY::contains).isPresent();
        boolean mayBeSaid = turn.isCalled() || isOneMoreInDanger || !heard && (danger || turn.hasBudget());
        if (mayBeSaid && !turn.wasSaid(word, ONE_WORD_IS_ENOUGH)) {
            firstWords.known(joined, word, !danger && !turn.isCalled());
        }
    }

    /// Whether anything about the case, or another under its incident, was said where the message came from.
    private boolean wasHeardHere(Case joined) {
        return joined.incident()
                .map(incident -> turn.tx().incidents().isHeardOf(incident, turn.whereItWasSaid()))
                .orElseGet(() -> turn.tx().outbox().hasHeardOf(turn.whereItWasSaid(), joined.label(), joined.openedAt()));
    }
}
