package linli.knowledge;

/// Tells two states of the knowledge base apart, each part by itself, so that a changed answer does not have the kinds learned anew.
///
/// @param examples changes with any character of the labelled lines
/// @param questions changes with any character that decides which entry a question finds: of the entries and of the dialect list
public record Fingerprints(String examples, String questions) {}
