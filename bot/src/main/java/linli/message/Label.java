package linli.message;

import java.util.Optional;

/// What somebody says a message is: its kind, and its category where that was said too.
public record Label(Kind kind, Optional<String> category) {
    /// For a log: `service_request elevator`.
    public String code() {
        return category.map(c -> kind.code() + " " + c).orElseGet(kind::code);
    }
}
