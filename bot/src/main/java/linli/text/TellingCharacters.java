package linli.text;

import java.util.regex.Pattern;

/// The characters of a text that tell what a matter is about: 狗, 琴, 漏, and not 我家又.
public final class TellingCharacters {
    /// Characters that say nothing of what a matter is about.
    private static final String EMPTY = "的了是在有我你他她它们不没冇这那个就也都还和说讲要来去人家楼栋单元层号上下里外天两三一二四五六七八九十几多少大小好坏可能会到得着过把被给让跟对从又再才只很太老是什么怎谁哪时候年月日点半早晚今明昨前后夜间现已经常总每次回事情问题麻烦请帮忙看管处理没法知道觉得想用打电话业物社区邻居门口边面吧吗呢啊呀哦哈嘛咯哒啦自己别人大家孩子爸妈出进开关起住行成做弄搞全整只因为所以但而且如果然后";

    /// Since when and where about, said of anything: they name no thing.
    private static final Pattern GENERAL = Pattern.compile("星期|礼拜|小时|分钟|昨天|今天|早上|中午|下午|晚上|拐角|角落|旁边|附近|高层|低层|中间|一直|反应|影响|危险|样子|情况|师傅|老公|老婆|儿子|女儿|婆婆|老人|妈妈|爸爸|孩子|小孩|真的|简直|根本|完全|严重|厉害");
    private static final int A_WORD = 2;

    private TellingCharacters() {}

    /// Whether a text has a word for a thing of which another says nothing: 砖翘 is no word of strawberries, and 坏了一个星期了 has none.
    ///
    /// @param plain a text as [PlainText] leaves it
    /// @param told the other
    public static boolean tellsOfAThingBeside(String plain, String told) {
        int run = 0;
        for (char c : GENERAL.matcher(plain).replaceAll(" ").toCharArray()) {
            run = Character.isIdeographic(c) && isOne(c) && told.indexOf(c) < 0 ? run + 1 : 0;
            if (run == A_WORD) {
                return true;
            }
        }
        return false;
    }

    public static boolean isOne(int c) {
        return Character.isLetter(c) && EMPTY.indexOf(c) < 0;
    }

    /// How many of them stand in both.
    ///
    /// @param one a text as [PlainText] leaves it
    public static long shared(String one, String other) {
        return one.codePoints().distinct().filter(c -> isOne(c) && other.indexOf(c) >= 0).count();
    }
}
