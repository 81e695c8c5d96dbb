package linli.understand;

import linli.message.Label;

/// A message that would be taken for something else than it is.
public record Misreading(String text, Label takenFor) {}
