package linli.text;

/// The words of politeness that patterns are made of: alternatives without their brackets, none of which begins another.
public final class PoliteWords {
    public static final String HELLO = "你好|您好";
    public static final String PLEASE = "请|麻烦";
    public static final String COULD_YOU = "能不能|可不可以|可以";
    /// Without 感谢, which has more weight and opens notices as well: 感谢大家配合.
    public static final String THANKS_IN_PASSING = "谢谢|多谢";
    public static final String THANKS = THANKS_IN_PASSING + "|感谢";

    private PoliteWords() {}
}
