package linli.owed;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linli.alarm.Scene;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.CaseStore;
import linli.cases.Report;
import linli.cases.ResidentsGroups;
import linli.cases.Speech;
import linli.cases.Visit;
import linli.community.Person;
import linli.conversation.PendingQuestion;
import linli.desk.Outcome;
import linli.incident.Reported;
import linli.knowledge.Knowledge;
import linli.message.Kind;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.outbox.Post;
import linli.reach.OtherNames;
import linli.reach.Recipients;
import linli.store.Transaction;
import linli.wording.Phrase;

/// Tells people what became of what they reported: each group once, each private reporter once, of a confidential case only the reporter.
public final class Outcomes implements Outcome {
    private static final Pattern END = Pattern.compile("[?？。.！!\\s]+$");

    /// What whoever was asked writes so long after is their answer.
    private static final Duration STILL_ASKED = Duration.ofHours(2);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Transaction tx;
    private final Post post;
    private final Speech speech;
    private final Knowledge knowledge;
    private final ForAllToRead forAll;
    private final Recipients recipients;
    private final ResidentsGroups residentsGroups;
    private final Instant now;

    public Outcomes(
            Transaction tx, Post post, Speech speech, Knowledge knowledge, OtherNames otherNames, Recipients recipients, Instant now) {
        this.tx = tx;
        this.post = post;
        this.speech = speech;
        this.knowledge = knowledge;
        this.forAll = new ForAllToRead(speech, otherNames);
        this.recipients = recipients;
        this.residentsGroups = new ResidentsGroups(tx.cases(), speech.community());
        this.now = now;
    }

    @Override
    public void alarm(Case raised) {
        var first = knowledge.firstStepsIn(raised.category(), raised.text());
        String text = speech.say(Scene.isDiscreet(raised, speech.community()) ? Phrase.ALARM_DISCREET : Phrase.ALARM_IN_GROUP,
                "steps", first.steps().strip(), "call", first.call(), "owner", speech.titled(raised.owner()), "case", raised.label());
        tellOnce(List.of(raised), Purpose.ALARM, _ -> text, _ -> text, (_, _) -> text, Set.of());
    }

    @Override
    public Heard tell(Case done, String result, Person by, Set<String> know) {
        var word = forAll.of(result, done);
        var all = doneWith(done);
        var askable = all.stream().collect(Collectors.toMap(Case::number, c -> askable(c, by)));
        boolean told = tellOnce(
                all, Purpose.REPLY, c -> doneText(c, word) + question(askable.get(c.number())),
                c -> doneText(c, Optional.empty()) + question(askable.get(c.number())), (c, names) -> toPassOn(c, names, word), know)
                || all.stream().allMatch(c -> know.containsAll(tx.cases().reportersOf(c.number())));
        all.forEach(c -> askable.get(c.number()).forEach(report -> awaitWord(c, report)));
        boolean isForQuiet = all.stream().flatMap(c -> residentsGroups.of(c).stream()).anyMatch(this::wantsQuiet);
        return told ? Heard.SOMEBODY : isForQuiet ? Heard.NOBODY_FOR_QUIET : Heard.NOBODY;
    }

    @Override
    public boolean tellNotDone(Case about) {
        boolean leads = about.incident().flatMap(tx.incidents()::find).filter(incident -> incident.lead() == about.number()).isPresent();
        var all = leads ? tx.incidents().casesOf(about.incident().orElseThrow()).stream().filter(Case::isOpen).toList() : List.of(about);
        Function<Case, String> text = c -> speech.say(Phrase.NOT_DONE_YET,
                "case", c.label(), "owner", speech.titled(about.owner()), "due", speech.time(about.finishDue(), now));
        return tellOnce(all, Purpose.REPLY, text, text, (c, _) -> text.apply(c), Set.of());
    }

    @Override
    public Optional<String> namedOfOthers(Case about, String result) {
        return forAll.namedOfOthers(about, result);
    }

    private String doneText(Case done, Optional<String> word) {
        return word
                .map(r -> done.kind() == Kind.QUESTION
                        ? speech.say(Phrase.QUESTION_ANSWERED, "case", done.label(), "owner", speech.titled(done.owner()), "result", r)
                        : speech.say(Phrase.DONE, "case", done.label(), "result", r))
                .orElseGet(() -> speech.say(Phrase.DONE_PLAIN, "case", done.label()));
    }

    /// One is not asked about one's own work, and nobody about a danger or whether an answer has solved anything.
    private List<CaseStore.Reported> askable(Case done, Person by) {
        return tx.cases().reportsOf(done.number()).stream()
                .filter(report -> !report.reporter().equals(by.id()) && done.kind() != Kind.EMERGENCY && done.kind() != Kind.QUESTION)
                .toList();
    }

    private String question(List<CaseStore.Reported> asked) {
        return asked.isEmpty() ? "" : speech.say(Phrase.ASK_SOLVED);
    }

    /// The case, and where it led an incident, all that was done by the same word.
    private List<Case> doneWith(Case done) {
        boolean led = done.incident().flatMap(tx.incidents()::find).filter(incident -> incident.lead() == done.number()).isPresent();
        var at = doneAt(done);
        return !led ? List.of(done) : done.incident().map(tx.incidents()::casesOf).orElseThrow().stream()
                .filter(c -> !c.isOpen() && doneAt(c).equals(at))
                .toList();
    }

    private Optional<Instant> doneAt(Case done) {
        return tx.cases().eventsOf(done.number()).stream()
                .filter(event -> event.type() == CaseEvent.Type.DONE)
                .map(CaseEvent::at)
                .reduce((_, later) -> later);
    }

    /// Where they were asked: in the group, or of what is confidential and where the group wants quiet in private.
    private void awaitWord(Case done, CaseStore.Reported report) {
        var group = report.group().filter(_ -> !done.confidential()).filter(id -> residentsGroups.of(done).contains(id) && !wantsQuiet(id));
        if (group.isPresent() || recipients.isReachable(report.reporter())) {
            tx.conversations().ask(PendingQuestion.solved(
                    group, report.reporter(), done.number(), now, done.nextDue().orElse(now)));
        }
    }

    @Override
    public boolean askReporter(Case about, String question, Person by) {
        boolean mayBeAsked = about.confidential() || forAll.of(question, about).isPresent();
        boolean isAsked = mayBeAsked && tellReporter(about, speech.say(Phrase.ASKED_BY_A_COLLEAGUE,
                "case", about.label(), "by", by.titled(), "text", speech.quote(END.matcher(question).replaceFirst(""))));
        if (isAsked) {
            tx.conversations().ask(PendingQuestion.word(
                    about.group().filter(residentsGroups::isOne).filter(_ -> !about.confidential()), about.reporter(), about.number(), now, now.plus(STILL_ASKED)));
        }
        return isAsked;
    }

    @Override
    public boolean tellNewTime(Case about, Instant finishDue) {
        return tellReporter(about, speech.say(Phrase.NEW_TIME,
                "case", about.label(), "owner", speech.titled(about.owner()), "due", speech.time(finishDue, now)));
    }

    @Override
    public void tellThatItWaits(Case about, Optional<Instant> resume, String why, Set<String> know) {
        String text = waits(about, resume, forAll.of(why, about));
        if (!text.isEmpty()) {
            tellReporterOnce(about, text, know);
        }
    }

    @Override
    public boolean tellWhenSomebodyComes(Case about, Visit visit, Set<String> know) {
        return tellReporterOnce(about, speech.say(Phrase.SOMEBODY_COMES, "case", about.label(), "due", speech.visit(visit, notBefore(about))), know);
    }

    private boolean tellReporterOnce(Case about, String text, Set<String> know) {
        String place = about.group().filter(_ -> !about.confidential()).orElse(about.reporter());
        boolean isKnown = know.contains(place) || know.contains(about.reporter()) || tx.outbox().saidSince(place, text, about.openedAt());
        return !isKnown && tellReporter(about, text);
    }

    private String waits(Case about, Optional<Instant> resume, Optional<String> why) {
        String goesOn = resume.map(at -> speech.say(Phrase.GOES_ON_THEN, "owner", speech.titled(about.owner()), "due", speech.time(at, now))).orElse("");
        return why.map(words -> speech.say(Phrase.WAITS_FOR, "case", about.label(), "why", words, "then", goesOn))
                .orElseGet(() -> goesOn.isEmpty() ? "" : speech.say(Phrase.WAITS, "case", about.label(), "then", goesOn));
    }

    /// Tells only whoever reported it first, where that was, unless the group wants quiet or has heard enough for now; gives back whether anybody could be told.
    public boolean tellReporter(Case about, String text) {
        var group = about.group().filter(residentsGroups::isOne);
        if (group.isPresent() && !about.confidential()) {
            return mayBeTold(group.get(), about)
                    && post.say(speech.toGroup(group.get(), Purpose.NOTICE, text, Optional.of(about), true), notBefore(about)).isPresent();
        }
        return recipients.isReachable(about.reporter())
                && post.say(speech.toResident(about.reporter(), text, Optional.of(about)), notBefore(about)).isPresent();
    }

    /// What the clock has to say of many matters at once, as on the first morning after a holiday, a group reads within its budget.
    private boolean mayBeTold(String group, Case about) {
        return !wantsQuiet(group)
                && tx.outbox().unaskedSince(group, notBefore(about).minus(AN_HOUR)) < speech.community().quiet().linesPerHour();
    }

    private boolean wantsQuiet(String group) {
        return tx.conversations().hush(group, now).isPresent();
    }

    /// Nobody is woken by the end of a matter, unless it was a danger.
    private Instant notBefore(Case about) {
        var community = speech.community();
        return about.kind() == Kind.EMERGENCY ? now : community.quiet().nextWaking(now, community.zone());
    }

    /// Each group hears of it once, and so does each person who told Linli alone. In a group that wants quiet only the end of a danger is told; of
    /// all else whoever reported it there hears in private, where that is possible.
    ///
    /// @param plain what is said instead where the text would tell of somebody
    /// @param toPassOn what a colleague reads who passed it on for people of these names
    /// @return whether anybody could be told
    private boolean tellOnce(
            List<Case> cases, Purpose purpose, Function<Case, String> text, Function<Case, String> plain,
            BiFunction<Case, Set<String>, String> toPassOn, Set<String> know) {
        var asked = new HashSet<>(know);
        boolean told = false;
        for (Case about : cases) {
            if (!about.confidential()) {
                for (String group : residentsGroups.of(about)) {
                    if ((isDanger(about) || !wantsQuiet(group)) && asked.add(group)) {
                        told |= say(about, text, plain, words -> speech.toGroup(group, purpose, words, Optional.of(about), false));
                    }
                }
            }
        }
        for (Case about : cases) {
            for (var passedOn : passedOn(about).entrySet()) {
                String colleague = passedOn.getKey();
                if (recipients.isReachable(colleague) && (asked.add(colleague) | know.contains(colleague))) {
                    String words = toPassOn.apply(about, passedOn.getValue());
                    told |= post.say(speech.toColleague(colleague, purpose, words, about), notBefore(about)).isPresent();
                }
            }
            for (String reporter : toldLinliAlone(about)) {
                if (recipients.isReachable(reporter) && asked.add(reporter)) {
                    told |= say(about, text, plain, words -> speech.toResident(reporter, words, Optional.of(about)));
                }
            }
        }
        return told;
    }

    private static boolean isDanger(Case about) {
        return about.kind() == Kind.EMERGENCY;
    }

    private boolean say(Case about, Function<Case, String> text, Function<Case, String> plain, Function<String, OutboundMessage> message) {
        var full = message.apply(text.apply(about));
        return post.say(post.mayBeSaid(full) ? full : message.apply(plain.apply(about)), notBefore(about)).isPresent();
    }

    private String toPassOn(Case about, Set<String> names, Optional<String> word) {
        String all = speech.list(names.stream());
        return word.map(r -> speech.say(about.kind() == Kind.QUESTION ? Phrase.ANSWER_TO_PASS_ON : Phrase.DONE_TO_PASS_ON,
                        "names", all, "case", about.label(), "owner", speech.titled(about.owner()), "result", r))
                .orElseGet(() -> speech.say(Phrase.DONE_TO_PASS_ON_PLAIN, "names", all, "case", about.label()));
    }

    /// Colleagues who passed on what others said, and those others' names.
    private Map<String, Set<String>> passedOn(Case about) {
        var names = new LinkedHashMap<String, Set<String>>();
        for (Reported told : tx.incidents().reportsOf(about.number())) {
            boolean isColleague = speech.community().person(told.report().reporter()).isPresent();
            told.speaker().filter(_ -> isColleague).ifPresent(name ->
                    names.computeIfAbsent(told.report().reporter(), _ -> new LinkedHashSet<>()).add(name));
        }
        return names;
    }

    private List<String> toldLinliAlone(Case about) {
        var reports = tx.incidents().reportsOf(about.number());
        if (about.confidential() || reports.isEmpty()) {
            return about.confidential() || about.group().isEmpty() ? tx.cases().reportersOf(about.number()) : List.of();
        }
        return reports.stream().map(Reported::report)
                .filter(r -> r.group().isEmpty() || !isDanger(about) && r.group().filter(this::wantsQuiet).isPresent())
                .map(Report::reporter).distinct().toList();
    }
}
