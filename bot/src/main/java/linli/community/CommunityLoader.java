package linli.community;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linli.files.Folder;
import linli.files.InvalidFiles;
import linli.files.Node;
import linli.files.NodeReader;
import linli.files.Problems;
import linli.files.SourceFile;

/// Makes a [Community] of the files in `config/`, or says everything that is wrong with them.
public final class CommunityLoader {
    private static final List<String> FILES = List.of(
            "community.yaml", "organisation.yaml", "groups.yaml", "people.yaml", "leaders.yaml", "rosters.yaml",
            "holidays.yaml", "routing.yaml", "service-levels.yaml", "incidents.yaml", "alarms.yaml");
    /// Files of the folder that other packages read.
    private static final Set<String> OTHERS = Set.of("wording.yaml", "mediation.yaml", "channels.yaml", "README.md");

    private final Folder folder;
    private final Problems problems;
    private final Map<String, Node> roots = new LinkedHashMap<>();

    private CommunityLoader(Folder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    public static Community load(Folder folder) throws InvalidFiles {
        var problems = new Problems();
        var community = read(folder, problems);
        problems.throwIfAny();
        return community.orElseThrow();
    }

    /// The community as far as its files can be understood, so that problems of other files can be found in the same go; empty
    /// when one of them is missing or cannot be read.
    public static Optional<Community> read(Folder folder, Problems problems) {
        var loader = new CommunityLoader(folder, problems);
        loader.readFiles();
        return loader.roots.keySet().containsAll(FILES) ? Optional.of(loader.community()) : Optional.empty();
    }

    private Community community() {
        var basics = new BasicsLoader(problems).load(root("community.yaml"));
        var areas = new AreaLoader(problems, basics.compounds());
        var peopleLoader = new PeopleLoader(problems, areas);
        var people = peopleLoader.load(root("people.yaml"), root("leaders.yaml"));
        var rosters = new RosterLoader(problems, people).load(root("rosters.yaml"));
        var holidays = new HolidayLoader(problems).load(root("holidays.yaml"));
        peopleLoader.checkRosters(root("people.yaml"), rosters.keySet());
        var groups = new GroupLoader(problems, basics.compounds()).load(root("groups.yaml"));
        var organisation =
                new OrganisationLoader(problems, basics, areas, people, groups).load(root("organisation.yaml"));
        var rules = new RuleLoader(problems, basics, people, rosters.keySet());
        var incidents = rules.loadIncidents(root("incidents.yaml"));
        var routing = rules.knowing(incidents).loadRouting(root("routing.yaml"));
        var serviceLevels = rules.knowing(incidents).loadServiceLevels(root("service-levels.yaml"));
        var alarms = rules.loadAlarms(root("alarms.yaml"));
        return new Community(
                basics.id(), basics.name(), basics.isExample(), basics.zone(), basics.regions(), basics.compounds(), basics.spots(),
                basics.asksPlace(), organisation, groups, people, rosters, holidays, routing, serviceLevels, incidents, alarms, basics.quiet(),
                basics.keeping(), basics.categories(), basics.complaints(), basics.professionalsOnly());
    }

    private void readFiles() {
        var missing = new LinkedHashSet<>(FILES);
        for (SourceFile file : folder.files()) {
            String name = file.name().substring(folder.name().length() + 1);
            missing.remove(name);
            if (FILES.contains(name)) {
                NodeReader.readYaml(file, problems).ifPresent(root -> roots.put(name, root));
            } else if (!OTHERS.contains(name)) {
                problems.add(file.name(), 0, "nothing reads this file; the names are " + String.join(", ", FILES));
            }
        }
        missing.forEach(name -> problems.add(folder.name() + "/" + name, 0, "the file is missing"));
    }

    private Node root(String name) {
        return Optional.ofNullable(roots.get(name)).orElseThrow();
    }
}
