package linli.text;

/// The characters of a text that tell what a matter is about: 狗, 琴, 漏, and not 我家又.
public final class TellingCharacters {
    /// Characters that say nothing of what a matter is about.
    private static final String EMPTY = "的了是在有我你他她它们不没冇这那个就也都还和说讲要来去人家楼栋单元层号上下里外天两三一二四五六七八九十几多少大小好坏可能会到得着过把被给让跟对从又再才只很太老是什么怎谁哪时候年月日点半早晚今明昨前后夜间现已经常总每次回事情问题麻烦请帮忙看管处理没法知道觉得想用打电话业物社区邻居门口边面吧吗呢啊呀哦哈嘛咯哒啦自己别人大家孩子爸妈出进开关起住行成做弄搞全整只因为所以但而且如果然后";

    private TellingCharacters() {}

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
