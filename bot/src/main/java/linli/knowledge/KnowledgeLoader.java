package linli.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linli.files.InvalidFiles;
import linli.files.NodeReader;
import linli.files.Problems;
import linli.files.SourceFile;
import linli.message.Kind;

/// Makes [Knowledge] of the files in `knowledge-base/`, or says everything that is wrong with them.
public final class KnowledgeLoader {
    private KnowledgeLoader() {}

    /// @param kept the examples of these very files, if they were read before
    /// @param categories the categories of each kind that examples may carry
    /// @param people ids of the people and groups who may answer for an entry
    public static Knowledge load(
            KnowledgeFiles folder, Optional<List<Example>> kept, Map<Kind, List<String>> categories, Set<String> people)
            throws InvalidFiles {
        var problems = new Problems();
        var examples = kept.filter(known -> ExampleLoader.allow(known, categories))
                .orElseGet(() -> examples(folder, categories, problems));
        var entries = new EntryLoader(problems, people);
        var firstSteps = new LinkedHashMap<String, FirstSteps>();
        var savedSet = new ExampleLoader(problems, categories);
        var severityRules = new ArrayList<SeverityRule>();
        var dialect = Dialect.NONE;
        for (SourceFile file : folder.files()) {
            String name = file.name().substring(folder.name().length() + 1);
            if (folder.isExamples(file)) {
                continue;
            }
            if (name.equals("saved-set.jsonl")) {
                savedSet.load(NodeReader.readJsonLines(file, problems));
            } else if (folder.isEntries(file)) {
                NodeReader.readYaml(file, problems).ifPresent(entries::load);
            } else if (name.equals("first-steps.yaml")) {
                NodeReader.readYaml(file, problems).ifPresent(node ->
                        firstSteps.putAll(new FirstStepsLoader(problems, categories).load(node)));
            } else if (name.equals("severity.yaml")) {
                NodeReader.readYaml(file, problems).ifPresent(node ->
                        severityRules.addAll(new SeverityLoader(problems).load(node)));
            } else if (name.equals("dialect.yaml")) {
                dialect = NodeReader.readYaml(file, problems).map(new DialectLoader(problems)::load).orElse(Dialect.NONE);
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
        entries.checkRelated();
        problems.throwIfAny();
        return new Knowledge(
                examples, savedSet.examples(), entries.entries(), firstSteps, severityRules, dialect);
    }

    private static List<Example> examples(KnowledgeFiles folder, Map<Kind, List<String>> categories, Problems problems) {
        var rows = folder.rows();
        rows.problems().forEach(problems::add);
        var loader = new ExampleLoader(problems, categories);
        for (SourceFile file : folder.files()) {
            if (folder.isExamples(file)) {
                loader.load(rows.byFile().get(file.name()));
            }
        }
        loader.checkAllKindsPresent(folder.name() + "/examples");
        return loader.examples();
    }
}
