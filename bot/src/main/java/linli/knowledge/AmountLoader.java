package linli.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;

/// Reads the tables of `amounts/*.yaml`.
final class AmountLoader {
    private static final List<String> ASKED_BY =
            List.of("多少", "几多", "好多", "几块", "多钱", "几钱", "标准", "几天", "多少天", "多久", "几个月", "几年", "几岁");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6})|(\\+))?");
    private static final Set<String> OF_A_ROW = Set.of("from", "until", "amount");

    private final Problems problems;
    private final Set<String> owners;
    private final Map<String, AmountTable> tables = new LinkedHashMap<>();
    private final Map<String, Node> places = new HashMap<>();

    AmountLoader(Problems problems, Set<String> owners) {
        this.problems = problems;
        this.owners = owners;
    }

    void load(Node root) {
        for (Node node : Fields.items(root)) {
            var fields = Fields.of(node, problems);
            var table = table(fields);
            fields.rejectUnknown();
            if (tables.putIfAbsent(table.id(), table) != null) {
                problems.add(node, "two tables are called '" + table.id() + "'");
            }
            places.put(table.id(), fields.at("entry"));
        }
    }

    private AmountTable table(Fields fields) {
        var facts = facts(fields);
        var askedBy = fields.texts("asked-by");
        var office = fields.text("office");
        if (!owners.contains(office)) {
            problems.add(fields.at("office"), "neither a person nor a staff group is called '" + office + "'");
        }
        return new AmountTable(
                fields.text("id"), fields.text("entry"), fields.text("title"), fields.text("region"),
                fields.texts("words"),
                askedBy.isEmpty() ? ASKED_BY : askedBy, facts, rows(fields, facts), SourceLoader.load(fields, problems), office,
                fields.flag("example"));
    }

    private List<Fact> facts(Fields table) {
        var facts = new ArrayList<Fact>();
        table.node("facts").map(Fields::items).orElse(List.of()).forEach(node -> {
            var fields = Fields.of(node, problems);
            facts.add(fact(fields));
            fields.rejectUnknown();
        });
        return facts;
    }

    private Fact fact(Fields fields) {
        String id = fields.text("id");
        String ask = fields.text("ask");
        var choice = fields.node("choice");
        if (choice.isPresent()) {
            var words = new LinkedHashMap<String, List<String>>();
            Fields.of(choice.get(), problems).forEach((name, node) ->
                    words.put(name, Fields.items(node).stream().map(item -> Fields.scalar(item, problems)).toList()));
            return new Fact.Choice(id, ask, words);
        }
        var units = fields.texts("units");
        if (units.isEmpty()) {
            problems.add(fields.at(), "a fact needs 'units' such as [岁], or a 'choice'");
        }
        return units.contains("岁") ? new Fact.Age(id, ask) : new Fact.Count(id, ask, units);
    }

    private List<AmountRow> rows(Fields table, List<Fact> facts) {
        var rows = new ArrayList<AmountRow>();
        for (Node node : table.node("rows").map(Fields::items).orElse(List.of())) {
            var row = row(Fields.of(node, problems), facts);
            rows.stream().filter(row::overlaps).findFirst().ifPresent(other -> problems.add(
                    node, "overlaps another row from " + other.from() + ": on some day two amounts would be in force for the same people"));
            rows.add(row);
        }
        if (rows.isEmpty()) {
            problems.add(table.at(), "'rows' must hold at least one row");
        }
        return rows;
    }

    private AmountRow row(Fields fields, List<Fact> facts) {
        var from = fields.date("from");
        if (from.isEmpty()) {
            problems.add(fields.at(), "'from' is missing: an amount without a date is no amount");
        }
        var until = fields.date("until");
        if (from.isPresent() && until.filter(last -> last.isBefore(from.get())).isPresent()) {
            problems.add(fields.at("until"), "it ends before it begins");
        }
        var when = new HashMap<String, Condition>();
        fields.forEach((name, node) -> {
            if (!OF_A_ROW.contains(name)) {
                condition(name, node, facts).ifPresent(condition -> when.put(name, condition));
            }
        });
        return new AmountRow(from.orElse(LocalDate.MIN), until, when, fields.text("amount"));
    }

    private Optional<Condition> condition(String name, Node node, List<Fact> facts) {
        var fact = facts.stream().filter(f -> f.id().equals(name)).findFirst();
        if (fact.isEmpty()) {
            problems.add(node, "'" + name + "' is none of the table's facts");
            return Optional.empty();
        }
        return switch (fact.get()) {
            case Fact.Age _, Fact.Count _ -> between(node);
            case Fact.Choice choice -> oneOf(choice, node);
        };
    }

    private Optional<Condition> between(Node node) {
        var range = RANGE.matcher(Fields.scalar(node, problems));
        if (!range.matches()) {
            problems.add(node, "has to be a number or a range such as 80, 80-89 or 100+");
            return Optional.empty();
        }
        int from = Integer.parseInt(range.group(1));
        int to = range.group(3) != null ? Integer.MAX_VALUE : range.group(2) == null ? from : Integer.parseInt(range.group(2));
        if (to < from) {
            problems.add(node, "the range runs backwards");
        }
        return Optional.of(new Condition.Between(from, to));
    }

    private Optional<Condition> oneOf(Fact.Choice choice, Node node) {
        var names = Fields.items(node).stream().map(item -> Fields.scalar(item, problems)).toList();
        names.stream().filter(name -> !choice.words().containsKey(name)).forEach(name ->
                problems.add(node, "'" + name + "' is none of the choices of '" + choice.id() + "'"));
        return Optional.of(new Condition.OneOf(Set.copyOf(names)));
    }

    void checkEntries(Map<String, Entry> entries) {
        tables.values().stream().filter(table -> !entries.containsKey(table.entry())).forEach(table ->
                problems.add(places.get(table.id()), "no entry is called '" + table.entry() + "'"));
    }

    List<AmountTable> tables() {
        return List.copyOf(tables.values());
    }
}
