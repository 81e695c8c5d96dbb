package linli.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import linli.answer.Editions;
import linli.community.Community;
import linli.knowledge.Entry;
import linli.knowledge.Knowledge;
import linli.recall.Edition;

/// What holds in the place of an answer that was given: the entry as it is now or, where that is gone or expired, one of the same title.
record Successor(Community community, Knowledge knowledge) {
    Optional<Entry> of(Edition given, Instant at) {
        var day = LocalDate.ofInstant(at, community.zone());
        return candidates(given).filter(entry -> entry.isInForceOn(day)).findFirst();
    }

    Edition editionOf(Entry entry) {
        return Editions.of(entry, knowledge.table(entry.id()));
    }

    /// Whether what was given is still what is to be said.
    boolean isStillSaid(Edition given, Instant at) {
        return of(given, at).map(entry -> editionOf(entry).version().equals(given.version())).orElse(given.isGone());
    }

    /// When, after that moment, the clock alone first makes it untrue.
    Optional<Instant> nextChange(Edition given, Instant after) {
        return candidates(given)
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.validFrom()), entry.validUntil().map(last -> last.plusDays(1)).stream()))
                .map(day -> day.atStartOfDay(community.zone()).toInstant())
                .filter(moment -> moment.isAfter(after) && !isStillSaid(given, moment))
                .min(Instant::compareTo);
    }

    private Stream<Entry> candidates(Edition given) {
        Predicate<Entry> isHere = entry -> community.isWithin(entry.region());
        var same = knowledge.entry(given.entry()).stream();
        var alike = knowledge.entries().values().stream()
                .filter(entry -> entry.title().equals(given.title()) && !entry.id().equals(given.entry()));
        return Stream.concat(same, alike).filter(isHere);
    }
}
