package linli.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import linli.cases.Case;
import linli.cases.Speech;
import linli.community.Person;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Place;
import linli.message.Purpose;
import linli.outbox.Post;
import linli.wording.Phrase;

/// The words by which people are called to a danger: those on duty read all that is known, a volunteer where to go and no more.
record Callers(Post post, Speech speech, Predicate<String> reachable, Instant now) {
    void call(Case about, Call call) {
        say(about, call, callOf(about, call));
    }

    /// @param since what whoever is on duty has to know beside the first words
    void callAgain(Case about, Call call, SaidSince since) {
        String again = speech.say(Phrase.ALARM_AGAIN, "times", Integer.toString(call.times()), "alarm", callOf(about, call));
        say(about, call, call.ring() == Call.Ring.DUTY ? withNews(again, since) : again);
    }

    private String withNews(String alarm, SaidSince since) {
        return since.newest(speech).map(words -> speech.say(Phrase.ALARM_SAID_SINCE, "alarm", alarm, "words", words)).orElse(alarm);
    }

    /// Whoever was called before it was known where.
    void placed(Case about, Call call) {
        Place where = switch (call.ring()) {
            case DUTY -> about.place();
            case VOLUNTEERS, RELEASED -> about.place().withoutRoom();
        };
        say(about, call, speech.say(Phrase.CARD_PLACED, "case", about.label(), "place", speech.wording().place(where, speech.community())));
    }

    /// Nobody has said how it is.
    void askHowItEnded(Case about, String person) {
        post.say(speech.toColleague(person, Purpose.ALARM, speech.say(Phrase.ALARM_HOW_DID_IT_END,
                "case", about.label(), "category", speech.category(about), "place", speech.place(about)), about));
    }

    /// Whoever need not come after all, since it is for fewer eyes.
    void letGo(Case about, Call call) {
        say(about, call, speech.say(Phrase.ALARM_LET_GO, "case", about.label()));
    }

    /// Whoever raised it never meant a danger: all who were called read it once.
    ///
    /// @param desk where colleagues read of it
    void neverWas(Case about, List<Call> called, Optional<String> desk, String text) {
        String line = speech.say(Phrase.ALARM_NEVER_WAS, "case", about.label(), "text", speech.quote(text));
        called.forEach(call -> say(about, call, switch (call.ring()) {
            case DUTY -> line;
            case VOLUNTEERS, RELEASED -> speech.say(Phrase.ALARM_OVER_FOR_VOLUNTEERS, "case", about.label());
        }));
        desk.ifPresent(group -> post.say(speech.toStaffGroup(group, Purpose.ALARM, line, about)));
    }

    /// @param desk where the person's colleagues read of it too
    /// @param since what the person has to know beside the first words
    void climbed(Alarm alarm, Case about, Person above, Optional<String> desk, SaidSince since) {
        long minutes = Math.max(1, Duration.between(alarm.raisedAt(), now).toMinutes());
        if (above.reachableInPrivate()) {
            post.say(speech.toColleague(above.id(), Purpose.ALARM, withNews(climbed(minutes, card(about)), since), about));
        }
        // what is for few eyes an office reads only where nobody else is reached, and then where to go and no more
        desk.filter(_ -> !about.confidential() || !above.reachableInPrivate()).ifPresent(group -> post.say(about.confidential()
                ? speech.toStaff(group, Purpose.ALARM, climbed(minutes, forVolunteers(about)), Optional.of(about))
                : speech.toStaffGroup(group, Purpose.ALARM, climbed(minutes, card(about)), about)));
    }

    private String climbed(long minutes, String alarm) {
        return speech.say(Phrase.ALARM_CLIMBED, "minutes", Long.toString(minutes), "alarm", alarm);
    }

    private String callOf(Case about, Call call) {
        return switch (call.ring()) {
            case DUTY -> card(about);
            case VOLUNTEERS, RELEASED -> forVolunteers(about);
        };
    }

    private String forVolunteers(Case about) {
        return speech.say(Phrase.ALARM_FOR_VOLUNTEERS,
                "place", speech.wording().place(about.place().withoutRoom(), speech.community()),
                "category", speech.category(about), "case", about.label());
    }

    private String card(Case about) {
        return speech.card(Phrase.CARD_ALARM, about, reachable.test(about.reporter()), now);
    }

    /// A line to somebody who was called, unless they are to hear of it no more.
    void say(Case about, Call call, String text) {
        switch (call.ring()) {
            case DUTY -> post.say(speech.toColleague(call.person(), Purpose.ALARM, text, about));
            case VOLUNTEERS -> post.say(new OutboundMessage(
                    call.person(), Audience.PERSON, Purpose.ALARM, text, Set.of(), Optional.of(about.label()), false));
            case RELEASED -> {}
        }
    }
}
