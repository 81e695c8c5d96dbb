package linli.understand;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linli.text.PoliteWords;

/// The line over a bundle that says no more than that something follows: 帮转, 以下是群里说的, 转社区老年群：. What such a line says
/// beyond that is kept, for it may be the very matter.
final class Heading {
    private static final int LONGEST = 60;
    private static final int MOST_LINES = 4;
    private static final String NUMBER = "[0-9０-９一二两三四五六七八九十几]{1,4}";
    /// A number ends a heading's place ("转五栋") or counts what follows ("三件事").
    private static final Pattern HOLLOW = Pattern.compile(NUMBER + "(?:号楼|号|栋|幢|单元|楼|期|座|户|个|条|件|点|位)?"
            + "|邻里|聊天|记录|消息|信息|内容|对话|原话|截图|请查收|如下|以下|以上|下面|转发|转达|转述|转自|转给|帮忙|帮|代|转|微信|单元长|楼长|群聊天|群里|群内|群友|群聊|业主"
            + "|居民|邻居|住户|群众|大家|他们|有人|小区|社区|物业|网格员|网格|街道|楼栋|群|反映|反应|汇总|整理|收集|收到|接到|听到|登记|统计|问题|情况|诉求|意见|建议|事情|事项|事"
            + "|说|讲|发|提|问|聊|话|一下|下|看看|看|处理|关注|" + PoliteWords.PLEASE + "|今天|昨天|昨晚|[这本上]周|这[几两]天|最近|刚才|刚刚|早上|上午|中午|下午|晚上|我们|我|你们|您|你|们|些"
            + "|人|没进|念给|听|找|都|为|共|已|楼|在|和|给|把|来|到|有|的|得|地|是|了|里|上|中|这|那|主要|各位|谢谢|好|分|理|个|条|件|老师|同志|领导");
    private static final Pattern CUE =
            Pattern.compile("转|以下|如下|下面|以上|群|聊|反映|反应|汇总|整理|收集|收到|接到|听到|登记|统计|说的|讲的|发的|提的|问的|原话|记录|消息|问题|诉求|意见|事|找我|念给|" + PoliteWords.PLEASE + "|看|帮");
    private static final Pattern PASSES_ON = Pattern.compile("^(?:" + PoliteWords.PLEASE + ")?(?:帮忙|帮|代)?转(?![角弯门让租卖学账钱院走])[^，。！？；,!?;]*+$");
    /// A place or a name may follow 转; more would be a matter.
    private static final int LONGEST_SOURCE = 4;

    private static final String DATE = "\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?";
    private static final Pattern DATE_RULE = Pattern.compile("[—\\-─―–－]{2,}+\\s*+" + DATE + "[^—\\-─―–－]{0,20}[—\\-─―–－]{2,}+");
    private static final Pattern LONE_STAMP = Pattern.compile(Stamp.DATED);
    private static final Pattern RECORD = Pattern.compile(
            ".*聊天记录(?:如下)?[，,]?(?:请查收)?[。.:：\\]】]?|Dear[:：,，]?|.*\\bchat history\\b.*|消息记录（.*|消息(?:分组|对象)[:：].*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DRAWN_RULE = Pattern.compile("[=_*~—－-]{4,}+|[—―─=－-]{3}");
    private static final Pattern NOTICE = Pattern.compile("接龙|(?:通知|公告|通告|提示|提醒|须知|守则|公约|规定|倡议书?|注意事项|菜单)[\\s】）!！:：]*+$");

    private Heading() {}

    /// Whether the line carries nothing itself.
    static boolean isHollow(String line) {
        String text = Utterance.trimmed(line);
        if (text.length() > LONGEST) {
            return DRAWN_RULE.matcher(text).matches();
        }
        int left = (int) HOLLOW.matcher(text).replaceAll("").codePoints().filter(Character::isLetterOrDigit).count();
        return isSeparator(text)
                || DRAWN_RULE.matcher(text).matches()
                || RECORD.matcher(text).matches()
                || left == 0 && CUE.matcher(text).find()
                || left <= LONGEST_SOURCE && PASSES_ON.matcher(text).matches();
    }

    /// A rule with a date, or a time on a line of its own: chat programs set them between messages.
    static boolean isSeparator(String line) {
        String text = Utterance.trimmed(line);
        return text.length() <= LONGEST && (DATE_RULE.matcher(text).matches() || LONE_STAMP.matcher(text).matches());
    }

    /// A line drawn between what others said and what the sender adds.
    static boolean isRule(String line) {
        return DRAWN_RULE.matcher(Utterance.trimmed(line)).matches();
    }

    /// What the lines above a bundle say themselves; "" when they do nothing but announce it.
    static String beyond(List<String> linesAbove) {
        return Utterance.trimmed(
                linesAbove.stream().filter(line -> !isHollow(line)).collect(Collectors.joining("\n")));
    }

    /// The lines at the top that only announce what follows: they may say where all of it is, as 转五栋 does.
    static String opening(String text) {
        var opening = new StringBuilder();
        for (String line : text.lines().limit(MOST_LINES).toList()) {
            if (!isHollow(line)) {
                int end = line.length() > LONGEST ? -1 : Math.max(line.indexOf('：'), line.indexOf(':'));
                return end > 0 && isHollow(line.substring(0, end)) ? opening.append(line, 0, end).toString() : opening.toString();
            }
            opening.append(line).append('\n');
        }
        return opening.toString();
    }

    static boolean announces(List<String> linesAbove) {
        return linesAbove.stream().anyMatch(Heading::isHollow) && beyond(linesAbove).isEmpty();
    }

    /// Whether what follows is an announcement to be read as a whole and not talk that is passed on.
    static boolean opensNotice(List<String> linesAbove) {
        return linesAbove.stream().anyMatch(line -> line.length() <= LONGEST && NOTICE.matcher(line).find());
    }
}
