package linli.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.CaseEvent.Type;
import linli.cases.CaseStore;
import linli.cases.CaseWork;
import linli.community.Person;

/// Takes apart what was joined wrongly, each part with its own history: a case out of its incident, or what one person told out of a case.
public record Apart(CaseStore cases, IncidentStore incidents, CaseWork work, Instant now) {
    /// Whether other cases hang under the same incident.
    public boolean isOneOfSeveral(Case about) {
        return about.incident().map(id -> incidents.casesOf(id).size() > 1).orElse(false);
    }

    /// What others told of a case: all that can be taken out of it.
    public List<Reported> ofOthers(Case about) {
        var all = incidents.reportsOf(about.number());
        return all.stream()
                .filter(reported -> !reported.whose().equals(all.getFirst().whose()))
                .toList();
    }

    /// The case is nobody's matter any more, which says nothing of what others told: it hangs under their incident no longer.
    public Case letGo(Case gone, String by, String why) {
        return gone.incident().isPresent() ? takeOut(gone, by, why) : gone;
    }

    /// The case is not one with the others; whoever answers for it gets it anew. Where it led, the next leads.
    ///
    /// @param by the id of whoever says so
    public Case takeOut(Case mistaken, String by, String why) {
        var incident = mistaken.incident().flatMap(incidents::find).orElseThrow();
        var alone = work.part(mistaken, by, why);
        var left = incidents.casesOf(incident.id());
        if (incident.lead() == mistaken.number()) {
            left.stream().filter(Case::isOpen).findFirst().ifPresentOrElse(next -> {
                incidents.update(incident.ledBy(next.number()));
                work.assignAnew(next);
            }, () -> incidents.update(incident.over(now)));
        }
        endIfOnlyOneIsLeft(incident, left);
        return alone.isOpen() ? work.assignAnew(alone) : alone;
    }

    private void endIfOnlyOneIsLeft(Incident incident, List<Case> left) {
        boolean isOneVoice = left.size() == 1 && Notes.count(incidents.reportsOf(left.getFirst().number())) <= 1;
        if (isOneVoice) {
            incidents.find(incident.id()).ifPresent(found -> incidents.update(found.over(now)));
            work.part(cases.find(left.getFirst().number()).orElseThrow(), CaseEvent.LINLI, "nobody else is left");
        }
    }

    /// All that one person told of a case becomes a case of its own, with the steps it had.
    public Case splitOff(Case from, Reported told, Person by, String why) {
        var theirs = incidents.reportsOf(from.number()).stream().filter(r -> r.whose().equals(told.whose())).toList();
        var split = work.open(theirs.getFirst().report());
        cases.append(new CaseEvent(split.number(), Type.PARTED, now, by.id(), "case " + from.label() + ": " + why));
        for (Reported reported : theirs) {
            cases.append(new CaseEvent(
                    split.number(), Type.JOINED, reported.at(), reported.report().reporter(), "case " + from.label()));
            incidents.move(reported, split.number());
        }
        cases.append(new CaseEvent(from.number(), Type.SPLIT, now, by.id(), "case " + split.label() + ": " + why));
        from.incident().flatMap(incidents::find).ifPresent(incident -> endIfOnlyOneIsLeft(incident, incidents.casesOf(incident.id())));
        return split;
    }

    /// What the quoted message told of the case.
    public Optional<Reported> inMessage(Case about, String messageId) {
        return ofOthers(about).stream().filter(r -> r.report().source().id().equals(messageId)).findFirst();
    }
}
