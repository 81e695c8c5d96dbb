package linli.understand;

/// A text with its label, to learn from or to be measured by; any labels at all.
public record Labelled(String id, String text, String label) {}
