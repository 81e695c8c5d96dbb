package linli.text;

import java.util.regex.Pattern;

/// What is only supposed to happen: 如果着火千万别坐电梯, 万一停电怎么办.
public final class Supposed {
    private static final Pattern IF = Pattern.compile("如果|假如|假使|要是|万一|倘若|的话");

    private Supposed() {}

    /// @param plain the text as [PlainText] has it
    public static boolean isIn(String plain) {
        return IF.matcher(plain).find();
    }
}
