package linli.sequel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.SameCause;
import linli.conversation.PendingQuestion;
import linli.message.Kind;
import linli.message.Place;
import linli.reply.ResidentReply;
import linli.text.Ellipsis;
import linli.text.PlainText;
import linli.text.Question;
import linli.text.Standing;
import linli.text.Subject;
import linli.text.Sureness;
import linli.text.TellingCharacters;
import linli.turn.Sides;
import linli.understand.Issue;

/// What a line has to do with one case: whether it is of that, by the things that are named, the time that has passed and how it says the matter stands.
///
/// @param told the words of whoever told of it, as [PlainText] leaves them
/// @param subjects what it is about
record OnTheMatter(OwnLine line, Case about, String told, Set<Subject> subjects) {
    private static final Duration STILL_KNOWN = Duration.ofDays(14);
    private static final Duration A_DAY = Duration.ofDays(1);
    /// So soon even what names nothing is still of it, among neighbours too.
    private static final Duration IN_ONE_GO = Duration.ofMinutes(3);
    private static final Duration JUST_TOLD = Duration.ofMinutes(10);
    private static final int MOST_IN_ONE_GO = 3;
    static final double PLAINLY_A_FAULT = 0.95;
    private static final int SAME_WORDS = 3;
    private static final int FEW_WORDS = 20;
    private static final int A_FEW_WORDS = 12;
    private static final Pattern STATES = Pattern.compile("[闪滴漏响堵臭满停掉吵坏晃卡冒黑翘松歪裂亮翻积]");
    /// 全亮了, of lamps that were told to be dark.
    private static final Pattern LIT = Pattern.compile("亮(?!了?眼|相|点)|熄|灭|瞎");
    private static final Set<Subject> LAMPS = Set.of(Subject.LIGHT, Subject.POWER);
    /// As it was, whatever it is.
    private static final Pattern BARE = Pattern.compile("(?:今天|今晚|昨晚|现在|早上|晚上|到现在|刚刚?|都|怎么|[,， …])*+(?:还在(?:那里?|这里?|原地)?|还是(?:这样|那样|老样子|没好)|又(?:来|开始|这样|那样|犯)了?|还没好|老样子)[哦啊呢的了咯撒。.…! ]*");
    private static final Pattern TO_SOMEBODY = Pattern.compile("^@\\S+");
    /// 停电了 is another thing than 停水了; 有水了 但是黄的 is not.
    private static final Pattern LIFELINE = Pattern.compile("[水电气网]");
    private static final Pattern FLOOR = Pattern.compile("([0-9一二三四五六七八九十]{1,3})(?:楼(?!下|道|上|梯)|层)");

    static OnTheMatter of(OwnLine line, Case about) {
        String told = PlainText.of(about.text());
        return new OnTheMatter(line, about, told, Subject.of(told, about.category()));
    }

    Standing standing() {
        return line.standing(subjects, isAsked());
    }

    /// Whether Linli has asked them if it is solved.
    private boolean isAsked() {
        var turn = line.turn();
        return about.status() == Case.Status.DONE && turn.tx().conversations()
                .pending(turn.message().group(), turn.message().sender(), PendingQuestion.Kind.SOLVED, turn.now())
                .filter(question -> question.caseNumber() == about.number()).isPresent();
    }

    /// Whether whoever told of the case means it.
    boolean isMeant() {
        return !isOfSomethingElse() && !isASecondFaultOfTheirs() && !isAQuestionOfItsOwn() && !isSaidToAnybody() && !isHeardAnyway() && mayBeOfItsKind() && !isOfPeople() && (about.isOpen() ? isOnOpen() : isOnDone());
    }

    /// 大家不用等我了 among neighbours is of anything.
    private boolean isSaidToAnybody() {
        return line.refuses() && standing() == Standing.TOLD && !line.turn().isCalled() && !namesIt();
    }

    /// Another thing, another house or floor, or what a row of `config/incidents.yaml` knows as another cause.
    boolean isOfSomethingElse() {
        return namesAnotherThing() || isElsewhere() || isOnAnotherFloor() || isOfAnotherCause();
    }

    /// 又停在9楼了, of what another told the day before and nobody has seen to.
    boolean isBack() {
        boolean saysSo = line.isAgain() && line.standsBeyondDoubt(Standing.NOT_YET) && isSince(touched(), A_DAY);
        return standing() == Standing.NOT_YET && (tellsOfIt() || saysSo);
    }

    /// Whether neighbours still speak of it.
    boolean isMinded() {
        return isSince(touched(), OwnLine.STILL_MINDED);
    }

    /// 还没修啊 by a neighbour, who names nothing because all know what.
    boolean isMissed() {
        var standing = standing();
        return (standing == Standing.NOT_YET || standing == Standing.ASKED || line.leans(Standing.ASKED) || line.leans(Standing.NOT_YET)) && line.namesNothing() && isSince(touched(), A_DAY);
    }

    /// 物业来人没有, in the hours after it was told.
    boolean isAwaited() {
        return line.standsBeyondDoubt(Standing.ASKED) && isSince(touched(), OwnLine.IN_THE_AIR);
    }

    /// 换好了 亮瞎眼, by a neighbour who never told of it.
    boolean isOverForANeighbour() {
        return standing() == Standing.OVER && line.mayBeOverForANeighbour() && tellsOfIt() && !isOfSomethingElse();
    }

    /// Whether its speaker can take it back: what they have just told of, and later what they name or call Linli for.
    boolean mayBeTakenBack() {
        boolean isLately = line.turn().isCalled() || isSince(about.openedAt(), A_DAY);
        return about.isOpen() && about.kind() != Kind.EMERGENCY && isLately && !isOfSomethingElse() && !isAFixedFormToAnybody() && isTheirsAlone();
    }

    /// Where the other side of a quarrel has come into it whoever mediates decides.
    private boolean isTheirsAlone() {
        var turn = line.turn();
        return about.kind() != Kind.DISPUTE || turn.tx().mediations().partiesOf(about.number()).stream()
                .noneMatch(party -> party.account().filter(account -> !account.equals(turn.message().sender())).isPresent());
    }

    boolean isJustTold() {
        return isSince(about.openedAt(), JUST_TOLD);
    }

    /// Whether words that read as a matter are of this one, which neighbours have just told: what comes of it may name anything, 我开窗就有苍蝇, of rubbish.
    boolean isGoneOnAbout(Issue piece) {
        boolean isNear = isFresh() || isSince(touched(), OwnLine.IN_THE_AIR) && tellsOfIt();
        boolean namesOther = Subject.differ(line.named(), subjects) && !piece.category().equals(about.category());
        boolean goesOn = shared() > 1 ? !line.isOfItsOwnOutright() : line.goesOn(namesOther ? Sureness.LIKELY : Sureness.LEANING);
        return isNear && goesOn && !isElsewhere() && !isOnAnotherFloor() && !isOfAnotherCause();
    }

    /// Whether anything was said of it, or done, just now.
    boolean isFresh() {
        return isSince(touched(), OwnLine.JUST_NOW);
    }

    boolean isOneWith(Issue piece) {
        return line.turn().sameMatter(piece).filter(known -> known.number() == about.number()).isPresent();
    }

    /// What waits for a person to answer, or to call, is gone on about by asking, and by talk.
    private boolean mayBeOfItsKind() {
        return switch (about.kind()) {
            case QUESTION -> standing() == Standing.OVER || standing() == Standing.TOLD && line.isTalk() && !Question.hasAskingWords(line.plain()) && !Ellipsis.asks(line.plain());
            case CHATTER -> line.turn().isCalled();
            case DISPUTE -> standing() == Standing.ASKED || !about.isOpen();
            case SERVICE_REQUEST, EMERGENCY, FRAUD, SUGGESTION -> true;
        };
    }

    /// What reads as a quarrel is for few eyes, unless it is a few words on the thing that was told of: 隔壁602有水, after 家里没水了.
    private boolean isOfPeople() {
        boolean isQuarrel = line.understanding().pieces().stream().anyMatch(piece -> piece.kind() == Kind.DISPUTE);
        return isQuarrel && !(line.plain().length() <= A_FEW_WORDS && tellsOfIt());
    }

    /// More of the same fault is one more report of it, 厨房厕所都停水了, whatever 停 and 了 sound like.
    private boolean isHeardAnyway() {
        var standing = standing();
        return line.understanding().pieces().stream().anyMatch(piece -> piece.kind() == Kind.SERVICE_REQUEST && switch (standing) {
            case TOLD, NOT_YET -> true;
            case OVER -> piece.confidence() >= PLAINLY_A_FAULT;
            case ASKED, WANTED, NOT_WANTED, CONFIDED -> false;
        } && isOneWith(piece));
    }

    private boolean isOnOpen() {
        boolean saysHowItIs = standing() != Standing.TOLD;
        var turn = line.turn();
        if (isFresh()) {
            boolean isAmongNeighbours = standing() == Standing.OVER || tellsOfIt() || isInOneGo() || standing() == Standing.NOT_YET && isPlainlyOfIt();
            return turn.isCalled()
                    ? saysHowItIs || tellsOfIt() || !line.isPlainTalk()
                    : !isAFixedForm() && (line.isWildMatter() || isAmongNeighbours) && !TO_SOMEBODY.matcher(line.plain()).find();
        }
        boolean isNamed = saysHowItIs && tellsOfIt() && isSince(touched(), STILL_KNOWN);
        return isNamed || isMinded() && (turn.isCalled()
                ? saysHowItIs || turn.message().isPrivate() && line.named().isEmpty() && !line.isTalkOfAnotherDay()
                : saysHowItIs && (Standing.ofComingAndStopping(line.plain(), subjects).isPresent() || isPlainlyOfIt() || line.isWildMatter() || BARE.matcher(line.plain()).matches()));
    }

    /// 拧紧了 不臭了 names nothing, and whoever has a single matter open here means that.
    private boolean isPlainlyOfIt() {
        return line.isBeyondDoubt() && isSince(touched(), OwnLine.STILL_AWAITED);
    }

    /// 进度 is meant where Linli is called.
    private boolean isAFixedFormToAnybody() {
        return !line.turn().isCalled() && isAFixedForm();
    }

    private boolean isAFixedForm() {
        return ResidentReply.parse(line.plain()).filter(reply -> reply instanceof ResidentReply.OnCase && !(reply instanceof ResidentReply.Again) && !(reply instanceof ResidentReply.Solved)).isPresent();
    }

    private boolean isOnDone() {
        var turn = line.turn();
        boolean isMinded = isMinded();
        boolean isShort = line.plain().length() <= FEW_WORDS;
        return (about.kind() == Kind.SERVICE_REQUEST || about.kind() == Kind.DISPUTE) && switch (standing()) {
            case TOLD, CONFIDED -> false;
            case OVER, NOT_WANTED -> isFresh() || turn.message().isPrivate() && isMinded || isMinded && isAskedWhetherItIs();
            case NOT_YET, WANTED -> isMinded && (isFresh() && isShort || turn.isCalled() || isAskedWhetherItIs()) || isSince(touched(), STILL_KNOWN) && tellsOfIt();
            case ASKED -> isMinded && (turn.isCalled() || isAskedWhetherItIs());
        };
    }

    /// Whether it says beyond doubt how a quarrel stands of which nobody has told for days.
    boolean isEndOfAQuarrel() {
        boolean saysSo = line.standsBeyondDoubt(Standing.OVER) && !line.refuses() || about.status() == Case.Status.DONE && line.standsBeyondDoubt(Standing.NOT_YET);
        return saysSo && isMinded() && !isFresh() && !isOfSomethingElse() && (about.isOpen() || about.status() == Case.Status.DONE);
    }

    /// 亮是亮了 一秒就熄, hours after 解决了吗: nobody has told yet.
    private boolean isAskedWhetherItIs() {
        return about.status() == Case.Status.DONE && line.plain().length() <= A_FEW_WORDS && (line.named().isEmpty() || namesIt());
    }

    /// 湘A8K2开头的, a minute after the car that stands in the way; a question is for the neighbours.
    private boolean isInOneGo() {
        var theirs = notedBySender();
        boolean goesOn = about.reporter().equals(line.turn().message().sender()) && isSince(theirs.isEmpty() ? about.openedAt() : theirs.getLast(), IN_ONE_GO);
        return goesOn && theirs.size() < MOST_IN_ONE_GO && !Question.isPut(line.plain()) && !line.refuses() && !line.isOfAVisit() && !line.isPlainTalk() && Sides.saysSomething(line.plain());
    }

    /// What was told of it since: 线被人剪了, of the net that is off.
    private String added() {
        return events().filter(event -> event.type() == CaseEvent.Type.NOTED).map(CaseEvent::detail).collect(Collectors.joining());
    }

    private List<Instant> notedBySender() {
        return events().filter(event -> event.by().equals(line.turn().message().sender()) && event.type() == CaseEvent.Type.NOTED).map(CaseEvent::at).toList();
    }

    /// How much it has in common with what was told, where it may be on two: 桶的事呢.
    long shared() {
        return TellingCharacters.shared(line.plain(), told);
    }

    boolean namesIt() {
        return line.named().stream().anyMatch(subjects::contains);
    }

    boolean tellsOfIt() {
        return namesIt() || Remedy.fits(line.plain(), told) || sharesWords() || isOfLamps() || floors(line.plain()).stream().anyMatch(floors(told)::contains) || STATES.matcher(line.plain()).results().anyMatch(state -> told.contains(state.group()));
    }

    private boolean isOfLamps() {
        return LIT.matcher(line.plain()).find() && subjects.stream().anyMatch(LAMPS::contains);
    }

    private boolean sharesWords() {
        String plain = line.plain();
        for (int at = 0; at + SAME_WORDS <= plain.length(); at++) {
            if (told.contains(plain.substring(at, at + SAME_WORDS))) {
                return true;
            }
        }
        return false;
    }

    /// 是不是我欠费了 to Linli, right after what it may explain, is no other matter; nor is 拧紧了 不臭了, of a dead rat's smell.
    private boolean namesAnotherThing() {
        boolean isOfItsKind = line.standsBeyondDoubt(Standing.OVER) && about.category().filter(of -> Subject.of("", Optional.of(of)).stream().anyMatch(line.named()::contains)).isPresent();
        boolean isNamed = (!line.turn().isCalled() || !line.isTalk()) && !isOfItsKind && Subject.differ(line.named(), subjects);
        return isNamed && !isTheSameElsewhere();
    }

    /// 我昨晚也是 门关了又开, of the lift.
    private boolean isTheSameElsewhere() {
        return line.isTheSame() && line.understanding().pieces().stream().anyMatch(piece -> piece.category().isPresent() && piece.category().equals(about.category()));
    }

    /// 门口那块砖翘起来了, after strawberries: a fault by itself, of a thing of which whoever told said nothing. Who told of it goes on about it in many words.
    boolean isOfAnotherThing() {
        return line.isMatterByItself() && !isTheSameElsewhere() && !tellsOfIt() && TellingCharacters.tellsOfAThingBeside(line.plain(), told + added());
    }

    private boolean isASecondFaultOfTheirs() {
        return !line.turn().isCalled() && !isSince(about.openedAt(), IN_ONE_GO) && line.isPlainFaultBeside(about.category()) && isOfAnotherThing();
    }

    /// 物业几点下班, said to Linli: it wants to know something, and not of this.
    private boolean isAQuestionOfItsOwn() {
        return line.turn().isCalled() && line.isQuestion() && standing() == Standing.TOLD && !tellsOfIt() && !Ellipsis.isIn(line.plain()) && !line.guesses();
    }

    private boolean isOfAnotherCause() {
        var cause = new SameCause(line.turn().site().community()).causeOf(about.category(), line.plain());
        boolean isOfTheSameThing = LIFELINE.matcher(line.plain()).results().map(MatchResult::group).anyMatch(about.text()::contains);
        return cause.isPresent() && about.cause().isPresent() && !cause.equals(about.cause()) && !isOfTheSameThing && LIFELINE.matcher(line.plain()).find();
    }

    private boolean isElsewhere() {
        Place said = line.turn().site().interpreter().places().find(line.plain());
        Place known = about.place();
        return differ(said.compound(), known.compound()) || differ(said.building(), known.building()) || differ(said.unit(), known.unit());
    }

    private boolean isOnAnotherFloor() {
        var here = floors(line.plain());
        var there = floors(told);
        return line.isMatter() && !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    }

    private static List<String> floors(String plain) {
        return FLOOR.matcher(plain).results().map(found -> found.group(1)).toList();
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private Instant touched() {
        return events().filter(event -> !event.by().equals(CaseEvent.LINLI)).map(CaseEvent::at).reduce(about.openedAt(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private Stream<CaseEvent> events() {
        return line.turn().tx().cases().eventsOf(about.number()).stream();
    }

    private boolean isSince(Instant at, Duration within) {
        return at.isAfter(line.turn().now().minus(within));
    }
}
