package linli.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;

/// Reads the entries of `entries/*.yaml`.
final class EntryLoader {
    private static final int LINES_IN_A_GROUP = 2;

    private final Problems problems;
    private final Set<String> owners;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Node> places = new HashMap<>();

    EntryLoader(Problems problems, Set<String> owners) {
        this.problems = problems;
        this.owners = owners;
    }

    /// Takes over what was read before; empty when somebody who answered for it is gone.
    Optional<List<Entry>> takeOver(EntryFile kept) {
        if (!kept.entries().stream().allMatch(entry -> owners.contains(entry.owner()))) {
            return Optional.empty();
        }
        var at = new Node.Scalar(kept.name(), 0, "");
        for (Entry entry : kept.entries()) {
            if (entries.putIfAbsent(entry.id(), entry) != null) {
                problems.add(at, "two entries are called '" + entry.id() + "'");
            }
            places.put(entry.id(), at);
        }
        return Optional.of(kept.entries());
    }

    List<Entry> load(Node root) {
        var read = new ArrayList<Entry>();
        for (Node node : Fields.items(root)) {
            var fields = Fields.of(node, problems);
            var entry = entry(fields);
            fields.rejectUnknown();
            if (entries.putIfAbsent(entry.id(), entry) != null) {
                problems.add(node, "two entries are called '" + entry.id() + "'");
            }
            places.put(entry.id(), fields.at("related"));
            read.add(entry);
        }
        return read;
    }

    private Entry entry(Fields fields) {
        var entry = new Entry(
                fields.text("id"),
                fields.text("title"),
                fields.texts("asks"),
                fields.text("short"),
                fields.text("full"),
                fields.text("elder"),
                fields.text("region"),
                fields.text("for"),
                fields.date("valid-from").orElse(LocalDate.MIN),
                fields.date("valid-until"),
                SourceLoader.load(fields, problems),
                fields.text("owner"),
                fields.texts("bring"),
                fields.optionalText("where"),
                fields.optionalText("behalf"),
                fields.texts("related"),
                fields.flag("example"));
        check(fields, entry);
        return entry;
    }

    private void check(Fields fields, Entry entry) {
        if (fields.node("valid-from").isEmpty()) {
            problems.add(fields.at(), "'valid-from' is missing: an answer without a date is no answer");
        }
        if (entry.asks().isEmpty()) {
            problems.add(fields.at(), "'asks' must hold at least one way to ask");
        }
        if (entry.inShort().lines().count() > LINES_IN_A_GROUP) {
            problems.add(fields.at("short"), "'short' has more than two lines");
        }
        if (!owners.contains(entry.owner())) {
            problems.add(fields.at("owner"), "neither a person nor a staff group is called '" + entry.owner() + "'");
        }
        entry.validUntil().filter(until -> until.isBefore(entry.validFrom())).ifPresent(_ ->
                problems.add(fields.at("valid-until"), "it ends before it begins"));
    }

    void checkRelated() {
        entries.values().forEach(entry -> entry.related().stream().filter(id -> !entries.containsKey(id)).forEach(id ->
                problems.add(places.get(entry.id()), "no entry is called '" + id + "'")));
    }

    Map<String, Entry> entries() {
        return entries;
    }
}
