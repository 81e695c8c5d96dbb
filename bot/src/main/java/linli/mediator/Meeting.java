package linli.mediator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.CaseEvent.Type;
import linli.cases.CaseTime;
import linli.cases.CaseWork;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.mediation.Appointment;
import linli.mediation.Offer;
import linli.wording.Phrase;

/// Has the two sides of a quarrel meet at the clinic when it is open and free, or at another place that is named; each is told apart from the other, and
/// until they have met the clock stands still.
record Meeting(CaseWork work, CaseTime time, MediationTalk talk) {
    /// How a meeting is told of to a side, to a colleague who comes too, and to whoever mediates.
    private enum Words {
        FIRST(Phrase.MEETING_OF_SIDE, Phrase.MEETING_OF_GUEST, Phrase.MEETING_MADE),
        MOVED(Phrase.MEETING_MOVED_OF_SIDE, Phrase.MEETING_MOVED_OF_GUEST, Phrase.MEETING_MOVED);

        private final Phrase ofSide;
        private final Phrase ofGuest;
        private final Phrase done;

        Words(Phrase ofSide, Phrase ofGuest, Phrase done) {
            this.ofSide = ofSide;
            this.ofGuest = ofGuest;
            this.done = done;
        }
    }

    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:在|到|来|去)(?<where>[\\p{IsHan}0-9]{0,8}?(?:驿站|社区|居委会|调解室|会议室|办公室|活动室|物业|服务中心|派出所|街道|司法所|架空层|门岗|岗亭|凉亭)[\\p{IsHan}]{0,2}?(?:楼|室)?)(?=$|[\\s,，。]|见|谈|坐|碰|一起|当面|调|来|等|聊)");

    Obeyed appoint(Case about, String wish, Said said) {
        if (!about.isOpen()) {
            return talk.say(said, about, talk.put(Phrase.QUARREL_IS_OVER, "case", about.label()));
        }
        var elsewhere = elsewhere(wish);
        var diary = talk.means().diary();
        return switch (elsewhere.isPresent() ? diary.elsewhere(wish, said.now()) : diary.offer(wish, said.now(), at -> isTakenByOthers(about, at))) {
            case Offer.Free(var at) -> meet(new Appointment(about.number(), elsewhere.orElse(talk.means().rules().clinic().roster()), at, said.person().id()), about, said);
            case Offer.Instead(var next) -> talk.say(said, about, talk.put(Phrase.MEET_INSTEAD,
                    "case", about.label(), "time", talk.when(next, said)));
            case Offer.NotUnderstood _ -> talk.say(said, about, talk.put(Phrase.MEET_WHEN, "case", about.label()));
            case Offer.NothingAhead _ -> talk.say(said, about, talk.put(Phrase.MEET_NEVER));
        };
    }

    private Optional<String> elsewhere(String wish) {
        String ours = talk.means().rules().clinic().name();
        return Optional.of(ELSEWHERE.matcher(wish)).filter(Matcher::find).map(named -> named.group("where")).filter(where -> !where.contains(ours) && !ours.contains(where));
    }

    private boolean isTakenByOthers(Case about, Instant at) {
        var store = talk.means().quarrels().store();
        boolean isOwn = store.appointmentOf(about.number()).filter(own -> own.at().equals(at)).isPresent();
        return !isOwn && store.isTaken(talk.means().rules().clinic().roster(), at);
    }

    private Obeyed meet(Appointment agreed, Case about, Said said) {
        var at = agreed.at();
        var quarrels = talk.means().quarrels();
        var earlier = quarrels.cases().eventsOf(about.number()).stream().filter(event -> event.type() == Type.APPOINTED).toList();
        boolean isMoved = earlier.stream().anyMatch(event -> !event.detail().equals(at.toString()));
        // said again by mistake, or for a side that is known only now: who has heard of it need not hear it twice
        var since = earlier.isEmpty() || !earlier.getLast().detail().equals(at.toString()) ? said.now() : firstOfLast(earlier);
        quarrels.store().put(agreed);
        work.note(about, Type.APPOINTED, said.person().id(), at.toString());
        var waiting = time.suspend(about, said.person(), at.plus(Duration.ofMinutes(talk.means().rules().clinic().slotMinutes())), agreed.where(talk.means().rules().clinic()));
        return tell(waiting, agreed, since, said, isMoved ? Words.MOVED : Words.FIRST);
    }

    private Obeyed tell(Case about, Appointment agreed, Instant since, Said said, Words words) {
        String time = talk.when(agreed.at(), said);
        String where = agreed.where(talk.means().rules().clinic());
        String told = talk.toBoth(about, talk.put(words.ofSide, "time", time, "where", where), Set.of(), said, since);
        talk.means().quarrels().store().guestsOf(about.number()).stream()
                .map(guest -> guest.person())
                .filter(person -> !person.equals(said.person().id()))
                .forEach(person -> talk.toColleague(person, about, talk.put(words.ofGuest, "case", about.label(), "time", time, "where", where), since));
        return talk.say(said, about, talk.put(words.done, "case", about.label(), "time", time, "where", where, "told", told));
    }

    /// When the time that holds was first agreed upon.
    private static Instant firstOfLast(List<CaseEvent> appointed) {
        String last = appointed.getLast().detail();
        return appointed.reversed().stream().takeWhile(event -> event.detail().equals(last)).toList().getLast().at();
    }
}
