package linli.it;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `export` says that the store holds.
final class Exported {
    static final Exported NOTHING = new Exported(List.of());

    private final Map<String, List<JsonNode>> byType;
    private final Map<String, List<JsonNode>> outbox;
    private final Map<String, List<String>> casesBySource = new HashMap<>();

    private Exported(List<JsonNode> rows) {
        byType = rows.stream().collect(groupingBy(row -> row.path("type").asString()));
        outbox = ofType("outbox").stream().collect(groupingBy(row -> row.path("id").asString()));
        ofType("case").forEach(row -> row.path("source").forEach(id ->
                casesBySource.computeIfAbsent(id.asString(), _ -> new ArrayList<>()).add(numberOf(row))));
        ofType("statement").forEach(row -> {
            var cases = casesBySource.computeIfAbsent(row.path("source").asString(), _ -> new ArrayList<>());
            if (!cases.contains(numberOf(row))) {
                cases.add(numberOf(row));
            }
        });
    }

    static Exported of(Path data) {
        var ended = LinliProcess.run("export", "--data", data.toString());
        if (ended.status() != 0) {
            throw new AssertionError("export failed: " + ended);
        }
        return new Exported(ended.out().lines().map(JsonMapper.shared()::readTree).toList());
    }

    /// How many rows there are of each type.
    Map<String, Integer> counts() {
        return byType.entrySet().stream().collect(toMap(Map.Entry::getKey, rows -> rows.getValue().size()));
    }

    /// The rows of a type, in the order of the export.
    List<JsonNode> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /// The rows with this id, which should be one.
    List<JsonNode> outbox(String id) {
        return outbox.getOrDefault(id, List.of());
    }

    /// The numbers of all cases, as often as they are there.
    List<String> caseNumbers() {
        return ofType("case").stream().map(Exported::numberOf).toList();
    }

    /// The cases that name the message in their source, as often as they name it, and those that keep its words as what a side of a quarrel said.
    List<String> casesFrom(String message) {
        return casesBySource.getOrDefault(message, List.of());
    }

    /// How many questions and suggestions of the message wait for a digest, or were in one.
    long collectedFrom(String message) {
        return ofType("collected").stream().filter(row -> row.path("source").asString().equals(message)).count();
    }

    /// Whether the clock has made Linli say something about the case.
    boolean hasTimers(String number) {
        return ofType("event").stream()
                .filter(row -> numberOf(row).equals(number))
                .anyMatch(row -> List.of("escalated", "reminded").contains(row.path("event").asString()));
    }

    static String numberOf(JsonNode row) {
        return row.path("case").asString();
    }
}
