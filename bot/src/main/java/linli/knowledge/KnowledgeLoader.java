package linli.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linli.files.Fields;
import linli.files.InvalidFiles;
import linli.files.Node;
import linli.files.NodeReader;
import linli.files.Problems;
import linli.files.SourceFile;
import linli.message.Kind;

/// Makes [Knowledge] of the files in `knowledge-base/`, or says everything that is wrong with them.
public final class KnowledgeLoader {
    private final KnowledgeFiles folder;
    private final Kept kept;
    private final Map<Kind, List<String>> categories;
    private final Staff people;
    private final Problems problems = new Problems();
    private final EntryLoader entries;
    private final AmountLoader amounts;
    private final ExampleLoader savedSet;
    private final List<EntryFile> entryFiles = new ArrayList<>();
    private final List<FirstSteps> firstSteps = new ArrayList<>();
    private final List<SeverityRule> severityRules = new ArrayList<>();
    private Optional<Node> windows = Optional.empty();
    private List<String> regionNames = List.of();
    private Dialect dialect = Dialect.NONE;
    private boolean allEntriesRead = true;

    private KnowledgeLoader(KnowledgeFiles folder, Kept kept, Map<Kind, List<String>> categories, Staff people) {
        this.folder = folder;
        this.kept = kept;
        this.categories = categories;
        this.people = people;
        this.entries = new EntryLoader(problems, people.owners());
        this.amounts = new AmountLoader(problems, people.owners());
        this.savedSet = new ExampleLoader(problems, categories);
    }

    /// What of the community the knowledge refers to.
    ///
    /// @param owners ids of people and staff groups
    /// @param rosters ids of the hours that are kept
    public record Staff(Set<String> owners, Set<String> rosters) {}

    /// What was read before and need not be read again.
    ///
    /// @param textbook of these very files
    /// @param entries of files of which some may have changed since
    public record Kept(Optional<Textbook> textbook, List<EntryFile> entries) {
        public static final Kept NOTHING = new Kept(Optional.empty(), List.of());

        Optional<EntryFile> of(SourceFile file, String mark) {
            return entries.stream().filter(known -> known.name().equals(file.name()) && known.mark().equals(mark)).findFirst();
        }
    }

    /// @param categories the categories of each kind that examples may carry
    /// @param people who may answer for an entry, and when they are there
    public static Knowledge load(
            KnowledgeFiles folder, Kept kept, Map<Kind, List<String>> categories, Staff people) throws InvalidFiles {
        try {
            return new KnowledgeLoader(folder, kept, categories, people).load();
        } catch (InvalidFiles e) {
            if (kept.entries().isEmpty()) {
                throw e;
            }
            // what was kept knows no lines
            return new KnowledgeLoader(folder, new Kept(kept.textbook(), List.of()), categories, people).load();
        }
    }

    private Knowledge load() throws InvalidFiles {
        var textbook = kept.textbook().filter(known -> ExampleLoader.allow(known.examples(), categories)).orElseGet(this::textbook);
        folder.files().stream().filter(file -> !folder.isToLearnFrom(file)).forEach(this::read);
        if (firstSteps.isEmpty()) {
            problems.add(folder.name() + "/first-steps.yaml", 0, "the file is missing or empty");
        }
        if (severityRules.isEmpty()) {
            problems.add(folder.name() + "/severity.yaml", 0, "the file is missing or empty");
        }
        if (!allEntriesRead) {
            problems.throwIfAny(); // else all that refers to an entry of the unreadable file would be called wrong too
        }
        entries.checkRelated();
        amounts.checkEntries(entries.entries());
        var known = windows.map(node -> new WindowLoader(problems, people.rosters(), entries.entries()).load(node)).orElse(List.of());
        problems.throwIfAny();
        return new Knowledge(
                textbook, savedSet.examples(), entries.entries(), firstSteps, severityRules, dialect, amounts.tables(), known, regionNames,
                entryFiles);
    }

    private void read(SourceFile file) {
        if (folder.isEntries(file)) {
            readEntries(file);
            return;
        }
        String name = file.name().substring(folder.name().length() + 1);
        switch (name) {
            case "saved-set.jsonl" -> savedSet.load(NodeReader.readJsonLines(file, problems));
            case "first-steps.yaml" -> NodeReader.readYaml(file, problems).ifPresent(node ->
                    firstSteps.addAll(new FirstStepsLoader(problems, categories).load(node)));
            case "severity.yaml" -> NodeReader.readYaml(file, problems).ifPresent(node ->
                    severityRules.addAll(new SeverityLoader(problems).load(node)));
            case "dialect.yaml" -> dialect = NodeReader.readYaml(file, problems).map(new DialectLoader(problems)::load).orElse(Dialect.NONE);
            case "windows.yaml" -> windows = NodeReader.readYaml(file, problems);
            case "regions.yaml" -> regionNames = NodeReader.readYaml(file, problems)
                    .map(node -> Fields.items(node).stream().map(item -> Fields.scalar(item, problems)).toList())
                    .orElse(List.of());
            default -> readOther(file, name);
        }
    }

    private void readOther(SourceFile file, String name) {
        if (name.startsWith("amounts/") && name.endsWith(".yaml")) {
            NodeReader.readYaml(file, problems).ifPresent(amounts::load);
        } else if (!name.endsWith("README.md")) {
            problems.add(file.name(), 0, "nothing reads this file");
        }
    }

    private void readEntries(SourceFile file) {
        String mark = file.mark();
        var read = kept.of(file, mark).flatMap(entries::takeOver).or(() -> NodeReader.readYamlAnew(file, problems).map(entries::load));
        allEntriesRead &= read.isPresent();
        read.ifPresent(known -> entryFiles.add(new EntryFile(file.name(), mark, known)));
    }

    private Textbook textbook() {
        var rows = folder.rows();
        rows.problems().forEach(problems::add);
        var examples = new ExampleLoader(problems, categories);
        var lessons = new EnumMap<Lesson, List<KnownLine>>(Lesson.class);
        folder.files().stream().filter(folder::isExamples).forEach(file -> examples.load(rows.byFile().get(file.name())));
        for (Lesson lesson : Lesson.values()) {
            var lines = new KnownLineLoader(lesson, problems);
            folder.files().stream().filter(file -> folder.isOf(lesson, file)).forEach(file -> lines.load(rows.byFile().get(file.name())));
            lines.checkAllPresent(folder.name() + "/" + lesson.folder());
            lessons.put(lesson, lines.lines());
        }
        examples.checkAllKindsPresent(folder.name() + "/examples");
        return new Textbook(examples.examples(), lessons);
    }
}
