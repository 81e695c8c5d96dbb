package linli.colleague;

import java.util.Set;
import linli.alarm.AlarmStore;
import linli.alarm.Call;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.Routing;
import linli.community.Community;
import linli.community.Person;
import linli.message.Kind;
import linli.message.Severity;
import linli.reply.CaseReply;

/// Who may have a hand in a case.
///
/// @param alarms who was called to which danger
public record Rights(Community community, AlarmStore alarms) {
    private static final Set<Severity> SMALL = Set.of(Severity.LOW, Severity.NORMAL);
    private static final Set<Kind> GRAVE = Set.of(Kind.EMERGENCY, Kind.FRAUD, Kind.DISPUTE);

    /// The owner, those above the owner, those who are offered it, and in danger every colleague; nobody whom it is about; of a
    /// confidential case nobody but the owner and those above, and in danger those who were called to it.
    public boolean mayWorkOn(Case meant, Person person) {
        if (new Routing(community).passedBy(meant.matter()).contains(person.id())) {
            return false;
        }
        boolean mayHelp = meant.kind() == Kind.EMERGENCY && (!meant.confidential() || wasCalledTo(meant, person));
        if (meant.owner().equals(person.id()) || mayHelp || isOffered(meant, person)) {
            return true;
        }
        return community.organisation().chainOf(meant.place()).stream()
                .filter(unit -> unit.staffGroup().isPresent())
                .filter(_ -> !meant.confidential() || isAbove(person, meant))
                .anyMatch(unit -> unit.holders().contains(person.id()));
    }

    /// Whether the person was asked to take it, and it waits still for somebody.
    public boolean isOffered(Case meant, Person person) {
        return !meant.confidential() && meant.status() == Status.ASSIGNED
                && community.rule(meant.rule()).filter(rule -> rule.isOfferedTo(person)).isPresent();
    }

    /// Whether it is a matter of the very stairwell that the person is the leader of.
    public boolean isOfTheirStairwell(Case meant, Person person) {
        return !meant.confidential() && community.organisation().chainOf(meant.place()).stream()
                .filter(unit -> unit.staffGroup().isEmpty())
                .anyMatch(unit -> unit.holders().contains(person.id()));
    }

    /// Whether the person may say this of the case: a unit leader looks after what happens in the stairwell, and settles what is small.
    public boolean maySay(CaseReply reply, Case meant, Person person) {
        if (mayWorkOn(meant, person)) {
            return true;
        }
        boolean isLeaders = isOfTheirStairwell(meant, person);
        return switch (reply) {
            case CaseReply.Look _, CaseReply.Urge _, CaseReply.Note _, CaseReply.Told _, CaseReply.Garbled _ -> isLeaders;
            case CaseReply.Close _ -> isLeaders && SMALL.contains(meant.severity()) && !GRAVE.contains(meant.kind());
            case CaseReply.Accept _, CaseReply.Transfer _, CaseReply.Return _, CaseReply.MadeSafe _, CaseReply.Postpone _, CaseReply.Suspend _,
                    CaseReply.Resume _, CaseReply.Promise _, CaseReply.Inquire _, CaseReply.Reopen _, CaseReply.Send _ -> false;
        };
    }

    private boolean wasCalledTo(Case danger, Person person) {
        return alarms.ofCase(danger.number()).stream()
                .flatMap(alarm -> alarms.callsOf(alarm.number()).stream())
                .anyMatch(call -> call.person().equals(person.id()) && call.ring() != Call.Ring.RELEASED);
    }

    private boolean isAbove(Person person, Case meant) {
        return community.organisation().above(meant.owner())
                .filter(unit -> unit.holders().contains(person.id()))
                .isPresent();
    }
}
