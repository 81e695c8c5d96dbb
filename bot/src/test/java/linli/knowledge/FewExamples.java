package linli.knowledge;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import linli.fake.CopiedFolder;

/// The shipped knowledge with a few examples of each kind: thousands are slow to read, and here none is learned from.
final class FewExamples {
    private static final Set<String> KEPT = Set.of(
            "examples/chatter.jsonl", "examples/dispute.jsonl", "examples/emergency.jsonl", "examples/fraud.jsonl",
            "examples/question.jsonl", "examples/service-1.jsonl", "examples/suggestion.jsonl");
    private static final int LINES = 10;

    private FewExamples() {}

    static CopiedFolder copy(Path folder) {
        var knowledge = CopiedFolder.of("knowledge-base", folder);
        knowledge.folder().files().stream()
                .map(file -> file.name().substring("knowledge-base/".length()))
                .filter(file -> file.startsWith("examples/"))
                .forEach(file -> shorten(knowledge, file));
        return knowledge;
    }

    private static void shorten(CopiedFolder knowledge, String file) {
        if (KEPT.contains(file)) {
            knowledge.write(file, knowledge.read(file).lines().limit(LINES).collect(Collectors.joining("\n", "", "\n")));
        } else {
            knowledge.delete(file);
        }
    }
}
