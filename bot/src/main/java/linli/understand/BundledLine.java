package linli.understand;

import java.util.regex.Pattern;
import linli.message.Kind;
import linli.message.Place;
import linli.text.PlainText;
import linli.text.Subject;

/// Something said in a bundle, with what others added to it.
final class BundledLine {
    static final double SURE = 0.8;
    /// What is shorter says nothing without what is around it.
    static final int SHORTEST = 5;
    /// Staff read no more of a matter that a whole group goes on about.
    private static final int LONGEST = 1_000;
    private static final Pattern FAULT = Pattern.compile("[坏停漏堵没冇不断掉爆满臭吵响卡裂跳渗滴]");
    private static final int SHORT_QUESTION = 12;
    private static final int A_WORD_OF_OTHERS = 3;
    private static final int LONGEST_INQUIRY = 20;

    private final int number;
    private final String plain;
    private Issue issue;
    private int lastTold;
    private boolean answered;

    BundledLine(Issue issue, int number) {
        this.issue = issue;
        this.number = number;
        this.plain = PlainText.of(issue.text());
        this.lastTold = number;
    }

    Issue issue() {
        return issue;
    }

    /// What was said first, as [PlainText] leaves it.
    String plain() {
        return plain;
    }

    int number() {
        return number;
    }

    int lastTold() {
        return lastTold;
    }

    boolean isSure() {
        return issue.confidence() >= SURE && issue.need() >= SURE;
    }

    boolean isOfTheKindOf(BundledLine other) {
        return issue.kind() == other.issue.kind() && issue.category().equals(other.issue.category()) && issue.category().isPresent();
    }

    /// 多少钱, 几楼啊; but 停水了 says enough.
    boolean saysTooLittle() {
        boolean clear = issue.kind() == Kind.EMERGENCY || issue.kind() != Kind.QUESTION && isSure();
        return plain.length() < SHORTEST && !clear;
    }

    /// 浪费电: a word or two that name no fault.
    boolean isCommentOnly() {
        return plain.length() < SHORTEST && !FAULT.matcher(plain).find();
    }

    /// Whether it means little without what was said before.
    boolean leans() {
        return leansOfItself() || Leaning.takesUp(plain) || Leaning.isAnswer(plain);
    }

    /// What surely is something else does not lean on the matter, however it begins: 我打工三个月没发工资.
    boolean leansOn(BundledLine matter) {
        boolean saysEnough = isSure() && (issue.kind() != Kind.QUESTION || plain.length() > SHORT_QUESTION);
        boolean isAnotherDanger = issue.kind() == Kind.EMERGENCY && !issue.speaker().equals(matter.issue.speaker());
        return (saysEnough || isAnotherDanger) && !isOfTheKindOf(matter) ? leansOfItself() : leans();
    }

    /// Not only by how it begins.
    boolean leansOfItself() {
        return saysTooLittle() || Leaning.isAppeal(plain) || Leaning.isEcho(plain) || Leaning.pointsBack(plain)
                || Leaning.reportsBack(plain);
    }

    /// The same person goes on in the next breath.
    boolean goesOnIn(BundledLine next) {
        return next.number == lastTold + 1 && next.issue.speaker().equals(issue.speaker());
    }

    /// The same person comes back to it, others having had a word.
    boolean isTakenUpIn(BundledLine next) {
        return next.number - lastTold <= A_WORD_OF_OTHERS && next.issue.speaker().equals(issue.speaker());
    }

    /// 赔不赔都要讲清楚: what is claimed of whatever was told of, and names nothing itself.
    boolean isClaimAlone() {
        return issue.category().filter("damages"::equals).isPresent() && Subject.in(plain).isEmpty();
    }

    /// What others say keeps their name; that somebody agrees is not worth a line.
    void tell(BundledLine more, PlaceFinder places) {
        lastTold = more.number;
        boolean own = more.issue.speaker().equals(issue.speaker());
        boolean isLong = issue.text().length() >= LONGEST;
        if (!isLong && !plain.contains(more.plain) && (own || more.plain.length() >= SHORTEST)) {
            String by = own || more.issue.speaker().isEmpty() ? "" : more.issue.speaker() + "：";
            issue = issue.saying(issue.text() + "\n" + by + more.issue.text());
        }
        Place named = places.find(more.plain);
        if (!issue.place().isFindable() && named.isFindable()) {
            issue = issue.at(places.completed(named.orElse(issue.place())));
        }
    }

    void become(Issue graver) {
        issue = graver.at(issue.place().orElse(graver.place()));
    }

    void answered(BundledLine by) {
        answered |= !by.issue.speaker().equals(issue.speaker()) && Leaning.isAnswer(by.plain) && !Leaning.isGuess(by.plain);
    }

    /// Whoever asked got an answer and is content with it.
    boolean isSettledFor(BundledLine thanks) {
        boolean asks = issue.kind() == Kind.QUESTION || plain.length() <= LONGEST_INQUIRY && plain.matches(".*[?吗没不么]");
        return asks && answered && thanks.issue.speaker().equals(issue.speaker());
    }
}
