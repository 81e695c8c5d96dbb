package linli.understand;

import java.util.List;

/// The entries that may answer a question.
///
/// @param candidates at least one, the best first
/// @param ask the way to ask of the best that is likest
public record EntryMatch(List<Candidate> candidates, String ask) {
    public EntryMatch {
        candidates = List.copyOf(candidates);
    }

    /// @param probability that the entry answers the question, from 0 to 1
    /// @param likeness how well it matches beside the best, from 0 to 1
    public record Candidate(String entry, double probability, double likeness) {}

    public String entry() {
        return candidates.getFirst().entry();
    }

    public double probability() {
        return candidates.getFirst().probability();
    }
}
