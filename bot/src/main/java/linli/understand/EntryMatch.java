package linli.understand;

import java.util.List;
import java.util.function.Predicate;

/// The entries that may answer a question.
///
/// @param candidates at least one, the best first
/// @param ask the way to ask of the best that is likest
public record EntryMatch(List<Candidate> candidates, String ask) {
    /// How well another has to match beside the best, to answer as well.
    private static final double AS_GOOD_AS = 0.95;

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

    /// Those that answer about as well as the best of them that holds, if they are sure. What is less like answers nothing, however sure it
    /// seems by itself: of a short question a long entry says much.
    ///
    /// @param holds whether an entry holds where and when it is asked
    public List<String> answering(Predicate<String> holds, double sureness) {
        var holding = candidates.stream().filter(candidate -> holds.test(candidate.entry())).toList();
        return holding.stream()
                .filter(candidate -> candidate.likeness() >= AS_GOOD_AS * holding.getFirst().likeness())
                .filter(candidate -> candidate.probability() >= sureness)
                .map(Candidate::entry)
                .toList();
    }
}
