package linli.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.community.Community;
import linli.community.Person;
import linli.message.Kind;
import linli.message.Purpose;
import linli.outbox.OutboxRow;
import linli.simulation.Chronicle.Entry;

/// How staff go about their cards: most say yes in their hours, each at their own pace, and close with a result; some pass it on, give it
/// back, ask for more time, type a wrong number, or do nothing at all.
final class Staff implements Play.Reader {
    private static final Duration A_LOOK = Duration.ofMinutes(10);
    private static final LocalTime LATE = LocalTime.of(22, 40);
    private static final int LOOKS = 6 * 24 * 14;

    private final Play play;
    private final RunningLinli linli;
    private final Community community;
    private final Frames frames;
    private final Hours hours;
    private final RandomGenerator random;
    private final WhoIsOnLeave absences;
    private final Set<String> taken = new HashSet<>();

    Staff(Play play, RunningLinli linli, WhoIsOnLeave absences, Frames frames, Hours hours, RandomGenerator random) {
        this.play = play;
        this.linli = linli;
        this.absences = absences;
        this.community = linli.site().community();
        this.frames = frames;
        this.hours = hours;
        this.random = random;
    }

    /// Whoever goes on leave says so in the staff group the afternoon before, and then reads nothing.
    void sayWhoWillBeAway() {
        absences.all().forEach(absence -> {
            var slots = Map.of("from", dayOf(absence.from()), "until", dayOf(absence.until()));
            var before = absence.from().minusDays(1).atTime(16, 30).atZone(hours.zone()).toInstant();
            play.plan(before, says(Intent.LEAVE, absence.group(), absence.person(), frames.say("leave", slots, random)));
        });
    }

    private static String dayOf(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /// Colleagues chat in their groups as well.
    void talk(Instant at, String group, String person) {
        if (isWorking(person, at)) {
            play.plan(at, says(Intent.STAFF_TALK, group, person, frames.any("staff_chatter", random)));
        }
    }

    private boolean isWorking(String person, Instant at) {
        int hour = at.atZone(hours.zone()).getHour();
        var colleague = community.people().get(person);
        boolean onDuty = colleague.roster().isPresent() ? community.isOnDuty(colleague, at) : hour >= 8 && hour < 20;
        return onDuty && !absences.isAway(person, at.atZone(hours.zone()).toLocalDate());
    }

    /// The first moment from then on at which the person works.
    private Instant atWork(String person, Instant from) {
        var at = from;
        for (int i = 0; i < LOOKS && !isWorking(person, at); i++) {
            at = at.plus(A_LOOK);
        }
        return at;
    }

    @Override
    public void wrote(Entry.Heard own) {}

    @Override
    public void reads(OutboxRow row, Entry because) {
        var about = row.message().caseNumber().flatMap(linli::caseOf);
        if (about.isEmpty()) {
            return;
        }
        questionTo(row, because).ifPresent(asked -> answer(row, about.get(), asked));
        if (isCalledToDanger(row, about.get())) {
            goes(row, about.get());
        }
        owner(row, about.get()).ifPresent(owner -> reads(row, about.get(), owner, because));
    }

    /// What Linli asks back, by what stands in its question.
    private enum Question {
        WHOM("转给谁？", "answer_whom", Intent.TRANSFER),
        WHY("为什么退？", "answer_why", Intent.RETURN),
        UNTIL("到什么时候？", "answer_until", Intent.DELAY),
        NOTE("补充什么？", "answer_note", Intent.ADDITION),
        RULING("前定下来", "rule", Intent.TRANSFER);

        private final String mark;
        private final String answer;
        private final Intent intent;

        Question(String mark, String answer, Intent intent) {
            this.mark = mark;
            this.answer = answer;
            this.intent = intent;
        }
    }

    private record Asked(Question question, String person) {}

    /// A ruling is asked of whoever has the case now, everything else of whoever has just written.
    private Optional<Asked> questionTo(OutboxRow row, Entry because) {
        for (Question question : Question.values()) {
            if (row.message().text().contains(question.mark)) {
                var person = question == Question.RULING
                        ? row.message().caseNumber().flatMap(linli::caseOf).map(Case::owner)
                        : because instanceof Entry.Heard heard ? Optional.of(heard.message().sender()) : Optional.<String>empty();
                return person.filter(p -> community.person(p).isPresent()).map(p -> new Asked(question, p));
            }
        }
        return Optional.empty();
    }

    private void answer(OutboxRow row, Case about, Asked asked) {
        if (hours.chance(0.85)) {
            var at = atWork(asked.person(), row.notBefore().plus(hours.about(Duration.ofMinutes(3))));
            plan(at, row, about, asked.person(), asked.question().intent, asked.question().answer, Case::isOpen);
        }
    }

    private boolean isCalledToDanger(OutboxRow row, Case about) {
        var message = row.message();
        boolean toAnother = community.person(message.to()).isPresent() && !message.to().equals(about.owner());
        return toAnother && message.purpose() == Purpose.ALARM && about.isOpen() && message.text().contains("到场");
    }

    private void goes(OutboxRow row, Case about) {
        double readiness = random.nextDouble();
        String person = row.message().to();
        if (readiness < 0.3) {
            plan(row.notBefore().plus(hours.about(Duration.ofSeconds(100))), row, about, person, Intent.ACCEPT, "there", Case::isOpen);
        } else if (readiness < 0.45) {
            plan(row.notBefore().plus(hours.about(Duration.ofSeconds(40))), row, about, person, Intent.ACCEPT, "coming", Case::isOpen);
        }
    }

    /// The one whom the line concerns, if it comes to where they read.
    private Optional<String> owner(OutboxRow row, Case about) {
        var message = row.message();
        boolean reaches = switch (message.audience()) {
            case STAFF -> true;
            case PERSON -> message.to().equals(about.owner());
            case GROUP, PARTIES -> false;
        };
        return Optional.of(about.owner()).filter(_ -> reaches).filter(o -> community.person(o).isPresent());
    }

    private void reads(OutboxRow row, Case about, String owner, Entry because) {
        var temper = Temper.of(owner);
        boolean isNews = about.status() == Status.ASSIGNED
                && taken.add(owner + " " + about.number() + " " + about.escalations() + " " + about.due());
        boolean isReminder = because instanceof Entry.Struck && about.status() == Status.ACCEPTED;
        if (isNews && !hours.chance(temper.never())) {
            takeUp(row, about, owner, temper);
        } else if (isReminder && hours.chance(0.85)) {
            close(row, about, owner, row.notBefore().plus(hours.about(Duration.ofMinutes(25))));
        }
    }

    private void takeUp(OutboxRow row, Case about, String owner, Temper temper) {
        boolean danger = about.kind() == Kind.EMERGENCY;
        var at = danger
                ? row.notBefore().plus(hours.about(Duration.ofSeconds(80)))
                : atWork(owner, atWork(owner, row.notBefore()).plus(hours.about(temper.answersAfter())));
        if (hours.chance(temper.slips())) {
            plan(at.minusSeconds(20), row, about, owner, Intent.SLIP, "accept_wrong", c -> true);
        }
        if (!danger && hours.chance(temper.passesOn())) {
            passOn(at, row, about, owner);
            return;
        }
        plan(at, row, about, owner, Intent.ACCEPT, "accept", c -> c.owner().equals(owner) && c.isOpen());
        if (danger) { // 我来 is not yet there
            plan(at.plusSeconds(200), row, about, owner, Intent.ACCEPT, "there", c -> isMine(c, owner) && c.status() == Status.ASSIGNED);
        }
        work(row, about, owner, temper, at);
    }

    private void passOn(Instant at, OutboxRow row, Case about, String owner) {
        boolean toAnother = hours.chance(0.55);
        plan(at, row, about, owner, toAnother ? Intent.TRANSFER : Intent.RETURN, toAnother ? "transfer" : "return",
                c -> c.owner().equals(owner) && c.status() == Status.ASSIGNED);
        if (hours.chance(0.3)) { // asked what they meant, they take it after all
            plan(atWork(owner, at.plus(hours.about(Duration.ofMinutes(50)))), row, about, owner, Intent.ACCEPT, "accept",
                    c -> c.owner().equals(owner) && c.status() == Status.ASSIGNED);
        }
    }

    private void work(OutboxRow row, Case about, String owner, Temper temper, Instant accepted) {
        if (about.kind() == Kind.EMERGENCY) {
            var over = accepted.plus(Duration.ofMinutes(15)).plus(hours.about(Duration.ofMinutes(25)));
            if (hours.chance(0.6)) {
                plan(over, row, about, owner, Intent.STAND_DOWN, "stand_down", c -> isMine(c, owner));
            }
            close(row, about, owner, over.plusSeconds(200));
            return;
        }
        var done = atWork(owner, accepted.plus(hours.about(temper.worksFor())));
        if (hours.chance(0.1)) {
            plan(atWork(owner, accepted.plus(Duration.ofMinutes(40))), row, about, owner, Intent.DELAY, "delay", c -> isMine(c, owner));
            done = atWork(owner, done.plus(Duration.ofHours(20)));
        }
        if (about.kind() == Kind.DISPUTE) {
            mediate(row, about, owner, accepted);
        }
        if (hours.chance(0.04)) {
            plan(accepted.plusSeconds(90), row, about, owner, Intent.WHY, "why", c -> true);
        }
        if (hours.chance(0.05)) {
            plan(accepted.plusSeconds(300), row, about, owner, Intent.LOOK, "look", c -> true);
        }
        if (hours.chance(0.04)) {
            plan(accepted.plusSeconds(500), row, about, owner, Intent.ADDITION, "add", c -> isMine(c, owner));
        }
        if (hours.chance(0.93)) {
            close(row, about, owner, done);
        }
    }

    private void mediate(OutboxRow row, Case about, String owner, Instant accepted) {
        for (int step = 1; step <= 2; step++) {
            var at = atWork(owner, accepted.plus(hours.about(Duration.ofMinutes(40L * step))));
            plan(at, row, about, owner, Intent.MEDIATION, "mediate", c -> isMine(c, owner));
        }
    }

    private void close(OutboxRow row, Case about, String owner, Instant at) {
        boolean catchesUpAtNight = about.kind() != Kind.EMERGENCY && about.kind() != Kind.DISPUTE && hours.chance(0.03);
        String words = about.kind() == Kind.DISPUTE ? "mediate_end" : catchesUpAtNight ? "night_result" : hours.chance(0.02) ? "result_private" : "result";
        plan(catchesUpAtNight ? lateThatDay(at) : at, row, about, owner, Intent.RESULT, words, c -> isMine(c, owner));
    }

    private Instant lateThatDay(Instant at) {
        return at.atZone(hours.zone()).with(LATE).toInstant();
    }

    private static boolean isMine(Case about, String owner) {
        return about.owner().equals(owner) && about.isOpen();
    }

    /// They write where they have read it; a word without a number quotes the card, or trusts that it is understood.
    private void plan(
            Instant at, OutboxRow row, Case about, String owner, Intent intent, String section, Predicate<Case> still) {
        var slots = Map.of("case", about.label(), "other", Integer.toString(about.number() + 7));
        String text = frames.say(section, slots, random);
        boolean inGroup = switch (row.message().audience()) {
            case STAFF -> true;
            case PERSON, GROUP, PARTIES -> false;
        };
        var says = inGroup
                ? says(intent, row.message().to(), owner, text)
                : Says.inPrivate(intent, owner, Optional.of(nameOf(owner)), text);
        var quoting = !text.contains(about.label()) && (intent == Intent.WHY || hours.chance(0.9)) ? says.quoting(row) : says;
        play.plan(at, () -> linli.caseOf(about.label()).filter(still).map(_ -> quoting));
    }

    private Says says(Intent intent, String group, String person, String text) {
        return new Says(
                intent, Optional.of(group), person, Optional.of(nameOf(person)), text, Optional.empty(), List.of());
    }

    private String nameOf(String person) {
        return community.person(person).map(Person::name).orElse(person);
    }
}
