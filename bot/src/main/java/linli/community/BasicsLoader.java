package linli.community;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;
import linli.message.Categories;
import linli.message.Kind;

/// Reads `community.yaml`: name, levels, compounds, spots, quiet rules, categories of the community's own.
record BasicsLoader(Problems problems) {
    /// Platforms bring a message again within days.
    private static final int SHORTEST_KEPT = 30;

    /// What the other loaders build upon.
    record Basics(
            String id,
            String name,
            boolean isExample,
            ZoneId zone,
            List<String> regions,
            List<String> levels,
            List<Compound> compounds,
            List<String> spots,
            Set<String> asksPlace,
            QuietRules quiet,
            Keeping keeping,
            Map<Kind, List<String>> categories,
            Complaints complaints,
            List<String> professionalsOnly) {}

    Basics load(Node root) {
        var fields = Fields.of(root, problems);
        var levels = fields.texts("levels");
        var categories = categories(fields);
        var basics = new Basics(
                fields.text("id"),
                fields.text("name"),
                fields.flag("example"),
                zone(fields),
                fields.texts("regions"),
                levels,
                compounds(fields),
                fields.texts("spots"),
                Set.copyOf(fields.texts("asks-place")),
                quiet(fields),
                keeping(fields),
                categories,
                new ComplaintsLoader(problems, levels, categories).load(fields),
                fields.texts("professionals-only"));
        if (basics.levels().isEmpty()) {
            problems.add(fields.at("levels"), "'levels' must name at least one level");
        }
        basics.asksPlace().stream().filter(c -> basics.categories().values().stream().noneMatch(all -> all.contains(c))).forEach(c ->
                problems.add(fields.at("asks-place"), "there is no category '" + c + "'"));
        fields.rejectUnknown();
        return basics;
    }

    private ZoneId zone(Fields fields) {
        try {
            return ZoneId.of(fields.optionalText("time-zone").orElse("Asia/Shanghai"));
        } catch (DateTimeException e) {
            problems.add(fields.at("time-zone"), "unknown time zone");
            return ZoneId.of("Asia/Shanghai");
        }
    }

    private List<Compound> compounds(Fields fields) {
        var compounds = new LinkedHashMap<String, Compound>();
        for (Node node : fields.node("compounds").map(Fields::items).orElse(List.of())) {
            var compound = compound(node);
            if (compounds.putIfAbsent(compound.id(), compound) != null) {
                problems.add(node, "two compounds are called '" + compound.id() + "'");
            }
        }
        return List.copyOf(compounds.values());
    }

    private Compound compound(Node node) {
        var fields = Fields.of(node, problems);
        int buildings = fields.number("buildings", 0);
        if (buildings < 1) {
            problems.add(fields.at("buildings"), "'buildings' must be how many buildings there are");
        }
        var units = new HashMap<Integer, Integer>();
        fields.node("units").ifPresent(n -> Fields.of(n, problems).forEach((range, count) ->
                Ranges.parse(range, count, problems).forEach(b -> units.put(b, Ranges.number(count, problems)))));
        units.keySet().stream().filter(b -> b < 1 || b > buildings).min(Comparator.naturalOrder()).ifPresent(b ->
                problems.add(fields.at("units"), "there is no building " + b));
        var compound = new Compound(fields.text("id"), fields.text("name"), fields.texts("aliases"), buildings, units);
        fields.rejectUnknown();
        return compound;
    }

    private QuietRules quiet(Fields fields) {
        var quiet = fields.node("quiet").map(n -> Fields.of(n, problems));
        int lines = quiet.map(q -> q.number("lines-per-hour", 2)).orElse(2);
        var night = quiet.flatMap(q -> q.optionalText("night")).orElse("22:00-7:00");
        var at = quiet.map(q -> q.at("night")).orElse(fields.at());
        quiet.ifPresent(Fields::rejectUnknown);
        var hours = Ranges.hours(night, at, problems);
        return new QuietRules(lines, time(hours.from()), time(hours.until()));
    }

    private Keeping keeping(Fields fields) {
        int recallDays = fields.number("recall-days", 30);
        if (recallDays < 1) {
            problems.add(fields.at("recall-days"), "'recall-days' must be at least 1");
        }
        int wordDays = fields.number("word-days", 180);
        if (wordDays < Math.max(SHORTEST_KEPT, recallDays)) {
            problems.add(fields.at("word-days"), "'word-days' must be at least " + SHORTEST_KEPT + ", and no less than 'recall-days'");
        }
        return new Keeping(recallDays, wordDays);
    }

    private static LocalTime time(int minutes) {
        return LocalTime.MIN.plusMinutes(minutes);
    }

    private Map<Kind, List<String>> categories(Fields fields) {
        var categories = new EnumMap<Kind, List<String>>(Kind.class);
        for (Kind kind : Kind.values()) {
            categories.put(kind, Categories.of(kind));
        }
        fields.node("categories").ifPresent(n -> Fields.of(n, problems).forEach((name, own) -> Kind.find(name)
                .filter(kind -> !Categories.of(kind).isEmpty())
                .ifPresentOrElse(
                        kind -> categories.put(kind, join(Categories.of(kind), own)),
                        () -> problems.add(own, "'" + name + "' is no kind that has categories"))));
        return categories;
    }

    private List<String> join(List<String> fixed, Node own) {
        var all = new ArrayList<>(fixed);
        Fields.items(own).forEach(n -> all.add(Fields.scalar(n, problems)));
        return List.copyOf(all);
    }
}
