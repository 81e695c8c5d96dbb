package linli.text;

import java.util.regex.Pattern;

/// That others are not to learn of something, or from whom it comes: 不要讲是我说的, 你别跟他讲; and whether they have: 没说是我吧.
public final class Discretion {
    private static final String NOT = "(?<!更)(?:别|莫|(?<!要)不要|(?<!能)不能|不许|不准|千万不|请勿)";
    private static final Pattern WISHED = Pattern.compile(
            NOT + "(?:再|去|又)?(?:跟|和|给|同|对)(?!我)[^,，。 ]{1,8}?(?:说|讲|提)(?!清|明白|好)"
                    + "|(?:" + NOT + "|不想|不敢)(?:让|叫|给)(?!我)[^,，。 ]{1,8}?(?:晓得|知道|看到|听到|发现|看出)"
                    + "|" + NOT + "(?:再|去)?(?:告诉|通知)(?!我)[^,，。 ]{1,8}"
                    + "|" + NOT + "(?:再|去)?(?:说|讲|提|透露|写|暴露)(?:了|出)?(?:是|到)?(?:我(?!们?家|没|不)|[^,，。 ]{0,3}(?:谁|哪个)(?:说|讲|报|反映|举报))"
                    + "|" + NOT + "[^,，。 ]{0,3}(?:说|讲|传|捅)(?:出去|开)"
                    + "|" + NOT + "(?:再|去|又)?(?:往外|到外面|到处|在外面|对外)(?:面|头|去)?(?:说|讲|传|乱讲)|保密|匿名");
    private static final Pattern ASKED_AFTER = Pattern.compile(
            "(?:没有?|冇|不会|不得|会不会|有没有)[^,，。 ]{0,3}(?:说|讲|提|透露|供|暴露|卖)[^,，。 ]{0,4}我[^,，。]{0,6}[吧吗么啵不呢?]"
                    + "|(?:没有?|冇|不会|不)(?:得|人)?(?:晓得|知道|猜到|怀疑)[^,，。 ]{0,4}我[^,，。]{0,4}[吧吗么啵?]"
                    + "|(?:没有?|冇|不会)(?:跟|和|给|同)?(?:告诉|[^,，。 ]{1,4}(?:说|讲))(?:他|她|别人|人家|对方)?[^,，。 ]{0,2}[吧吗啵?]");

    private Discretion() {}

    /// @param plain a text as [PlainText] leaves it
    public static boolean isWished(String plain) {
        return WISHED.matcher(plain).find();
    }

    /// @param plain a text as [PlainText] leaves it
    public static boolean isAskedAfter(String plain) {
        return ASKED_AFTER.matcher(plain).find();
    }
}
