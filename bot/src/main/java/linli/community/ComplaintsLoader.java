package linli.community;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linli.files.Fields;
import linli.files.Problems;
import linli.message.Kind;

/// Reads `complaints` of `community.yaml`; a community that says nothing of them passes nobody by.
record ComplaintsLoader(Problems problems, List<String> levels, Map<Kind, List<String>> categories) {
    Complaints load(Fields community) {
        var found = community.node("complaints").map(node -> Fields.of(node, problems));
        if (found.isEmpty()) {
            return new Complaints(Set.of(), Set.of(), List.of(), Map.of());
        }
        var fields = found.get();
        var complaints = new Complaints(kinds(fields), known(fields), fields.texts("words"), roles(fields));
        fields.rejectUnknown();
        return complaints;
    }

    private Set<Kind> kinds(Fields fields) {
        var kinds = new HashSet<Kind>();
        for (String code : fields.texts("kinds")) {
            Kind.find(code).ifPresentOrElse(kinds::add, () ->
                    problems.add(fields.at("kinds"), "'" + code + "' is not one of the kinds"));
        }
        return kinds;
    }

    private Set<String> known(Fields fields) {
        var named = new HashSet<>(fields.texts("categories"));
        named.stream().filter(c -> categories.values().stream().noneMatch(all -> all.contains(c))).forEach(c ->
                problems.add(fields.at("categories"), "there is no category '" + c + "'"));
        return named;
    }

    private Map<String, List<String>> roles(Fields fields) {
        var roles = new HashMap<String, List<String>>();
        fields.node("roles").ifPresent(node -> Fields.of(node, problems).forEach((level, names) -> {
            var words = Fields.items(names).stream().map(n -> Fields.scalar(n, problems)).toList();
            if (levels.contains(level)) { // a chain may be shorter than what people call those who hold it
                roles.put(level, words);
            }
        }));
        return roles;
    }
}
