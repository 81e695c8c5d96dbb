package linli.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import linli.files.Folder;
import linli.files.Node;
import linli.files.NodeReader;
import linli.files.Problem;
import linli.files.Problems;
import linli.files.SourceFile;

/// The files of the knowledge base as they were at one moment, with a fingerprint of all they hold.
public final class KnowledgeFiles {
    private final String name;
    private final List<SourceFile> files;
    private final Fingerprints fingerprints;

    public KnowledgeFiles(Folder folder) {
        this.name = folder.name();
        this.files = folder.files();
        this.fingerprints = new Fingerprints(fingerprintOf(this::isToLearnFrom), fingerprintOf(this::isAboutQuestions));
    }

    /// The rows of all files to learn from, by the files' names, and what could not be read.
    record Rows(Map<String, List<Node>> byFile, List<Problem> problems) {}

    /// The rows are many, and reading them takes most of the time: who knows them already need not ask.
    Rows rows() {
        var byFile = new ConcurrentHashMap<String, List<Node>>();
        var problems = files.parallelStream()
                .filter(this::isToLearnFrom)
                .flatMap(file -> {
                    var found = new Problems();
                    byFile.put(file.name(), NodeReader.readJsonLinesAnew(file, found));
                    return found.found().stream();
                })
                .toList();
        return new Rows(byFile, problems);
    }

    boolean isToLearnFrom(SourceFile file) {
        return isExamples(file) || Arrays.stream(Lesson.values()).anyMatch(lesson -> isOf(lesson, file));
    }

    /// Whether the file holds labelled messages.
    boolean isExamples(SourceFile file) {
        return isJsonLinesIn("examples", file);
    }

    /// Whether the file holds lines of that lesson.
    boolean isOf(Lesson lesson, SourceFile file) {
        return isJsonLinesIn(lesson.folder(), file);
    }

    private boolean isJsonLinesIn(String folder, SourceFile file) {
        return file.name().startsWith(name + "/" + folder + "/") && file.name().endsWith(".jsonl");
    }

    private boolean isAboutQuestions(SourceFile file) {
        return isEntries(file) || file.name().equals(name + "/dialect.yaml");
    }

    boolean isEntries(SourceFile file) {
        return file.name().startsWith(name + "/entries/") && file.name().endsWith(".yaml");
    }

    String name() {
        return name;
    }

    List<SourceFile> files() {
        return files;
    }

    public Fingerprints fingerprints() {
        return fingerprints;
    }

    /// A digest of the files' names and marks.
    private String fingerprintOf(Predicate<SourceFile> part) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (SourceFile file : files.stream().filter(part).toList()) {
                digest.update(file.name().getBytes(StandardCharsets.UTF_8));
                digest.update(file.mark().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
