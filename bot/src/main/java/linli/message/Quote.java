package linli.message;

import java.util.Optional;
import java.util.regex.Pattern;

/// The message that a message replies to.
public record Quote(Optional<String> id, String text) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /// Its id where that is a number, as those of Linli's own messages are.
    public Optional<Long> number() {
        return id.filter(of -> NUMBER.matcher(of).matches()).map(Long::valueOf);
    }
}
