package linli.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import linli.community.BasicsLoader.Basics;
import linli.community.IncidentRule.Reach;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;
import linli.message.Kind;
import linli.message.Severity;

/// Reads the tables of rules, `routing.yaml`, `service-levels.yaml`, `alarms.yaml` and `incidents.yaml`, in which the first row that fits counts.
///
/// @param causes ids of the rows of `incidents.yaml`, of which the others may speak
record RuleLoader(Problems problems, Basics basics, Map<String, Person> people, Set<String> rosters, Set<String> causes) {
    /// Where no row speaks of causes yet.
    RuleLoader(Problems problems, Basics basics, Map<String, Person> people, Set<String> rosters) {
        this(problems, basics, people, rosters, Set.of());
    }

    RuleLoader knowing(List<IncidentRule> incidents) {
        return new RuleLoader(problems, basics, people, rosters, incidents.stream().map(IncidentRule::id).collect(Collectors.toSet()));
    }

    List<RoutingRule> loadRouting(Node root) {
        return load(root, fields -> new RoutingRule(
                fields.text("id"),
                fields.optionalText("name").orElseGet(() -> fields.optionalText("id").orElse("")),
                match(fields),
                condition(fields),
                holder(fields.text("owner"), fields.at("owner")),
                fields.optionalText("out-of-hours").map(t -> holder(t, fields.at("out-of-hours"))),
                fields.texts("tell").stream().map(t -> holder(t, fields.at("tell"))).toList(),
                fields.flag("confidential")), RoutingRule::appliesTo);
    }

    List<AlarmRule> loadAlarms(Node root) {
        return load(root, fields -> new AlarmRule(
                fields.text("id"),
                match(fields),
                condition(fields),
                fields.texts("call").stream().map(t -> holder(t, fields.at("call"))).toList(),
                skills(fields),
                fields.flag("discreet")), AlarmRule::appliesTo);
    }

    private RuleCondition condition(Fields fields) {
        return new RuleCondition(keywords(fields, "words"), keywords(fields, "unless"), fields.flag("in-private"));
    }

    private List<String> skills(Fields fields) {
        var skills = fields.texts("skills");
        skills.stream().filter(skill -> people.values().stream().noneMatch(p -> p.skills().contains(skill))).forEach(skill ->
                problems.add(fields.at("skills"), "nobody in people.yaml has the skill '" + skill + "'"));
        return skills;
    }

    List<ServiceLevel> loadServiceLevels(Node root) {
        return load(root, fields -> new ServiceLevel(
                fields.text("id"),
                match(fields),
                Ranges.duration(fields.text("contact"), fields.at("contact"), problems),
                Ranges.duration(fields.text("finish"), fields.at("finish"), problems),
                aroundTheClock(fields)), level -> Optional.of(level.match()));
    }

    /// Here the rows need not fit everything: what fits none stands for itself.
    List<IncidentRule> loadIncidents(Node root) {
        var rows = new ArrayList<IncidentRule>();
        var ids = new HashSet<String>();
        for (Node node : Fields.items(root)) {
            var fields = Fields.of(node, problems);
            var reach = fields.text("reach");
            var known = Arrays.stream(Reach.values()).filter(r -> r.name().equalsIgnoreCase(reach)).findFirst();
            if (known.isEmpty()) {
                problems.add(fields.at("reach"), "'reach' must be unit, building, spot or compound");
            }
            rows.add(new IncidentRule(
                    fields.text("id"),
                    category(fields.text("category"), fields.at("category")),
                    known.orElse(Reach.UNIT),
                    fields.flag("by-floor"),
                    Ranges.duration(fields.text("within"), fields.at("within"), problems),
                    keywords(fields, "words"),
                    keywords(fields, "unless")));
            checkId(fields, ids);
            fields.rejectUnknown();
        }
        return rows;
    }

    private List<Keyword> keywords(Fields fields, String name) {
        var written = fields.texts(name);
        if (written.stream().anyMatch(word -> word.startsWith("…") || word.endsWith("…"))) {
            problems.add(fields.at(name), "a gap stands between two words");
            return List.of();
        }
        return written.stream().map(Keyword::of).toList();
    }

    private String category(String category, Node at) {
        if (basics.categories().values().stream().noneMatch(all -> all.contains(category))) {
            problems.add(at, "there is no category '" + category + "'");
        }
        return category;
    }

    /// @param applies to what the row applies; empty where words narrow it
    private <T> List<T> load(Node root, Function<Fields, T> row, Function<T, Optional<Match>> applies) {
        var rows = new ArrayList<T>();
        var ids = new HashSet<String>();
        for (Node node : Fields.items(root)) {
            var fields = Fields.of(node, problems);
            rows.add(row.apply(fields));
            checkId(fields, ids);
            fields.rejectUnknown();
        }
        if (rows.isEmpty() || !applies.apply(rows.getLast()).equals(Optional.of(Match.EVERYTHING))) {
            problems.add(root.file(), 0, "the last row must apply to everything, so that nothing falls through");
        }
        return rows;
    }

    /// Explanations name a row by its id.
    private void checkId(Fields fields, Set<String> ids) {
        fields.optionalText("id").filter(id -> !ids.add(id)).ifPresent(id ->
                problems.add(fields.at("id"), "two rows are called '" + id + "'"));
    }

    private Match match(Fields fields) {
        var categories = new HashSet<>(fields.texts("categories"));
        categories.forEach(c -> category(c, fields.at("categories")));
        var compounds = new HashSet<>(fields.texts("compounds"));
        compounds.stream().filter(id -> basics.compounds().stream().noneMatch(c -> c.id().equals(id))).forEach(id ->
                problems.add(fields.at("compounds"), "there is no compound '" + id + "'"));
        var told = new HashSet<>(fields.texts("causes"));
        told.stream().filter(id -> !causes.contains(id)).forEach(id -> problems.add(fields.at("causes"), "there is no row '" + id + "' in incidents.yaml"));
        return new Match(
                values(fields, "kinds", Kind::find), categories, values(fields, "severities", Severity::find), compounds, told);
    }

    private <T> Set<T> values(Fields fields, String name, Function<String, Optional<T>> find) {
        var values = new HashSet<T>();
        for (String text : fields.texts(name)) {
            find.apply(text).ifPresentOrElse(values::add, () ->
                    problems.add(fields.at(name), "'" + text + "' is not one of the " + name));
        }
        return values;
    }

    private boolean aroundTheClock(Fields fields) {
        String clock = fields.text("clock");
        if (!clock.equals("always") && !clock.equals("office")) {
            problems.add(fields.at("clock"), "'clock' must be always or office");
        }
        return clock.equals("always");
    }

    private Holder holder(String text, Node at) {
        if (text.startsWith("@")) {
            String level = text.substring(1);
            if (!basics.levels().contains(level)) {
                problems.add(at, "'" + level + "' is none of the levels " + basics.levels());
            }
            return new Holder.OfLevel(level);
        }
        if (text.startsWith("#")) {
            if (!rosters.contains(text.substring(1))) {
                problems.add(at, "there is no roster '" + text.substring(1) + "'");
            }
            return new Holder.OnDuty(text.substring(1));
        }
        if (text.startsWith("skill:")) {
            String skill = text.substring("skill:".length());
            if (people.values().stream().noneMatch(p -> p.skills().contains(skill))) {
                problems.add(at, "nobody can do '" + skill + "'");
            }
            return new Holder.Skilled(skill);
        }
        if (!people.containsKey(text)) {
            problems.add(at, "nobody is called '" + text + "'");
        }
        return new Holder.Named(text);
    }
}
