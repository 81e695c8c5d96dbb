package linli.text;

import java.util.List;
import java.util.regex.Pattern;

/// Words that name no matter of their own, because it was named a moment ago: 几天能拿, 过期了怎么办, 周末行不行, 小孩能代办吗. Who asks so asks on.
public final class Ellipsis {
    private static final int LONGEST = 20;
    /// One character more or less is a slip or a word of the place.
    private static final int SHORTEST_NAME = 2;
    /// What is done with a matter of any sort, when, by whom and how; never what it is.
    private static final Removal GENERAL = Removal.of(
            "[0-9一二两三四五六七八九十半几]+(?:多?个?(?:工作日|小时|星期|礼拜|月|年|天|岁)|[本张次个份])|罚款?|处罚|抓到|什么东西|些东西|东西(?=[吗么不呢?]|$)|[好几]多|[好几]久|大概|大约|估计|一般|通常|几个?(?:工作日|天|日|月|年|小时)|工作日|(?:最)?快|行不行|可不可以|能不能|要不要|好不好|行|过期|到期|失效|丢|掉|补办?|换|改|退|续|拿|领|取|办理?|受理|下来|出来|批|审批|审核|到账|到手|邮?寄|送|预约|排队|申请|报名|登记|提交|条件|要求|年龄|岁数|限制|弄|搞|做|算|用|开始|结束|截止|为止|[以之]内|最[迟晚]|现[金钱]"
                    + "|编号|单号|周末|礼拜|星期[一二三四五六日天]|周[一二三四五六日天]|中午|早上|上午|下午|晚上|夜里|白天|平时|节假日|放假|今天|明天|后天"
                    + "|自己|本人|别人|小孩|孩子|父母|爸妈?|妈|儿子|女儿|崽|老公|老婆|爱人|朋友|亲戚|大人|老人家?|家里人|家人|子女|代|网上|手机上?|现场|线上|必须|一定|不然|如果|要是|万一|的话|另外|重新|先|会(?![议员长计])|然后|以后|以前|之前|之后|今年|明年|去年"
                    + "|[这那]种|[这那]样的?|[这那]件?事|找(?=哪个|谁)|还|也|都|就|再|那个?|这个?|没|不|多|少|大|小|谁|我|他|她|它|您|你|给|跟|和|与|或者?|人|钱|要|咯|带|交|来|后|前|满|够|个|为|被|把|让|叫");

    private static final Pattern SOMEBODY = Pattern.compile("小孩|孩子|儿子|女儿|崽|老公|老婆|爱人|朋友|亲戚|父母|爸|妈|老人|家里人|家人|子女|钱");

    /// 你知道不, 是不是, 你来说说: of what was asked before.
    private static final Pattern POINTING = Pattern.compile("^(?:你|您|那|到底|这个?|问你|帮[她他我]|知道|晓得|清楚|说说|说|答|回答|回|讲|来|一下|是不是|对不对|能不能|可不可以|行不行|有没有|要不要|能|会|可以|是|对|真的?|有这?回?事|呢|不|吗|么|没|啵|吧|嘛|啊|呀|哦|咯|呐|[\\s?!~,。])+");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Ellipsis() {}

    /// What the words leave out because it stands in the question before them: 你知道不, and 你知道不 新生儿的 after 新生儿能补交不.
    ///
    /// @param plain a text as [PlainText] leaves it, without the call of Linli
    /// @param asked the question before them
    public static boolean pointsBackTo(String plain, String asked) {
        var pointing = POINTING.matcher(plain);
        return pointing.lookingAt() && plain.substring(pointing.end()).replace("的", "").codePoints().filter(Character::isIdeographic).allMatch(c -> asked.indexOf(c) >= 0);
    }

    /// Whether the words leave out what they are about.
    ///
    /// @param plain a text as [PlainText] leaves it, in standard words
    public static boolean isIn(String plain) {
        return plain.length() <= LONGEST && named(plain).length() < SHORTEST_NAME;
    }

    /// Whether nothing is named at all but what is done with any matter, and for whom: 好多钱, 小孩能代办不.
    ///
    /// @param plain a text as [PlainText] leaves it, in standard words
    public static boolean isNoMore(String plain) {
        return plain.length() <= LONGEST && named(plain).isEmpty();
    }

    /// Whether not even a person is named: 要带什么东西, 去哪里办, but not 小孩丢了.
    ///
    /// @param plain a text as [PlainText] leaves it, in standard words
    public static boolean namesNothing(String plain) {
        return named(plain).isEmpty() && !SOMEBODY.matcher(plain).find();
    }

    /// What is named beside what is done with any matter: 发票 in 发票丢了怎么办.
    ///
    /// @param plain a text as [PlainText] leaves it, in standard words
    public static String named(String plain) {
        return GENERAL.from(Question.withoutAsking(GENERAL.from(plain)));
    }

    /// The same, piece by piece as it stands there: 照片 and 照 in 照片要现场照不.
    ///
    /// @param plain a text as [PlainText] leaves it, in standard words
    public static List<String> pieces(String plain) {
        return NO_WORD.splitAsStream(GENERAL.replacedIn(plain, " "))
                .map(piece -> GENERAL.from(Question.withoutAsking(piece)))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /// The same of a question.
    ///
    /// @param plain a text as [PlainText] leaves it, in standard words
    public static boolean asks(String plain) {
        return (plain.endsWith("呢") || Question.hasAskingWords(plain)) && isIn(plain);
    }
}
