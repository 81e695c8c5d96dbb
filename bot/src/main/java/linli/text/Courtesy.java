package linli.text;

import java.util.regex.Pattern;

/// What people say around a question to be polite: 你好，请问 before it, 谢谢 after it. It asks nothing.
public final class Courtesy {
    private static final String PAUSE = "[\\s,，。.!！~、:：]*";
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:" + PoliteWords.HELLO + "|大家好|各位(?:邻居|好)?|邻居们|亲们|麻烦(?!事|不|吗)|拜托|不好意思|打扰(?:了|一下)?|请教(?:一下|下)?|请问(?:一下|下)?|(?:我|就)?(?:想|要)?(?:问|咨询|打听|了解)(?:一下|下子|下|哈)|(?:有个?人|[还也再]|让我|[她他])*(?:想|要|来)?问(?:一?下|问)?(?![题答卷号好候诊世])(?=.{3})"
                    + "|(?:有(?:没有)?(?:谁|人|哪个)|谁|哪个)(?:知道|晓得|清楚)(?!吗|不|么)|[你您](?:知道|晓得|清楚)[不吗么])(?:啊|呀|哈|哦|诶)?" + PAUSE + ")+");
    private static final Pattern AFTER = Pattern.compile(PAUSE + "(?:" + PoliteWords.THANKS + "|麻烦)(?:了|啦|大家|各位|您|你)*" + PAUSE + "$");

    /// 谢谢啊 那个以后每年都要去不 asks on, whatever it is thanks for.
    private static final Pattern THANKS_FIRST = Pattern.compile("(?:好[了的嘞滴]?|嗯|哦|行|" + PoliteWords.THANKS + "|了|啦|啊|哈|您|你|大家|社区|邻里|[\\s,，。.!！~])*(?:" + PoliteWords.THANKS + ")(?:了|啦|啊|哈|您|你|大家)*[\\s,，。.!！~]+(?=.{3})");

    /// 301老李问老年证 asks what 老李 wants to know.
    private static final Pattern FOR_ANOTHER = Pattern.compile("(?:[0-9]{1,2}-){0,2}[0-9]{3,4}(?:室|房)?的?\\p{IsHan}{0,3}?(?:想|要|来|又|也)?问(?:一?下|问)?(?![题答卷号好候诊世])[\\s,，:：]*(?=.{2})");

    /// What fills a pause within a question, and what it trails off with: 我想咨询那个低保怎么弄的.
    private static final Pattern FILLERS = Pattern.compile("(?<=.)(?:那个|到底|究竟)|^那个(?=..)|[的啊呀呢嘛哦哈噻撒咯啦哟喔诶吗么吧]+[?!. ~]*$");

    private static final Pattern NO_MORE = Pattern.compile(
            PoliteWords.THANKS + "|谢|辛苦|麻烦|(?:圣诞|平安夜|元旦|新年|春节|除夕|元宵|中秋|国庆|端午|重阳|冬至|节日|周末|生日)节?(?:快乐|愉快)|祝|身体健康|万事如意|工作顺利|好人一生平安|一生平安|ok|不好意思|打扰|不客气|没事|没关系|客气|" + PoliteWords.HELLO + "|早上好|下午好|晚上好|早安|晚安|早|再见|拜拜|回见|好的|好嘞|好滴|好|行|可以|嗯|哦|噢|哎|唉|诶|收到|知道|晓得|明白|懂|清楚"
                    + "|哈|呵|嘿|嘻|赞|棒|真|太|很|非常|厉害|不错|你们|大家|各位|哥哥|姐姐|叔叔|阿姨|爷爷|奶奶|邻里|社区|师傅|你|您|我|就|那|先|这样|了|啦|的|呀|啊|吧|呢|咯|哟|噻|哒");
    private static final Pattern STICKER = Pattern.compile("\\[[^\\]]*\\]");
    /// A name, or a word of the place: 谢谢周姐.
    private static final int LEFT_OVER = 2;

    private Courtesy() {}

    /// Whether it is nothing but politeness, a laugh or a nod, which wants no answer.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean isNoMore(String plain) {
        return besides(plain) <= LEFT_OVER;
    }

    /// The same, where not even a name is said.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean isNothingElse(String plain) {
        return besides(plain) == 0;
    }

    /// How many characters are left; where many are in no polite word at all, how many these are.
    private static long besides(String plain) {
        String words = plain.indexOf('[') < 0 ? plain : STICKER.matcher(plain).replaceAll("");
        long ofNone = words.codePoints().filter(c -> Character.isIdeographic(c) && NO_MORE.pattern().indexOf(c) < 0).count();
        return ofNone > LEFT_OVER ? ofNone : NO_MORE.matcher(words).replaceAll("").codePoints().filter(Character::isIdeographic).count();
    }

    /// What a question names and wants to know; the text as it was where nothing else is left.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static String alone(String plain) {
        String question = removedFrom(behind(FOR_ANOTHER, withoutThanksFirst(plain)));
        String bare = FILLERS.matcher(question).replaceAll("");
        return bare.isBlank() ? question : bare;
    }

    /// What is asked after thanks for an answer; the text as it was where nothing is.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static String withoutThanksFirst(String plain) {
        String rest = behind(THANKS_FIRST, plain);
        return rest.length() == plain.length() || Question.hasAskingWords(rest) ? rest : plain;
    }

    /// What stands behind words that a text begins with; the text as it was where it does not begin so.
    private static String behind(Pattern words, String plain) {
        var found = words.matcher(plain);
        return found.lookingAt() ? plain.substring(found.end()) : plain;
    }

    /// The same where a question is put, and the text as it was where none is: 水来了 谢谢 needs its thanks.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static String removedFromQuestion(String plain) {
        String bare = removedFrom(plain);
        return bare.length() == plain.length() || Question.hasAskingWords(bare) ? bare : plain;
    }

    /// The question alone; the text as it was where nothing else is left.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static String removedFrom(String plain) {
        String asked = behind(BEFORE, plain);
        String bare = asked.indexOf('谢') >= 0 || asked.indexOf('烦') >= 0 ? AFTER.matcher(asked).replaceFirst("") : asked;
        return bare.isBlank() ? plain : bare;
    }
}
