package linli.site;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.community.Community;
import linli.community.Group;
import linli.community.Holder;
import linli.community.Holes;
import linli.community.Roster;
import linli.decide.Thresholds;
import linli.knowledge.AmountTable;
import linli.knowledge.Entry;
import linli.knowledge.Example;
import linli.knowledge.Knowledge;
import linli.knowledge.NearDuplicates;
import linli.message.Place;
import linli.roster.StaffChange;
import linli.text.Masking;
import linli.text.PlainText;
import linli.text.Words;
import linli.wording.Phrase;
import linli.wording.Wording;

/// What is no mistake in the files, but somebody ought to look at: expired and expiring entries and amounts, days without an amount, holes
/// in rosters, groups nobody answers for, two entries that answer one question, ways to ask that find another entry, made-up entries, lines too long for a group, numbers that no group is told, phrases in the shipped words, examples that say nearly the same and are labelled differently, a saved set
/// that judges nothing.
public final class Review {
    private static final int DAYS_AHEAD = 14;
    private static final double NEARLY_THE_SAME = 0.8;
    private static final int WIDEST_LINE = 40;
    private static final int FIRST_WIDE = 0x2000;
    /// Time enough to find out what holds from then on.
    private static final int DAYS_BEFORE_EXPIRY = 60;

    private Review() {}

    public static List<String> notes(Site site, Instant now) {
        var notes = new ArrayList<String>();
        var today = LocalDate.ofInstant(now, site.community().zone());
        addEntries(notes, site.knowledge(), today);
        addAmounts(notes, site.knowledge(), today);
        addStrayAsks(notes, site);
        addRosters(notes, site.community(), now);
        notes.addAll(holes(site.community(), now));
        addGroups(notes, site.community());
        addExamples(notes, site.knowledge());
        addSavedSet(notes, site.knowledge());
        addBorrowed(notes, site.wording());
        if (!site.community().holidays().isKnown(today.plusDays(DAYS_AHEAD).getYear())) {
            notes.add("config/holidays.yaml: nothing is known of the holidays of " + today.plusDays(DAYS_AHEAD).getYear());
        }
        return notes;
    }

    private static void addBorrowed(List<String> notes, Wording wording) {
        var borrowed = wording.borrowed();
        if (!borrowed.isEmpty()) {
            notes.add("config/wording.yaml: said in the shipped words, for the file has none of its own: "
                    + borrowed.stream().map(Phrase::code).collect(Collectors.joining(", ")));
        }
    }

    /// Where somebody is to be reached by a platform on which there is no account.
    ///
    /// @param channels those there are
    public static List<String> unserved(Community community, Set<String> channels) {
        return community.groups().values().stream()
                .filter(group -> !channels.contains(group.channel()))
                .map(group -> "group " + group.id() + " is on channel " + group.channel() + ", for which config/channels.yaml has no row: nobody is reached there")
                .toList();
    }

    /// The notes that make answers stale, for whoever watches a running server.
    public static List<String> staleEntries(Knowledge knowledge, LocalDate today) {
        return knowledge.entries().values().stream()
                .filter(e -> e.validUntil().filter(until -> until.isBefore(today)).isPresent())
                .map(e -> "entry " + e.id() + " has expired on " + e.validUntil().orElseThrow())
                .toList();
    }

    /// Where a colleague's answer and an entry of the files answer one question. Which of them a resident gets depends on how it is put. Anybody
    /// may read this where the server runs, so it says neither who answered nor what was asked: `export` does.
    ///
    /// @param site with what its staff have answered
    public static List<String> conflicts(Site site, Instant now) {
        return site.interpreter().overlaps(Thresholds.STANDARD.answer(), now).stream()
                .map(overlap -> "%s, answered in chat, and entry %s both answer one question".formatted(
                        overlap.written().id(), overlap.ofFiles().entry()))
                .toList();
    }

    /// Where nobody will be there in the next days: what falls there goes to the next one above. Who is away the desk hears in chat.
    ///
    /// @param community with what its staff have said of who is there
    public static List<String> holes(Community community, Instant now) {
        return new Holes(community).within(DAYS_AHEAD, now).stream()
                .map(hole -> "%s (%s) has nobody from %s to %s: whoever should be there is away, and so is everybody who could stand in".formatted(
                        hole.id(), hole.name(), hole.from(), hole.until()))
                .toList();
    }

    /// Where somebody said in chat who is there, and the files were edited for the same person since. Both count, the chat first. By the
    /// number under which `export` has it, for whoever reads this need not learn who is away.
    ///
    /// @param files the community as the files have it
    public static List<String> staffConflicts(Community files, List<StaffChange> inForce, Instant now) {
        return inForce.stream()
                .filter(change -> !change.isOver(now, files.zone()))
                .filter(change -> files.person(change.person())
                        .filter(person -> StaffChange.saidOf(person).equals(change.filesSaid()))
                        .isEmpty())
                .map(change -> "staff_change %d, said in chat: config/people.yaml was edited for the same person since, both count".formatted(change.number()))
                .toList();
    }

    private static void addEntries(List<String> notes, Knowledge knowledge, LocalDate today) {
        notes.addAll(staleEntries(knowledge, today));
        Map<String, String> entryOfAsk = new HashMap<>();
        for (Entry entry : knowledge.entries().values()) {
            if (entry.isExample()) {
                notes.add("entry " + entry.id() + " is made up for the example community and has to be replaced");
            }
            entry.validUntil().filter(until -> isSoon(until, today)).ifPresent(until ->
                    notes.add("entry " + entry.id() + " expires on " + until));
            if (Stream.of(entry.inShort(), entry.inFull(), entry.forElders()).anyMatch(text -> !Masking.mask(text).equals(text))) {
                notes.add("entry " + entry.id() + " tells a long number, and no group is ever told one: what holds it is not said there");
            }
            entry.inShort().lines().filter(line -> width(line) > WIDEST_LINE).forEach(line ->
                    notes.add("entry " + entry.id() + " says more than %d characters in one line: %s".formatted(WIDEST_LINE, line)));
            if (entry.validFrom().isAfter(today)) {
                notes.add("entry " + entry.id() + " is not in force before " + entry.validFrom());
            }
            for (String ask : entry.asks()) {
                Optional.ofNullable(entryOfAsk.putIfAbsent(Words.of(PlainText.of(ask)), entry.id()))
                        .filter(other -> !other.equals(entry.id()))
                        .ifPresent(other -> notes.add("entries " + other + " and " + entry.id() + " both answer: " + ask));
            }
        }
    }

    /// In Chinese characters; digits and letters take half the room.
    private static long width(String line) {
        long narrow = line.chars().filter(c -> c < FIRST_WIDE).count();
        return line.length() - narrow / 2;
    }

    private static boolean isSoon(LocalDate until, LocalDate today) {
        return !until.isBefore(today) && until.isBefore(today.plusDays(DAYS_BEFORE_EXPIRY));
    }

    private static void addAmounts(List<String> notes, Knowledge knowledge, LocalDate today) {
        for (AmountTable table : knowledge.tables()) {
            if (table.isExample()) {
                notes.add("table " + table.id() + " is made up for the example community and has to be replaced");
            }
            table.lastDay().filter(last -> last.isBefore(today)).ifPresent(last ->
                    notes.add("table " + table.id() + " has expired on " + last + ": no amount is told"));
            table.lastDay().filter(last -> isSoon(last, today)).ifPresent(last ->
                    notes.add("table " + table.id() + " expires on " + last + ": no amount is told after that"));
            table.dropped().stream().filter(row -> row.until().filter(until -> until.isBefore(today.plusDays(DAYS_BEFORE_EXPIRY))).isPresent()).forEach(row ->
                    notes.add("table " + table.id() + " has a row until " + row.until().orElseThrow() + " and none after it for the same people: " + row.amount()));
            table.gaps().forEach(day -> notes.add("table " + table.id() + " has no row in force on " + day + ", between two for the same people"));
        }
    }

    /// A way to ask that is liker to another entry: whoever writes these very words is answered right, but not who writes nearly these.
    private static void addStrayAsks(List<String> notes, Site site) {
        for (Entry entry : site.knowledge().entries().values()) {
            for (String ask : entry.asks()) {
                site.interpreter().likestEntry(ask).filter(found -> !found.equals(entry.id())).ifPresent(found ->
                        notes.add("entry " + entry.id() + ": who asks nearly so finds " + found + " instead: " + ask));
            }
        }
    }

    /// A rule that counts on somebody being on duty around the clock must find somebody at every hour of the next two weeks.
    private static void addRosters(List<String> notes, Community community, Instant now) {
        community.routing().stream()
                .flatMap(rule -> rule.outOfHours().stream())
                .distinct()
                .forEach(holder -> {
                    if (holder instanceof Holder.OnDuty(var id)) {
                        addHoles(notes, community, community.rosters().get(id), now);
                    }
                });
    }

    private static void addHoles(List<String> notes, Community community, Roster roster, Instant now) {
        for (int hour = 0; hour < DAYS_AHEAD * 24; hour++) {
            var at = now.plus(Duration.ofHours(hour));
            boolean somebody = roster.isOn(at, community.zone(), community.holidays())
                    && roster.turnOf(at, community.zone())
                            .flatMap(community::person)
                            .map(p -> community.presentOr(p, at))
                            .filter(p -> !community.isAway(p, at))
                            .isPresent();
            if (!somebody) {
                notes.add("roster " + roster.id() + " has nobody at " + at.atZone(community.zone()).toLocalDateTime().withNano(0));
                return;
            }
        }
    }

    private static void addGroups(List<String> notes, Community community) {
        for (Group group : community.groups().values()) {
            boolean bound = group.isStaff()
                    ? community.organisation().units().values().stream().anyMatch(u -> u.staffGroup().equals(Optional.of(group.id())))
                    : !group.place().equals(Place.UNKNOWN);
            if (!bound) {
                notes.add("group " + group.id() + " is bound to nothing: " + (group.isStaff() ? "no staff talk there" : "it has no place"));
            }
        }
    }

    private static void addExamples(List<String> notes, Knowledge knowledge) {
        var examples = knowledge.examples();
        var plain = examples.stream().map(example -> PlainText.of(example.text())).toList();
        for (var pair : NearDuplicates.among(plain, NEARLY_THE_SAME)) {
            var later = examples.get(pair.one());
            var earlier = examples.get(pair.earlier());
            if (later.kind() != earlier.kind() || !later.category().equals(earlier.category())) {
                notes.add("examples " + earlier.id() + " (" + label(earlier) + ") and " + later.id() + " (" + label(later)
                        + ") say nearly the same: " + earlier.text() + " | " + later.text());
            }
        }
    }

    private static String label(Example example) {
        return example.kind().code() + example.category().map(category -> "/" + category).orElse("");
    }

    /// Where something was learned from a message, whether it is still read right tells nothing.
    private static void addSavedSet(List<String> notes, Knowledge knowledge) {
        if (knowledge.savedSet().isEmpty()) {
            notes.add("saved-set.jsonl is missing or empty: corrections are not judged");
        }
        var learned = knowledge.examples().stream().map(e -> PlainText.of(e.text())).collect(Collectors.toSet());
        knowledge.savedSet().stream().filter(row -> learned.contains(PlainText.of(row.text()))).forEach(row ->
                notes.add("saved message " + row.id() + " is an example too and judges nothing: " + row.text()));
    }
}
