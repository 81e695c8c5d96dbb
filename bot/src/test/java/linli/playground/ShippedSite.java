package linli.playground;

import java.nio.file.Path;
import java.util.stream.IntStream;
import linli.Examples;
import linli.files.Folder;
import linli.files.InvalidFiles;
import linli.knowledge.Knowledge;
import linli.site.Site;
import linli.site.SiteLoader;
import linli.understand.FittedModels;

/// The shipped example community.
final class ShippedSite {
    /// Enough examples of everything to be loaded, too few to understand much: quickly fitted.
    private static final int EVERY = 20;

    private ShippedSite() {}

    /// Where it does not matter what is understood.
    static Site dull() {
        return Dull.SITE;
    }

    static Site whole() {
        return load(1);
    }

    private static final class Dull {
        static final Site SITE = load(EVERY);
    }

    private static Site load(int every) {
        try {
            return new SiteLoader(Folder.at(Path.of("config")), Folder.at(Path.of("knowledge-base")), _ ->
                    known -> FittedModels.train(some(known, every))).load();
        } catch (InvalidFiles e) {
            throw new IllegalStateException(e);
        }
    }

    private static Knowledge some(Knowledge known, int every) {
        var all = known.examples();
        var kept = IntStream.range(0, all.size()).filter(i -> i % every == 0).mapToObj(all::get).toList();
        return Examples.learning(kept, known);
    }
}
