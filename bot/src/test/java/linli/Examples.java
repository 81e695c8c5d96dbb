package linli;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.knowledge.Example;
import linli.community.Community;
import linli.community.CommunityLoader;
import linli.community.Group;
import linli.files.Folder;
import linli.files.InvalidFiles;
import linli.knowledge.Knowledge;
import linli.knowledge.KnowledgeFiles;
import linli.knowledge.KnowledgeLoader;
import linli.knowledge.Textbook;
import linli.message.Place;
import linli.site.Site;
import linli.site.SiteLoader;
import linli.understand.FittedModels;
import linli.wording.Wording;
import linli.wording.WordingLoader;

/// The shipped example community, read once, with places and moments as tests like to write them.
public final class Examples {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /// A Monday morning in the office.
    public static final Instant MONDAY_MORNING = at("2026-11-23T09:00");

    private static final Community COMMUNITY = read(() -> CommunityLoader.load(Folder.shipped("config")));

    private Examples() {}

    public static Community community() {
        return COMMUNITY;
    }

    public static Wording wording() {
        return read(() -> WordingLoader.load(Folder.shipped("config"), COMMUNITY));
    }

    public static Knowledge knowledge() {
        return read(() -> KnowledgeLoader.load(
                new KnowledgeFiles(Folder.shipped("knowledge-base")), KnowledgeLoader.Kept.NOTHING, COMMUNITY.categories(), staff()));
    }

    /// The same knowledge, but learned from other examples.
    public static Knowledge learning(List<Example> examples, Knowledge known) {
        return new Knowledge(
                new Textbook(examples, known.textbook().lessons()), known.savedSet(), known.entries(), known.firstSteps(), known.severityRules(), known.dialect(), known.tables(),
                known.windows(), known.regionNames(), known.entryFiles());
    }

    /// Who may answer for an entry, and the hours they keep.
    public static KnowledgeLoader.Staff staff() {
        return new KnowledgeLoader.Staff(ownersOfEntries(), COMMUNITY.rosters().keySet());
    }

    private static Set<String> ownersOfEntries() {
        var owners = new HashSet<>(COMMUNITY.people().keySet());
        COMMUNITY.groups().values().stream().filter(Group::isStaff).map(Group::id).forEach(owners::add);
        return owners;
    }

    /// Everything together; fits the models on first use, which takes seconds.
    public static Site site() {
        return WholeSite.SITE;
    }

    /// The moment at which clocks of the community show this.
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    /// A place written `qh`, `qh-2`, `qh-2-1` or `qh-2-1-701`.
    public static Place place(String written) {
        String[] parts = written.split("-", -1);
        return new Place(part(parts, 0), part(parts, 1), part(parts, 2), part(parts, 3), Optional.empty());
    }

    private static Optional<String> part(String[] parts, int index) {
        return index < parts.length && !parts[index].isEmpty() ? Optional.of(parts[index]) : Optional.empty();
    }

    private static final class WholeSite {
        static final Site SITE = wholeSite();
    }

    /// Not within [WholeSite]: the models are fetched on another thread, which must not wait for that class.
    private static Site wholeSite() {
        return read(() -> new SiteLoader(
                Folder.shipped("config"), Folder.shipped("knowledge-base"), _ -> FittedModels::train).load());
    }

    private interface Load<T> {
        T load() throws InvalidFiles;
    }

    private static <T> T read(Load<T> load) {
        try {
            return load.load();
        } catch (InvalidFiles e) {
            throw new IllegalStateException("the shipped files are broken:\n" + e.getMessage(), e);
        }
    }
}
