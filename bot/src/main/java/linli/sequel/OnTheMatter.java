package linli.sequel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.conversation.PendingQuestion;
import linli.message.Kind;
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
    private static final int FEW_WORDS = 20;
    private static final int A_FEW_WORDS = 12;
    /// As it was, whatever it is.
    private static final Pattern BARE = Pattern.compile("(?:今天|今晚|昨晚|现在|早上|晚上|到现在|刚刚?|都|怎么|[,， …])*+(?:还在(?:那里?|这里?|原地)?|还是(?:这样|那样|老样子|没好)|又(?:来|开始|这样|那样|犯)了?|还没好|老样子)[哦啊呢的了咯撒。.…! ]*");
    private static final Pattern TO_SOMEBODY = Pattern.compile("^@\\S+");

    static OnTheMatter of(OwnLine line, Case about) {
        String told = PlainText.of(about.text());
        return new OnTheMatter(line, about, told, Subject.of(told, about.category()));
    }

    private WhatIsNamed names() {
        return new WhatIsNamed(line, about, told, subjects);
    }

    /// Whether it names what was told of, outright or by a thing of that kind.
    boolean namesIt() {
        return names().it();
    }

    /// Whether anything in it speaks of what was told.
    boolean tellsOfIt() {
        return names().anythingOfIt();
    }

    /// How much it has in common with what was told, where it may be on two: 桶的事呢.
    long shared() {
        return TellingCharacters.shared(line.plain(), told);
    }

    /// 门口那块砖翘起来了, after strawberries: a fault by itself, of a thing of which whoever told said nothing.
    boolean isOfAnotherThing() {
        return names().isOfAnotherThing(added());
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
        return names().anotherThing() || names().isElsewhere() || names().isOnAnotherFloor() || names().isOfAnotherCause();
    }

    /// 又停在9楼了, of what another told the day before and nobody has seen to.
    boolean isBack() {
        boolean saysSo = line.isAgain() && line.standsBeyondDoubt(Standing.NOT_YET) && isSince(touched(), A_DAY);
        return standing() == Standing.NOT_YET && (tellsOfIt() || saysSo);
    }

    /// 灯还是黑的 names the thing, and that nothing has changed.
    boolean isStillSo() {
        return line.isStill() && standing() == Standing.NOT_YET && namesIt() && !isOfSomethingElse();
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

    /// 换好了 亮瞎眼, by a neighbour who never told of it; 牵走了 by whose dog it was, while all have it in mind.
    boolean isOverForANeighbour() {
        boolean isOfIt = tellsOfIt() || isFresh() && Remedy.mayFit(line.plain(), told);
        return standing() == Standing.OVER && line.mayBeOverForANeighbour() && isOfIt && !isOfSomethingElse();
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
        boolean isNear = isFresh() || isSince(touched(), OwnLine.IN_THE_AIR) && (tellsOfIt() || line.goesOn(Sureness.BEYOND_DOUBT));
        return isNear && goesOn(piece) && !names().isElsewhere() && !names().isOnAnotherFloor() && !names().isOfAnotherCause();
    }

    private boolean goesOn(Issue piece) {
        boolean namesOther = Subject.differ(line.named(), subjects) && !piece.category().equals(about.category());
        return shared() > 1 ? !line.isOfItsOwnOutright() : line.goesOn(namesOther ? Sureness.LIKELY : Sureness.LEANING);
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
            case DISPUTE -> standing() == Standing.ASKED || !about.isOpen() || !line.turn().message().isPrivate() && standing() == Standing.NOT_YET && tellsOfIt();
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
        boolean isForWhoeverComes = line.saysWhenSomebodyIsIn() && isSince(about.openedAt(), OwnLine.STILL_AWAITED) && about.kind() == Kind.SERVICE_REQUEST;
        return isNamed || isForWhoeverComes || isMinded() && (turn.isCalled()
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
        return goesOn && theirs.size() < MOST_IN_ONE_GO && !Question.isPut(line.plain()) && !Question.hasAskingWords(line.plain()) && !line.refuses() && !line.isOfAVisit() && !line.isPlainTalk() && Sides.saysSomething(line.plain());
    }

    /// What was told of it since: 线被人剪了, of the net that is off.
    private String added() {
        return events().filter(event -> event.type() == CaseEvent.Type.NOTED).map(CaseEvent::detail).collect(Collectors.joining());
    }

    private List<Instant> notedBySender() {
        return events().filter(event -> event.by().equals(line.turn().message().sender()) && event.type() == CaseEvent.Type.NOTED).map(CaseEvent::at).toList();
    }

    private boolean isASecondFaultOfTheirs() {
        return !line.turn().isCalled() && !isSince(about.openedAt(), IN_ONE_GO) && line.isPlainFaultBeside(about.category()) && isOfAnotherThing();
    }

    /// 物业几点下班, said to Linli: it wants to know something, and not of this.
    private boolean isAQuestionOfItsOwn() {
        return line.turn().isCalled() && line.isQuestion() && standing() == Standing.TOLD && !tellsOfIt() && !Ellipsis.isIn(line.plain()) && !line.guesses();
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
