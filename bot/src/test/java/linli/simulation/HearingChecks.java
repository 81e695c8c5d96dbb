package linli.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linli.community.Group;
import linli.message.Act;
import linli.simulation.Chronicle.Entry.Heard;
import linli.simulation.Month.Lived;
import linli.understand.Interpreter;

/// That Linli hears what is meant for it, and leaves the rest alone.
record HearingChecks(Lived lived) {
    /// Of a hundred lines of small talk one or two may be taken for something: one in nine of them is made to sound like a matter.
    private static final double CHATTER_ACTED_ON = 0.015;
    private static final double HEARD = 0.9;
    private static final double UNANSWERED = 0.02;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}");
    private static final Set<Intent> MATTERS = EnumSet.of(Intent.MATTER, Intent.OUTAGE, Intent.QUARREL, Intent.FORWARD);
    private static final Set<Intent> REPLIES_OF_STAFF = EnumSet.of(
            Intent.ACCEPT, Intent.RESULT, Intent.TRANSFER, Intent.RETURN, Intent.DELAY, Intent.HASTEN, Intent.ADDITION, Intent.LOOK,
            Intent.WHY, Intent.LEAVE, Intent.STAND_DOWN, Intent.MEDIATION);

    List<Finding> all() {
        return List.of(
                chatter(), share("matters are heard", MATTERS, HearingChecks::isActedOn),
                share("danger is an alarm", EnumSet.of(Intent.DANGER), h -> has(h, Act.ALARM) || has(h, Act.JOIN)),
                share("short replies of staff are obeyed", REPLIES_OF_STAFF, h -> has(h, Act.COMMAND)), followUps(), strangers(), byIntent());
    }

    private Finding chatter() {
        var chatter = of(EnumSet.of(Intent.CHATTER, Intent.THANKS, Intent.STAFF_TALK));
        var acted = chatter.stream().filter(h -> isActedOn(h) && !has(h, Act.COLLECT)).toList(); // what is collected disturbs nobody
        double share = (double) acted.size() / Math.max(1, chatter.size());
        return new Finding(
                "small talk is left alone", "%d of %d lines acted on, %.2f %%".formatted(acted.size(), chatter.size(), 100 * share),
                share <= CHATTER_ACTED_ON ? List.of() : acted.stream().map(h -> said(h)).toList());
    }

    private Finding share(String name, Set<Intent> intents, Predicate<Heard> as) {
        var all = of(intents);
        var missed = all.stream().filter(as.negate()).toList();
        boolean enough = missed.size() <= (1 - HEARD) * all.size();
        return new Finding(
                name, (all.size() - missed.size()) + " of " + all.size(), enough ? List.of() : missed.stream().map(h -> said(h)).toList());
    }

    private Finding followUps() {
        var asked = lived.chronicle().heard().stream().filter(h -> h.intent().awaitsAWord() && isAddressed(h)).toList();
        var unanswered = asked.stream()
                .filter(h -> h.rows().isEmpty() && !has(h, Act.COMMAND) && !has(h, Act.JOIN))
                .map(h -> said(h))
                .toList();
        String ids = unanswered.isEmpty() ? "" : ", without a word " + unanswered;
        boolean enough = unanswered.size() <= UNANSWERED * asked.size();
        return new Finding("whoever asks after a matter gets a word", asked.size() + " asked" + ids, enough ? List.of() : unanswered);
    }

    /// A bare 进度 among neighbours may be meant for anybody; with a number, a quote, by name, in private or among staff it is meant for Linli.
    private boolean isAddressed(Heard heard) {
        var message = heard.message();
        boolean amongStaff = message.group().flatMap(lived.site().community()::group).filter(Group::isStaff).isPresent();
        return amongStaff || message.isPrivate() || message.quote().isPresent() || Interpreter.isCalled(message)
                || NUMBER.matcher(message.text()).find();
    }

    private Finding strangers() {
        var theirs = of(EnumSet.of(Intent.STRANGER));
        var faults = theirs.stream().filter(h -> !h.rows().isEmpty() || has(h, Act.COMMAND)).map(h -> said(h)).toList();
        return new Finding("a stranger's command does nothing and learns nothing", theirs.size() + " tried", faults);
    }

    /// No claim, but what a reader wants to know.
    private Finding byIntent() {
        var acts = new EnumMap<Intent, List<String>>(Intent.class);
        lived.chronicle().heard().forEach(h -> acts.computeIfAbsent(h.intent(), _ -> new ArrayList<>()).add(
                h.reply().gravest().map(issue -> issue.act().code()).orElse("silent")));
        String figures = acts.entrySet().stream()
                .map(e -> "\n         " + e.getKey() + " " + e.getValue().stream().collect(Collectors.groupingBy(a -> a, Collectors.counting())))
                .collect(Collectors.joining());
        return new Finding("what became of what was meant", figures, List.of());
    }

    private List<Heard> of(Set<Intent> intents) {
        return lived.chronicle().heard().stream().filter(h -> intents.contains(h.intent())).toList();
    }

    private static boolean isActedOn(Heard heard) {
        return !heard.reply().issues().stream().allMatch(issue -> issue.act() == Act.SILENT);
    }

    private static boolean has(Heard heard, Act act) {
        return heard.reply().issues().stream().anyMatch(issue -> issue.act() == act);
    }

    private static String said(Heard heard) {
        return heard.intent() + " " + heard.label() + " -> "
                + heard.reply().issues().stream().map(i -> i.act() + " " + i.category().orElse("")).collect(Collectors.joining(", "));
    }
}
