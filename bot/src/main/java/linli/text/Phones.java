package linli.text;

import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the number at which somebody wants to be called, as people type it: 13812345678, 138-1234-5678, 0731-8555 1234.
public final class Phones {
    /// Of a number without an area code only the word before it says that it is a phone.
    private static final Pattern PHONE = Pattern.compile("(?<![0-9.])(?:1[3-9][0-9](?:[ -]?[0-9]{4}){2}|0[0-9]{2,3}[ -]?[2-8][0-9]{2,3}[ -]?[0-9]{4})(?![0-9.])"
            + "|(?=[2-8])(?<=(?:电话|座机|手机)(?:号码?)?(?:是|为)?[: ,]?)[2-8][0-9]{6,7}(?![0-9.])");

    private Phones() {}

    /// The first one, as it stands.
    public static Optional<String> find(String text) {
        var phone = PHONE.matcher(PlainText.of(text));
        return phone.find() ? Optional.of(phone.group()) : Optional.empty();
    }
}
