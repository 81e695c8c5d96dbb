package linli.afteralarm;

import java.util.regex.Pattern;

/// How one gets into somebody's flat: the code of the door, and where the key lies. It is for whoever goes there and for nobody else.
final class WayIn {
    private static final Pattern WAY_IN = Pattern.compile("密码|门禁码|开门码|钥匙[^,，。 ]{0,3}(?:放|在|藏|压|挂)");

    private WayIn() {}

    /// @param plain a text as `PlainText` leaves it
    static boolean isIn(String plain) {
        return WAY_IN.matcher(plain).find();
    }
}
