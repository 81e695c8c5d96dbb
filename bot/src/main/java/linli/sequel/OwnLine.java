package linli.sequel;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import linli.community.Group;
import linli.decide.OneSentence;
import linli.decide.Thresholds;
import linli.message.Kind;
import linli.text.Bearing;
import linli.text.Courtesy;
import linli.text.Discretion;
import linli.text.PlainText;
import linli.text.Question;
import linli.text.Standing;
import linli.text.Subject;
import linli.text.Sureness;
import linli.text.TellingCharacters;
import linli.turn.Turn;
import linli.understand.Interpreter;
import linli.understand.Issue;
import linli.understand.Saying;
import linli.understand.Understanding;

/// A line as far as it matters whether it goes on about something that was told before.
///
/// @param plain its words as [PlainText] leaves them, without the call of Linli
/// @param named what it names
/// @param said how it says a matter stands
public record OwnLine(Turn turn, Understanding understanding, String plain, Set<Subject> named, Saying<Standing> said) {
    static final Duration JUST_NOW = Duration.ofMinutes(35);
    static final Duration STILL_MINDED = Duration.ofDays(3);
    /// What names nothing is of it still on the evening of the next day.
    static final Duration STILL_AWAITED = Duration.ofDays(2);
    /// So long after it was told a neighbour who asks how far it is means it.
    static final Duration IN_THE_AIR = Duration.ofHours(6);
    private static final int LONGEST = 60;
    /// Talk as plain as this is of nothing.
    private static final double PLAIN_TALK = 0.9995;
    /// Hours later such talk need not be as plain: 吃饭去了.
    private static final double TALK_OF_ANOTHER_DAY = 0.99;
    private static final Pattern ANOTHER = Pattern.compile("^(?:顺便|另外|还有(?:个|一|就是|件)|对了|再(?:报|问)|换个事|别的)");
    private static final Pattern SAME = Pattern.compile("也是|也这样|一样的?|同样");
    private static final Pattern POLITE = Pattern.compile("麻烦|请|能不能|可不可以|可以");
    private static final Pattern GUESS = Pattern.compile("^(?:会不会|该不会|不会|怕不|莫不|莫非|难道)是");
    private static final Pattern REFUSAL = Pattern.compile("不用|不要|不必|莫|别|算了");
    /// When somebody is there, of which whoever comes has to know.
    private static final Pattern OF_A_VISIT = Pattern.compile("来|周[一二三四五六日天]|明天|后天|在家|在屋|回|时候|[0-9一二两三四五六七八九十]点|上午|下午|晚上");

    private static final Pattern STILL = Pattern.compile("还[是在没不黑漏滴堵坏]|仍|依旧|依然|照样|到现在");
    private static final Pattern WHEN_IN = Pattern.compile("(?!.*[没不冒冇吗]$)[^你?]*(?:[今明后]天|周[一二三四五六日天]|[0-9一二两三四五六七八九十]点|上午|中午|下午|晚上|随时|一直)[^你?]*(?:在家|在屋里?|有人)[^你?]{0,4}");

    static OwnLine of(Turn turn, Understanding understanding) {
        String plain = Addenda.withoutCall(turn.plain());
        return new OwnLine(turn, understanding, plain, plain.length() <= LONGEST ? Subject.in(plain) : Set.of(), turn.site().interpreter().knownTalk().standing(plain));
    }

    /// Whether a line of talk may go on about something, by what is remembered of its sender alone.
    ///
    /// @param since how long ago they spoke of a matter
    public static boolean mayGoOn(Interpreter interpreter, String plain, Duration since) {
        return plain.length() <= LONGEST && since.compareTo(STILL_MINDED) < 0 && !isCourtesy(interpreter, plain)
                && (since.compareTo(JUST_NOW) < 0 || interpreter.knownTalk().standing(plain, Sureness.PLAINLY) != Standing.TOLD || WHEN_IN.matcher(plain).matches());
    }

    /// Whether a neighbour's line of talk may say that it is over, by what is remembered of the group alone.
    ///
    /// @param since how long ago a matter was spoken of there
    public static boolean mayBeOver(Interpreter interpreter, String plain, Duration since) {
        return plain.length() <= LONGEST && since.compareTo(STILL_MINDED) < 0 && interpreter.knownTalk().standing(plain, Sureness.PLAINLY) == Standing.OVER && !isCourtesy(interpreter, plain);
    }

    /// 开走了 is as short as a courtesy, and so are 好哒通哒 and 又动哒 谢谢.
    private static boolean isCourtesy(Interpreter interpreter, String plain) {
        return isCourtesy(plain, () -> interpreter.knownTalk().standing(plain));
    }

    private static boolean isCourtesy(String plain, Supplier<Saying<Standing>> said) {
        return Courtesy.isNoMore(plain) && !REFUSAL.matcher(plain).find()
                && (Courtesy.isNothingElse(plain) || said.get().ifSure(Sureness.PLAINLY) == Standing.TOLD);
    }

    boolean mayGoOn() {
        boolean isAmongStaff = turn.group().filter(Group::isStaff).isPresent();
        return !turn.isBundle() && !turn.isStaff() && !isAmongStaff && turn.message().forwarded().isEmpty() && turn.message().quote().isEmpty()
                && !plain.isEmpty() && plain.length() <= LONGEST && (isWildMatter() || !isCourtesy(plain, this::said)) && !ANOTHER.matcher(plain).find()
                && understanding.pieces().stream().noneMatch(this::isOfItsOwn);
    }

    /// How a matter stands that is about such things.
    ///
    /// @param isAsked whether they were asked how it stands, so that little else could be meant
    Standing standing(Set<Subject> about, boolean isAsked) {
        return Standing.ofComingAndStopping(plain, about)
                .orElseGet(() -> isAsked && Sureness.LEANING.isReachedBy(said.sureness()) ? said.likeliest() : standingByItself());
    }

    private Standing standingByItself() {
        var standing = said.ifSure(turn.isCalled() ? Sureness.LIKELY : Sureness.PLAINLY);
        return standing == Standing.NOT_WANTED && !takesBack() ? Standing.OVER : standing;
    }

    /// Whether it plainly says that nobody is to come any more: what is taken back is lost, so words that only may say so are told to whoever has the matter,
    /// and 别说是我讲的 wants somebody all the more.
    boolean takesBack() {
        return said.ifSure(Sureness.PLAINLY) == Standing.NOT_WANTED && !Courtesy.isNothingElse(plain) && !Discretion.isWished(plain);
    }

    /// Whether it may say that a matter is over of which its speaker never told.
    boolean mayBeOverForANeighbour() {
        boolean maySaySo = standingByItself() == Standing.OVER || Standing.isOfComingOrStopping(plain);
        return maySaySo && isTalk() && !Question.isPut(plain) && !refuses();
    }

    /// Whether it could hardly say anything else, whatever it is about.
    boolean isBeyondDoubt() {
        return !standsBeyondDoubt(Standing.TOLD);
    }

    boolean standsBeyondDoubt(Standing standing) {
        return said.ifSure(Sureness.OUTRIGHT) == standing;
    }

    /// Danger, a scam, and a question that an entry answers go their own way.
    private boolean isOfItsOwn(Issue piece) {
        return switch (piece.kind()) {
            case EMERGENCY -> piece.confidence() >= turn.site().decider().sureOfDanger() && !isPoliteCall();
            case FRAUD -> true;
            case QUESTION -> turn.site().decider().answering(piece, turn).isPresent();
            case DISPUTE, SERVICE_REQUEST, SUGGESTION, CHATTER -> false;
        };
    }

    /// 麻烦快点来人: nobody asks so for their life.
    private boolean isPoliteCall() {
        return OneSentence.isPlea(plain) && POLITE.matcher(plain).find();
    }

    /// 又积了 is of what was told before.
    boolean isAgain() {
        return plain.contains("又");
    }

    /// 周六来 among neighbours is said to anybody.
    boolean isOfAVisit() {
        return OF_A_VISIT.matcher(plain).find();
    }

    /// 还是黑的 is as it was before; 又 would be once more.
    boolean isStill() {
        return STILL.matcher(plain).find();
    }

    /// 今天下午三点以后在家; 你 is a neighbour.
    boolean saysWhenSomebodyIsIn() {
        return WHEN_IN.matcher(plain).matches() && !refuses();
    }

    /// 算了 不去了 may be said of anything.
    boolean refuses() {
        return REFUSAL.matcher(plain).find();
    }

    /// A matter by its category, for which nothing in the line speaks: 空号.
    boolean isWildMatter() {
        return named.isEmpty() && understanding.pieces().stream().anyMatch(piece -> piece.kind() == Kind.SERVICE_REQUEST
                && (turn.isCalled() || piece.need() >= Thresholds.STANDARD.act()));
    }

    boolean isMatter() {
        return understanding.pieces().stream().anyMatch(piece -> piece.kind() == Kind.SERVICE_REQUEST);
    }

    /// Whether it most likely says so, where little else could be meant.
    boolean leans(Standing standing) {
        return said.ifSure(Sureness.LEANING) == standing;
    }

    /// Whether what reads as a matter goes on about the one that neighbours have just told.
    boolean goesOn(Sureness wanted) {
        return turn.site().interpreter().knownTalk().bearing(plain, wanted) == Bearing.GOES_ON;
    }

    /// Whether it is beyond doubt that it does not.
    boolean isOfItsOwnOutright() {
        var bearing = turn.site().interpreter().knownTalk().bearing(plain);
        return bearing.likeliest() == Bearing.ITS_OWN && Sureness.OUTRIGHT.isReachedBy(bearing.sureness());
    }

    boolean namesNothing() {
        return named.isEmpty() && !TellingCharacters.tellsOfAThingBeside(plain, "");
    }

    /// 我家也是, and how it is there.
    boolean isTheSame() {
        return SAME.matcher(plain).find();
    }

    /// What would be acted upon whoever said it.
    boolean isMatterByItself() {
        return understanding.pieces().stream().anyMatch(piece -> piece.kind() == Kind.SERVICE_REQUEST && piece.need() >= Thresholds.STANDARD.act());
    }

    boolean isPlainFaultBeside(Optional<String> category) {
        return understanding.pieces().stream().anyMatch(piece -> piece.kind() == Kind.SERVICE_REQUEST
                && piece.confidence() >= OnTheMatter.PLAINLY_A_FAULT && !piece.category().equals(category));
    }

    /// 知道了 谢谢; 到了 and 收到了 say more, where something is owed.
    boolean isANod() {
        return Courtesy.isNothingElse(plain) && !plain.contains("到了");
    }

    boolean isQuestion() {
        return understanding.pieces().stream().allMatch(piece -> piece.kind() == Kind.QUESTION);
    }

    /// 会不会是哪里漏 wonders where it comes from, and is no question to anybody.
    boolean guesses() {
        return GUESS.matcher(plain).find();
    }

    boolean isTalk() {
        return understanding.pieces().stream().allMatch(piece -> piece.kind() == Kind.CHATTER);
    }

    boolean isPlainTalk() {
        return isTalkAsPlainAs(PLAIN_TALK);
    }

    boolean isTalkOfAnotherDay() {
        return isTalkAsPlainAs(TALK_OF_ANOTHER_DAY);
    }

    private boolean isTalkAsPlainAs(double sure) {
        return !isOfAVisit() && !Question.isPut(plain) && isTalk() && understanding.pieces().stream().allMatch(piece -> piece.confidence() >= sure);
    }
}
