package linli.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import linli.answer.Answers;
import linli.community.Community;
import linli.community.CommunityLoader;
import linli.community.Group;
import linli.decide.Decider;
import linli.decide.Thresholds;
import linli.files.Folder;
import linli.files.InvalidFiles;
import linli.files.Problems;
import linli.knowledge.Fingerprints;
import linli.knowledge.Knowledge;
import linli.knowledge.KnowledgeFiles;
import linli.knowledge.KnowledgeLoader;
import linli.mediation.MediationLoader;
import linli.mediation.MediationRules;
import linli.understand.Fitting;
import linli.understand.Interpreter;
import linli.wording.Wording;
import linli.wording.WordingLoader;

/// Makes a [Site] of the two folders, or says everything that is wrong with either.
public final class SiteLoader {
    private final Folder config;
    private final Folder knowledge;
    private final Function<Fingerprints, Fitting> models;

    /// @param models gives what was fitted to the knowledge of these fingerprints, before that knowledge itself is read
    public SiteLoader(Folder config, Folder knowledge, Function<Fingerprints, Fitting> models) {
        this.config = config;
        this.knowledge = knowledge;
        this.models = models;
    }

    public Site load() throws InvalidFiles {
        var problems = new Problems();
        // the knowledge is heavy and most of it needs nothing of the community: it is fetched meanwhile
        var files = CompletableFuture.supplyAsync(() -> new KnowledgeFiles(knowledge));
        var fitting = files.thenApply(f -> models.apply(f.fingerprints()));
        var read = CommunityLoader.read(config, problems);
        if (read.isEmpty()) {
            throw new InvalidFiles(problems.found());
        }
        var community = read.get();
        var wording = attempt(() -> WordingLoader.load(config, community), problems);
        var mediation = attempt(() -> MediationLoader.load(config, community), problems);
        var known = attempt(
                () -> KnowledgeLoader.load(
                        fetched(files), fetched(fitting).kept(), community.categories(),
                        new KnowledgeLoader.Staff(owners(community), community.rosters().keySet())),
                problems);
        problems.throwIfAny();
        return site(community, wording.getFirst(), mediation.getFirst(), known.getFirst(), fetched(fitting));
    }

    /// What was fetched meanwhile; fails with what fetching failed with.
    private static <T> T fetched(CompletableFuture<T> fetching) {
        try {
            return fetching.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /// Changes whenever one of the files does.
    public long fingerprint() {
        return config.fingerprint() * 31 + knowledge.fingerprint();
    }

    private static Site site(Community community, Wording wording, MediationRules mediation, Knowledge known, Fitting fitting) {
        var interpreter = new Interpreter(community, known, fitting.models(known));
        return new Site(
                community, wording, known, interpreter,
                new Decider(community, known, new Answers(community, wording, known), Thresholds.STANDARD), mediation);
    }

    private static Set<String> owners(Community community) {
        var owners = new HashSet<>(community.people().keySet());
        community.groups().values().stream().filter(Group::isStaff).map(Group::id).forEach(owners::add);
        return owners;
    }

    private interface Load<T> {
        T load() throws InvalidFiles;
    }

    /// A list of one, or of none when problems were noted.
    private static <T> List<T> attempt(Load<T> load, Problems problems) {
        try {
            return List.of(load.load());
        } catch (InvalidFiles e) {
            e.problems().forEach(problems::add);
            return List.of();
        }
    }
}
