package linli.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.TreeMap;
import java.util.TreeSet;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.message.Act;
import linli.message.Audience;
import linli.message.Kind;
import linli.outbox.OutboxRow;
import linli.simulation.Chronicle.Entry;
import linli.simulation.Chronicle.Stand;
import linli.simulation.Month.Lived;

/// That every matter is in somebody's hands from its first minute to its end, and that those who reported it hear of that end.
record CaseChecks(Lived lived) {
    private static final Duration A_DAY_OF_QUIET = Duration.ofDays(1);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    List<Finding> all() {
        return List.of(neverUnowned(), overdueIsPassedOn(), nobodyIsPagedAfterAccepting(), everyEndIsTold(), anOutageIsOneIncident());
    }

    private Map<Integer, List<Stand>> cases() {
        return lived.chronicle().cases();
    }

    private Finding neverUnowned() {
        var faults = new ArrayList<String>();
        var hands = new HashMap<Integer, String>();
        cases().forEach((number, stands) -> stands.forEach(stand -> {
            String owner = stand.state().owner();
            boolean assigned = stand.state().status() == Status.ASSIGNED && !owner.equals(hands.put(number, owner));
            if (lived.site().community().person(owner).isEmpty()) {
                faults.add(number + " belongs to nobody known: " + owner);
            } else if (assigned && lived.absences().isAway(owner, stand.at().atZone(lived.site().community().zone()).toLocalDate())) {
                faults.add(number + " was given to " + owner + ", who is on leave, at " + stand.at());
            }
        }));
        return new Finding("no case is ever without a present owner", cases().size() + " cases", faults);
    }

    /// A stand whose time comes is followed by another within a minute of it.
    private Finding overdueIsPassedOn() {
        var faults = new ArrayList<String>();
        var end = lived.chronicle().entries().getLast().at();
        int[] late = {0};
        cases().forEach((number, stands) -> {
            for (int i = 0; i < stands.size(); i++) {
                var stand = stands.get(i);
                if (!stand.state().isOpen()) {
                    continue;
                }
                Instant next = i + 1 < stands.size() ? stands.get(i + 1).at() : Instant.MAX;
                Optional<Instant> due = stand.state().nextDue();
                if (due.isEmpty() && !isFollowing(stand)) {
                    faults.add(number + " is open and no clock runs for it at " + stand.at());
                } else if (due.isPresent() && due.get().plus(A_MINUTE).isBefore(end)) {
                    late[0] += due.get().isAfter(next) ? 0 : 1;
                    if (next.isAfter(due.get().plus(A_MINUTE))) {
                        faults.add(number + " was due at " + due.get() + " and nothing happened before " + next);
                    }
                }
            }
        });
        return new Finding("every overdue case is passed on within a minute", late[0] + " times due", faults);
    }

    /// One clock runs for all cases of an incident: that of the one that leads.
    private boolean isFollowing(Stand stand) {
        return stand.state().incident().isPresent() && cases().values().stream()
                .flatMap(stands -> stands.stream().filter(other -> !other.at().isAfter(stand.at())).reduce((_, later) -> later).stream())
                .map(Stand::state)
                .anyMatch(other -> other.number() != stand.state().number() && other.incident().equals(stand.state().incident())
                        && other.nextDue().isPresent());
    }

    /// After somebody said yes, the clock has one word for them before the time is up.
    private Finding nobodyIsPagedAfterAccepting() {
        var faults = new ArrayList<String>();
        var words = new HashMap<String, Integer>();
        var byRow = accepted();
        for (Entry.Struck struck : lived.chronicle().struck()) {
            for (OutboxRow row : struck.rows()) {
                row.message().caseNumber().ifPresent(label -> byRow.ownerBefore(label, struck.at()).ifPresent(state -> {
                    boolean early = struck.at().isBefore(state.finishDue());
                    boolean toOwner = row.message().audience() == Audience.STAFF || row.message().to().equals(state.owner());
                    String key = label + " " + state.owner() + " " + state.finishDue();
                    if (early && toOwner && words.merge(key, 1, Integer::sum) > 1) {
                        faults.add(label + " " + state.owner() + " had accepted and was written to again at " + struck.at() + ": "
                                + row.message().text());
                    }
                }));
            }
        }
        return new Finding("nobody is paged after accepting but for one reminder", words.size() + " reminders", faults);
    }

    private Accepted accepted() {
        return new Accepted(cases());
    }

    /// Who had said yes to what, and when.
    private record Accepted(Map<Integer, List<Stand>> cases) {
        Optional<Case> ownerBefore(String label, Instant at) {
            return cases.getOrDefault(Integer.valueOf(label), List.of()).stream()
                    .filter(stand -> stand.at().isBefore(at))
                    .reduce((_, later) -> later)
                    .map(Stand::state)
                    .filter(state -> state.status() == Status.ACCEPTED);
        }
    }

    /// Each residents' group where it was reported hears of the end, unless it wants quiet, and whoever told Linli alone; of a confidential one
    /// nobody but they. Of what was one with others, and is done with them, a group hears once, by the number that it knows.
    private Finding everyEndIsTold() {
        var faults = new ArrayList<String>();
        var told = toldAfterTheEnd();
        int ends = 0;
        var residents = residentsGroups();
        for (var stands : cases().values()) {
            var done = stands.stream().filter(s -> s.state().status() == Status.DONE).findFirst();
            if (done.isEmpty()) {
                continue;
            }
            ends++;
            String label = done.get().state().label();
            var together = doneTogether(done.get());
            for (Entry.Heard heard : lived.chronicle().heard()) {
                boolean reportedIt = heard.at().isBefore(done.get().at()) && heard.intent() != Intent.STRANGER
                        && heard.reply().issues().stream().anyMatch(issue -> issue.act() != Act.COMMAND && issue.caseNumber().filter(label::equals).isPresent());
                var where = done.get().state().confidential() && !heard.message().isPrivate()
                        ? Optional.<String>empty()
                        : Optional.of(heard.message().group().orElse(heard.message().sender()));
                boolean isResidents = heard.message().isPrivate() ? lived.people().find(heard.message().sender()).isPresent()
                        : where.filter(residents::contains).isPresent();
                if (reportedIt && isResidents
                        && where.filter(to -> together.stream().noneMatch(known -> told.contains(known + " " + to)) && !wantedQuiet(to, done.get().at())).isPresent()) {
                    faults.add(label + " was reported in " + where.get() + " and its end is not told there: " + heard.label());
                }
            }
        }
        return new Finding("whoever reported a matter is told its end", ends + " matters done", faults.stream().distinct().toList());
    }

    private List<String> doneTogether(Stand done) {
        var others = cases().values().stream().flatMap(List::stream)
                .filter(stand -> stand.state().status() == Status.DONE && stand.at().equals(done.at()))
                .map(Stand::state)
                .filter(state -> state.incident().isPresent() && state.incident().equals(done.state().incident()))
                .map(Case::label);
        return Stream.concat(Stream.of(done.state().label()), others).distinct().toList();
    }

    private boolean wantedQuiet(String group, Instant at) {
        return lived.chronicle().heard().stream()
                .filter(heard -> heard.intent() == Intent.QUIET && !heard.reply().issues().isEmpty())
                .filter(heard -> heard.message().group().filter(group::equals).isPresent())
                .anyMatch(heard -> heard.at().isBefore(at) && at.isBefore(heard.at().plus(A_DAY_OF_QUIET)));
    }

    /// Thirty neighbours in the dark are one incident, and each of their groups is told so once.
    private Finding anOutageIsOneIncident() {
        var faults = new ArrayList<String>();
        var incidents = new TreeMap<LocalDate, Set<String>>();
        var lines = new TreeMap<String, Integer>();
        int reports = 0;
        for (Entry.Heard heard : lived.chronicle().heard()) {
            if (heard.intent() == Intent.OUTAGE) {
                reports++;
                var day = heard.at().atZone(lived.site().community().zone()).toLocalDate();
                heard.reply().issues().stream().flatMap(issue -> issue.caseNumber().stream()).filter(this::isNoDanger).forEach(label ->
                        incidents.computeIfAbsent(day, _ -> new TreeSet<>()).add(incidentOf(Integer.valueOf(label))));
                heard.rows().stream().filter(row -> row.message().audience() == Audience.GROUP)
                        .filter(row -> row.message().caseNumber().filter(this::isNoDanger).isPresent())
                        .forEach(row -> lines.merge(day + " " + row.message().to(), 1, Integer::sum));
            }
        }
        incidents.forEach((day, all) -> {
            if (all.size() > 1) {
                faults.add(day + " fell apart into " + all);
            }
        });
        lines.forEach((group, count) -> {
            if (count > 1) {
                faults.add(group + " was told " + count + " times");
            }
        });
        return new Finding("an outage is one incident, and each group is told once", reports + " reports, " + incidents, faults);
    }

    /// Whoever may be caught in the lift is seen to apart.
    private boolean isNoDanger(String label) {
        return cases().get(Integer.valueOf(label)).getLast().state().kind() != Kind.EMERGENCY;
    }

    private String incidentOf(int number) {
        var last = cases().get(number).getLast().state();
        return last.incident().map(id -> "incident " + id).orElse("case " + number);
    }

    private HashSet<String> residentsGroups() {
        var groups = new HashSet<String>();
        lived.site().community().groups().values().stream().filter(g -> !g.isStaff()).forEach(g -> groups.add(g.id()));
        return groups;
    }

    private HashSet<String> toldAfterTheEnd() {
        var told = new HashSet<String>();
        var ended = new HashMap<String, Instant>();
        cases().values().forEach(stands -> stands.stream().filter(s -> s.state().status() == Status.DONE).findFirst()
                .ifPresent(s -> ended.put(s.state().label(), s.at())));
        for (Entry entry : lived.chronicle().entries()) {
            for (OutboxRow row : entry.rows()) {
                ended.forEach((label, at) -> {
                    if (!entry.at().isBefore(at) && (row.message().caseNumber().filter(label::equals).isPresent() || row.message().text().contains(label))) {
                        told.add(label + " " + row.message().to());
                    }
                });
            }
        }
        return told;
    }
}
