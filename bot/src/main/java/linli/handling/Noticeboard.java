package linli.handling;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linli.community.Group;
import linli.conversation.Announcement;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Purpose;
import linli.reply.Until;
import linli.roster.SpokenStretch;
import linli.text.Question;
import linli.text.Standing;
import linli.text.Subject;
import linli.text.Sureness;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// What neighbours were told beforehand, 明天8点到17点停水: while it lasts, whoever says that the water is gone is told who announced it and until when, and
/// nobody is called for it; from then on it is a matter again.
record Noticeboard(Turn turn, Understanding understanding) {
    private static final String LIFELINES = "water_power_gas";
    private static final int SHORTEST = 8;
    private static final int LONGEST_QUESTION = 30;
    private static final int LONGEST_WORD = 24;
    private static final int SHORTEST_WORD = 8;
    /// Valves are closed a little early.
    private static final Duration A_LITTLE_EARLY = Duration.ofMinutes(30);
    private static final Duration SAID_TODAY = Duration.ofHours(12);
    /// So long neighbours talk of a notice, 又停; 停了 is no talk of what is to come.
    private static final Duration TALKED_OF = Duration.ofHours(1);
    private static final Duration A_MONTH = Duration.ofDays(31);
    private static final String HAS_COME = "了";
    private static final Pattern STOPS = Pattern.compile("(?:停|断|中断)(?:止|了|供)?(?<thing>[水电气网]|天然气|燃气)(?!动|梯|瓶|络上)");
    private static final Pattern OFFICIAL = Pattern.compile("通知|公告|物业|国网|电网|供电|电力|自来水|供水|水务|水司|燃气公司|【");
    private static final Pattern COMES_BACK = Pattern.compile("恢复|来[水电气]|[送供][水电气]|修好|结束");
    private static final Pattern HOUSES = Pattern.compile("[0-9]{1,2}(?:(?:栋|号楼|幢)?[、,，和及到至~/-][0-9]{1,2})*(?=栋|号楼|幢)");
    private static final Pattern RANGE = Pattern.compile("(?<from>[0-9]{1,2})(?:栋|号楼|幢)?(?:[到至~-](?<to>[0-9]{1,2}))?");
    /// 停了, of which nothing else is said.
    private static final Pattern STOPPED = Pattern.compile("停|断|没了");
    /// 12栋停不停, of what has not begun.
    private static final Pattern WHETHER = Pattern.compile("停(?:水|电|气|网)?不停|[停断](?:[水电气网])?(?:吗|么|没|啵|不)|(?:会|要|是不是|会不会|要不要)(?:也)?[停断]|[几哪].{0,4}[停断]|(?:有没有|有|包不包括|包括|算不算)(?:我们?|[0-9]+栋).{0,4}");
    private static final Duration STILL_WAITED_FOR = Duration.ofHours(4);
    private static final double AS_GOOD_AS_SAID = 0.9;
    /// What one says of it names nothing else: 我儿子还没来 does.
    private static final Pattern NOTHING_ELSE = Pattern.compile("[我们咱这那家栋单元号楼层边里还是没冇得有来都仍现在怎么点钟过到了时间几一二三四五六七八九十0-9半啊呀呢吧哦哒的水电气网黄浑脏放分小好久停不恢复就又全整个，,。.!！?？ ]+");
    private static final Pattern MAY_BE_STILL_OUT = Pattern.compile("(?:还|仍|都|到点|过了?点).{0,8}(?:没|冇|不来|黄|浑|停)|冇得[水电气]?$");
    /// For some a stoppage is more than a nuisance.
    private static final Pattern SOMEBODY = Pattern.compile(
            "老人|娭毑|嗲嗲|爷爷|奶奶|小孩|孩子|伢|孕|婴|宝宝|轮椅|残疾|独居|卧床|呼吸机|制氧|透析|病|晕|摔");

    /// Whether a line may be such a notice.
    ///
    /// @param plain a text as `PlainText` leaves it
    static boolean mayBeANotice(String plain) {
        return plain.length() >= SHORTEST && STOPS.matcher(plain).find();
    }

    /// Puts a notice up; whether the message was one.
    boolean putUp() {
        String plain = turn.plain();
        var group = turn.group().filter(here -> !here.isStaff());
        if (group.isEmpty() || !mayBeANotice(plain) || isAsked(plain) || !isTheirs(plain) || !tellsOfNothingGraver()) {
            return false;
        }
        var stretch = stretch(plain);
        stretch.ifPresent(when -> announced(group.get(), plain, when).forEach(turn.tx().conversations()::announce));
        return stretch.isPresent();
    }

    private static boolean isAsked(String plain) {
        return plain.length() <= LONGEST_QUESTION && Question.hasAskingWords(plain);
    }

    private boolean isTheirs(String plain) {
        return turn.isStaff() || OFFICIAL.matcher(plain).find();
    }

    private boolean tellsOfNothingGraver() {
        return understanding.pieces().stream().allMatch(piece -> switch (piece.kind()) {
            case EMERGENCY, FRAUD, DISPUTE -> false;
            case SERVICE_REQUEST, SUGGESTION, QUESTION, CHATTER -> true;
        });
    }

    private Stream<Announcement> announced(Group group, String plain, SpokenStretch when) {
        var by = Optional.of(turn.message().sender()).filter(_ -> turn.isStaff());
        return STOPS.matcher(plain).results().map(found -> found.group()).distinct()
                .flatMap(what -> cause(what).stream()
                        .map(cause -> new Announcement(group.id(), cause, turn.now(), by, what, houses(plain), when.from(), when.until())));
    }

    private Optional<SpokenStretch> stretch(String plain) {
        var community = turn.site().community();
        return SpokenStretch.in(plain, turn.now(), community.zone())
                .or(() -> Optional.of(plain).filter(text -> COMES_BACK.matcher(text).find())
                        .map(text -> Until.in(text, turn.now(), community))
                        .flatMap(until -> until instanceof Until.At(var moment, var _) ? Optional.of(new SpokenStretch(turn.now(), moment)) : Optional.empty()));
    }

    private static Set<String> houses(String plain) {
        var houses = new HashSet<String>();
        HOUSES.matcher(plain).results().map(found -> RANGE.matcher(found.group())).forEach(ranges -> {
            while (ranges.find()) {
                int from = Integer.parseInt(ranges.group("from"));
                int to = Optional.ofNullable(ranges.group("to")).map(Integer::parseInt).orElse(from);
                IntStream.rangeClosed(from, to).mapToObj(Integer::toString).forEach(houses::add);
            }
        });
        return houses;
    }

    /// What they say is announced, and lasts.
    Optional<IssueReply> answer() {
        String plain = turn.plain();
        boolean mayBe = plain.length() <= LONGEST_WORD && turn.group().filter(here -> !here.isStaff()).isPresent() && !turn.isBundle() && !turn.isStaff()
                && !SOMEBODY.matcher(plain).find();
        return Optional.of(understanding.pieces()).filter(pieces -> mayBe && pieces.size() == 1).map(pieces -> pieces.getFirst())
                .filter(this::isOnAStoppage)
                .flatMap(piece -> inForce(piece).map(notice -> told(piece, notice)).or(() -> whether(piece)).or(() -> talkedOf(piece).map(_ -> receipt(piece, Act.SILENT))));
    }

    /// Whether the house is among those of a notice of what is to come, or when it begins, is answered from it; of a house that is not, it is silent but for whoever calls.
    private Optional<IssueReply> whether(Issue piece) {
        boolean isAsked = WHETHER.matcher(turn.plain()).find() && !turn.plain().contains(HAS_COME);
        var place = piece.place().orElse(turn.where());
        return Optional.of(piece).filter(_ -> isAsked).flatMap(_ -> latest(A_MONTH)).map(notice -> {
            var house = place.building();
            if (house.isEmpty()) {
                return receipt(piece, Act.SILENT);
            }
            var speech = turn.speech();
            String word = notice.isFor(place)
                    ? speech.say(Phrase.NOTICE_IS_FOR, "what", notice.what(), "house", house.get(), "from", speech.time(notice.from(), turn.now()), "until", speech.time(notice.until(), turn.now()))
                    : speech.say(Phrase.NOTICE_IS_NOT_FOR, "what", notice.what(), "house", house.get());
            return said(piece, word);
        });
    }

    /// The one notice up here, or of the thing that is named.
    private Optional<Announcement> latest(Duration ahead) {
        var cause = cause(turn.plain());
        return up(turn.now(), ahead).filter(notice -> cause.isEmpty() || cause.filter(notice.cause()::equals).isPresent()).findFirst();
    }

    private Stream<Announcement> up(Instant since, Duration ahead) {
        String here = turn.message().group().orElseThrow();
        return Stream.concat(Stream.of(here), turn.site().community().groupsOfTheCompound(here).stream())
                .flatMap(group -> turn.tx().conversations().announced(group, since, turn.now().plus(ahead)).stream())
                .filter(notice -> !notice.takesPlace());
    }

    /// Whether a line may say that what should be back is not.
    ///
    /// @param plain a text as `PlainText` leaves it
    static boolean mayBeStillOut(String plain) {
        return plain.length() <= LONGEST_WORD && MAY_BE_STILL_OUT.matcher(plain).find();
    }

    /// What is still gone, or is not as it was, after the end that was announced: 四点过了 还是冇得.
    Optional<Issue> stillOut() {
        String plain = turn.plain();
        boolean mayBe = mayBeStillOut(plain) && turn.group().filter(here -> !here.isStaff()).isPresent() && !turn.isStaff() && !turn.isBundle()
                && tellsOfNothingGraver() && NOTHING_ELSE.matcher(plain).matches() && turn.site().interpreter().knownTalk().standing(plain, Sureness.LIKELY) == Standing.NOT_YET;
        return understanding.pieces().stream().filter(_ -> mayBe).findFirst().map(piece -> piece.saying(turn.message().text()))
                .filter(piece -> up(turn.now().minus(STILL_WAITED_FOR), Duration.ZERO)
                        .anyMatch(notice -> !notice.until().isAfter(turn.now()) && notice.isFor(piece.place().orElse(turn.where())) && isOfTheSame(notice)))
                .map(piece -> piece.askingFor(LIFELINES, AS_GOOD_AS_SAID));
    }

    private boolean isOfTheSame(Announcement notice) {
        return Subject.in(turn.plain()).isEmpty() || Subject.in(turn.plain()).stream().anyMatch(Subject.in(notice.what())::contains);
    }

    private Optional<Announcement> talkedOf(Issue piece) {
        boolean isToCome = !turn.isCalled() && !turn.plain().contains(HAS_COME);
        return isToCome ? noticeFor(piece, A_MONTH).filter(notice -> notice.at().isAfter(turn.now().minus(TALKED_OF))) : Optional.empty();
    }

    private boolean isOnAStoppage(Issue piece) {
        return switch (piece.kind()) {
            case SERVICE_REQUEST, QUESTION -> true;
            case CHATTER -> turn.isCalled();
            case EMERGENCY, FRAUD, DISPUTE, SUGGESTION -> false;
        };
    }

    private Optional<Announcement> inForce(Issue piece) {
        return noticeFor(piece, A_LITTLE_EARLY);
    }

    /// @param ahead how far ahead what begins counts
    private Optional<Announcement> noticeFor(Issue piece, Duration ahead) {
        var cause = cause(turn.plain());
        boolean isBare = cause.isEmpty() && turn.plain().length() <= SHORTEST_WORD && STOPPED.matcher(turn.plain()).find();
        var place = piece.place().orElse(turn.where());
        return up(turn.now(), ahead)
                .filter(notice -> (isBare || cause.filter(notice.cause()::equals).isPresent()) && notice.isFor(place))
                .findFirst();
    }

    private IssueReply told(Issue piece, Announcement notice) {
        var speech = turn.speech();
        String until = speech.time(notice.until(), turn.now());
        String at = speech.since(notice.at(), turn.now());
        String word = notice.by().map(by -> speech.say(Phrase.ANNOUNCED, "by", speech.titled(by), "at", at, "what", notice.what(), "until", until))
                .orElseGet(() -> speech.say(Phrase.ANNOUNCED_HERE, "at", at, "what", notice.what(), "until", until));
        return said(piece, word);
    }

    private IssueReply said(Issue piece, String word) {
        boolean isSaid = turn.isCalled() || turn.hasBudget() && !turn.wasSaid(word, SAID_TODAY);
        if (isSaid) {
            turn.say(word, Purpose.REPLY, Optional.empty(), !turn.isCalled());
        }
        return receipt(piece, isSaid ? Act.ANSWER : Act.SILENT);
    }

    private static IssueReply receipt(Issue piece, Act act) {
        return new IssueReply("", piece.text(), piece.kind(), piece.category(), act, Optional.empty(), Optional.empty());
    }

    private Optional<String> cause(String words) {
        return turn.site().community().incidentRule(Optional.of(LIFELINES), words).map(rule -> rule.id());
    }
}
