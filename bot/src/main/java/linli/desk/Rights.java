package linli.desk;

import linli.cases.Case;
import linli.community.Community;
import linli.community.Person;
import linli.message.Kind;

/// Who may have a hand in a case.
record Rights(Community community) {
    /// The owner, those above the owner, and in danger every colleague; of a confidential case nobody but the owner and those above.
    boolean mayWorkOn(Case meant, Person person) {
        if (meant.owner().equals(person.id()) || meant.kind() == Kind.EMERGENCY) {
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
