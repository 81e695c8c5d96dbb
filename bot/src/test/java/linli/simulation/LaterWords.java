package linli.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import linli.cases.Case;
import linli.message.Act;
import linli.message.IssueReply;
import linli.outbox.OutboxRow;
import linli.simulation.Chronicle.Entry;

/// How residents go on about what they have reported: some say where it is, some say thanks, some ask after it, few say whether it is solved.
final class LaterWords implements Play.Reader {
    private final Play play;
    private final RunningLinli linli;
    private final Neighbourhood people;
    private final Frames frames;
    private final Hours hours;
    private final RandomGenerator random;
    /// Who reported what, by the number that Linli told.
    private final Map<String, Set<Resident>> reporters = new HashMap<>();
    private final Set<String> toldTheEnd = new HashSet<>();

    LaterWords(Play play, RunningLinli linli, Neighbourhood people, Frames frames, Hours hours, RandomGenerator random) {
        this.play = play;
        this.linli = linli;
        this.people = people;
        this.frames = frames;
        this.hours = hours;
        this.random = random;
    }

    /// Somebody reports something in a group.
    void tell(Instant at, Intent intent, String group, Resident who, String text) {
        play.plan(at, Says.inGroup(intent, group, who, text));
    }

    @Override
    public void wrote(Entry.Heard own) {
        var who = people.find(own.message().sender());
        if (who.isEmpty() || isAfterwards(own.intent())) {
            return;
        }
        for (IssueReply issue : own.reply().issues()) {
            issue.caseNumber().ifPresent(label -> reported(own, who.get(), issue, label));
        }
    }

    private static boolean isAfterwards(Intent intent) {
        return switch (intent) {
            case MATTER, OUTAGE, QUARREL, DANGER, SCAM, HUMAN -> false;
            case CHATTER, IDEA, QUESTION, FORWARD, PLACE, THANKS, SOLVED, UNSOLVED, PROGRESS, WITHDRAWAL, QUIET, STRANGER, STAFF_TALK,
                    ACCEPT, TRANSFER, RETURN, RESULT, DELAY, HASTEN, ADDITION, LOOK, WHY, LEAVE, STAND_DOWN, MEDIATION, STATEMENT, SLIP -> true;
        };
    }

    private void reported(Entry.Heard own, Resident who, IssueReply issue, String label) {
        reporters.computeIfAbsent(label, _ -> new LinkedHashSet<>()).add(who);
        var at = own.at();
        if (issue.act() == Act.ASK) {
            sayWhere(own, who);
        }
        if (own.intent() == Intent.QUARREL && hours.chance(0.35)) {
            play.plan(at.plus(hours.about(Duration.ofMinutes(25))), Says.inPrivate(
                    Intent.STATEMENT, who.id(), Optional.of(who.name()), frames.any("statement", random)));
        }
        if (hours.chance(0.12)) {
            after(at, Duration.ofMinutes(2), own, who, Intent.THANKS, "thanks", label, () -> true);
        }
        if (hours.chance(0.03)) {
            after(at, Duration.ofHours(5), own, who, Intent.WITHDRAWAL, "withdraw", label, () -> isOpen(label));
        }
        if (hours.chance(0.15)) {
            after(at, Duration.ofHours(40), own, who, Intent.PROGRESS, "progress", label, () -> isOpen(label));
        }
    }

    private void sayWhere(Entry.Heard own, Resident who) {
        if (hours.chance(0.75)) {
            String words = hours.chance(0.1) ? "place_wrong" : "place";
            after(own.at(), Duration.ofMinutes(4), own, who, Intent.PLACE, words, "", () -> true);
        }
    }

    private void after(
            Instant at, Duration usual, Entry.Heard own, Resident who, Intent intent, String section, String label, Still still) {
        var slots = new HashMap<>(who.slots());
        slots.put("case", label);
        String text = frames.say(section, slots, random);
        var says = own.message().group()
                .map(group -> Says.inGroup(intent, group, who, text))
                .orElseGet(() -> Says.inPrivate(intent, who.id(), Optional.of(who.name()), text));
        play.plan(at.plus(hours.about(usual)), () -> Optional.of(says).filter(_ -> still.holds()));
    }

    /// Whether something has not become pointless meanwhile.
    private interface Still {
        boolean holds();
    }

    private boolean isOpen(String label) {
        return linli.caseOf(label).filter(Case::isOpen).isPresent();
    }

    /// The end of a matter is read by those who reported it, in the group or in private.
    @Override
    public void reads(OutboxRow row, Entry because) {
        var label = row.message().caseNumber().filter(reporters::containsKey).filter(l -> !isOpen(l));
        if (label.isEmpty()) {
            return;
        }
        for (Resident who : List.copyOf(reporters.get(label.get()))) {
            boolean readsIt = row.message().to().equals(who.id()) || row.message().to().equals(who.group())
                    || row.message().to().equals(who.owners());
            if (readsIt && toldTheEnd.add(label.get() + " " + who.id())) {
                answer(row, who, label.get());
            }
        }
    }

    private void answer(OutboxRow row, Resident who, String label) {
        double mood = random.nextDouble();
        if (mood < 0.25) {
            answer(row, who, Intent.SOLVED, "solved", label);
        } else if (mood < 0.32) {
            answer(row, who, Intent.UNSOLVED, "unsolved", label);
        } else if (mood < 0.45) {
            answer(row, who, Intent.THANKS, "thanks_staff", label);
        }
    }

    private void answer(OutboxRow row, Resident who, Intent intent, String section, String label) {
        var slots = new HashMap<>(who.slots());
        slots.put("case", label);
        String text = frames.say(section, slots, random);
        boolean inPrivate = row.message().to().equals(who.id());
        var says = inPrivate
                ? Says.inPrivate(intent, who.id(), Optional.of(who.name()), text)
                : Says.inGroup(intent, row.message().to(), who, text);
        var quoting = hours.chance(0.5) ? says.quoting(row) : says;
        play.plan(row.notBefore().plus(hours.about(Duration.ofMinutes(40))), quoting);
    }

    /// Everybody who reported something, for the checks.
    Map<String, List<Resident>> reporters() {
        var all = new HashMap<String, List<Resident>>();
        reporters.forEach((label, who) -> all.put(label, new ArrayList<>(who)));
        return all;
    }
}
