package linli.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.message.Kind;
import linli.message.Label;

/// What people call the kinds and categories: the names in the file, the short forms there, and both together such as 邻里矛盾.
public final class LabelNames {
    private final Map<Label, String> names = new LinkedHashMap<>();
    private final Map<String, Label> labels = new LinkedHashMap<>();

    /// @param names of kinds and categories, by their codes
    /// @param shortForms what else they are called, and the code that is meant
    LabelNames(Map<String, String> names, Map<Kind, List<String>> categories, Map<String, String> shortForms) {
        for (Kind kind : Kind.values()) {
            add(new Label(kind, Optional.empty()), names.get(kind.code()));
            for (String category : categories.getOrDefault(kind, List.of())) {
                var label = new Label(kind, Optional.of(category));
                add(label, nameInFull(kind, names.get(category), names.get(kind.code())));
                labels.putIfAbsent(names.get(category), label);
                labels.putIfAbsent(names.get(category) + names.get(kind.code()), label);
            }
        }
        shortForms.forEach((said, code) -> find(code, categories).ifPresent(label -> labels.put(said, label)));
    }

    private void add(Label label, String name) {
        names.put(label, name);
        labels.putIfAbsent(name, label);
    }

    /// 邻里 alone may be anything: it is said 邻里矛盾. A request needs no such word.
    private static String nameInFull(Kind kind, String category, String kindName) {
        boolean needsKind = kind == Kind.DISPUTE || kind == Kind.EMERGENCY;
        return needsKind && !category.endsWith(kindName) ? category + kindName : category;
    }

    static Optional<Label> find(String code, Map<Kind, List<String>> categories) {
        return Kind.find(code).map(kind -> new Label(kind, Optional.empty())).or(() -> categories.entrySet().stream()
                .filter(e -> e.getValue().contains(code))
                .findFirst()
                .map(e -> new Label(e.getKey(), Optional.of(code))));
    }

    public Optional<Label> find(String said) {
        return Optional.ofNullable(labels.get(said));
    }

    /// How it is called, so that everybody knows what is meant.
    public String nameOf(Label label) {
        return Optional.ofNullable(names.get(label)).orElseGet(() -> names.get(new Label(label.kind(), Optional.empty())));
    }

    /// The names that share most with what was said; the kinds where none shares anything.
    public List<String> nearest(String said, int most) {
        int best = labels.keySet().stream().mapToInt(name -> shared(said, name)).max().orElse(0);
        return best == 0
                ? names.entrySet().stream().filter(e -> e.getKey().category().isEmpty()).map(Map.Entry::getValue).toList()
                : labels.entrySet().stream()
                        .filter(e -> shared(said, e.getKey()) == best)
                        .map(e -> nameOf(e.getValue()))
                        .distinct()
                        .limit(most)
                        .toList();
    }

    private static int shared(String one, String other) {
        return (int) one.chars().distinct().filter(c -> other.indexOf(c) >= 0).count();
    }
}
