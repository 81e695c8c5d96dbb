package linli.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import linli.files.Folder;
import linli.files.Node;
import linli.files.NodeReader;
import linli.files.Problem;
import linli.files.Problems;
import linli.files.SourceFile;

/// The files of the knowledge base as they were at one moment, with a fingerprint of all their text.
public final class KnowledgeFiles {
    private final String name;
    private final List<SourceFile> files;
    private final String fingerprint;
    /// The rows of examples are many: they are read while others work.
    private final CompletableFuture<Rows> rows;

    public KnowledgeFiles(Folder folder) {
        this.name = folder.name();
        this.files = folder.files();
        this.rows = CompletableFuture.supplyAsync(() -> rowsOf(files));
        this.fingerprint = fingerprintOf(files);
    }

    /// The rows of all files that hold some, by the files' names, and what could not be read.
    record Rows(Map<String, List<Node>> byFile, List<Problem> problems) {}

    Rows rows() {
        return rows.join();
    }

    private static Rows rowsOf(List<SourceFile> files) {
        var problems = new Problems();
        var byFile = new HashMap<String, List<Node>>();
        files.stream().filter(f -> f.name().endsWith(".jsonl")).forEach(file ->
                byFile.put(file.name(), NodeReader.readJsonLines(file, problems)));
        return new Rows(byFile, problems.found());
    }

    String name() {
        return name;
    }

    List<SourceFile> files() {
        return files;
    }

    /// Changes with any character in any file.
    public String fingerprint() {
        return fingerprint;
    }

    private static String fingerprintOf(List<SourceFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (SourceFile file : files) {
                digest.update(file.name().getBytes(StandardCharsets.UTF_8));
                digest.update(file.text().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
