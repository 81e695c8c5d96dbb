package linli.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linli.cases.CaseEvent.Type;
import linli.wording.Phrase;

/// Puts the steps of a case, and where it stands, into words.
public record Steps(Speech speech) {
    private static final Map<Type, Phrase> TOLD = Map.ofEntries(
            Map.entry(Type.OPENED, Phrase.STEP_OPENED),
            Map.entry(Type.ACCEPTED, Phrase.STEP_ACCEPTED),
            Map.entry(Type.TRANSFERRED, Phrase.STEP_TRANSFERRED),
            Map.entry(Type.RETURNED, Phrase.STEP_RETURNED),
            Map.entry(Type.REFERRED, Phrase.STEP_REFERRED),
            Map.entry(Type.RULED, Phrase.STEP_RULED),
            Map.entry(Type.POSTPONED, Phrase.STEP_POSTPONED),
            Map.entry(Type.SUSPENDED, Phrase.STEP_SUSPENDED),
            Map.entry(Type.RESUMED, Phrase.STEP_RESUMED),
            Map.entry(Type.URGED, Phrase.STEP_URGED),
            Map.entry(Type.NOTED, Phrase.STEP_NOTED),
            Map.entry(Type.SAID_OVER, Phrase.STEP_SAID_OVER),
            Map.entry(Type.CALMED, Phrase.STEP_SAID_OVER),
            Map.entry(Type.ESCALATED, Phrase.STEP_ESCALATED),
            Map.entry(Type.DONE, Phrase.STEP_DONE),
            Map.entry(Type.CONFIRMED, Phrase.STEP_CONFIRMED),
            Map.entry(Type.UNCONFIRMED, Phrase.STEP_UNCONFIRMED),
            Map.entry(Type.REOPENED, Phrase.STEP_REOPENED),
            Map.entry(Type.WITHDRAWN, Phrase.STEP_WITHDRAWN));
    private static final Set<Type> TO_A_PERSON = Set.of(Type.TRANSFERRED, Type.REFERRED, Type.RULED);
    private static final Set<Type> FOR_RESIDENTS = Set.of(
            Type.OPENED, Type.ACCEPTED, Type.POSTPONED, Type.SUSPENDED, Type.RESUMED, Type.REOPENED, Type.DONE, Type.CONFIRMED, Type.WITHDRAWN);
    private static final Set<Type> IN_SOMEBODYS_WORDS = Set.of(Type.RETURNED, Type.NOTED, Type.SAID_OVER, Type.CALMED, Type.DONE, Type.REOPENED);

    /// What those who reported it are told of what happened last: 今天 9:40 改了时间. Who refused it or had to rule is not for them.
    public String lastForResidents(List<CaseEvent> events, Instant now) {
        return events.stream()
                .filter(event -> FOR_RESIDENTS.contains(event.type()))
                .reduce((_, later) -> later)
                .map(event -> speech.since(event.at(), now) + " " + speech.say(TOLD.get(event.type())))
                .orElse("");
    }

    public boolean areTold(CaseEvent event) {
        return TOLD.containsKey(event.type());
    }

    /// 今天 9:40 周敏接了.
    public String line(CaseEvent event, Instant now) {
        return speech.say(Phrase.STEP,
                "at", speech.since(event.at(), now), "by", by(event), "step", step(event));
    }

    private String step(CaseEvent event) {
        String step = speech.say(TOLD.get(event.type()));
        if (TO_A_PERSON.contains(event.type())) {
            return step + speech.titled(event.detail().split(" ", 2)[0]);
        }
        return IN_SOMEBODYS_WORDS.contains(event.type()) && !event.detail().isEmpty()
                ? speech.say(Phrase.STEP_WITH_WORDS, "step", step, "words", speech.quote(event.detail()))
                : step;
    }

    private String by(CaseEvent event) {
        return event.by().equals(CaseEvent.LINLI)
                ? speech.say(Phrase.BY_LINLI)
                : speech.community().person(event.by()).map(person -> person.titled()).orElseGet(() -> speech.say(Phrase.SOMEBODY));
    }

    public String state(Case about) {
        return speech.say(switch (about.status()) {
            case ASSIGNED -> Phrase.STATE_ASSIGNED;
            case ACCEPTED -> Phrase.STATE_ACCEPTED;
            case SUSPENDED -> Phrase.STATE_SUSPENDED;
            case DONE -> Phrase.STATE_DONE;
            case CONFIRMED -> Phrase.STATE_CONFIRMED;
            case WITHDRAWN -> Phrase.STATE_WITHDRAWN;
        });
    }
}
