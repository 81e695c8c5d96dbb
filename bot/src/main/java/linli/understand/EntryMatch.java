package linli.understand;

import java.util.List;
import java.util.stream.Stream;

/// The entry that would answer a question, and how much of the question it covers.
///
/// @param others entries that come near to it, the best first
/// @param coverage from 0 to 1: the share of what the question says, weighted by how much each word tells, that the entry's wording shares
public record EntryMatch(String entry, String ask, double coverage, List<EntryMatch> others) {
    public EntryMatch {
        others = List.copyOf(others);
    }

    /// It and the others, the best first.
    public List<EntryMatch> andOthers() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }
}
