package linli.reply;

import java.util.regex.Pattern;
import linli.cases.Case;
import linli.text.PlainText;
import linli.text.PoliteWords;

/// How colleagues tell people in passing that a matter is in hand or mended: 师傅十一点到, 电梯修好了 可以用了, 楼道纸箱的事我处理好了.
public final class WorkWords {
    private static final Pattern PAUSE = Pattern.compile("[\\s,，.。!;；、~]+");
    private static final String WORK = "(?:修|维修|弄|搞|换|更换|装|疏通|通|清|清理|清运|处理|解决|恢复|打扫|扫|拖|擦|冲|铲|捡|搬|抢修|接|拆|办)";
    private static final String AGAIN = "(?:可以用|能用|能坐|恢复正常|正常|来[水电]|[水电气]来)(?:了|啦)";
    private static final String WORK_OVER = WORK + "(?:好|完|通|走|掉|干净|妥|定|上)?(?:了|啦)|" + AGAIN;
    private static final Pattern BY_WORK = Pattern.compile(".{0,16}?(?:" + WORK_OVER + ")[啊哈哦的]*");
    private static final Pattern BY_ITSELF = Pattern.compile(".{0,16}?(?:好|通|亮)(?:了|啦)[啊哈哦的]*");
    private static final Pattern NOT_DONE = Pattern.compile(
            "[?？吗呢么没未别又不]|还[在要差得]|快[要修好弄]|马上|就[好来]|才能|等|预计|估计|争取|应该|可能|如果|要是|明天|后天|下午|晚上|今晚|[0-9一二三四五六七八九十]点|分钟|小时|什么时候|谁|怎么|希望|麻烦|请.{0,6}(?:修|处理|弄|来)|下次|以后");
    private static final Pattern IN_HAND = Pattern.compile(
            "看到了|收到|知道了|接了|我[来去]|我马上|我这就|来处理|去处理|联系|安排|通知|催[了过一]|派人|叫了|喊了|报修了|报上去|跟进|在[修看查弄办抢处联]|正在|过来|过去|赶|到场|去[看修换弄]|来[修看换弄]|抢修"
                    + "|(?:师傅|维保|维修|物业|电工|工人|人)[^,，。]{0,8}(?:来|到|修|处理|看)|[跟和][^,，。]{1,6}(?:说|讲|反映)[了过]");
    private static final Pattern NOT_IN_HAND = Pattern.compile(
            "[?？吗呢么]|什么时候|几时|谁|怎么|[没未不](?:有|人|来|到|修|处理|联系|知道|会|能|是|了)|希望|能不能|赶紧|尽快|求|(?:" + PoliteWords.PLEASE + ")(?!大家|各位|放心|稍|等|耐心|理解)[^,，。]{0,8}(?:处理|安排|派|来|看|修|联系)");
    /// What is left without these is what it is about.
    private static final Pattern NOISE = Pattern.compile(
            "大家|各位|邻居们?|你们|我们?|他们?|她|这边|那边|这个|那个|已经?|刚才|刚刚?|现在|全部?|放心|看一下|看看|可以|使用|恢复|正常|能用|" + WORK + "|干净|谢谢|辛苦|感谢|理解|配合|师傅|维保|物业|电工|工人|早上|上午|中午"
                    + "|" + PoliteWords.HELLO + "|大家好|问题|事情?|情况|\\p{IsHan}(?:姐|哥|叔|阿姨|大爷|爷爷|奶奶|嫂子?|婶|伯)|[的了啦啊哈呢吧都也就给帮把请看能用好完走掉妥定上亮呀哦人到来去在是有一下里个]|[\\s\\p{P}0-9]");

    private WorkWords() {}

    /// @param plain a text as [PlainText] leaves it
    public static boolean sayDone(String plain) {
        boolean isSaid = PAUSE.splitAsStream(plain).anyMatch(clause -> BY_WORK.matcher(clause).matches()
                || BY_ITSELF.matcher(clause).matches() && !thing(clause).isEmpty());
        return isSaid && !NOT_DONE.matcher(plain).find();
    }

    public static boolean sayInHand(String plain) {
        return IN_HAND.matcher(plain).find() && !NOT_IN_HAND.matcher(plain).find();
    }

    /// Whether they name what it is about.
    public static boolean nameSomething(String plain) {
        return !thing(plain).isEmpty();
    }

    /// Whether what they name, if anything, may be that case.
    ///
    /// @param category as colleagues call such matters
    public static boolean mayBeOf(Case about, String category, String plain) {
        String told = PlainText.of(about.text()) + category;
        String thing = thing(plain);
        return thing.isEmpty() || thing.codePoints().anyMatch(at -> told.indexOf(at) >= 0);
    }

    private static String thing(String plain) {
        return NOISE.matcher(plain).replaceAll("");
    }
}
