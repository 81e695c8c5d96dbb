package linli.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.colleague.Said;
import linli.community.Community;
import linli.community.Leave;
import linli.community.OrgUnit;
import linli.community.Person;
import linli.message.Place;
import linli.roster.StaffChange;
import linli.roster.StaffChange.Step;
import linli.roster.StaffChange.What;
import linli.roster.StaffChangeStore;

/// The book of who is off: what was written into it in chat, on top of the files, and who may write for whom.
record Absences(StaffChangeStore changes, Community community) {
    /// Of the day that has begun the rest counts.
    StaffChange away(Person who, Leave leave, boolean everything, Said said) {
        Instant begin = leave.begins().atZone(community.zone()).toInstant();
        return write(who, What.AWAY, leave, everything, Optional.of(begin.isBefore(said.now()) ? said.now() : begin), said);
    }

    /// They are there although the files say that they are off.
    void back(Person who, Leave leave, Said said) {
        write(who, What.BACK, leave, false, Optional.empty(), said);
    }

    private StaffChange write(Person who, What what, Leave leave, boolean everything, Optional<Instant> begins, Said said) {
        var known = of(who);
        String filesSaid = known.isEmpty() ? StaffChange.saidOf(who) : known.getLast().filesSaid();
        var change = new StaffChange(
                changes.nextNumber(), who.id(), what, leave, everything, filesSaid, new Step(said.person().id(), said.now()), Optional.empty());
        changes.insert(change, begins);
        return change;
    }

    void undo(StaffChange change, Said said) {
        changes.update(change.undoneBy(new Step(said.person().id(), said.now())));
    }

    /// What is in force of that person, the oldest first.
    List<StaffChange> of(Person person) {
        return changes.inForce().stream().filter(change -> change.person().equals(person.id())).toList();
    }

    Optional<StaffChange> find(int number) {
        return changes.inForce().stream().filter(change -> change.number() == number).findFirst();
    }

    /// The leave that is on, or the next.
    Optional<Leave> coming(Person person, Instant now) {
        var today = LocalDate.ofInstant(now, community.zone());
        return person.leaves().stream()
                .filter(leave -> !leave.until().isBefore(today))
                .min(Comparator.comparing(Leave::begins));
    }

    /// Who would stand in at the beginning of that leave.
    Optional<Person> standIn(Person who, Leave leave, Instant now) {
        Instant begin = leave.begins().atZone(community.zone()).toInstant();
        var people = new HashMap<>(community.people());
        var leaves = new ArrayList<Leave>(List.of(leave));
        leaves.addAll(who.leaves());
        people.put(who.id(), who.with(leaves, who.substitutes()));
        var away = community.withPeople(people);
        return away.present(away.people().get(who.id()), begin.isBefore(now) ? now : begin, Set.of());
    }

    boolean isStoodInBy(Person who, Person speaker, Instant now) {
        return who.isAwayAt(now.atZone(community.zone()).toLocalDateTime()) && community.present(who, now, Set.of()).filter(speaker::equals).isPresent();
    }

    /// For themselves, and for those below them.
    boolean maySpeakFor(Person who, Person speaker) {
        if (who.equals(speaker)) {
            return true;
        }
        var organisation = community.organisation();
        Optional<OrgUnit> link = organisation.heldBy(who.id()).isEmpty()
                ? organisation.chainOf(Place.UNKNOWN).stream().findFirst()
                : organisation.above(who.id());
        for (; link.isPresent(); link = link.flatMap(organisation::parentOf)) {
            if (link.get().holders().contains(speaker.id())) {
                return true;
            }
        }
        return false;
    }
}
