package linli.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.community.Community;
import linli.community.Leave;
import linli.community.OrgUnit;
import linli.community.Person;
import linli.desk.Desk.Obeyed;
import linli.message.Place;
import linli.roster.StaffChange;
import linli.roster.StaffChange.Step;
import linli.roster.StaffChange.What;
import linli.wording.Phrase;

/// Writes down who is off and who stands in, for colleagues themselves, and for anybody by those above.
record Leaving(Rota rota, DeskTalk talk, Community community) {
    private static final int CASES_COUNTED = 100;

    Obeyed away(String rest, Said said) {
        var spoken = SpokenLeave.parse(rest, community, today(said));
        if (spoken.isEmpty()) {
            return new Obeyed.NotMeant();
        }
        var who = spoken.get().who().orElse(said.person());
        if (!maySpeakFor(who, said.person())) {
            return talk.askOnce(said, talk.put(Phrase.LEAVE_NOT_YOURS, "name", who.name()));
        }
        if (spoken.get().days().isEmpty()) {
            return talk.askOnce(said, talk.put(Phrase.LEAVE_WHICH_DAYS));
        }
        var days = spoken.get().days().get();
        return note(who, spoken.get().standIn().map(person -> days.stoodInBy(person.id())).orElse(days), false, said);
    }

    /// For the leave that is on, or the next.
    Obeyed standIn(String name, boolean everything, Said said) {
        var named = named(name);
        if (named.isEmpty()) {
            return new Obeyed.NotMeant();
        }
        var leave = comingOf(said.person(), said.now());
        if (leave.isEmpty()) {
            return everything ? new Obeyed.NotMeant() : talk.askOnce(said, talk.put(Phrase.STAND_IN_WHEN, "name", name));
        }
        changesOf(said.person()).stream().filter(change -> change.leave().equals(leave.get())).forEach(change -> undo(change, said));
        return note(said.person(), leave.get().stoodInBy(named.get().id()), everything, said);
    }

    Obeyed back(String name, Said said) {
        var who = name.isEmpty() ? Optional.of(said.person()) : named(name);
        if (who.isEmpty() || !maySpeakFor(who.get(), said.person())) {
            return new Obeyed.NotMeant();
        }
        var person = who.get();
        var leave = comingOf(person, said.now());
        if (leave.isEmpty()) {
            return talk.askOnce(said, talk.put(Phrase.NOT_ON_LEAVE, "name", person.name()));
        }
        var set = changesOf(person).stream().filter(change -> change.isAway() && change.leave().equals(leave.get())).toList();
        if (set.isEmpty()) { // the files say so
            var from = leave.get().from().isBefore(today(said)) ? today(said) : leave.get().from();
            write(person, What.BACK, new Leave(from, leave.get().until(), Leave.Part.WHOLE), false, Optional.empty(), said);
        }
        set.forEach(change -> undo(change, said));
        talk.say(said, talk.put(Phrase.LEAVE_OVER, "name", person.name()));
        return new Obeyed.Staffed();
    }

    private Obeyed note(Person who, Leave leave, boolean everything, Said said) {
        boolean isSaidAlready = changesOf(who).stream().anyMatch(change ->
                change.isAway() && change.leave().equals(leave) && change.everything() == everything);
        if (isSaidAlready) {
            return new Obeyed.Answered();
        }
        Instant begin = leave.begins().atZone(community.zone()).toInstant();
        write(who, What.AWAY, leave, everything, Optional.of(begin.isBefore(said.now()) ? said.now() : begin), said);
        var away = community.withPeople(withLeave(who, leave));
        var standIn = away.present(away.people().get(who.id()), begin.isBefore(said.now()) ? said.now() : begin, Set.of());
        talk.say(said, talk.put(Phrase.LEAVE_NOTED,
                "name", who.name(), "days", days(leave, said), "standin", standIn.map(this::stands).orElseGet(() ->
                        talk.put(Phrase.NOBODY_STANDS_IN)), "cases", cases(who, standIn, everything)));
        return new Obeyed.Staffed();
    }

    private Map<String, Person> withLeave(Person who, Leave leave) {
        var people = new HashMap<>(community.people());
        var leaves = new ArrayList<Leave>(List.of(leave));
        leaves.addAll(who.leaves());
        people.put(who.id(), who.with(leaves, who.substitutes()));
        return people;
    }

    private String stands(Person person) {
        return talk.put(Phrase.STANDS_IN, "name", person.name());
    }

    /// What moves on the first day, and what does not.
    private String cases(Person who, Optional<Person> standIn, boolean everything) {
        var open = rota.cases().openOwnedBy(who.id(), CASES_COUNTED);
        var moving = open.stream().filter(c -> everything || c.status() == Status.ASSIGNED).toList();
        var staying = open.stream().filter(c -> !moving.contains(c)).toList();
        String to = standIn.map(Person::name).orElseGet(() -> talk.put(Phrase.NEXT_ABOVE));
        String moves = moving.isEmpty() ? "" : talk.put(Phrase.LEAVE_MOVES, "cases", numbers(moving), "name", to);
        return moves + (staying.isEmpty() ? "" : talk.put(Phrase.LEAVE_STAYS, "cases", numbers(staying), "name", to));
    }

    private static String numbers(List<Case> cases) {
        return String.join(" ", cases.stream().map(Case::label).sorted().toList());
    }

    private String days(Leave leave, Said said) {
        var wording = talk.speech().wording();
        String first = wording.day(leave.from(), today(said));
        return leave.from().equals(leave.until())
                ? first + leave.part().word()
                : talk.put(Phrase.FROM_DAY_TO_DAY, "first", first, "last", wording.day(leave.until(), today(said)));
    }

    private void write(Person who, What what, Leave leave, boolean everything, Optional<Instant> begins, Said said) {
        var known = changesOf(who);
        String filesSaid = known.isEmpty() ? StaffChange.saidOf(who) : known.getLast().filesSaid();
        var change = new StaffChange(
                rota.changes().nextNumber(), who.id(), what, leave, everything, filesSaid,
                new Step(said.person().id(), said.now()), Optional.empty());
        rota.changes().insert(change, begins);
    }

    private void undo(StaffChange change, Said said) {
        rota.changes().update(change.undoneBy(new Step(said.person().id(), said.now())));
    }

    private List<StaffChange> changesOf(Person person) {
        return rota.changes().inForce().stream().filter(change -> change.person().equals(person.id())).toList();
    }

    private Optional<Leave> comingOf(Person person, Instant now) {
        var today = LocalDate.ofInstant(now, community.zone());
        return person.leaves().stream()
                .filter(leave -> !leave.until().isBefore(today))
                .min(Comparator.comparing(Leave::begins));
    }

    private Optional<Person> named(String name) {
        return community.people().values().stream().filter(person -> person.name().equals(name)).findFirst();
    }

    private boolean maySpeakFor(Person who, Person speaker) {
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

    private LocalDate today(Said said) {
        return LocalDate.ofInstant(said.now(), community.zone());
    }
}
