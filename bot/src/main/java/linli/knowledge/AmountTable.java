package linli.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A dated table from which the amount that an entry's question asks for is told: an allowance, a fee, a number of days.
///
/// @param entry the entry whose question it answers
/// @param words by which people call the amount
/// @param askedBy words by which a question asks for the amount and not for how to get it
/// @param facts in the order in which they are asked for
/// @param office the desk or person to go to where the table gives nothing
/// @param isExample made up for the example community, to be replaced by real figures
public record AmountTable(
        String id,
        String entry,
        String title,
        String region,
        List<String> words,
        List<String> askedBy,
        List<Fact> facts,
        List<AmountRow> rows,
        Source source,
        String office,
        boolean isExample) {
    public AmountTable {
        words = List.copyOf(words);
        askedBy = List.copyOf(askedBy);
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }

    public Optional<Fact> fact(String id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    public List<AmountRow> rowsOn(LocalDate day) {
        return rows.stream().filter(row -> row.isInForceOn(day)).toList();
    }

    /// The last day for which a row is in force; empty while one has no end.
    public Optional<LocalDate> lastDay() {
        return rows.stream().anyMatch(row -> row.until().isEmpty())
                ? Optional.empty()
                : rows.stream().flatMap(row -> row.until().stream()).max(LocalDate::compareTo);
    }

    /// Days between two rows for the same people on which neither is in force, the day before the later one each.
    public List<LocalDate> gaps() {
        return rows.stream()
                .filter(row -> rows.stream().anyMatch(other -> other != row && other.isForTheSame(row) && other.from().isBefore(row.from())))
                .filter(row -> rowsOn(row.from().minusDays(1)).stream().noneMatch(row::isForTheSame))
                .map(row -> row.from().minusDays(1))
                .distinct()
                .toList();
    }

    /// Rows that end while others go on, and none follows for the same people.
    public List<AmountRow> dropped() {
        return rows.stream()
                .filter(row -> row.until().filter(last -> lastDay().map(last::isBefore).orElse(true)).isPresent())
                .filter(row -> rows.stream().noneMatch(other -> other.isForTheSame(row) && other.until().map(row.until().orElseThrow()::isBefore).orElse(true)))
                .toList();
    }
}
