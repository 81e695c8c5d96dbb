package linli.mediator;

import java.util.List;
import java.util.Optional;
import linli.cases.Case;
import linli.cases.CaseEvent.Type;
import linli.cases.CaseWork;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.community.Person;
import linli.mediation.Expert.Office;
import linli.mediation.Guest;
import linli.mediation.Suggestion;
import linli.message.Purpose;
import linli.wording.Phrase;

/// Has colleagues help with a quarrel: they are told what sort it is and what the mediator wants of them, and what the sides said only once
/// the mediator says so.
record Inviting(CaseWork work, MediationTalk talk) {
    /// Whom a word such as 1, 肖律师 or 肖律 means.
    private sealed interface Meant {
        record Somebody(Person person) implements Meant {}

        record Elsewhere(Office office) implements Meant {}

        record Nobody() implements Meant {}
    }

    boolean knows(Case about, String who) {
        return meant(about, who) instanceof Meant.Somebody;
    }

    Obeyed invite(Case about, String who, String note, Said said) {
        return switch (meant(about, who)) {
            case Meant.Nobody() -> talk.say(said, about, talk.put(Phrase.GUEST_UNKNOWN,
                    "said", who, "experts", talk.means().card().experts(about)));
            case Meant.Elsewhere(var office) -> talk.say(said, about, talk.put(Phrase.OFFICE_TO_CALL,
                    "office", office.name(), "phone", office.phone()));
            case Meant.Somebody(var person) -> invite(about, person, note, said);
        };
    }

    private Obeyed invite(Case about, Person person, String note, Said said) {
        boolean isMediator = talk.means().rules().isMediator(person);
        var store = talk.means().quarrels().store();
        var before = guest(about, person);
        var guest = before.orElseGet(() -> new Guest(about.number(), person.id(), isMediator, isMediator, said.person().id(), said.now()));
        store.put(guest);
        var card = talk.speech().toColleague(person.id(), Purpose.CARD, talk.put(Phrase.GUEST_CARD,
                "owner", talk.speech().titled(said.person().id()), "case", about.label(), "category", talk.speech().category(about),
                "place", talk.speech().wording().place(about.place().withoutRoom(), talk.speech().community()),
                "note", note.isEmpty() ? talk.put(Phrase.NOTE_MISSING, "owner", talk.speech().titled(said.person().id())) : note), about);
        if (!talk.post().mayBeSaid(card)) {
            return talk.say(said, about, talk.put(Phrase.NOTE_TELLS_TOO_MUCH, "case", about.label(), "guest", person.name()));
        }
        talk.post().say(card);
        if (before.isEmpty()) {
            work.note(about, Type.INVITED, said.person().id(), person.id());
        }
        return talk.say(said, about, guest.reads()
                ? talk.put(Phrase.GUEST_INVITED_READING, "case", about.label(), "guest", person.titled())
                : talk.put(Phrase.GUEST_INVITED, "case", about.label(), "guest", person.titled(), "name", person.name()));
    }

    Obeyed show(Case about, String who, Said said) {
        if (!(meant(about, who) instanceof Meant.Somebody(var person)) || guest(about, person).isEmpty()) {
            return talk.say(said, about, talk.put(Phrase.GUEST_UNKNOWN, "said", who, "experts", talk.means().card().experts(about)));
        }
        talk.means().quarrels().store().put(guest(about, person).orElseThrow().reading());
        work.note(about, Type.SHOWN, said.person().id(), person.id());
        talk.toColleague(person.id(), about, talk.put(Phrase.GUEST_MAY_READ, "case", about.label()));
        return talk.say(said, about, talk.put(Phrase.GUEST_READS, "case", about.label(), "guest", person.titled()));
    }

    private Optional<Guest> guest(Case about, Person person) {
        return talk.means().quarrels().store().guestsOf(about.number()).stream()
                .filter(guest -> guest.person().equals(person.id()))
                .findFirst();
    }

    private Meant meant(Case about, String who) {
        var suggestions = talk.means().rules().suggestions(about, talk.speech().community());
        if (who.matches("[1-9]")) {
            int place = Integer.parseInt(who) - 1;
            return place < suggestions.size() ? meant(suggestions.get(place)) : new Meant.Nobody();
        }
        List<Person> called = talk.speech().community().people().values().stream()
                .filter(person -> person.name().equals(who) || person.titled().equals(who))
                .toList();
        return called.size() == 1 ? new Meant.Somebody(called.getFirst()) : new Meant.Nobody();
    }

    private static Meant meant(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.ToInvite(var person) -> new Meant.Somebody(person);
            case Suggestion.ToCall(var office) -> new Meant.Elsewhere(office);
        };
    }
}
