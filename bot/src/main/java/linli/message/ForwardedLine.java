package linli.message;

import java.util.Optional;

/// One line of a forwarded bundle: who said what; the time is as the platform shows it.
public record ForwardedLine(String name, Optional<String> at, String text) {}
