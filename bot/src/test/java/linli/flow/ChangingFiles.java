package linli.flow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import linli.Examples;
import linli.fake.CopiedFolder;
import linli.files.InvalidFiles;
import linli.knowledge.Knowledge;
import linli.knowledge.KnowledgeLoader.Kept;
import linli.site.Site;
import linli.site.SiteLoader;
import linli.site.Sites;
import linli.understand.Fitting;
import linli.understand.FittedModels;

/// The shipped files on disk, to be changed while a house goes by them. What people ask is read as it is shipped, whatever the answers say.
final class ChangingFiles implements Supplier<Site> {
    private static final Knowledge SHIPPED = Examples.knowledge();
    private static final FittedModels MODELS = FittedModels.train(SHIPPED);
    private static final Fitting AS_SHIPPED = new Fitting() {
        @Override
        public Kept kept() {
            return new Kept(Optional.of(SHIPPED.textbook()), List.of());
        }

        @Override
        public FittedModels models(Knowledge knowledge) {
            return MODELS;
        }
    };

    private final CopiedFolder config;
    private final CopiedFolder knowledge;
    private final Sites sites;

    ChangingFiles(Path folder) {
        config = CopiedFolder.of("config", folder);
        knowledge = CopiedFolder.of("knowledge-base", folder);
        try {
            sites = new Sites(new SiteLoader(config.folder(), knowledge.folder(), _ -> AS_SHIPPED));
        } catch (InvalidFiles e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Site get() {
        return sites.get();
    }

    void replaceInEntries(String file, String old, String by) {
        knowledge.replace("entries/" + file, old, by);
        refresh();
    }

    void replaceInAmounts(String file, String old, String by) {
        knowledge.replace("amounts/" + file, old, by);
        refresh();
    }

    void replaceInConfig(String file, String old, String by) {
        config.replace(file, old, by);
        refresh();
    }

    /// Somebody else is in their place from now on, in every file.
    void replaceColleague(String old, String by) {
        for (String file : List.of("people.yaml", "organisation.yaml", "rosters.yaml")) {
            config.write(file, config.read(file).replaceAll(old + "\\b", by));
        }
        refresh();
    }

    /// Takes an entry out of its file, and names another where it was named as related.
    String removeEntry(String file, String id) {
        String text = knowledge.read("entries/" + file);
        int from = text.indexOf("- id: " + id + "\n");
        int to = text.indexOf("\n- id: ", from);
        String entry = text.substring(from, to + 1);
        knowledge.write("entries/" + file, text.replace(entry, ""));
        knowledge.folder().files().stream()
                .map(source -> source.name().substring("knowledge-base/".length()))
                .filter(name -> name.startsWith("entries/"))
                .forEach(name -> knowledge.write(name, knowledge.read(name).replace(id, "legal-aid")));
        refresh();
        return entry;
    }

    void addEntry(String file, String entry) {
        knowledge.write("entries/" + file, entry + knowledge.read("entries/" + file));
        refresh();
    }

    private void refresh() {
        sites.refresh();
        if (!sites.problems().isEmpty()) {
            throw new IllegalStateException(sites.problems().toString());
        }
    }
}
