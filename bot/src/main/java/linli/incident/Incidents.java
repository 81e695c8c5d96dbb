package linli.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.CaseStore;
import linli.cases.CaseWork;
import linli.cases.Report;
import linli.cases.SameCause;
import linli.cases.Speech;
import linli.cases.Told;
import linli.community.Person;
import linli.message.Kind;

/// Makes one of what has one cause: reports that join a case, and cases that were opened before anybody could know. Within one transaction.
public final class Incidents {
    private static final Duration LOOKED_BACK = Duration.ofDays(4);
    private static final int NEWEST = 60;
    /// Who tells of it now is neighbour to those who told of it last.
    private static final int LATEST_TOLD = 12;
    private static final String DANGER = "same danger";

    private final CaseStore cases;
    private final IncidentStore incidents;
    private final CaseWork work;
    private final Speech speech;
    private final SameCause cause;
    private final Notes notes;
    private final Instant now;

    public Incidents(CaseStore cases, IncidentStore incidents, CaseWork work, Speech speech, Instant now) {
        this.cases = cases;
        this.incidents = incidents;
        this.work = work;
        this.speech = speech;
        this.cause = new SameCause(speech.community());
        this.notes = new Notes(incidents, work, speech);
        this.now = now;
    }

    /// A case that a report has just opened.
    ///
    /// @param speaker who said it, where the reporter passed it on
    public Case opened(Case opened, Report report, Optional<String> speaker) {
        incidents.keep(opened.number(), report, speaker, now);
        return opened;
    }

    /// One more report of an open case. Where somebody else made it, it is an incident from now on.
    ///
    /// @param speaker who said it, where the reporter passed it on
    public Case join(Case open, Report report, Optional<String> speaker) {
        boolean isNews = !incidents.hasTold(open, report, speaker);
        var joined = work.join(open, report);
        incidents.keep(open.number(), report, speaker, now);
        if (joined.confidential() || !isNews) {
            return joined;
        }
        int tellers = incidents.tellersOf(open.number(), open.incident(), Notes.MOST_COUNTED);
        var shown = joined.incident().flatMap(incidents::find).orElseGet(() -> show(joined, reason(joined)));
        var lead = shown.lead() == joined.number() ? under(joined, shown) : joined;
        boolean tookIn = gather(shown, cause.told(report, now), tellers);
        notes.grown(shown, tellers - 1, tookIn ? notes.countOf(shown) : tellers);
        return lead;
    }

    /// The same once more, from somebody who passes on what was heard already: whoever did hears what comes of it, and nobody else is troubled.
    public Case hearAgain(Case open, Report report, Optional<String> speaker) {
        cases.addSource(open.number(), report.source(), report.reporter(), report.group());
        cases.append(new CaseEvent(open.number(), CaseEvent.Type.JOINED, now, report.reporter(), report.source().id()));
        incidents.keep(open.number(), report, speaker, now);
        return open;
    }

    /// The case in which all that is known of its incident comes together.
    public Case leadOf(Case open) {
        return open.incident().flatMap(incidents::find)
                .flatMap(incident -> cases.find(incident.lead()))
                .filter(Case::isOpen)
                .orElse(open);
    }

    /// Now that it is known where it is, it may turn out to be one with others.
    public void placed(Case placed) {
        if (placed.confidential() || placed.incident().isPresent()) {
            return;
        }
        var told = Told.of(placed);
        cases.openOfKind(placed.kind(), placed.place().compound(), now.minus(LOOKED_BACK), NEWEST).stream()
                .filter(other -> !other.confidential() && other.number() != placed.number() && !wasParted(other))
                .filter(other -> cause.why(told, Told.of(other)).isPresent())
                .findFirst()
                .ifPresent(other -> unite(other, placed, CaseEvent.LINLI, cause.why(told, Told.of(other)).orElseThrow()));
    }

    /// Two cases are one, whoever says so.
    public Incident unite(Case one, Case other, String by, String why) {
        var elder = one.number() < other.number() ? one : other;
        var younger = elder == one ? other : one;
        var known = elder.incident().or(younger::incident).flatMap(incidents::find);
        var incident = known.orElseGet(() -> show(elder, why));
        var moved = new ArrayList<Case>();
        for (Case part : List.of(elder, younger)) {
            var apart = part.incident().filter(id -> !id.equals(incident.id())).flatMap(incidents::find);
            apart.ifPresent(merged -> incidents.update(merged.over(now)));
            var all = apart.map(merged -> incidents.casesOf(merged.id())).orElse(List.of(part));
            all.stream()
                    .filter(c -> c.isOpen() && !c.incident().equals(Optional.of(incident.id())))
                    .forEach(c -> moved.add(work.gather(c, incident.id(), c.number() == incident.lead(), by, why)));
        }
        moved.removeIf(c -> c.number() == incident.lead());
        notes.takenIn(incident, moved, by);
        return incident;
    }

    /// What the lead is done with is over for everybody under it; gives back what was closed with it.
    public List<Case> over(Case done, Person by, String result) {
        var led = done.incident().flatMap(incidents::find).filter(incident -> incident.lead() == done.number());
        led.ifPresent(incident -> incidents.update(incident.over(now)));
        return led.stream()
                .flatMap(incident -> incidents.casesOf(incident.id()).stream())
                .filter(Case::isOpen)
                .map(follower -> work.close(follower, by, result))
                .toList();
    }

    /// The lead is not done after all, nor is what was closed with it and nobody has called solved.
    public void goesOn(Case reopened, Person by) {
        reopened.incident().flatMap(incidents::find).filter(incident -> incident.lead() == reopened.number()).ifPresent(incident -> {
            var doneAt = doneAt(reopened);
            incidents.casesOf(incident.id()).stream()
                    .filter(c -> c.status() == Case.Status.DONE && doneAt(c).equals(doneAt))
                    .forEach(follower -> work.goOn(follower, incident.id(), by));
            incidents.update(incident.goingOn());
        });
    }

    private Optional<Instant> doneAt(Case closed) {
        return cases.eventsOf(closed.number()).stream()
                .filter(event -> event.type() == CaseEvent.Type.DONE)
                .map(CaseEvent::at)
                .reduce((_, later) -> later);
    }

    private Incident show(Case first, String why) {
        var shown = new Incident(
                cases.nextIncident(), why, first.kind(), first.category(), first.place().compound(), first.openedAt(),
                Optional.empty(), first.number());
        incidents.insert(shown);
        return shown;
    }

    private Case under(Case lead, Incident shown) {
        return lead.incident().isPresent() ? lead : work.gather(lead, shown.id(), true, CaseEvent.LINLI, shown.rule());
    }

    private String reason(Case joined) {
        return joined.cause()
                .orElse(joined.kind() == Kind.EMERGENCY ? DANGER : SameCause.LIKE_WORDS);
    }

    /// Takes in what was opened by itself: all that is like what was told lately, when the incident shows and when those who tell of it become
    /// several; after that what is in the house of whoever tells of it now. Gives back whether it took anything in.
    private boolean gather(Incident shown, Told told, int tellers) {
        boolean isYoung = tellers <= Belonging.SEVERAL;
        var all = isYoung ? latestOf(shown) : List.of(told);
        var belonging = new Belonging(cause, all, tellers);
        var found = all.stream()
                .flatMap(one -> isYoung ? Stream.concat(cause.candidates(cases, one).stream(), inTheHouse(one)) : inTheHouse(one))
                .filter(c -> c.incident().isEmpty() && !c.confidential() && c.number() != shown.lead())
                .distinct()
                .filter(c -> belonging.holds(Told.of(c)) && !wasParted(c))
                .map(c -> work.gather(c, shown.id(), false, CaseEvent.LINLI, shown.rule()))
                .toList();
        notes.takenIn(shown, found, CaseEvent.LINLI);
        return !found.isEmpty();
    }

    private List<Told> latestOf(Incident shown) {
        return incidents.latestOf(shown.lead(), LATEST_TOLD).stream().map(told -> cause.told(told.report(), told.at())).toList();
    }

    private Stream<Case> inTheHouse(Told told) {
        return cases.openInBuilding(told.kind(), told.category(), told.place(), now.minus(LOOKED_BACK), NEWEST).stream();
    }

    /// What a colleague has taken out is not taken in again by itself.
    private boolean wasParted(Case open) {
        return cases.eventsOf(open.number()).stream().anyMatch(event -> event.type() == CaseEvent.Type.PARTED);
    }
}
