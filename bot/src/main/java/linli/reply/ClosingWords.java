package linli.reply;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import linli.text.PlainText;

/// What a colleague adds to 办好了 among colleagues who talk of everything: residents would read it, so it counts only where it is about the case, or
/// is what one does to such things. 搞定 吃饭去 and 处理完了 今天的表都填了 are talk.
public final class ClosingWords {
    /// Whoever types these means the command.
    private static final Pattern COMMAND = Pattern.compile("(?:4|办结)(?![0-9]).*", Pattern.DOTALL);
    private static final Pattern OF_THE_OFFICE = Pattern.compile(
            "[吃喝](?![水电])|饭|下班|上班|会议|例会|开会|打印|复印|台账|报表|表格|的表|填[表了好完]|交上去|上交|到账|工资|报销|快递|外卖|奶茶|签到|打卡|系统|软件|上传|录入|电脑|材料|文件|ppt|回家"
                    + "|孩子|发票|红包|休息|培训|考核|迎检|[水电话气]费|缴费|报名");
    private static final Pattern DONE_TO_THINGS = Pattern.compile(
            "(?:更?换|维?修|疏?通|清|打扫|扫|装|拆|补|焊|拧|堵|冲|抽|铲|刷|剪|锯|砍|搬|运|拖|挪|加固|固定|重启|复位)(?:好|完|掉|通|上|走|紧|干净|过|开|回去?)*(?:了|啦)"
                    + "|(?:关|开|合|调|接|送|除)(?:好|上|掉|到)了|(?:更换|维修|疏通|清理|清运|清扫|换)(?:一下)?\\p{IsHan}|恢复|正常|[来通有][水电气][了啦]|亮了|不[漏滴堵响吵臭黑]了?|能[用走开转]了|干净"
                    + "|师傅|维保|电工|物业|工人|厂家|皮带|主板|灯[管泡]|阀门|保险|跳闸|配件|零件|业主|居民|住户|双方|当面|上门");
    /// What things are made of: one of these in both is enough.
    private static final String THINGS = "灯锁门窗管泵梯墙树井盖砖桶厕厨阀闸栏杆棚漏堵味烟虫鼠狗";

    /// 换了皮带 好了: that it is done, and nothing of how.
    private static final String NO_MORE = "(?:我|都|全|已经?|刚刚?|刚才|就|可以|给我|帮我|现在)*"
            + "(?:好[了啦]|(?:弄|搞|修|办|处理|做|维修|解决|整|落实)(?:好|完毕?|掉|妥|定)|(?:修|结|解决|完成|完结|完事|妥|可以|修复|恢复|闭环|销)了|正常了?|ok|办结|结[案单束掉]|销单|已处理|已修复|已完成|✅)(?:了|啦|咯|嘞|吧|哈|啊|的)*[\\s。.!~]*";
    private static final Pattern BARE = Pattern.compile(NO_MORE);
    /// 赵叔那个结了吧 names whose it was besides.
    private static final Pattern AT_THE_END = Pattern.compile("(?:.{0,10}?(?:那个|这个|那件|的事))?" + NO_MORE);
    private static final Pattern PAUSE = Pattern.compile("[\\s,，。;；]+");

    private ClosingWords() {}

    /// Whether they say that it is done, and no more.
    static boolean areBare(String plain) {
        return BARE.matcher(plain).matches();
    }

    /// What the words tell of how it was done, without those that say only that it is.
    public static String howItWasDone(String words) {
        var last = PAUSE.splitAsStream(words.strip()).reduce((_, later) -> later).filter(clause -> AT_THE_END.matcher(PlainText.of(clause)).matches());
        return last.map(clause -> words.strip().substring(0, words.strip().lastIndexOf(clause)).replaceFirst("[\\s,，。;；]+$", "")).orElse(words);
    }

    public static boolean areACommand(String text) {
        return COMMAND.matcher(PlainText.of(text)).matches();
    }

    /// Whether the words name what somebody told of.
    ///
    /// @param told what was told, and what it was taken for
    public static boolean name(String words, String told) {
        String plain = PlainText.of(words);
        return plain.codePoints().anyMatch(c -> THINGS.indexOf(c) >= 0 && told.indexOf(c) >= 0)
                || IntStream.range(0, Math.max(0, plain.length() - 1)).mapToObj(at -> plain.substring(at, at + 2))
                        .anyMatch(pair -> pair.codePoints().allMatch(Character::isIdeographic) && told.contains(pair));
    }

    /// Whether the words tell of something that offices do, or have.
    public static boolean areOfTheOffice(String words) {
        return OF_THE_OFFICE.matcher(PlainText.of(words)).find();
    }

    /// Whether the words tell of something that was done, and of none of the things that offices do.
    public static boolean tellWhatWasDone(String words) {
        String plain = PlainText.of(words);
        return !OF_THE_OFFICE.matcher(plain).find() && DONE_TO_THINGS.matcher(plain).find();
    }
}
