package linli.bundle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import linli.bundle.PassedOnBefore.Matter;
import linli.cases.PlainDanger;
import linli.decide.Thresholds;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Purpose;
import linli.sequel.Addenda;
import linli.text.Sureness;
import linli.text.WhichPassedOn;
import linli.text.WhichPassedOn.How;
import linli.turn.Receipt;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// What a colleague says next of what she has passed on, 阿芳那个我怎么回她, ③来修好了, 401的撤掉: the one matter that she means is found, and the line
/// is said of that and never a new one.
public final class OnWhatWasPassedOn {
    private static final int LONGEST = 60;
    private static final Duration A_MOMENT = Duration.ofMinutes(10);
    private static final Duration JUST_NOW = Duration.ofMinutes(3);
    private static final Pattern OF_THE_SAME = Pattern.compile("^(?:还有|另外|哦|那|对了|[,， ])*[她他](?!们?家)|^那.{1,10}呢[?]?$");
    private static final Pattern ONE_MORE = Pattern.compile("^(?:还有|另外|顺便|再报|再转)");
    /// 老祁说的是东边那排桶, 301是私立园: what was passed on of them is told more closely.
    private static final Pattern MORE_CLOSELY = Pattern.compile("^.{1,8}?(?:[说讲指问]的|那[个条家边]|的)?就?是(?!不是|说|谁|什么|哪)");
    /// 买的: so few words begin no matter of their own.
    private static final int A_WORD = 4;
    /// 1102跟1103, of the quarrel that she has just told of.
    private static final Pattern FLATS = Pattern.compile("(?:是|就是)?[0-9]{3,4}(?:[跟和与、, ]+[0-9]{3,4})*");
    private static final int MOST_ASKED = 3;

    private final Turn turn;
    private final Understanding understanding;
    private final String plain;
    private final PassedOnBefore before;

    public OnWhatWasPassedOn(Turn turn, Understanding understanding) {
        this.turn = turn;
        this.understanding = understanding;
        this.plain = Addenda.withoutCall(turn.plain());
        this.before = new PassedOnBefore(turn);
    }

    /// Those that are meant, and what is said of them.
    private record Meant(List<Matter> matters, How how, Remark remark) {}

    public Optional<IssueReply> heed() {
        return heed(_ -> true);
    }

    /// The same where no danger is meant.
    public Optional<IssueReply> heedUnlessOfDanger() {
        return heed(matter -> matter.about().filter(about -> about.kind() == Kind.EMERGENCY).isEmpty());
    }

    private Optional<IssueReply> heed(Predicate<Matter> mayBe) {
        if (!mayBeOne()) {
            return Optional.empty();
        }
        return meant().filter(meant -> meant.matters().stream().noneMatch(this::isHerWork) && meant.matters().stream().allMatch(mayBe)).map(meant -> {
            var remarked = new Remarked(turn, plain);
            if (meant.how() == How.ALL) {
                return remarked.ofAll(meant.matters(), meant.remark());
            }
            return meant.matters().size() == 1 ? remarked.of(meant.matters().getFirst(), meant.remark(), understanding) : which(meant.matters());
        });
    }

    private boolean mayBeOne() {
        boolean isAmongResidents = turn.group().filter(group -> !group.isStaff()).isPresent();
        boolean isOneLine = !turn.isBundle() || isSomebodysQuestion() || MORE_CLOSELY.matcher(plain).find() && understanding.pieces().size() == 1;
        return turn.isStaff() && !isAmongResidents && isOneLine && turn.message().forwarded().isEmpty() && turn.message().quote().isEmpty()
                && !plain.isEmpty() && plain.length() <= LONGEST;
    }

    /// 小钟问那要带什么 is one line passed on more, of what 小钟 has asked before.
    private boolean isSomebodysQuestion() {
        boolean goesOn = switch (remark()) {
            case ASKED, HOW_FAR, PRESSED, OVER, TAKEN_BACK -> true;
            case IN_CONFIDENCE, PUT_RIGHT, ANSWERED, SEEN_TO, HOW_TO_ANSWER, TOLD -> false;
        };
        return goesOn && understanding.pieces().size() == 1
                && understanding.pieces().stream().allMatch(piece -> piece.kind() == Kind.QUESTION || piece.kind() == Kind.CHATTER);
    }

    private Optional<Meant> meant() {
        var all = before.all();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var remark = remark();
        return WhichPassedOn.in(withoutCall(), toldOf(PassedOnBefore.last(all)), toldOf(all))
                .map(pointing -> new Meant(one(all, pointing), pointing.how(), remark))
                .filter(this::isSure)
                .filter(meant -> meant.how() == How.ALL ? remark == Remark.PRESSED || remark == Remark.HOW_FAR || remark == Remark.TOLD : !bringsUpAnother(meant))
                .or(() -> ofTheSame(all, remark));
    }

    private Remark remark() {
        return Remark.of(plain, turn.site().interpreter().knownTalk().standing(plain, Sureness.PLAINLY));
    }

    private String withoutCall() {
        return turn.message().text().replaceFirst("^\\s*@邻里[\\s\\u2005]*", "");
    }

    private static List<WhichPassedOn.Told> toldOf(List<Matter> matters) {
        return matters.stream().map(Matter::told).toList();
    }

    /// Each matter once; of one that was told of again, as it was told last.
    private static List<Matter> one(List<Matter> all, WhichPassedOn pointing) {
        var meant = new ArrayList<Matter>();
        for (var told : pointing.told()) {
            all.stream().filter(matter -> matter.told().equals(told)).findFirst()
                    .filter(matter -> meant.stream().noneMatch(matter::isOne))
                    .ifPresent(meant::add);
        }
        return List.copyOf(meant);
    }

    /// Colleagues at their desk talk of what was passed on with each other, too.
    private boolean isSure(Meant meant) {
        boolean isPlain = meant.remark() != Remark.TOLD && meant.remark() != Remark.ASKED;
        return switch (meant.how()) {
            case NUMBER, ALL -> true;
            case NAME, TOPIC -> turn.isCalled() || isPlain;
            case WORD -> isToldMoreClosely(meant) || turn.isCalled() && (isPlain || meant.remark() == Remark.ASKED && isOfItsKind(meant));
        };
    }

    /// 灯是六楼的, to Linli alone.
    private boolean isToldMoreClosely(Meant meant) {
        return turn.message().isPrivate() && meant.matters().size() == 1 && meant.remark() == Remark.TOLD && MORE_CLOSELY.matcher(plain).find();
    }

    private boolean isOfItsKind(Meant meant) {
        return understanding.pieces().stream().allMatch(piece -> piece.kind() == Kind.FRAUD && meant.matters().stream().anyMatch(matter -> matter.became().kind() == piece.kind()));
    }

    /// 老李说电梯又坏了, 303还问二胎补贴: somebody's next matter.
    private boolean bringsUpAnother(Meant meant) {
        boolean isPlainRemark = switch (Remark.of(plain)) { // what is only learned to sound like it may tell of a fault as well: 502家里漏水了
            case TAKEN_BACK, IN_CONFIDENCE, PUT_RIGHT, ANSWERED, HOW_FAR, HOW_TO_ANSWER, OVER, SEEN_TO -> true;
            case PRESSED, ASKED, TOLD -> false;
        };
        return ONE_MORE.matcher(plain).find() && !OF_THE_SAME.matcher(plain).find()
                || understanding.pieces().stream().anyMatch(piece -> isAnother(piece, meant, isPlainRemark));
    }

    private boolean isAnother(Issue piece, Meant meant, boolean isPlainRemark) {
        boolean isKnown = meant.matters().stream().anyMatch(matter -> matter.became().kind() == piece.kind() && matter.became().category().equals(piece.category()));
        return switch (piece.kind()) {
            // 灯罩急 底下有小孩子 says why it presses
            case EMERGENCY -> piece.confidence() >= turn.site().decider().sureOfDanger() && !(meant.remark() == Remark.PRESSED && !PlainDanger.isNamed(piece.category(), plain));
            case FRAUD, DISPUTE, SERVICE_REQUEST -> !isPlainRemark && !isKnown && piece.need() >= Thresholds.STANDARD.act()
                    && !(meant.how() == How.NAME && MORE_CLOSELY.matcher(plain).find());
            case QUESTION -> !isPlainRemark && turn.site().decider().answering(piece, turn)
                    .filter(entry -> meant.matters().stream().noneMatch(matter -> matter.became().category().filter(entry.id()::equals).isPresent()))
                    .isPresent();
            case SUGGESTION, CHATTER -> false;
        };
    }

    /// 还有她问现在交还来得及吗, of whoever was spoken of a moment ago.
    private Optional<Meant> ofTheSame(List<Matter> all, Remark remark) {
        boolean mayBe = (OF_THE_SAME.matcher(plain).find() || turn.message().isPrivate() && saysTooLittle()) && (turn.isCalled() || remark == Remark.ASKED);
        return Optional.of(remark).filter(_ -> mayBe)
                .flatMap(_ -> before.lastSpokenOf(all, turn.isCalled() ? A_MOMENT : JUST_NOW))
                .filter(matter -> turn.isCalled() || matter.about().isEmpty())
                .map(matter -> new Meant(List.of(matter), How.WORD, remark))
                .filter(meant -> !bringsUpAnother(meant));
    }

    private boolean saysTooLittle() {
        return FLATS.matcher(plain).matches() || remark() == Remark.IN_CONFIDENCE || plain.length() <= A_WORD && understanding.pieces().stream()
                .allMatch(piece -> piece.kind() == Kind.DISPUTE && piece.confidence() < Thresholds.STANDARD.act());
    }

    /// Whoever has a case herself speaks of it as its owner.
    private boolean isHerWork(Matter matter) {
        return matter.about().filter(about -> about.owner().equals(turn.message().sender())).isPresent();
    }

    private IssueReply which(List<Matter> matters) {
        if (turn.isCalled()) {
            String those = turn.speech().list(matters.stream().limit(MOST_ASKED).map(new Remarked(turn, plain)::named));
            turn.say(turn.speech().say(Phrase.PASSED_ON_WHICH, "those", those), Purpose.REPLY, Optional.empty(), false);
        }
        return Receipt.ofCommand(turn.message(), Optional.empty());
    }
}
