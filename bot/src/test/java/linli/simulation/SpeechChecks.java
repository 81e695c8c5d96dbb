package linli.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linli.message.Audience;
import linli.message.Kind;
import linli.message.Purpose;
import linli.outbox.OutboxRow;
import linli.simulation.Chronicle.Entry;
import linli.simulation.Month.Lived;
import linli.understand.Interpreter;

/// That Linli says little, nothing twice, nothing at night that can wait, and nothing of anybody's affairs among neighbours.
record SpeechChecks(Lived lived) {
    private static final Duration AN_HOUR = Duration.ofHours(1);
    /// More than this in a stairwell's group on one day, and people throw it out.
    private static final int MOST_A_DAY = 12;
    /// The owners' group of thirty houses hears more: most of all on the first day after a holiday, when what lay is done.
    private static final int MOST_A_DAY_OF_OWNERS = 50;
    /// So much of what was said, after its first words, is known again.
    private static final int BEGINNING = 8;
    private static final Pattern ROOM_OR_PHONE = Pattern.compile("(?<![0-9])(?:1[0-9]{2} ?[0-9]{4} ?[0-9]{4}|[0-9]{1,2}-[0-9]{1,2}-[0-9]{3,4})(?![0-9])");

    /// A line of Linli's, and what made it write.
    private record Line(OutboxRow row, Entry because) {
        String to() {
            return row.message().to();
        }

        /// When it is read.
        Instant at() {
            return row.notBefore();
        }

        boolean isTo(Audience audience) {
            return row.message().audience() == audience;
        }

        /// A reply to somebody who wrote in that very place.
        boolean isReply() {
            return because instanceof Entry.Heard heard && heard.message().group().orElse(heard.message().sender()).equals(to());
        }

        String label() {
            return to() + " at " + at() + ": " + row.message().text() + " <- " + because.label();
        }
    }

    List<Finding> all() {
        return List.of(nothingTwice(), withinBudget(), linesADay(), nightsInGroups(), nightsOfStaff(), nothingPrivate(), nothingOfAQuarrel(), nothingHeld());
    }

    private List<Line> lines() {
        return lived.chronicle().entries().stream()
                .flatMap(entry -> entry.rows().stream().map(row -> new Line(row, entry)))
                .toList();
    }

    private Finding nothingTwice() {
        var faults = new ArrayList<String>();
        var last = new HashMap<String, Line>();
        for (Line line : lines()) {
            var about = line.row().message().caseNumber().orElse(""); // of two quarrels in one house each is answered, in the same words
            var before = last.put(line.to() + " " + about + "\n" + line.row().message().text(), line);
            boolean again = before != null && Duration.between(before.at(), line.at()).compareTo(AN_HOUR) < 0;
            if (again && !wasAsked(line) && !wasAskedAgain(before, line) && !wasUnsolvedMeanwhile(before, line)) {
                faults.add(line.label());
            }
        }
        return new Finding("nothing is said twice within an hour unless somebody asked twice", lines().size() + " lines", faults);
    }

    /// Called by name or asked after a matter, and every short reply of staff is answered as well.
    private boolean wasAsked(Line line) {
        return line.because() instanceof Entry.Heard heard && line.isReply()
                && (Interpreter.isCalled(heard.message()) || heard.intent().awaitsAWord()
                        || lived.site().community().person(heard.message().sender()).isPresent());
    }

    /// Somebody gave the same order twice.
    private static boolean wasAskedAgain(Line before, Line line) {
        return before.because() instanceof Entry.Heard first && line.because() instanceof Entry.Heard second
                && first.message().sender().equals(second.message().sender()) && first.message().text().equals(second.message().text());
    }

    /// A matter that somebody took up again may come to the same end.
    private boolean wasUnsolvedMeanwhile(Line before, Line line) {
        return lived.chronicle().heard().stream()
                .filter(heard -> heard.intent() == Intent.UNSOLVED)
                .filter(heard -> heard.at().isAfter(before.because().at()) && heard.at().isBefore(line.because().at()))
                .flatMap(heard -> heard.reply().issues().stream().flatMap(issue -> issue.caseNumber().stream()))
                .anyMatch(label -> line.row().message().caseNumber().filter(label::equals).isPresent());
    }

    private Finding withinBudget() {
        int budget = lived.site().community().quiet().linesPerHour();
        var faults = new ArrayList<String>();
        var unasked = new HashMap<String, List<Line>>();
        int count = 0;
        for (Line line : lines()) {
            if (line.row().message().unasked()) {
                count++;
                var here = unasked.computeIfAbsent(line.to(), _ -> new ArrayList<>());
                here.removeIf(earlier -> !earlier.at().isAfter(line.at().minus(AN_HOUR)));
                here.add(line);
                if (here.size() > budget) {
                    faults.add(line.label());
                }
            }
        }
        return new Finding("unasked lines stay within " + budget + " an hour and group", count + " unasked lines", faults);
    }

    private Finding linesADay() {
        var perDay = new TreeMap<String, Integer>();
        lines().stream().filter(line -> line.isTo(Audience.GROUP)).forEach(line -> perDay.merge(line.to() + " " + day(line), 1, Integer::sum));
        var faults = new ArrayList<String>();
        perDay.forEach((where, count) -> {
            if (count > (where.contains("-all ") ? MOST_A_DAY_OF_OWNERS : MOST_A_DAY)) {
                faults.add(where + ": " + count + " lines");
            }
        });
        return new Finding(
                "no stairwell hears more than " + MOST_A_DAY + " lines a day, no owners' group more than " + MOST_A_DAY_OF_OWNERS,
                "stairwells " + spread(perDay, false) + ", owners' groups " + spread(perDay, true), faults);
    }

    private LocalDate day(Line line) {
        return line.at().atZone(lived.site().community().zone()).toLocalDate();
    }

    /// How many group days had so many lines.
    private static String spread(Map<String, Integer> perDay, boolean owners) {
        var sorted = perDay.entrySet().stream().filter(e -> e.getKey().contains("-all ") == owners).map(Map.Entry::getValue).sorted().toList();
        return sorted.isEmpty() ? "nothing" : "median %d, 95 of 100 under %d, most %d of %d days with any".formatted(
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100) + 1, sorted.getLast(), sorted.size());
    }

    private Finding nightsInGroups() {
        var faults = lines().stream()
                .filter(line -> line.isTo(Audience.GROUP) && isNight(line.at()) && !isAboutDanger(line) && !line.isReply())
                .map(Line::label)
                .toList();
        return new Finding("at night residents' groups hear of danger alone, or what they asked", count(Audience.GROUP), faults);
    }

    private Finding nightsOfStaff() {
        var people = lived.site().community().people().keySet();
        var faults = lines().stream()
                .filter(line -> line.isTo(Audience.STAFF) || people.contains(line.to()))
                .filter(line -> isNight(line.at()) && !isAboutDanger(line) && !line.isReply())
                .map(Line::label)
                .toList();
        return new Finding("at night staff hear of danger alone", count(Audience.STAFF), faults);
    }

    /// The alarm, and whatever else is said of that case: that it is over may be told as well.
    private boolean isAboutDanger(Line line) {
        return line.row().message().purpose() == Purpose.ALARM || line.row().message().caseNumber()
                .map(label -> lived.chronicle().cases().get(Integer.valueOf(label)).getLast().state().kind() == Kind.EMERGENCY)
                .orElse(false);
    }

    private String count(Audience audience) {
        return lines().stream().filter(line -> line.isTo(audience)).count() + " lines";
    }

    private boolean isNight(Instant at) {
        return !lived.site().community().quiet().nextWaking(at, lived.site().community().zone()).equals(at);
    }

    /// No flat, no telephone and no name of whoever reported it.
    private Finding nothingPrivate() {
        var faults = new ArrayList<String>();
        var reporters = reporters();
        for (Line line : lines()) {
            if (!line.isTo(Audience.GROUP)) {
                continue;
            }
            // the number of the case may be that of a flat as well
            String said = line.row().message().text().replaceAll("编号 [0-9、]+", "");
            String text = line.row().message().caseNumber().map(label -> said.replace(label, "")).orElse(said);
            boolean named = line.row().message().caseNumber().map(label -> reporters.getOrDefault(label, List.of())).orElse(List.of()).stream()
                    .anyMatch(who -> text.contains(who.called()) || text.contains(who.room()));
            if (named || ROOM_OR_PHONE.matcher(text).find()) {
                faults.add(line.label());
            }
        }
        return new Finding("no flat, telephone or reporter's name reaches a group", count(Audience.GROUP), faults);
    }

    /// What the sides of a quarrel say is read by those who have to do with it, one at a time.
    private Finding nothingOfAQuarrel() {
        var said = lived.chronicle().heard().stream()
                .filter(heard -> heard.intent() == Intent.QUARREL || heard.intent() == Intent.STATEMENT)
                .map(heard -> heard.message().text())
                .map(text -> text.substring(Math.min(text.length(), BEGINNING), Math.min(text.length(), 2 * BEGINNING)))
                .filter(words -> words.length() == BEGINNING)
                .collect(Collectors.toSet());
        var faults = lines().stream()
                .filter(line -> line.isTo(Audience.GROUP) || line.isTo(Audience.STAFF))
                .filter(line -> line.row().message().caseNumber()
                        .filter(label -> lived.chronicle().cases().get(Integer.valueOf(label)).getLast().state().confidential()).isPresent())
                .filter(line -> said.stream().anyMatch(line.row().message().text()::contains))
                .map(Line::label)
                .toList();
        return new Finding("no word of a quarrel reaches a group, of neighbours or of staff", said.size() + " things said", faults);
    }

    private Map<String, List<Resident>> reporters() {
        var reporters = new LinkedHashMap<String, List<Resident>>();
        for (Entry.Heard heard : lived.chronicle().heard()) {
            lived.people().find(heard.message().sender()).ifPresent(who -> heard.reply().issues().forEach(issue -> issue.caseNumber()
                    .ifPresent(label -> reporters.computeIfAbsent(label, _ -> new ArrayList<>()).add(who))));
        }
        return reporters;
    }

    private Finding nothingHeld() {
        var faults = lines().stream().filter(line -> line.row().status() == OutboxRow.Status.HELD).map(Line::label).toList();
        return new Finding("nothing has to be held back at the door", lines().size() + " lines", faults);
    }
}
