package linli.mediation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import linli.community.Community;
import linli.files.Fields;
import linli.files.Folder;
import linli.files.InvalidFiles;
import linli.files.Node;
import linli.files.NodeReader;
import linli.files.Problems;
import linli.mediation.MediationRules.Clinic;
import linli.message.Kind;

/// Reads `config/mediation.yaml`; a person, a skill or a roster that does not exist stops the start.
public final class MediationLoader {
    /// The office's name and its number: 劳动监察 12333.
    private static final Pattern OFFICE = Pattern.compile("(?<name>\\S+) (?<phone>[0-9][0-9-]{2,14})");
    private static final int SLOT_MINUTES = 30;
    private static final int CHECK_DAYS = 7;

    private final Community community;
    private final Problems problems = new Problems();

    private MediationLoader(Community community) {
        this.community = community;
    }

    public static MediationRules load(Folder folder, Community community) throws InvalidFiles {
        return new MediationLoader(community).read(folder);
    }

    private MediationRules read(Folder folder) throws InvalidFiles {
        var file = folder.file("mediation.yaml");
        if (file.isEmpty()) {
            problems.add(folder.name() + "/mediation.yaml", 0, "the file is missing");
        }
        problems.throwIfAny();
        var root = NodeReader.readYaml(file.orElseThrow(), problems);
        problems.throwIfAny();
        var fields = Fields.of(root.orElseThrow(), problems);
        var rules = new MediationRules(
                skill(fields.text("mediator-skill"), fields.at("mediator-skill")),
                atLeastOne(fields, "check-days", CHECK_DAYS), clinic(fields), families(fields));
        fields.rejectUnknown();
        problems.throwIfAny();
        return rules;
    }

    private Clinic clinic(Fields root) {
        var node = root.node("clinic");
        if (node.isEmpty()) {
            problems.add(root.at(), "'clinic' is missing");
            return new Clinic("", "", SLOT_MINUTES);
        }
        var fields = Fields.of(node.get(), problems);
        var clinic = new Clinic(fields.text("name"), fields.text("roster"), atLeastOne(fields, "slot-minutes", SLOT_MINUTES));
        if (!community.rosters().containsKey(clinic.roster())) {
            problems.add(fields.at("roster"), "there is no roster '" + clinic.roster() + "'");
        }
        fields.rejectUnknown();
        return clinic;
    }

    private int atLeastOne(Fields fields, String name, int standard) {
        int number = fields.number(name, standard);
        if (number < 1) {
            problems.add(fields.at(name), "'" + name + "' must be at least 1");
        }
        return number;
    }

    private List<Family> families(Fields root) {
        var families = new ArrayList<Family>();
        var ids = new HashSet<String>();
        for (Node node : root.node("families").map(Fields::items).orElse(List.of())) {
            var fields = Fields.of(node, problems);
            families.add(new Family(
                    fields.text("id"), categories(fields), compounds(fields), fields.texts("words"), experts(fields)));
            fields.optionalText("id").filter(id -> !ids.add(id)).ifPresent(id ->
                    problems.add(fields.at("id"), "two rows are called '" + id + "'"));
            fields.rejectUnknown();
        }
        if (families.isEmpty() || !families.getLast().fitsAll()) {
            problems.add(root.at("families"), "the last family must apply to everything, so that nobody is left without advice");
        }
        return families;
    }

    private Set<String> categories(Fields fields) {
        var known = community.categories().getOrDefault(Kind.DISPUTE, List.of());
        var categories = new HashSet<>(fields.texts("categories"));
        categories.stream().filter(c -> !known.contains(c)).forEach(c ->
                problems.add(fields.at("categories"), "there is no category '" + c + "' of disputes"));
        return categories;
    }

    private Set<String> compounds(Fields fields) {
        var compounds = new HashSet<>(fields.texts("compounds"));
        compounds.stream().filter(id -> community.compound(id).isEmpty()).forEach(id ->
                problems.add(fields.at("compounds"), "there is no compound '" + id + "'"));
        return compounds;
    }

    private List<Expert> experts(Fields fields) {
        var experts = new ArrayList<Expert>();
        fields.texts("people").forEach(id -> experts.add(colleague(id, fields.at("people"))));
        fields.texts("skills").forEach(skill -> experts.add(new Expert.Skilled(skill(skill, fields.at("skills")))));
        fields.texts("offices").forEach(office -> office(office, fields.at("offices")).ifPresent(experts::add));
        if (experts.isEmpty()) {
            problems.add(fields.at(), "a family needs 'people', 'skills' or 'offices'");
        }
        return experts;
    }

    private Expert colleague(String id, Node at) {
        if (community.person(id).isEmpty()) {
            problems.add(at, "nobody is called '" + id + "'");
        }
        return new Expert.Colleague(id);
    }

    private String skill(String skill, Node at) {
        if (MediationRules.having(skill, community).findAny().isEmpty()) {
            problems.add(at, "nobody has the skill '" + skill + "'");
        }
        return skill;
    }

    private Optional<Expert> office(String text, Node at) {
        var written = OFFICE.matcher(text);
        if (!written.matches()) {
            problems.add(at, "'" + text + "' must be an office and its number, such as 劳动监察 12333");
            return Optional.empty();
        }
        return Optional.of(new Expert.Office(written.group("name"), written.group("phone")));
    }
}
