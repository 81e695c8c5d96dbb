package linli.incident;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import linli.cases.Case;
import linli.cases.CaseWork;
import linli.cases.Speech;
import linli.wording.Phrase;

/// What owners are told of an incident: that it grows, step by step, and which of their cases are part of it.
record Notes(IncidentStore incidents, CaseWork work, Speech speech) {
    /// Thirty neighbours in the dark are three lines, not thirty.
    private static final List<Integer> STEPS = List.of(5, 15, 30, 60, 120);
    /// Beyond the last step nothing hangs on how many they are.
    static final int MOST_COUNTED = STEPS.getLast() + 1;
    private static final int PLACES_NAMED = 6;
    /// So many come from every house that there is.
    private static final int MOST_REPORTS = 300;

    static int count(List<Reported> reports) {
        return (int) reports.stream().map(Reported::whose).distinct().count();
    }

    /// How many people told of it, counted no further than [#MOST_COUNTED].
    int countOf(Incident incident) {
        return incidents.tellersOf(incident.lead(), Optional.of(incident.id()), MOST_COUNTED);
    }

    /// @param before how many had told of it before this report
    /// @param count how many tell of it now
    void grown(Incident incident, int before, int count) {
        boolean isAStep = STEPS.stream().anyMatch(step -> before < step && step <= count);
        if (isAStep) {
            leadOf(incident).ifPresent(lead -> work.tellOwner(lead, speech.say(Phrase.INCIDENT_GREW,
                    "case", lead.label(), "category", speech.category(lead), "count", tellers(incident), "places", places(incident))));
        }
    }

    /// A line for each owner of what was taken in, and one for the owner of the one that leads; none for whoever did it by hand.
    void takenIn(Incident incident, List<Case> taken, String by) {
        if (taken.isEmpty()) {
            return;
        }
        leadOf(incident).ifPresent(lead -> {
            if (!lead.owner().equals(by)) {
                work.tellOwner(lead, speech.say(Phrase.INCIDENT_TOOK_IN,
                        "case", lead.label(), "cases", speech.numbers(taken), "count", tellers(incident), "places", places(incident)));
            }
            byOwner(taken).forEach((owner, theirs) -> {
                if (!owner.equals(lead.owner()) && !owner.equals(by)) {
                    work.tellOwner(theirs.getFirst(), speech.say(Phrase.INCIDENT_TAKEN_IN,
                            "cases", speech.numbers(theirs), "case", lead.label(), "owner", speech.titled(lead.owner()),
                            "first", theirs.getFirst().label()));
                }
            });
        });
    }

    private static LinkedHashMap<String, List<Case>> byOwner(List<Case> cases) {
        return cases.stream().collect(Collectors.groupingBy(Case::owner, LinkedHashMap::new, Collectors.toList()));
    }

    private Optional<Case> leadOf(Incident incident) {
        return work.find(incident.lead()).filter(lead -> lead.incident().equals(Optional.of(incident.id())));
    }

    private String tellers(Incident incident) {
        return Integer.toString(incidents.tellersOf(incident.lead(), Optional.of(incident.id()), Integer.MAX_VALUE));
    }

    /// Houses, and no flats: the owner's desk reads it.
    private String places(Incident incident) {
        var places = incidents.housesTold(incident.id(), MOST_REPORTS).stream()
                .map(house -> speech.wording().place(house, speech.community()))
                .distinct()
                .toList();
        return speech.places(places, PLACES_NAMED);
    }
}
