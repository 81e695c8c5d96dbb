package linli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.Examples;
import linli.answer.Answers;
import linli.cases.Case;
import linli.community.Group;
import linli.decide.Decision.Alarm;
import linli.decide.Decision.Answer;
import linli.decide.Decision.Ask;
import linli.decide.Decision.Collect;
import linli.decide.Decision.HandOver;
import linli.decide.Decision.Join;
import linli.decide.Decision.Open;
import linli.decide.Decision.Silent;
import linli.decide.Decision.Warn;
import linli.knowledge.Entry;
import linli.knowledge.Knowledge;
import linli.message.Kind;
import linli.message.Label;
import linli.message.Place;
import linli.message.Severity;
import linli.understand.EntryMatch;
import linli.understand.Evidence;
import linli.understand.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every reason for which Linli speaks, acts or keeps silent.
class DeciderTest {
    private static final double SURE = 0.95;
    private static final Knowledge KNOWLEDGE = Examples.knowledge();
    private static final Thresholds THRESHOLDS = Thresholds.STANDARD;
    private static final Entry ENTRY = KNOWLEDGE.entry("labor-arbitration").orElseThrow();
    private static final Answers ANSWERS = new Answers(Examples.community(), Examples.wording(), KNOWLEDGE);
    private static final Answer ANSWERED = new Answer(ANSWERS.told(ENTRY));
    private static final Case OPEN = new Case(
            1001, Kind.SERVICE_REQUEST, Optional.of("elevator"), Severity.NORMAL, Examples.place("qh-2-1"), Optional.of("qh-2-1"),
            "r-1", Optional.empty(), "电梯坏了", Optional.of("lift"), Case.Status.ASSIGNED, "worker-1", false, "qh-repairs", Examples.MONDAY_MORNING,
            Examples.MONDAY_MORNING, Examples.MONDAY_MORNING, 0, Optional.empty(), Optional.empty());

    private static final Case ALARM_UP =
            OPEN.labelled(new Label(Kind.EMERGENCY, Optional.of("fire")), Optional.of("fire"), Severity.CRITICAL, "alarm", false);

    private final Decider decider = new Decider(Examples.community(), KNOWLEDGE, ANSWERS, THRESHOLDS);

    @Test
    void talkAmongStaffIsNobodysBusiness() {
        assertDecided(issue(Kind.SERVICE_REQUEST, SURE), in("grid-1"), new Silent(), Reason.STAFF_TALK);
        assertDecided(issue(Kind.EMERGENCY, THRESHOLDS.alarmAmongColleagues() - 0.01), in("grid-1"), new Silent(), Reason.STAFF_TALK);
        assertDecided(issue(Kind.EMERGENCY, SURE), in("grid-1").called(), new Alarm(), Reason.DANGER);
        assertDecided(issue(Kind.EMERGENCY, SURE), in("grid-1").bundle(), new Alarm(), Reason.DANGER);
    }

    @Test
    void dangerBeyondDoubtInAHouseThatIsNamedIsHeardAmongStaffOnce() {
        assertDecided(issue(Kind.EMERGENCY, THRESHOLDS.alarmAmongColleagues()), in("grid-1"), new Alarm(), Reason.DANGER);
        assertDecided(issue(Kind.EMERGENCY, SURE), in("grid-1").open(ALARM_UP), new Silent(), Reason.STAFF_TALK);
        assertDecided(issue(Kind.EMERGENCY, Optional.of("fire"), SURE, Place.UNKNOWN, Optional.empty()), in("grid-1"), new Silent(), Reason.STAFF_TALK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"人工", "转人工", "找人工客服！", " 人工。"})
    void humanIsGivenToWhoeverAsks(String text) {
        assertDecided(saying(text), in("qh-2-1"), new HandOver(), Reason.HUMAN_WANTED);
        assertDecided(saying(text), inPrivate(), new HandOver(), Reason.HUMAN_WANTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"人工费多少", "现在都是人工智能了"})
    void wordWithinATalkIsNoCallForAHuman(String text) {
        assertDecided(saying(text), in("qh-2-1"), new Silent(), Reason.NEEDS_NOBODY);
    }

    @Test
    void alarmIsRaisedOnLessThanASureThing() {
        assertDecided(issue(Kind.EMERGENCY, THRESHOLDS.alarm()), in("qh-2-1"), new Alarm(), Reason.DANGER);
        assertThat(THRESHOLDS.alarm()).isLessThan(THRESHOLDS.act());
    }

    @Test
    void alarmThatIsUpTakesTheNextReport() {
        assertDecided(issue(Kind.EMERGENCY, SURE), in("qh-2-1").open(ALARM_UP), new Join(ALARM_UP), Reason.SAME_MATTER);
    }

    @Test
    void whatIsSurelyDangerIsAnAlarmThoughSomebodyWasSentToLookBefore() {
        assertDecided(issue(Kind.EMERGENCY, SURE), in("qh-2-1").open(), new Alarm(), Reason.DANGER);
    }

    @Test
    void whatMayBeDangerIsLookedAfterWithoutAnAlarmIfSomebodyIsSurelyNeeded() {
        assertDecided(maybeDanger(THRESHOLDS.act()), in("qh-2-1"), new Open(), Reason.NEW_MATTER);
        assertDecided(maybeDanger(THRESHOLDS.act()), in("qh-2-1").open(), new Join(OPEN), Reason.SAME_MATTER);
        assertDecided(maybeDanger(THRESHOLDS.act() - 0.01), in("qh-2-1"), new Silent(), Reason.NOT_SURE_ENOUGH);
        assertDecided(maybeDanger(THRESHOLDS.act() - 0.01), in("qh-2-1").called(), new HandOver(), Reason.CALLED_AND_NOTHING_FITS);
    }

    @Test
    void alarmNeedsNoBudget() {
        assertDecided(issue(Kind.EMERGENCY, SURE), in("qh-2-1").spent(), new Alarm(), Reason.DANGER);
    }

    @Test
    void scamIsWarnedOf() {
        assertDecided(issue(Kind.FRAUD, SURE), in("qh-2-1"), new Warn(), Reason.SCAM);
        assertDecided(issue(Kind.FRAUD, SURE), in("qh-2-1").open(), new Join(OPEN), Reason.SAME_MATTER);
        assertDecided(issue(Kind.FRAUD, 0.4), in("qh-2-1"), new Silent(), Reason.NOT_SURE_ENOUGH);
        assertDecided(issue(Kind.FRAUD, 0.4), in("qh-2-1").called(), new Warn(), Reason.SCAM);
    }

    @Test
    void newMatterOpensACase() {
        assertDecided(issue(Kind.SERVICE_REQUEST, SURE), in("qh-2-1"), new Open(), Reason.NEW_MATTER);
        assertDecided(issue(Kind.DISPUTE, SURE), in("qh-2-1").spent(), new Open(), Reason.NEW_MATTER);
    }

    @Test
    void knownMatterIsJoined() {
        assertDecided(issue(Kind.SERVICE_REQUEST, SURE), in("qh-2-1").open(), new Join(OPEN), Reason.SAME_MATTER);
    }

    @ParameterizedTest
    @CsvSource({"elevator, true", "sanitation, true", "social_security, false", "oversight, false"})
    void placeIsAskedForWhereNobodyCouldGoWithoutIt(String category, boolean asked) {
        var lost = issue(Kind.SERVICE_REQUEST, Optional.of(category), SURE, Place.UNKNOWN, Optional.empty());

        assertDecided(lost, in("qh-all"), asked ? new Ask() : new Open(), asked ? Reason.PLACE_MISSING : Reason.NEW_MATTER);
    }

    @Test
    void suggestionIsKeptForTheDigest() {
        assertDecided(issue(Kind.SUGGESTION, SURE), in("qh-2-1"), new Collect(), Reason.IDEA_FOR_THE_DIGEST);
    }

    @Test
    void entryAnswers() {
        assertDecided(question(0.9), in("qh-2-1"), ANSWERED, Reason.ANSWERED_BY_ENTRY);
    }

    @Test
    void entryThatCoversTooLittleDoesNotAnswer() {
        assertDecided(question(0.2), in("qh-2-1"), new Collect(), Reason.NO_ENTRY_ANSWERS);
        assertDecided(question(0.2), in("qh-2-1").called(), new HandOver(), Reason.NO_ENTRY_ANSWERS);
    }

    @Test
    void entryNotYetInForceDoesNotAnswer() {
        assertDecided(question(0.9), in("qh-2-1").when("2007-01-01T10:00"), new Collect(), Reason.NO_ENTRY_ANSWERS);
    }

    @Test
    void answerSaidAMomentAgoIsGivenOnlyToWhoCalls() {
        assertDecided(question(0.9), in("qh-2-1").told(), new Silent(), Reason.SAID_ALREADY);
        assertDecided(question(0.9), in("qh-2-1").told().called(), ANSWERED, Reason.ANSWERED_BY_ENTRY);
    }

    @Test
    void budgetHoldsBackOnlyWhatNobodyAskedLinli() {
        assertDecided(question(0.9), in("qh-2-1").spent(), new Collect(), Reason.BUDGET_USED_UP);
        assertDecided(question(0.9), in("qh-2-1").spent().called(), ANSWERED, Reason.ANSWERED_BY_ENTRY);
    }

    @Test
    void chatterNeedsNobody() {
        assertDecided(issue(Kind.CHATTER, SURE), in("qh-2-1"), new Silent(), Reason.NEEDS_NOBODY);
        assertDecided(issue(Kind.CHATTER, SURE), in("qh-2-1").called(), new Silent(), Reason.NEEDS_NOBODY);
        assertDecided(issue(Kind.CHATTER, SURE), inPrivate(), new Silent(), Reason.NEEDS_NOBODY);
    }

    @Test
    void talkThatAnEntryAnswersIsAnsweredToWhoCalls() {
        var talk = issue(Kind.CHATTER, Optional.empty(), SURE, Place.UNKNOWN, match(0.9));

        assertDecided(talk, in("qh-2-1"), new Silent(), Reason.NEEDS_NOBODY);
        assertDecided(talk, in("qh-2-1").called(), ANSWERED, Reason.ANSWERED_BY_ENTRY);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "CHATTER")
    void whatIsNotUnderstoodIsSilenceUnlessLinliWasCalled(Kind kind) {
        var vague = issue(kind, 0.3);

        assertDecided(vague, in("qh-2-1"), new Silent(), Reason.NOT_SURE_ENOUGH);
        assertDecided(vague, in("qh-2-1").called(), new HandOver(), Reason.CALLED_AND_NOTHING_FITS);
        assertDecided(vague, in("qh-2-1").called().afterOpening(), new Join(OPEN), Reason.SAME_MATTER);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"DISPUTE", "SERVICE_REQUEST", "SUGGESTION", "QUESTION"})
    void whatSomebodyPassesOnNeedsLessCertainty(Kind kind) {
        var likely = issue(kind, 0.5);

        assertThat(decider.decide(likely, in("qh-2-1")).reason()).isEqualTo(Reason.NOT_SURE_ENOUGH);
        assertThat(decider.decide(likely, in("qh-2-1").bundle()).reason()).isNotEqualTo(Reason.NOT_SURE_ENOUGH);
    }

    @Test
    void whoeverCallsLinliAndAsksIsNotMetWithSilenceUnlessItIsBanterBeyondDoubt() {
        assertDecided(talking("小孩吃花生米卡到了怎么弄", 0.95), in("qh-2-1").called(), new HandOver(), Reason.CALLED_AND_NOTHING_FITS);
        assertDecided(talking("你一天到晚吃什么长大的呀", 0.99), in("qh-2-1").called(), new Silent(), Reason.NEEDS_NOBODY);
        assertDecided(talking("小孩吃花生米卡到了怎么弄", 0.95), in("qh-2-1"), new Silent(), Reason.NEEDS_NOBODY);
    }

    private static Issue talking(String text, double confidence) {
        return new Issue(
                "", text, Kind.CHATTER, Optional.empty(), confidence, 1 - confidence, 0, Severity.LOW, Place.UNKNOWN, Optional.empty(),
                new Evidence(true, List.of(), List.of(), Optional.empty()));
    }

    @Test
    void whatOneNeighbourTellsAnotherIsNoQuestion() {
        assertDecided(asking("身份证和合同 要半年", 0.9), in("qh-2-1"), new Silent(), Reason.NOT_SURE_ENOUGH);
    }

    private void assertDecided(Issue issue, Circumstances now, Decision decision, Reason reason) {
        assertThat(decider.decide(issue, now)).isEqualTo(new Decided(decision, reason));
    }

    private static Issue saying(String text) {
        return new Issue(
                "", text, Kind.CHATTER, Optional.empty(), SURE, 1 - SURE, 0, Severity.LOW, Place.UNKNOWN, Optional.empty(),
                new Evidence(true, List.of(), List.of(), Optional.empty()));
    }

    private static Issue question(double probability) {
        return asking(ENTRY.asks().getFirst(), probability);
    }

    private static Issue asking(String text, double probability) {
        return new Issue(
                "", text, Kind.QUESTION, Optional.empty(), SURE, SURE, 0, Severity.NORMAL, Place.UNKNOWN, match(probability),
                new Evidence(false, List.of(), List.of(), Optional.empty()));
    }

    private static Optional<EntryMatch> match(double probability) {
        return Optional.of(new EntryMatch(List.of(new EntryMatch.Candidate(ENTRY.id(), probability, 1)), ENTRY.asks().getFirst()));
    }

    private static Issue maybeDanger(double need) {
        return new Issue(
                "", "说了一句", Kind.EMERGENCY, Optional.of("gas"), 0.3, need, 0.3, Severity.HIGH, Examples.place("qh-2-1"),
                Optional.empty(), new Evidence(false, List.of(), List.of(), Optional.empty()));
    }

    private static Issue issue(Kind kind, double confidence) {
        var category = kind == Kind.SERVICE_REQUEST ? Optional.of("elevator") : Optional.<String>empty();
        return issue(kind, category, confidence, Examples.place("qh-2-1"), Optional.empty());
    }

    private static Issue issue(
            Kind kind, Optional<String> category, double confidence, Place place, Optional<EntryMatch> entry) {
        return new Issue(
                "", "说了一句", kind, category, confidence, confidence, 0, Severity.NORMAL, place, entry, new Evidence(false, List.of(), List.of(), Optional.empty()));
    }

    private static Around in(String group) {
        return new Around(
                Examples.MONDAY_MORNING, Examples.community().group(group), false, false, Optional.empty(), Optional.empty(),
                true, false);
    }

    private static Around inPrivate() {
        return new Around(Examples.MONDAY_MORNING, Optional.empty(), true, false, Optional.empty(), Optional.empty(), true, false);
    }

    /// What a test says is the case around the issue.
    private record Around(
            Instant now,
            Optional<Group> group,
            boolean isCalled,
            boolean isBundle,
            Optional<Case> same,
            Optional<Case> justOpened,
            boolean hasBudget,
            boolean wasTold) implements Circumstances {
        Around when(String local) {
            return new Around(Examples.at(local), group, isCalled, isBundle, same, justOpened, hasBudget, wasTold);
        }

        Around called() {
            return new Around(now, group, true, isBundle, same, justOpened, hasBudget, wasTold);
        }

        Around bundle() {
            return new Around(now, group, isCalled, true, same, justOpened, hasBudget, wasTold);
        }

        Around open() {
            return open(OPEN);
        }

        Around open(Case same) {
            return new Around(now, group, isCalled, isBundle, Optional.of(same), justOpened, hasBudget, wasTold);
        }

        Around afterOpening() {
            return new Around(now, group, isCalled, isBundle, same, Optional.of(OPEN), hasBudget, wasTold);
        }

        Around spent() {
            return new Around(now, group, isCalled, isBundle, same, justOpened, false, wasTold);
        }

        Around told() {
            return new Around(now, group, isCalled, isBundle, same, justOpened, hasBudget, true);
        }

        @Override
        public boolean isStaff() {
            return false;
        }

        @Override
        public boolean wasAskedWhat() {
            return false;
        }

        @Override
        public boolean isOfTheirHouse(Issue issue) {
            return false;
        }

        @Override
        public Optional<Case> sameMatter(Issue issue) {
            return same;
        }

        @Override
        public Optional<Case> echoed(Issue issue) {
            return Optional.empty();
        }

        @Override
        public boolean wasTold(String text) {
            return wasTold;
        }
    }
}
