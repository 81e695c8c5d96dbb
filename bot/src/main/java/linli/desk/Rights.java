package linli.desk;

import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.Routing;
import linli.community.Community;
import linli.community.Person;
import linli.message.Kind;

/// Who may have a hand in a case.
record Rights(Community community) {
    /// The owner, those above the owner, those who are offered it, and in danger every colleague; nobody whom it is about; of a confidential case nobody but the owner and those above.
    boolean mayWorkOn(Case meant, Person person) {
        if (new Routing(community).passedBy(meant.matter()).contains(person.id())) {
            return false;
        }
        boolean isOffered = !meant.confidential() && meant.status() == Status.ASSIGNED
                && community.rule(meant.rule()).filter(rule -> rule.isOfferedTo(person)).isPresent();
        if (meant.owner().equals(person.id()) || meant.kind() == Kind.EMERGENCY || isOffered) {
            return true;
        }
        return community.organisation().chainOf(meant.place()).stream()
                .filter(unit -> unit.staffGroup().isPresent())
                .filter(_ -> !meant.confidential() || isAbove(person, meant))
                .anyMatch(unit -> unit.holders().contains(person.id()));
    }

    private boolean isAbove(Person person, Case meant) {
        return community.organisation().above(meant.owner())
                .filter(unit -> unit.holders().contains(person.id()))
                .isPresent();
    }
}
