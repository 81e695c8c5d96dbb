package linli.alarm;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import linli.alarm.Call.Ring;
import linli.alarm.Rings.Danger;
import linli.cases.Case;
import linli.cases.Speech;
import linli.community.Person;
import linli.message.Place;
import linli.message.Purpose;
import linli.outbox.Post;
import linli.wording.Phrase;

/// Passes on to those who were called what others say of a danger: whoever told of it, whoever lives there, a neighbour who has looked.
public final class Relay {
    private final AlarmStore alarms;
    private final Post post;
    private final Speech speech;
    private final Callers callers;
    private final Optional<String> heardIn;
    private final Instant now;

    /// @param reachable whether a resident can be written to in private
    /// @param heardIn the group in which it is being said, which need not be told of it
    public Relay(AlarmStore alarms, Post post, Speech speech, Predicate<String> reachable, Optional<String> heardIn, Instant now) {
        this.alarms = alarms;
        this.post = post;
        this.speech = speech;
        this.callers = new Callers(post, speech, reachable, now);
        this.heardIn = heardIn;
        this.now = now;
    }

    /// The reporter takes it back: that calls nobody off, but those on duty hear it at once.
    public void reporterSays(Alarm alarm, Case about, String text) {
        tell(alarm, about, speech.say(Phrase.ALARM_REPORTER_SAYS, "case", about.label(), "text", speech.quote(text)));
    }

    /// So does the flat from which it came.
    public void flatSays(Alarm alarm, Case about, String who, String text) {
        tell(alarm, about, speech.say(Phrase.ALARM_FLAT_SAYS, "case", about.label(), "who", who, "text", speech.quote(text)));
    }

    /// So does a neighbour who looked; a colleague who was called and says it among neighbours reads how it is stood down.
    public void saidToBeOver(Alarm alarm, Case about, String by, String who, String text) {
        String line = speech.say(Phrase.ALARM_SAID_TO_BE_OVER, "case", about.label(), "who", who, "text", speech.quote(text));
        toldOfIt(alarm).forEach(call -> callers.say(about, call, !call.person().equals(by) ? line
                : speech.say(call.isThere() ? Phrase.ALARM_STAND_DOWN_HOW : Phrase.ALARM_STAND_DOWN_BY_WHOM, "case", about.label())));
        atTheDesk(about, line);
    }

    /// Two who may be one: whoever is looked for, and whoever was found. Those on duty for either read of the other.
    public void perhapsTheSame(Case one, Case other) {
        var told = new HashSet<String>();
        for (var pair : List.of(Map.entry(one, other), Map.entry(other, one))) {
            var about = pair.getKey();
            String line = speech.say(Phrase.ALARM_PERHAPS_THE_SAME,
                    "case", about.label(), "other", pair.getValue().label(), "text", speech.quote(pair.getValue().text()));
            alarms.upOf(about).ifPresent(alarm -> toldOfIt(alarm).stream().filter(call -> told.add(call.person()))
                    .forEach(call -> callers.say(about, call, line)));
            desk(about).filter(told::add).ifPresent(group -> post.say(speech.toStaffGroup(group, Purpose.ALARM, line, about)));
        }
    }

    /// Whoever told of it or lives there says more of it.
    ///
    /// @param by who need not be told
    public void more(Alarm alarm, Case about, String by, String who, String text) {
        String line = speech.say(Phrase.ALARM_MORE, "case", about.label(), "who", who, "text", speech.quote(text));
        toldOfIt(alarm).stream().filter(call -> !call.person().equals(by)).forEach(call -> callers.say(about, call, line));
        atTheDesk(about, line);
    }

    /// Somebody in that danger cannot help themselves: all who come read it as what is to be seen to first, and so does who has not answered yet.
    public void inNeed(Alarm alarm, Case about, String who, String text, Place place) {
        String line = speech.say(Phrase.ALARM_IN_NEED,
                "case", about.label(), "who", who, "text", speech.quote(text), "place", speech.wording().place(place, speech.community()));
        tell(alarm, about, line);
    }

    /// The code of a door is for those who go there, and for those on duty while nobody does; no office reads it.
    public void secret(Alarm alarm, Case about, String who, String text) {
        var called = toldOfIt(alarm);
        var going = called.stream().filter(call -> call.answer().isPresent()).toList();
        String line = speech.say(Phrase.ALARM_MORE, "case", about.label(), "who", who, "text", speech.quote(text));
        (going.isEmpty() ? called : going).forEach(call -> callers.say(about, call, line));
    }

    /// Whoever is looked for may have been seen there: volunteers who search read where, and no more.
    public void seen(Alarm alarm, Case about, Place where) {
        String line = speech.say(Phrase.ALARM_SEEN,
                "case", about.label(), "place", speech.wording().place(where.withoutRoom(), speech.community()));
        alarms.callsOf(alarm.number()).stream()
                .filter(call -> call.ring() == Ring.VOLUNTEERS)
                .forEach(call -> callers.say(about, call, line));
    }

    /// Another tells more of it, such as who cannot get out: all who are near to it by duty hear it wherever they are, and so does whoever is there.
    public void saidMore(Case about, String text, Place place, Optional<String> by) {
        String line = speech.say(Phrase.CARD_MORE,
                "case", about.label(), "text", speech.quote(text), "place", speech.wording().place(place, speech.community()),
                "reporter", by.orElseGet(() -> speech.say(Phrase.SOMEBODY)));
        alarms.upOf(about).ifPresent(alarm -> {
            toldOfIt(alarm).forEach(call -> callers.say(about, call, line));
            desk(about).filter(group -> post.sent().stream().noneMatch(sent -> sent.to().equals(group)))
                    .ifPresent(group -> post.say(speech.toStaffGroup(group, Purpose.ALARM, line, about)));
        });
    }

    /// The word of somebody who was called that it is over.
    AllClear allClear(Person who, String why) {
        return new AllClear(post, speech, callers, who, why);
    }

    /// To all but whoever says it.
    void tellOthersThan(Person who, Alarm alarm, Case about, String line) {
        alarms.callsOf(alarm.number()).stream().filter(call -> !call.person().equals(who.id())).forEach(call -> callers.say(about, call, line));
        atTheDesk(about, line);
    }

    /// Those on duty, and whoever else is there.
    private void tell(Alarm alarm, Case about, String line) {
        toldOfIt(alarm).forEach(call -> callers.say(about, call, line));
        atTheDesk(about, line);
    }

    private List<Call> toldOfIt(Alarm alarm) {
        return alarms.callsOf(alarm.number()).stream().filter(call -> call.ring() == Ring.DUTY || call.isThere()).toList();
    }

    void atTheDesk(Case about, String line) {
        desk(about).ifPresent(group -> post.say(speech.toStaffGroup(group, Purpose.ALARM, line, about)));
    }

    /// The group in which colleagues read of it, unless it is being said there.
    Optional<String> desk(Case about) {
        return new Rings(speech.community(), now).staffGroup(Danger.of(about))
                .filter(group -> !heardIn.equals(Optional.of(group)));
    }
}
