package linli.message;

import java.util.Optional;

/// The message that a message replies to.
public record Quote(Optional<String> id, String text) {}
