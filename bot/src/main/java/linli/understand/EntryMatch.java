package linli.understand;

/// The entry that would answer a question, and how much of the question it covers.
///
/// @param coverage from 0 to 1: the share of what the question says, weighted by how much each word tells, that the entry's wording shares
public record EntryMatch(String entry, String ask, double coverage) {}
