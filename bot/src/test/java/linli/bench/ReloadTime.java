package linli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import linli.files.Folder;
import linli.files.InvalidFiles;
import linli.knowledge.Entry;
import linli.site.SiteLoader;
import linli.site.Sites;
import linli.understand.EntryFigures;
import linli.understand.ModelShelf;

/// How long a running server takes to go over to changed files when the knowledge base has very many entries.
final class ReloadTime {
    private static final int ROUNDS = 7;
    /// As clerks lay them down, a subject in a file.
    private static final int ENTRIES_IN_A_FILE = 100;

    private ReloadTime() {}

    /// The times in nanoseconds of one reload after another, each after one file of many has changed.
    static Latencies measure(Path config, Path shipped, int entries, Path folder, RandomGenerator random) throws IOException, InvalidFiles {
        Path knowledge = copy(shipped, folder.resolve("knowledge-base"));
        var known = new SiteLoader(Folder.at(config), Folder.at(knowledge), new ModelShelf(folder.resolve("shelf"))::take).load().knowledge();
        var more = List.copyOf(EntryFigures.many(known, entries - known.entries().size(), random).entries().values());
        for (int start = 0; start < more.size(); start += ENTRIES_IN_A_FILE) {
            var yaml = new StringBuilder();
            more.subList(start, Math.min(more.size(), start + ENTRIES_IN_A_FILE)).forEach(entry -> yaml.append(yaml(entry)));
            Files.writeString(knowledge.resolve("entries/more-" + start + ".yaml"), yaml);
        }
        var sites = new Sites(new SiteLoader(Folder.at(config), Folder.at(knowledge), new ModelShelf(folder.resolve("shelf"))::take));
        var times = new Latencies();
        Path changed = knowledge.resolve("entries/more-0.yaml");
        for (int round = 0; round < ROUNDS; round++) {
            Files.writeString(changed, Files.readString(changed) + "# " + round + "\n");
            var before = sites.get();
            long start = System.nanoTime();
            sites.refresh();
            times.add(System.nanoTime() - start);
            if (sites.get() == before || sites.get().knowledge().entries().size() != entries) {
                throw new IllegalStateException("the changed file does not count: " + sites.problems());
            }
        }
        times.sort();
        return times;
    }

    private static String yaml(Entry entry) {
        var yaml = new StringBuilder("- id: ").append(entry.id()).append("\n  title: ").append(quoted(entry.title())).append("\n  asks:\n");
        entry.asks().forEach(ask -> yaml.append("    - ").append(quoted(ask)).append('\n'));
        return yaml.append("  short: ").append(quoted(entry.inShort())).append("\n  full: ").append(quoted(entry.inFull()))
                .append("\n  elder: ").append(quoted(entry.forElders())).append("\n  region: CN\n  for: 居民\n  valid-from: ")
                .append(entry.validFrom()).append("\n  source: {issuer: 清河社区, document: 示例}\n  owner: clerk\n").toString();
    }

    private static String quoted(String text) {
        return '"' + text.strip().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }
}
