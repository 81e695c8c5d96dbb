package linli.understand;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import linli.knowledge.Entry;
import linli.knowledge.TextIndex;
import linli.knowledge.TextIndex.Gist;
import linli.text.Question;
import linli.understand.EntryMatch.Candidate;

/// Finds the few entries that came later than the index. Of each only a few ways to ask are known. So one answers what wants to know the
/// same of the same; what is put in other words only if it is about so much of the same, and tells so little that the entry does not, that
/// it is sure enough, and if it does not want to know something else of it.
///
/// @param further terms that the index does not hold
record EntriesBeside(List<Way> ways, TextIndex index, Map<String, Integer> further) {
    /// How sure it is at least where a question wants to know the same of the same as one that staff have answered.
    private static final double SAME_OF_THE_SAME = 0.8;
    /// And where it does so in the same words: less than where the files have these words.
    private static final double SAME_WORDS = 0.95;
    /// A logistic curve through 60 questions that answers of staff answer and 470 that none does, see `bot/RATIONALE.md`.
    private static final double BASE = -7.76;
    private static final double PER_SAME_MATTER = 14.6;
    private static final double PER_SAME_MATTER_COVERED = 14.7;

    /// One way to ask, and what the entry says in short.
    record Way(String entry, String plain, Question question, Gist gist, Gist withAnswer) {
        double probability(Question asked, Gist said) {
            return question.isLike(asked) ? SAME_OF_THE_SAME + (SAME_WORDS - SAME_OF_THE_SAME) * gist.likeness(said) : inOtherWords(asked, said);
        }

        private double inOtherWords(Question asked, Gist said) {
            if (question.wantsSomethingElse(asked)) {
                return 0;
            }
            double matter = question.likeness(asked);
            double sureness = BASE + PER_SAME_MATTER * matter + PER_SAME_MATTER_COVERED * matter * said.coveredBy(withAnswer);
            return Math.min(SAME_OF_THE_SAME, 1 / (1 + Math.exp(-sureness)));
        }

        EntryMatch match(double probability) {
            return new EntryMatch(List.of(new Candidate(entry, probability, 1)), plain);
        }
    }

    /// @param standard puts a text into plain and standard words
    static EntriesBeside of(Collection<Entry> later, TextIndex index, UnaryOperator<String> standard) {
        var further = index.furtherTerms(later.stream().flatMap(EntriesBeside::said).map(standard).toList());
        var ways = later.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.title()), entry.asks().stream())
                        .map(standard)
                        .distinct()
                        .map(ask -> new Way(
                                entry.id(), ask, Question.of(ask), index.gist(ask, further),
                                index.gist(ask + " " + standard.apply(entry.inShort()), further))))
                .toList();
        return new EntriesBeside(ways, index, further);
    }

    private static Stream<String> said(Entry entry) {
        return Stream.concat(Stream.of(entry.title(), entry.inShort()), entry.asks().stream());
    }

    /// @param plain a text as `PlainText` leaves it, in standard words
    Optional<EntryMatch> find(String plain) {
        var question = Question.of(plain);
        var said = index.gist(plain, further);
        return ways.stream()
                .map(way -> way.match(way.probability(question, said)))
                .max(Comparator.comparingDouble(EntryMatch::probability));
    }
}
