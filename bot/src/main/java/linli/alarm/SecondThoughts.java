package linli.alarm;

import java.util.regex.Pattern;

/// What whoever raised an alarm says right after it: 没事了, 误会, 是炒菜的烟, 灭了, 找到了.
public final class SecondThoughts {
    private static final int LONGEST = 24;
    private static final Pattern WORDS = Pattern.compile(
            "没事了?|误会|虚惊|误报|[搞弄看听]错|不是(?:着火|起火|漏气|煤气)|没(?:着火|起火|漏气)|炒菜|做饭|烧糊|灭了|找到了|找着了|醒了|出来了|不用来|不用了");

    private SecondThoughts() {}

    /// @param plain a text as `PlainText` leaves it
    public static boolean mayBe(String plain) {
        return plain.length() <= LONGEST && WORDS.matcher(plain).find();
    }
}
