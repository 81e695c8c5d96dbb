package linli.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import linli.cases.Case;
import linli.cases.CaseEvent.Type;
import linli.cases.CaseWork;
import linli.desk.Desk.Obeyed;
import linli.mediation.Appointment;
import linli.mediation.Offer;
import linli.wording.Phrase;

/// Has the two sides of a quarrel meet at the clinic when it is open and free; each is told apart from the other.
record Meeting(CaseWork work, MediationTalk talk) {
    Obeyed appoint(Case about, String wish, Said said) {
        if (!about.isOpen()) {
            return talk.say(said, about, talk.put(Phrase.QUARREL_IS_OVER, "case", about.label()));
        }
        return switch (talk.means().diary().offer(wish, said.now(), at -> isTakenByOthers(about, at))) {
            case Offer.Free(var at) -> meet(about, at, said);
            case Offer.Instead(var next) -> talk.say(said, about, talk.put(Phrase.MEET_INSTEAD,
                    "case", about.label(), "time", talk.when(next, said)));
            case Offer.NotUnderstood _ -> talk.say(said, about, talk.put(Phrase.MEET_WHEN, "case", about.label()));
            case Offer.NothingAhead _ -> talk.say(said, about, talk.put(Phrase.MEET_NEVER));
        };
    }

    private boolean isTakenByOthers(Case about, Instant at) {
        var store = talk.means().quarrels().store();
        boolean isOwn = store.appointmentOf(about.number()).filter(own -> own.at().equals(at)).isPresent();
        return !isOwn && store.isTaken(talk.means().rules().clinic().roster(), at);
    }

    private Obeyed meet(Case about, Instant at, Said said) {
        var before = talk.means().quarrels().store().appointmentOf(about.number()).map(Appointment::at);
        talk.means().quarrels().store().put(new Appointment(about.number(), talk.means().rules().clinic().roster(), at, said.person().id()));
        work.note(about, Type.APPOINTED, said.person().id(), at.toString());
        return before.filter(time -> !time.equals(at)).isPresent()
                ? tell(about, at, said, Phrase.MEETING_MOVED_OF_SIDE, Phrase.MEETING_MOVED_OF_GUEST, Phrase.MEETING_MOVED)
                : tell(about, at, said, Phrase.MEETING_OF_SIDE, Phrase.MEETING_OF_GUEST, Phrase.MEETING_MADE);
    }

    private Obeyed tell(Case about, Instant at, Said said, Phrase ofSide, Phrase ofGuest, Phrase done) {
        String time = talk.when(at, said);
        String where = talk.means().rules().clinic().name();
        String told = talk.toBoth(about, talk.put(ofSide, "time", time, "where", where), Set.of(), said);
        talk.means().quarrels().store().guestsOf(about.number()).stream()
                .map(guest -> guest.person())
                .filter(person -> !person.equals(said.person().id()))
                .forEach(person -> talk.toColleague(person, about, talk.put(ofGuest, "case", about.label(), "time", time, "where", where)));
        return talk.say(said, about, talk.put(done, "case", about.label(), "time", time, "where", where, "told", told));
    }
}
