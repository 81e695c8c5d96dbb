package linli.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.colleague.Pointing;
import linli.colleague.Said;

/// Which case a colleague speaks of who names none: that of the card just above, or the one that they did something with minutes ago, whichever was later.
record SpokenOf(Pointing pointing) {
    private static final Duration JUST_NOW = Duration.ofMinutes(30);

    Optional<Case> lately(List<Case> known, Said said) {
        var since = said.now().minus(JUST_NOW);
        var above = pointing.latestThere(said.place(), since).filter(known::contains)
                .flatMap(c -> pointing.outbox().latestCard(said.place()).map(row -> Map.entry(c, row.createdAt())));
        var theirs = known.stream().flatMap(c -> lastWord(c, said).map(at -> Map.entry(c, at)).stream());
        return Stream.concat(theirs, above.stream()).filter(spoken -> spoken.getValue().isAfter(since))
                .max(Comparator.comparing(Map.Entry<Case, Instant>::getValue)).map(Map.Entry::getKey);
    }

    private Optional<Instant> lastWord(Case about, Said said) {
        return pointing.cases().eventsOf(about.number()).stream().filter(event -> event.by().equals(said.person().id())).map(CaseEvent::at).max(Comparator.naturalOrder());
    }
}
