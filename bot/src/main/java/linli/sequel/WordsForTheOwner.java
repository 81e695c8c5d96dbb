package linli.sequel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.text.Phrasing;
import linli.text.PoliteWords;

/// What whoever comes has to know, and Linli only passes on: when somebody is at home, that another day suits better, whose phone to call, that nobody
/// should learn who told.
final class WordsForTheOwner {
    private static final Pattern PAUSE = Pattern.compile("[\\s,，。.!?~、;:]+");
    private static final String NUMERAL = "[0-9一二两三四五六七八九十]{1,3}";
    private static final String DAY = "(?:今天|今晚|明天|明晚|后天|(?:这|下|本)?(?:周|星期|礼拜)[一二三四五六日天末]|" + NUMERAL + "[号日])";
    private static final String TIME = "(?:白天|上午|中午|下午|晚上|晚点|早上|傍晚|下班|" + NUMERAL + "点半?|" + NUMERAL + ":[0-9]{2})";
    private static final String AROUND = "(?:钟|以后|之后|后|前|以前|左右|才|都|就|一直|再|我|我们|家里|和|到|或者?|吧)*";
    private static final String WHEN = "(?:(?:" + DAY + "|" + TIME + ")" + AROUND + ")+";
    private static final String END = "[的了哈啊哦吧呢哒咯吗么]*";
    private static final Phrasing AT_HOME = Phrasing.of("(?:(?:我们?|家里?|" + NUMERAL + "楼的?|平时|一般|要|只有)[,， ]*)*"
            + "(?:" + DAY + "|" + TIME + "|到|和|或者?)+" + AROUND + "(?:在家|有人|有空|在的|方便|回来|到家|下班)" + END);
    private static final String MIGHT = "(?:那|要不|" + PoliteWords.COULD_YOU + "|" + PoliteWords.PLEASE + "|还是|师傅)*";
    private static final String FITS = "(?:行不行?|行吗|可以不|可以吗|可不可以|好不好|方便不|方便吗|要得不)";
    private static final String ON_ANOTHER_DAY = "(?:改|换|挪|推|约|调)(?:到|成|在|为|个)?" + WHEN + "(?:来|过来|上门|" + FITS + ")?";
    /// 周四行不: which day is meant for whom nobody else can tell.
    private static final Phrasing ANOTHER_TIME = Phrasing.of(
            MIGHT + "(?:" + ON_ANOTHER_DAY + "|" + WHEN + "(?:来|过来|上门|再来)?" + FITS + "|" + WHEN + "(?:师傅)?(?:来|过来|上门|再来))" + END);
    /// 医生改成下午了 改一点半行不: why may stand beside it.
    private static final Phrasing PUT_OFF = Phrasing.of(MIGHT + ON_ANOTHER_DAY + END);
    private static final Phrasing NOT_THERE = Phrasing.of("(?:我们?|家里)?" + WHEN + "(?:我们?|家里)?(?:都|要|得|可能)*(?:不在家?|没人|没空|冇空|有事|出去|出门|上班|加班|出差|不方便|不行|走不开)" + END
            + "|(?:我们?|家里)(?:都|要|得|可能)*(?:不在家|没人在?|出去|出门|出差)" + END);
    private static final Phrasing IN_CONFIDENCE = Phrasing.of("(?:" + PoliteWords.PLEASE + "|千万|可|你们?)*(?:不要|别|莫|不能)(?:跟.{1,4}|和.{1,4})?(?:讲|说|告诉|透露).{0,6}是?我(?:讲|说|报|反映)?的?[啊哈哦咯]*");
    /// 顺便帮我把医院的药拿回来: one way for whoever comes anyway.
    private static final Phrasing ON_THE_WAY = Phrasing.of("(?:顺便|顺带|顺手|顺路|另外|还有就是|还有|对了|也|再)+[,， ]*(?:" + PoliteWords.PLEASE + "|" + PoliteWords.COULD_YOU + ")*(?:再|也)?(?:帮我?|替我|给我|帮忙)(?!问|查).{2,20}");
    private static final Phrasing ANOTHERS_PHONE = Phrasing.of(
            "[,，。.:!\\s]*(?:可以|就行|就|" + PoliteWords.PLEASE + "|不在家?|没空|上班|你们?|直接|有事|来之?前|到了?|电话|手机|号码|联系|找|打|给|我|他|她|家|的|是|号|:|老公|老婆|爱人|媳妇|老伴|妈妈?|爸爸?|儿子|女儿|女婿|爷爷|奶奶|娭毑|爹爹|哥哥?|姐姐?|弟弟?|妹妹?|邻居|室友|房东|这个|吧|啊|哈|[,，。.!\\s])+");

    private WordsForTheOwner() {}

    /// Whether words may be that, before anybody is asked who says them.
    ///
    /// @param plain a text as `PlainText` leaves it, without the name by which Linli is called
    static boolean mayBe(String plain) {
        return of(plain, true).isPresent();
    }

    /// The words, if that is all they say.
    ///
    /// @param isCalled 明天上午来 alone, among neighbours, may be said to anybody
    static Optional<String> of(String plain, boolean isCalled) {
        if (isCalled && ON_THE_WAY.matches(plain) || AT_HOME.matches(plain) || IN_CONFIDENCE.matches(plain)) {
            return Optional.of(plain);
        }
        var clauses = clauses(plain);
        boolean areAll = !clauses.isEmpty() && clauses.stream().allMatch(WordsForTheOwner::isOfTheAppointment);
        return areAll && (isCalled || clauses.size() > 1) || isCalled && putsOff(plain) ? Optional.of(plain) : Optional.empty();
    }

    /// Whether they say that somebody should come at another time.
    static boolean putsOff(String plain) {
        return clauses(plain).stream().anyMatch(PUT_OFF::matches);
    }

    private static List<String> clauses(String plain) {
        return Arrays.stream(PAUSE.split(plain)).filter(clause -> !clause.isEmpty()).toList();
    }

    private static boolean isOfTheAppointment(String clause) {
        return AT_HOME.matches(clause) || ANOTHER_TIME.matches(clause) || NOT_THERE.matches(clause);
    }

    /// 打我老公电话: what stands beside a number that is another's.
    static boolean saysWhoseItIs(String beside) {
        return ANOTHERS_PHONE.matches(beside);
    }
}
