package linli.owed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import linli.answer.Answers;
import linli.answer.Editions;
import linli.community.Community;
import linli.knowledge.AmountRow;
import linli.knowledge.Entry;
import linli.knowledge.Knowledge;
import linli.recall.Edition;

/// What holds in the place of an answer that was given: the entry as it is now or, where that is gone or expired, one of the same title. Of
/// an amount, what it comes to by then.
public record Successor(Answers answers) {
    public Optional<Entry> of(Edition given, Instant at) {
        var day = LocalDate.ofInstant(at, community().zone());
        return candidates(given).filter(entry -> entry.isInForceOn(day)).findFirst();
    }

    /// What is said in its place at that time.
    ///
    /// @param inForce what holds in its place
    Edition editionOf(Edition given, Entry inForce, Instant at) {
        return given.isOfAnAmount() ? answers.again(inForce, given, at).edition() : Editions.of(inForce);
    }

    /// Whether what was given is still what is to be said.
    boolean isStillSaid(Edition given, Instant at) {
        return of(given, at).map(entry -> editionOf(given, entry, at).version().equals(given.version())).orElse(given.isGone());
    }

    /// When, after that moment, the clock alone first makes it untrue.
    Optional<Instant> nextChange(Edition given, Instant after) {
        return candidates(given)
                .flatMap(entry -> given.isOfAnAmount() ? Stream.concat(turns(entry), turnsOfRows(entry)) : turns(entry))
                .map(day -> day.atStartOfDay(community().zone()).toInstant())
                .filter(moment -> moment.isAfter(after) && !isStillSaid(given, moment))
                .min(Instant::compareTo);
    }

    private static Stream<LocalDate> turns(Entry entry) {
        return turns(entry.validFrom(), entry.validUntil());
    }

    private Stream<LocalDate> turnsOfRows(Entry entry) {
        return knowledge().table(entry.id()).stream()
                .flatMap(table -> table.rows().stream())
                .flatMap((AmountRow row) -> turns(row.from(), row.until()));
    }

    private static Stream<LocalDate> turns(LocalDate from, Optional<LocalDate> until) {
        return Stream.concat(Stream.of(from), until.map(last -> last.plusDays(1)).stream());
    }

    private Stream<Entry> candidates(Edition given) {
        Predicate<Entry> isHere = entry -> community().isWithin(entry.region());
        var same = knowledge().entry(given.entry()).stream();
        var alike = knowledge().entries().values().stream()
                .filter(entry -> entry.title().equals(given.title()) && !entry.id().equals(given.entry()));
        return Stream.concat(same, alike).filter(isHere);
    }

    private Community community() {
        return answers.community();
    }

    private Knowledge knowledge() {
        return answers.knowledge();
    }
}
