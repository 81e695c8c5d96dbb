package linli.platforms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;
import linli.platforms.Account.Introduced;
import linli.settings.Secret;

/// One row of `config/channels.yaml`. A secret is never in it: the row names the variable of the environment that holds it.
final class AccountFields {
    /// Stands in for what is missing, until the problems are told.
    private static final String NOTHING = "missing";
    /// Stands in for every secret where they need not be at hand.
    static final String NOT_LOOKED_AT = "not looked at";

    private final Fields fields;
    private final Rows rows;

    private AccountFields(Fields fields, Rows rows) {
        this.fields = fields;
        this.rows = rows;
    }

    /// What all rows of the file share.
    static final class Rows {
        static final Set<String> TAKEN = Set.of("open", "playground");

        private final Function<String, Optional<String>> secrets;
        private final Problems problems;
        private final Set<String> seen = new HashSet<>();

        /// @param secrets what the environment holds under a name
        Rows(Function<String, Optional<String>> secrets, Problems problems) {
            this.secrets = secrets;
            this.problems = problems;
        }

        AccountFields row(Node node) {
            return new AccountFields(Fields.of(node, problems), this);
        }
    }

    String text(String name) {
        return fields.text(name);
    }

    Optional<String> optionalText(String name) {
        return fields.optionalText(name);
    }

    List<String> texts(String name) {
        return fields.texts(name);
    }

    int number(String name, int standard) {
        return fields.number(name, standard);
    }

    boolean flag(String name) {
        return fields.flag(name);
    }

    /// No two rows have the same.
    String unique(String name) {
        String value = fields.text(name);
        if (Rows.TAKEN.contains(value) || !rows.seen.add(name + " " + value)) {
            problem(name, "the " + name + " '" + value + "' is taken");
        }
        return value;
    }

    /// Where the platform calls Linli.
    String path() {
        String path = unique("path");
        if (!path.matches("/[A-Za-z0-9/_-]+")) {
            problem("path", "'path' must be a path such as /webhook/wecom");
        }
        return path;
    }

    Secret secret(String name) {
        return secret(fields.at(name), fields.text(name));
    }

    /// A secret that is known to look so.
    Secret secret(String name, Predicate<String> form, String formInWords) {
        var secret = secret(name);
        boolean isThere = !secret.value().equals(NOTHING) && !secret.value().equals(NOT_LOOKED_AT);
        if (isThere && !form.test(secret.value())) {
            problem(name, "what the environment has as " + fields.text(name) + " has to be " + formInWords);
        }
        return secret;
    }

    Optional<Secret> optionalSecret(String name) {
        return fields.optionalText(name).map(variable -> secret(fields.at(name), variable));
    }

    /// A secret for each of several things.
    Map<String, Secret> secrets(String name) {
        var secrets = new LinkedHashMap<String, Secret>();
        if (fields.node(name).isEmpty()) {
            problem(name, "'" + name + "' is missing");
        }
        fields.node(name).ifPresent(node -> Fields.of(node, rows.problems).forEach((key, value) ->
                secrets.put(key, secret(value, Fields.scalar(value, rows.problems)))));
        return secrets;
    }

    /// A second secret for each of several things.
    Map<String, Secret> secrets(String name, Set<String> things) {
        var secrets = secrets(name);
        if (!secrets.keySet().equals(things)) {
            problem(name, "'" + name + "' has to name the same as the row's other secrets: " + String.join(", ", things));
        }
        return secrets;
    }

    /// Who is who by the file's own word.
    List<Introduced> people() {
        var people = new ArrayList<Introduced>();
        fields.node("people").ifPresent(node -> Fields.of(node, rows.problems).forEach((platformId, person) ->
                people.add(new Introduced(platformId, Fields.scalar(person, rows.problems), person))));
        people.stream().collect(Collectors.groupingBy(Introduced::person)).values().stream().filter(same -> same.size() > 1).forEach(same ->
                rows.problems.add(same.getLast().at(), "'" + same.getLast().person() + "' has two ids"));
        return people;
    }

    /// A value whose making may refuse it, such as an address.
    <T> T made(String name, T standard, Function<String, T> maker) {
        try {
            return fields.optionalText(name).map(maker).orElse(standard);
        } catch (IllegalArgumentException e) {
            problem(name, "'" + name + "': " + e.getMessage());
            return standard;
        }
    }

    void problem(String name, String problem) {
        rows.problems.add(fields.at(name), problem);
    }

    void rejectUnknown() {
        fields.rejectUnknown();
    }

    private Secret secret(Node at, String variable) {
        var value = rows.secrets.apply(variable).filter(v -> !v.isBlank());
        if (value.isEmpty() && !variable.isEmpty()) {
            rows.problems.add(at, "the environment has no " + variable);
        }
        return new Secret(value.orElse(NOTHING));
    }
}
