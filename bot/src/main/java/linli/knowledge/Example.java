package linli.knowledge;

import java.util.Optional;
import linli.message.Kind;

/// A message with what it is, written by staff to teach Linli.
public record Example(String id, String text, Kind kind, Optional<String> category) {}
