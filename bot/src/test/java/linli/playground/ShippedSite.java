package linli.playground;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import linli.files.Folder;
import linli.files.InvalidFiles;
import linli.knowledge.Example;
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
                    examples -> FittedModels.train(some(examples, every))).load();
        } catch (InvalidFiles e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Example> some(List<Example> examples, int every) {
        return IntStream.range(0, examples.size()).filter(i -> i % every == 0).mapToObj(examples::get).toList();
    }
}
