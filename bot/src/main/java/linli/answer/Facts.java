package linli.answer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.answer.Value.Named;
import linli.answer.Value.Numbers;

/// What was told of whoever is to get an amount, and no more than that of what was said.
///
/// @param day for which it was asked; empty for the day on which it is looked up
/// @param known by the id of a fact
record Facts(Optional<LocalDate> day, Map<String, Value> known) {
    static final Facts NONE = new Facts(Optional.empty(), Map.of());
    private static final String TODAY = "today";
    private static final String LINE = "\n";
    private static final String COLUMN = "\t";

    Facts {
        known = Map.copyOf(known);
    }

    Optional<Value> of(String fact) {
        return Optional.ofNullable(known.get(fact));
    }

    /// With what was told since, which goes first.
    Facts and(Facts later) {
        var all = new HashMap<>(known);
        all.putAll(later.known);
        return new Facts(later.day.or(() -> day), all);
    }

    /// As it is kept, never empty: the day, and a line for each fact; always the same for the same facts.
    String written() {
        var lines = new TreeMap<>(known).entrySet().stream().map(fact -> switch (fact.getValue()) {
            case Named(var name) -> String.join(COLUMN, fact.getKey(), name);
            case Numbers(int from, int to) -> String.join(COLUMN, fact.getKey(), Integer.toString(from), Integer.toString(to));
        });
        return Stream.concat(Stream.of(day.map(LocalDate::toString).orElse(TODAY)), lines).collect(Collectors.joining(LINE));
    }

    /// @param written by [#written]
    static Facts read(String written) {
        var lines = written.lines().map(line -> List.of(line.split(COLUMN))).toList();
        var day = Optional.of(lines.getFirst().getFirst()).filter(said -> !said.equals(TODAY)).map(LocalDate::parse);
        return new Facts(day, lines.stream().skip(1).collect(Collectors.toMap(List::getFirst, Facts::value)));
    }

    private static Value value(List<String> columns) {
        return columns.size() == 2
                ? new Named(columns.getLast())
                : new Numbers(Integer.parseInt(columns.get(1)), Integer.parseInt(columns.getLast()));
    }
}
