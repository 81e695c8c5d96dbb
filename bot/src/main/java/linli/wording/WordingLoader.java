package linli.wording;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.community.Community;
import linli.files.Fields;
import linli.files.Folder;
import linli.files.InvalidFiles;
import linli.files.Node;
import linli.files.NodeReader;
import linli.files.Problems;
import linli.message.Kind;

/// Makes a [Wording] of `config/wording.yaml`; a phrase with a blank nobody fills stops the start. A phrase that the file does not have is said in the
/// shipped words, so that a community keeps its own file when a newer Linli has more to say.
public final class WordingLoader {
    private static final Pattern BLANK = Pattern.compile("\\{([^}]*)}?");
    private static final int DAYS_OF_A_WEEK = 7;

    private final Problems problems = new Problems();

    private WordingLoader() {}

    public static Wording load(Folder folder, Community community) throws InvalidFiles {
        return new WordingLoader().read(folder, community);
    }

    private Wording read(Folder folder, Community community) throws InvalidFiles {
        var file = folder.file("wording.yaml");
        if (file.isEmpty()) {
            problems.add(folder.name() + "/wording.yaml", 0, "the file is missing");
        }
        problems.throwIfAny();
        var root = NodeReader.readYaml(file.orElseThrow(), problems);
        problems.throwIfAny();
        var fields = Fields.of(root.orElseThrow(), problems);
        var phrases = phrases(fields);
        var borrowed = Arrays.stream(Phrase.values()).filter(phrase -> !phrases.containsKey(phrase)).toList();
        if (!borrowed.isEmpty()) {
            borrow(borrowed, phrases);
        }
        var names = new HashMap<String, String>();
        fields.node("kinds").ifPresent(n -> names.putAll(texts(n)));
        fields.node("categories").ifPresent(n -> names.putAll(texts(n)));
        checkNames(fields.at(), names, community);
        var shortForms = shortForms(fields, names, community);
        var times = times(fields);
        fields.rejectUnknown();
        problems.throwIfAny();
        return new Wording(phrases, names, new LabelNames(names, community.categories(), shortForms), times, borrowed);
    }

    private void borrow(List<Phrase> missing, Map<Phrase, String> phrases) {
        var shipped = Folder.shipped("config").file("wording.yaml")
                .flatMap(file -> NodeReader.readYaml(file, problems))
                .map(root -> phrases(Fields.of(root, problems)))
                .orElse(Map.of());
        missing.forEach(phrase -> phrases.put(phrase, shipped.get(phrase)));
    }

    private Map<Phrase, String> phrases(Fields root) {
        var phrases = new EnumMap<Phrase, String>(Phrase.class);
        root.node("phrases").ifPresent(node -> Fields.of(node, problems).forEach((code, value) ->
                Phrase.find(code).ifPresentOrElse(
                        phrase -> phrases.put(phrase, phrase(phrase, value)),
                        () -> problems.add(value, "nothing is ever said under '" + code + "'"))));
        return phrases;
    }

    private String phrase(Phrase phrase, Node value) {
        String text = Fields.scalar(value, problems);
        var blanks = BLANK.matcher(text);
        while (blanks.find()) {
            if (!phrase.blanks().contains(blanks.group(1))) {
                problems.add(value, "'" + phrase.code() + "' has no {" + blanks.group(1) + "}; it has " + phrase.blanks());
            }
        }
        return text;
    }

    private void checkNames(Node at, Map<String, String> names, Community community) {
        for (Kind kind : Kind.values()) {
            if (!names.containsKey(kind.code())) {
                problems.add(at, "the kind '" + kind.code() + "' has no name");
            }
        }
        community.categories().values().stream().flatMap(List::stream).filter(c -> !names.containsKey(c)).forEach(c ->
                problems.add(at, "the category '" + c + "' has no name"));
    }

    /// What else a kind or a category is called; one word must not mean two things.
    private Map<String, String> shortForms(Fields root, Map<String, String> names, Community community) {
        var shortForms = new LinkedHashMap<String, String>();
        root.node("short-forms").ifPresent(node -> Fields.of(node, problems).forEach((code, said) -> {
            if (LabelNames.find(code, community.categories()).isEmpty()) {
                problems.add(said, "there is no kind or category '" + code + "'");
            }
            for (Node item : Fields.items(said)) {
                String word = Fields.scalar(item, problems);
                names.entrySet().stream().filter(name -> name.getValue().equals(word)).findFirst().ifPresent(name ->
                        problems.add(item, "'" + word + "' is the name of '" + name.getKey() + "'"));
                Optional.ofNullable(shortForms.put(word, code)).ifPresent(other ->
                        problems.add(item, "'" + other + "' and '" + code + "' are both called '" + word + "'"));
            }
        }));
        return shortForms;
    }

    private Wording.TimeWords times(Fields root) {
        var node = root.node("times");
        if (node.isEmpty()) {
            problems.add(root.at(), "'times' is missing");
            return new Wording.TimeWords("", "", List.of(), "");
        }
        var fields = Fields.of(node.get(), problems);
        var weekdays = fields.texts("weekdays");
        if (weekdays.size() != DAYS_OF_A_WEEK) {
            problems.add(fields.at("weekdays"), "a week has seven days");
        }
        var words = new Wording.TimeWords(fields.text("today"), fields.text("tomorrow"), weekdays, fields.text("date"));
        fields.rejectUnknown();
        return words;
    }

    private Map<String, String> texts(Node node) {
        var texts = new HashMap<String, String>();
        Fields.of(node, problems).forEach((name, value) -> texts.put(name, Fields.scalar(value, problems)));
        return texts;
    }
}
