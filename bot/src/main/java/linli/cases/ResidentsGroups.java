package linli.cases;

import java.util.List;
import linli.community.Community;

/// The residents' groups in which a case was reported. What a colleague passed on in a staff group is answered there by the card.
public record ResidentsGroups(CaseStore cases, Community community) {
    public List<String> of(Case about) {
        return cases.groupsOf(about.number()).stream().filter(this::isOne).toList();
    }

    public boolean isOne(String id) {
        return community.group(id).filter(group -> !group.isStaff()).isPresent();
    }
}
