package linli.alarm;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.CaseEvent.Type;
import linli.cases.Speech;
import linli.wording.Phrase;

/// How an alarm went, step by step and to the minute, for those who look back on it.
public record Course(Speech speech) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    /// The steps worth telling, and how each is told.
    private static final Map<Type, Phrase> TOLD = Map.of(
            Type.OPENED, Phrase.COURSE_REPORTED,
            Type.JOINED, Phrase.COURSE_REPORTED_AGAIN,
            Type.ALARMED, Phrase.COURSE_CALLED,
            Type.CALLED_AGAIN, Phrase.COURSE_CALLED_AGAIN,
            Type.ESCALATED, Phrase.COURSE_CLIMBED,
            Type.COMING, Phrase.COURSE_COMING,
            Type.THERE, Phrase.COURSE_THERE,
            Type.STOOD_DOWN, Phrase.COURSE_STOOD_DOWN,
            Type.DONE, Phrase.COURSE_DONE);

    public String of(Case about, List<CaseEvent> events) {
        String lines = events.stream()
                .filter(event -> TOLD.containsKey(event.type()))
                .map(this::line)
                .collect(Collectors.joining("\n"));
        return speech.say(Phrase.COURSE, "case", about.label(), "category", speech.category(about), "lines", lines);
    }

    private String line(CaseEvent event) {
        ZoneId zone = speech.community().zone();
        // of a climb it is told who got it: "from worker-1 to chief"
        String who = event.type() == Type.ESCALATED ? event.detail().substring(event.detail().lastIndexOf(' ') + 1) : event.by();
        return speech.say(TOLD.get(event.type()),
                "time", TIME.format(event.at().atZone(zone)), "who", speech.titled(who), "detail", event.detail());
    }
}
