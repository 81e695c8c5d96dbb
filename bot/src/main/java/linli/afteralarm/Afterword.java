package linli.afteralarm;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.alarm.AlarmTalk;
import linli.alarm.ComesOfIt;
import linli.alarm.SecondThoughts;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.PlainDanger;
import linli.cases.SameCause;
import linli.decide.Decision.Alarm;
import linli.decide.Decision.Answer;
import linli.decide.Decision.Ask;
import linli.decide.Decision.AskFact;
import linli.decide.Decision.AskWhat;
import linli.decide.Decision.Collect;
import linli.decide.Decision.HandOver;
import linli.decide.Decision.Join;
import linli.decide.Decision.Open;
import linli.decide.Decision.Silent;
import linli.decide.Decision.Warn;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Severity;
import linli.sequel.Addenda;
import linli.text.PlainText;
import linli.turn.BareCry;
import linli.turn.PlaceAlone;
import linli.turn.Sides;
import linli.turn.Turn;
import linli.understand.Issue;

/// What a message that follows an alarm is to that alarm: more of it, that it is over, or something of its own. Whoever raised it goes on about it
/// unless they plainly tell of something else; of a neighbour it has to be plain that they speak of it. Another danger is always one of its own.
record Afterword(Turn turn, List<Issue> pieces) {
    private static final Duration STILL_COMING = Duration.ofMinutes(30);
    /// What happens at home is not over in half an hour, and whoever told of it alone goes on telling.
    static final Duration STILL_AT_HOME = Duration.ofHours(2);
    /// So soon after an alarm, whoever raised it means it when they say 没事了.
    private static final Duration SECOND_THOUGHTS = Duration.ofHours(1);
    private static final Duration GOES_ON = Duration.ofMinutes(5);
    private static final Duration SAID_IN_ONE_GO = Duration.ofMinutes(10);
    /// From here on a fault or a quarrel is surely meant.
    private static final double SURE = 0.86;
    private static final double PLAINLY = 0.95;
    private static final Pattern MINE = Pattern.compile("我们?(?:家|屋)|我忘|我(?:自己|在).{0,4}(?:炒|烧|煮)");
    /// What is out of order whatever else happens; where a car stands or a window looks is not.
    private static final Set<String> A_FAULT = Set.of("elevator", "water_power_gas");

    enum Sense {
        MORE,
        /// Whoever told of it says that it is over.
        OVER,
        /// The same, beside a matter that is still to be dealt with.
        OVER_AND_MORE,
        /// So does the flat from which it came.
        OVER_AT_HOME,
        /// So does another who looked.
        SEEN_TO_BE_OVER,
        OF_ITS_OWN
    }

    Sense of(Case alarmed) {
        String plain = standard(plain());
        boolean isReporter = isReporter(alarmed);
        if (isReporter && isWithin(SECOND_THOUGHTS, alarmed) && words().isTakenBack(plain) && tellsOfNoOtherDanger(alarmed)) {
            return pieces.stream().anyMatch(piece -> isAnotherMatter(piece, alarmed)) ? Sense.OVER_AND_MORE : Sense.OVER;
        }
        boolean isInConfidence = alarmed.confidential() && isReporter && turn.message().isPrivate() || isConfiding(alarmed);
        if (!isWithin(isInConfidence || SortOfDanger.isSearch(alarmed) ? STILL_AT_HOME : STILL_COMING, alarmed) && !isStillSpokenOf(alarmed) || pieces.isEmpty()) {
            return Sense.OF_ITS_OWN;
        }
        if (!isReporter && !turn.message().isPrivate() && !isElsewhere(plain, alarmed) && isOfNeedThere(plain, alarmed)) {
            return Sense.MORE;
        }
        boolean maySay = isTheirFlat(alarmed) || isInTheTalk(alarmed) || !SecondThoughts.isBare(plain);
        if (!isReporter && maySay && isToldToBeOver(alarmed) && tellsOfNoOtherDanger(alarmed)) {
            return SortOfDanger.isOfAHouse(alarmed) && (isTheirFlat(alarmed) || MINE.matcher(plain).find()) ? Sense.OVER_AT_HOME : Sense.SEEN_TO_BE_OVER;
        }
        boolean isOfItsOwn = pieces.stream().anyMatch(piece -> piece.kind() != Kind.CHATTER && !isMore(piece, alarmed));
        return !isOfItsOwn && pieces.stream().anyMatch(piece -> isMore(piece, alarmed)) ? Sense.MORE : Sense.OF_ITS_OWN;
    }

    private SaidOfIt words() {
        return new SaidOfIt(turn.site().interpreter());
    }

    /// 做饭的时候停水了 is no word on the gas that was smelt before, though cooking often explains an alarm.
    boolean isAnotherMatter(Issue piece, Case alarmed) {
        boolean mayTellOfMore = piece.kind() != Kind.EMERGENCY && !SecondThoughts.isNothingElse(PlainText.of(piece.text()));
        return mayTellOfMore && switch (turn.site().decider().decide(piece, turn).decision()) {
            case Open _, Ask _, Warn _, Answer _, AskFact _, AskWhat _, Alarm _ -> true;
            case Join(var open) -> open.number() != alarmed.number();
            case Silent _, Collect _, HandOver _ -> false;
        };
    }

    /// The words on the danger that stand beside another matter; one that is read as a danger comes to the alarm by itself.
    List<String> besides(Case alarmed) {
        return pieces.stream().filter(piece -> isBesideIt(piece, alarmed)).map(Issue::text).toList();
    }

    private boolean isBesideIt(Issue piece, Case alarmed) {
        String said = PlainText.of(piece.text());
        return isAnotherMatter(piece, alarmed) ? SecondThoughts.isIn(said) : piece.kind() != Kind.EMERGENCY && SecondThoughts.mayBe(said);
    }

    /// The text without the call of Linli.
    String plain() {
        return Addenda.withoutCall(turn.plain());
    }

    boolean isReporter(Case alarmed) {
        return alarmed.reporter().equals(turn.message().sender()) || turn.tx().cases().isReportedBy(alarmed.number(), turn.message().sender());
    }

    /// Whoever raised it goes on about it; who only added something does while they are at it.
    private boolean isTelling(Case alarmed) {
        return alarmed.reporter().equals(turn.message().sender()) || isReporter(alarmed) && isInTheTalk(alarmed);
    }

    /// Whoever writes to Linli alone from the stairwell where people are heard to fight speaks of that, and may be who is beaten.
    private boolean isConfiding(Case alarmed) {
        return SortOfDanger.isOfBlows(alarmed) && turn.message().isPrivate() && alarmed.group().isPresent() && isWithin(STILL_AT_HOME, alarmed);
    }

    boolean isToldToBeOver(Case alarmed) {
        String said = standard(plain());
        return !isElsewhere(said, alarmed) && !AlarmTalk.isOfElse(said) && words().isOver(said);
    }

    private String standard(String plain) {
        return turn.site().knowledge().dialect().standard(plain);
    }

    /// What is told half an hour later is of it while others still tell of it.
    private boolean isStillSpokenOf(Case alarmed) {
        return isWithin(SECOND_THOUGHTS, alarmed) && events(alarmed).anyMatch(event -> event.at().isAfter(turn.now().minus(STILL_COMING)));
    }

    /// Whoever said something of it just now goes on about it.
    private boolean isInTheTalk(Case alarmed) {
        return events(alarmed).anyMatch(event -> event.by().equals(turn.message().sender()) && event.at().isAfter(turn.now().minus(GOES_ON)));
    }

    private Stream<CaseEvent> events(Case alarmed) {
        return turn.tx().cases().eventsOf(alarmed.number()).stream()
                .filter(event -> event.type() == CaseEvent.Type.NOTED || event.type() == CaseEvent.Type.CALMED || event.type() == CaseEvent.Type.JOINED);
    }

    /// Whoever was misheard has something else to say.
    private boolean wasMisheard(Case alarmed) {
        return turn.tx().cases().eventsOf(alarmed.number()).stream()
                .anyMatch(event -> event.type() == CaseEvent.Type.SAID_OVER && event.by().equals(turn.message().sender()));
    }

    private boolean isWithin(Duration time, Case alarmed) {
        return alarmed.openedAt().isAfter(turn.now().minus(time));
    }

    private boolean isTheirFlat(Case alarmed) {
        var flat = turn.site().interpreter().places().find("", turn.message().name(), Place.UNKNOWN).room();
        return flat.isPresent() && flat.equals(alarmed.place().room());
    }

    /// 下水道堵了 水漫出来了 sounds as if something had come to an end.
    private static boolean isPlainlyAFault(Issue piece) {
        return piece.kind() == Kind.SERVICE_REQUEST && piece.confidence() >= PLAINLY;
    }

    /// Nor of a quarrel, which is for few eyes.
    private boolean tellsOfNoOtherDanger(Case alarmed) {
        return pieces.stream().noneMatch(piece -> piece.kind() == Kind.DISPUTE && piece.confidence() >= SURE || isPlainlyAFault(piece))
                && pieces.stream().allMatch(piece -> piece.kind() != Kind.EMERGENCY || piece.category().equals(alarmed.category())
                        || !PlainDanger.isNamed(piece.category(), PlainText.of(piece.text())));
    }

    private boolean isMore(Issue piece, Case alarmed) {
        String said = Addenda.withoutCall(PlainText.of(piece.text()));
        boolean isReporter = isTelling(alarmed) || isConfiding(alarmed);
        boolean isToldToLinliAlone = turn.message().isPrivate() && !AlarmTalk.isOfSort(alarmed.category(), said);
        if (!isReporter && (isElsewhere(said, alarmed) || isToldToLinliAlone)) {
            return false; // what is told in confidence is of nothing that is up near by, unless it names that
        }
        return switch (piece.kind()) {
            case EMERGENCY -> isNoOtherDanger(piece, said, alarmed, isTelling(alarmed) || isConfiding(alarmed) && isInTheTalk(alarmed))
                    || isConfiding(alarmed) && !PlainDanger.isNamed(piece.category(), said);
            case CHATTER -> !AlarmTalk.isFright(said) && (isReporter ? goesOn(said, alarmed)
                    : (speaksOfIt(said, alarmed) || isInTheTalk(alarmed) && Sides.saysSomething(said) && !AlarmTalk.isOfElse(said)) && (!words().asksOfSomethingElse(said) || SortOfDanger.isSearch(alarmed) && AlarmTalk.isSeenAt(said)));
            case SERVICE_REQUEST -> isNoOtherMatter(piece, said, alarmed, isReporter);
            // 楼上是真的 烟飘下来了 is of the fire; what is surely said of people is for whoever has their quarrel, and for few eyes
            case DISPUTE -> SortOfDanger.isOfAHouse(alarmed) && !turn.message().isPrivate() && AlarmTalk.isOfSort(alarmed.category(), said) && words().isNews(said) || isReporter && alarmed.confidential() && piece.confidence() < SURE
                    || isReporter && AlarmTalk.isOfSort(alarmed.category(), said) && (alarmed.confidential() || SortOfDanger.isOfBlows(alarmed))
                    || piece.confidence() < SURE && !turn.message().isPrivate() && (isReporter || speaksOfIt(said, alarmed));
            case QUESTION -> isOfNeedThere(said, alarmed) || turn.site().decider().answering(piece, turn).isEmpty() && (isReporter && !AlarmTalk.isOfElse(said)
                    || AlarmTalk.isUrging(said) || AlarmTalk.tellsOfNeed(said) || words().isNews(said));
            case FRAUD, SUGGESTION -> false;
        };
    }

    /// A cry, a place or a door that nobody opens is no danger by itself. Of the same sort there may be a second one.
    private boolean isNoOtherDanger(Issue piece, String said, Case alarmed, boolean isReporter) {
        if (isReporter && alarmed.confidential() && SortOfDanger.isOfAPerson(piece.category()) && !isElsewhere(said, alarmed)) {
            return true; // locked in, or hurt, by whoever they told of: for the same few eyes
        }
        if (AlarmTalk.isUnanswered(said) || AlarmTalk.isUrging(said) || isReporter && isCryAlone(said)) {
            return true;
        }
        boolean isSameSort = piece.category().equals(alarmed.category());
        if (new OneDanger(turn, alarmed).isToldAgain(piece, said)) {
            return true;
        }
        if (!isReporter && isSameSort && SortOfDanger.isSearch(alarmed)) {
            return AlarmTalk.isSighting(said);
        }
        if (!isReporter) {
            boolean isStillThere = SortOfDanger.isOfAPerson(alarmed.category()) && isInTheTalk(alarmed) && !PlainDanger.isNamed(piece.category(), said);
            if (isStillThere) {
                return true; // whoever went to knock tells what they find
            }
            boolean isSaidInVain = !wakesSomebody(piece) && (piece.need() < SURE || turn.sameMatter(piece).isEmpty());
            boolean isNews = words().isNews(said) && !PlainDanger.isNamed(piece.category(), said);
            return isSaidInVain && (speaksOfIt(said, alarmed) || isSameSort && AlarmTalk.isOfSort(alarmed.category(), said)) || isNews && isInTheTalk(alarmed);
        }
        boolean mayBeOfThis = isSameSort || !PlainDanger.isNamed(piece.category(), said);
        boolean isOfThis = mayBeOfThis && turn.sameMatter(piece).filter(open -> open.number() == alarmed.number()).isPresent();
        return isOfThis || !wakesSomebody(piece) || piece.severity() != Severity.CRITICAL;
    }

    /// 轮椅下不去怎么办 while it burns asks for no errands; 关在电梯里出不来 is another danger.
    private boolean isOfNeedThere(String said, Case alarmed) {
        return SortOfDanger.isOfAHouse(alarmed) && AlarmTalk.tellsOfSomebodyStuck(said) && words().isOfNeed(said) && pieces.stream().noneMatch(piece -> piece.kind() == Kind.EMERGENCY
                && !piece.category().equals(alarmed.category()) && (said.contains("电梯") || !ComesOfIt.befallsPeople(piece.category()) && PlainDanger.isNamed(piece.category(), said)));
    }

    private boolean wakesSomebody(Issue piece) {
        return piece.confidence() >= turn.site().decider().sureOfDanger();
    }

    private boolean isCryAlone(String said) {
        return new BareCry(turn.site().community()).isAll(said);
    }

    private boolean goesOn(String said, Case alarmed) {
        boolean justNow = turn.message().isPrivate() || isWithin(SAID_IN_ONE_GO, alarmed);
        return Sides.saysSomething(said) && (justNow && !wasMisheard(alarmed) && !AlarmTalk.isOfElse(said) || speaksOfIt(said, alarmed));
    }

    private boolean speaksOfIt(String said, Case alarmed) {
        return words().maySpeakOf(said);
    }

    private boolean isNoOtherMatter(Issue piece, String said, Case alarmed, boolean isReporter) {
        boolean isUnsure = piece.confidence() < SURE || isCryAlone(said) || isAboutThere(said);
        boolean isOfIt = AlarmTalk.isOfSort(alarmed.category(), said) && (isReporter || words().isNews(said)) || AlarmTalk.isUrging(said) || AlarmTalk.isUnanswered(said);
        boolean goesOnAboutIt = isTelling(alarmed) && isWithin(SAID_IN_ONE_GO, alarmed) && piece.confidence() < PLAINLY && words().isPlainlyOfIt(said) && piece.category().filter(A_FAULT::contains).isEmpty() && isNoFault(piece, said, alarmed);
        return isReporter && isUnsure || goesOnAboutIt || isOfIt && isNoFault(piece, said, alarmed) || words().isWhatComesOf(alarmed.category(), piece.category(), said);
    }

    private boolean isAboutThere(String said) {
        return new PlaceAlone(turn.site().community()).isNumbered(said);
    }

    /// A fault that a row of `config/incidents.yaml` knows by its words is one, but for the lift in which somebody is caught.
    private boolean isNoFault(Issue piece, String said, Case alarmed) {
        return SortOfDanger.isOfSomebodyShutIn(alarmed) && said.contains("电梯")
                || new SameCause(turn.site().community()).causeOf(piece.category(), said).isEmpty();
    }

    private boolean isElsewhere(String said, Case alarmed) {
        var named = turn.site().interpreter().places().find(said).building();
        return !SortOfDanger.isSearch(alarmed) && !OneDanger.isGuessAtWho(said, alarmed) && named.isPresent() && alarmed.place().building().isPresent() && !named.equals(alarmed.place().building());
    }
}
