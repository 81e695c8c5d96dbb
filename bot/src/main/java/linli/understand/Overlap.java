package linli.understand;

import linli.knowledge.Entry;

/// A question that both a colleague and an entry of the files have answered.
///
/// @param written the colleague's answer
/// @param ofFiles the entry of the files, and how sure it is
public record Overlap(Entry written, EntryMatch ofFiles) {}
