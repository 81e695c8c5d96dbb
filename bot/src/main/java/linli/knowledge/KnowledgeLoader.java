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
    private KnowledgeLoader() {}

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
            return read(folder, kept, categories, people);
        } catch (InvalidFiles e) {
            if (kept.entries().isEmpty()) {
                throw e;
            }
            // what was kept knows no lines
            return read(folder, new Kept(kept.textbook(), List.of()), categories, people);
        }
    }

    private static Knowledge read(
            KnowledgeFiles folder, Kept kept, Map<Kind, List<String>> categories, Staff people) throws InvalidFiles {
        var problems = new Problems();
        var textbook = kept.textbook().filter(known -> ExampleLoader.allow(known.examples(), categories))
                .orElseGet(() -> textbook(folder, categories, problems));
        var entries = new EntryLoader(problems, people.owners());
        var entryFiles = new ArrayList<EntryFile>();
        var amounts = new AmountLoader(problems, people.owners());
        var windows = Optional.<Node>empty();
        List<String> regionNames = List.of();
        var firstSteps = new ArrayList<FirstSteps>();
        var savedSet = new ExampleLoader(problems, categories);
        var severityRules = new ArrayList<SeverityRule>();
        var dialect = Dialect.NONE;
        boolean allEntriesRead = true;
        for (SourceFile file : folder.files()) {
            String name = file.name().substring(folder.name().length() + 1);
            if (folder.isToLearnFrom(file)) {
                continue;
            }
            if (name.equals("saved-set.jsonl")) {
                savedSet.load(NodeReader.readJsonLines(file, problems));
            } else if (folder.isEntries(file)) {
                String mark = file.mark();
                var read = kept.of(file, mark).flatMap(entries::takeOver).or(() -> NodeReader.readYamlAnew(file, problems).map(entries::load));
                allEntriesRead &= read.isPresent();
                read.ifPresent(known -> entryFiles.add(new EntryFile(file.name(), mark, known)));
            } else if (name.equals("first-steps.yaml")) {
                NodeReader.readYaml(file, problems).ifPresent(node ->
                        firstSteps.addAll(new FirstStepsLoader(problems, categories).load(node)));
            } else if (name.equals("severity.yaml")) {
                NodeReader.readYaml(file, problems).ifPresent(node ->
                        severityRules.addAll(new SeverityLoader(problems).load(node)));
            } else if (name.equals("dialect.yaml")) {
                dialect = NodeReader.readYaml(file, problems).map(new DialectLoader(problems)::load).orElse(Dialect.NONE);
            } else if (name.startsWith("amounts/") && name.endsWith(".yaml")) {
                NodeReader.readYaml(file, problems).ifPresent(amounts::load);
            } else if (name.equals("windows.yaml")) {
                windows = NodeReader.readYaml(file, problems);
            } else if (name.equals("regions.yaml")) {
                regionNames = NodeReader.readYaml(file, problems)
                        .map(node -> Fields.items(node).stream().map(item -> Fields.scalar(item, problems)).toList())
                        .orElse(List.of());
            } else if (!name.endsWith("README.md")) {
                problems.add(file.name(), 0, "nothing reads this file");
            }
        }
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

    private static Textbook textbook(KnowledgeFiles folder, Map<Kind, List<String>> categories, Problems problems) {
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
