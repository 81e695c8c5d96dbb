package linli.alarm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.alarm.Call.Ring;
import linli.cases.Case;
import linli.cases.Speech;
import linli.community.Person;
import linli.message.Purpose;
import linli.outbox.Post;
import linli.wording.Phrase;

/// The word that it is over: one line for each who was called and for each desk, also where several dangers were one and are over together.
final class AllClear {
    private final Post post;
    private final Speech speech;
    private final Callers callers;
    private final Person who;
    private final String why;
    private final Map<String, List<CallTo>> calls = new LinkedHashMap<>();
    private final Map<String, List<Case>> desks = new LinkedHashMap<>();

    /// @param who says that it is over, and need not be told
    AllClear(Post post, Speech speech, Callers callers, Person who, String why) {
        this.post = post;
        this.speech = speech;
        this.callers = callers;
        this.who = who;
        this.why = why;
    }

    private record CallTo(Case about, Call call) {}

    /// @param called all who were called to it
    /// @param desk where colleagues read of it
    void add(Case about, List<Call> called, Optional<String> desk) {
        called.stream().filter(call -> !call.person().equals(who.id())).forEach(call ->
                calls.computeIfAbsent(call.person(), _ -> new ArrayList<>()).add(new CallTo(about, call)));
        desk.ifPresent(group -> desks.computeIfAbsent(group, _ -> new ArrayList<>()).add(about));
    }

    void say() {
        calls.values().forEach(this::tell);
        desks.forEach(this::tellDesk);
    }

    private void tell(List<CallTo> theirs) {
        var nearest = theirs.stream().filter(one -> one.call().ring() == Ring.DUTY).findFirst().orElse(theirs.getFirst());
        var all = theirs.stream().map(CallTo::about).toList();
        callers.say(nearest.about(), nearest.call(), nearest.call().ring() == Ring.DUTY ? line(all) : bare(all));
    }

    private void tellDesk(String group, List<Case> theirs) {
        var first = theirs.getFirst();
        boolean turnedOutToBePrivate = theirs.stream().anyMatch(Case::confidential); // and is nobody's business but the owner's
        post.say(turnedOutToBePrivate
                ? speech.toStaff(group, Purpose.ALARM, bare(theirs), Optional.of(first))
                : speech.toStaffGroup(group, Purpose.ALARM, line(theirs), first));
    }

    private String line(List<Case> all) {
        return speech.say(why.isBlank() ? Phrase.ALARM_OVER_PLAIN : Phrase.ALARM_OVER,
                "case", speech.numbers(all), "why", why, "who", speech.titled(who.id()));
    }

    private String bare(List<Case> all) {
        return speech.say(Phrase.ALARM_OVER_FOR_VOLUNTEERS, "case", speech.numbers(all));
    }
}
