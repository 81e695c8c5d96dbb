package linli.knowledge;

/// A line of which it is known what it is about, with what it says of that, written by staff to teach Linli.
///
/// @param label one of the labels of its [Lesson]
public record KnownLine(String id, String text, String label) {}
