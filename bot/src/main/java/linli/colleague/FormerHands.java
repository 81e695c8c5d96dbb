package linli.colleague;

import java.util.List;
import java.util.Set;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.CaseStore;
import linli.cases.Routing;
import linli.community.Community;
import linli.community.Person;
import linli.message.Kind;

/// Who knows that a case is done although others have it by now: whoever had it, and whoever was asked to keep an eye on it.
public record FormerHands(CaseStore cases, Community community) {
    /// What is said of these, only those who have them write down.
    private static final Set<Kind> GRAVE = Set.of(Kind.FRAUD, Kind.DISPUTE);

    public boolean mayTellOfTheEnd(Case meant, Person person) {
        return !new Routing(community).passedBy(meant.matter()).contains(person.id()) && (hadIt(meant, person) || keepsAnEyeOnIt(meant, person));
    }

    /// Whether their word is enough to close it; otherwise whoever has it hears of it.
    public boolean mayClose(Case meant) {
        return !GRAVE.contains(meant.kind());
    }

    public boolean hasItNoLonger(Case meant, Person person) {
        return !meant.owner().equals(person.id()) && hadIt(meant, person);
    }

    /// Whether it went up because nobody took it, and nobody has since: whoever had it takes it all the same.
    public boolean mayTakeItUpAgain(Case meant, Person person) {
        return meant.status() == Case.Status.ASSIGNED && meant.escalations() > 0 && hasItNoLonger(meant, person);
    }

    /// Whether it was they who said last that it is done.
    boolean closed(Case meant, Person person) {
        return cases.eventsOf(meant.number()).stream()
                .filter(event -> event.type() == CaseEvent.Type.DONE)
                .reduce((_, later) -> later)
                .filter(event -> event.by().equals(person.id()))
                .isPresent();
    }

    private boolean hadIt(Case meant, Person person) {
        return cases.eventsOf(meant.number()).stream().anyMatch(event -> gaveItTo(event).contains(person.id()));
    }

    /// Whether they were told of it when it came, and asked to see that it gets on.
    public boolean keepsAnEyeOnIt(Case meant, Person person) {
        return !meant.confidential()
                && new Routing(community, cases::openCount).assign(meant.matter(), meant.openedAt()).tell().contains(person);
    }

    private static List<String> gaveItTo(CaseEvent event) {
        String[] words = event.detail().split("[ ,]+");
        return switch (event.type()) {
            case ASSIGNED, TRANSFERRED, RULED, REFERRED -> List.of(words[0]);
            case ESCALATED -> List.of(words); // from one to another
            case OPENED, JOINED, GATHERED, PARTED, SPLIT, PLACED, NAMED, STATED, CONTACTED, INVITED, SHOWN, APPOINTED, SETTLED, UNSETTLED, HANDED_ON,
                    KEPT, BROKEN, ACCEPTED, RETURNED, POSTPONED, SUSPENDED, URGED, NOTED, SAID_OVER, CALMED, SPOKEN_FOR, CONFIRMED, REOPENED, WITHDRAWN, ALARMED, CALLED_AGAIN,
                    COMING, THERE, STOOD_DOWN, REMINDED, RESUMED, CORRECTED, DONE, UNCONFIRMED -> List.of();
        };
    }
}
