package linli.desk;

import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.alarm.Alarm;
import linli.alarm.Call;
import linli.alarm.Call.Word;
import linli.alarm.Course;
import linli.alarm.WasNothing;
import linli.cases.Case;
import linli.cases.CaseStore;
import linli.cases.Speech;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.outbox.OutboxStore;
import linli.reply.AlarmReply;
import linli.reply.CaseReply;
import linli.reply.CaseReply.Inquire.What;
import linli.reply.Offhand;
import linli.reply.ShortReply;
import linli.text.PlainText;
import linli.wording.Phrase;

/// Obeys those who were called to a danger: they are there, on the way, or it is over. Whoever was not called may come all the same.
final class AlarmDesk {
    static final String STAND_DOWN = "解除";
    private static final int LONGEST_REASON = 40;
    private static final Pattern NO_MORE = Pattern.compile("(?:别|不用|不要|先别)(?:再)?(?:叫|喊|打|响)(?:人|我们?|大家)?了[啊吧哈。.!]*");

    private final Emergencies emergencies;
    private final CaseStore cases;
    private final Pointing pointing;
    private final DeskTalk talk;
    private final Speech speech;
    private final DrillDesk drills;
    private final Outcome outcome;
    private final Questions questions;
    private final BesideTheDanger beside;

    AlarmDesk(Emergencies emergencies, CaseStore cases, OutboxStore outbox, Pointing pointing, Outcome outcome, Questions questions, BesideTheDanger beside, DeskTalk talk) {
        this.beside = beside;
        this.questions = questions;
        this.outcome = outcome;
        this.emergencies = emergencies;
        this.cases = cases;
        this.pointing = pointing;
        this.talk = talk;
        this.speech = talk.speech();
        this.drills = new DrillDesk(emergencies.drills(), outbox, talk.post(), speech);
    }

    /// Among neighbours nothing is a short reply that points at nothing, but whoever was called and says there that they come is heard.
    boolean isHeardAmongResidents(ShortReply reply, Said said) {
        return reply instanceof AlarmReply.Answer && calledTo(said).isPresent();
    }

    /// "1" is meant for an alarm or a drill where it answers one; empty where it is not.
    Optional<Obeyed> obey(CaseReply.Accept accept, Said said) {
        return answer(accept, AlarmReply.wordIn(said.message().text()), said);
    }

    /// 收到 and 马上到 say that they are on the way, and call nobody off; 好 says that something was read.
    Optional<Obeyed> obey(CaseReply.Promise promise, Said said) {
        if (isMereNod(promise, said)) {
            return Optional.of(new Obeyed.Answered());
        }
        return promise.words().isEmpty() ? answer(promise, Word.COMING, said) : tooLate(promise, said);
    }

    private boolean isMereNod(CaseReply.Promise promise, Said said) {
        return promise.number().isEmpty() && said.message().quote().isEmpty() && Offhand.isNod(PlainText.of(said.message().text()))
                && meant(promise, said).filter(this::isAlarm).isPresent();
    }

    /// Whoever goes tomorrow is not on the way.
    private Optional<Obeyed> tooLate(CaseReply.Promise promise, Said said) {
        return meant(promise, said).filter(about -> emergencies.scene().alarmOf(about).isPresent())
                .map(about -> talk.answerOnce(said, about, talk.put(Phrase.DANGER_CANNOT_WAIT, "case", about.label())));
    }

    /// Whether the latest card there is that of an alarm they were called to, so that even 收到 is an answer.
    boolean isLatestThere(Said said) {
        return !said.amongResidents() && pointing.latestCard(said.place(), said.person())
                .filter(this::isAlarm).filter(about -> calledTo(said).filter(about::equals).isPresent()).isPresent();
    }

    Obeyed obey(AlarmReply reply, Said said) {
        return switch (reply) {
            case AlarmReply.Answer answer -> answer(answer, answer.word(), said).orElseGet(Obeyed.NotMeant::new);
            case AlarmReply.StandDown standDown -> standDown(standDown, said);
            case AlarmReply.HowItWent howItWent -> tell(howItWent, said);
            case AlarmReply.Drill drill -> drills.start(drill, said);
            case AlarmReply.EndDrill _ -> drills.end(said);
        };
    }

    /// They come, or are there, as their own words say.
    Optional<Obeyed> answered(Case about, Word word, Said said) {
        return emergencies.scene().alarmOf(about).map(alarm -> new Obeyed.Done(answer(alarm, about, word, said)));
    }

    private Optional<Obeyed> answer(ShortReply reply, Word word, Said said) {
        if (drills.isAnsweredBy(reply, said)) {
            return Optional.of(drills.answer(word, said));
        }
        return meant(reply, said).flatMap(about ->
                emergencies.scene().alarmOf(about).map(alarm -> new Obeyed.Done(answer(alarm, about, word, said))));
    }

    private Case answer(Alarm alarm, Case about, Word word, Said said) {
        var calls = emergencies.alarms().callsOf(alarm.number());
        boolean isThere = calls.stream().anyMatch(call -> call.isThere() && call.person().equals(said.person().id()));
        if (isThere) {
            return about; // said twice
        }
        var other = calls.stream().filter(Call::isThere).findFirst();
        var scene = emergencies.scene();
        var after = word == Word.THERE ? scene.there(alarm, about, said.person()) : scene.coming(alarm, about, said.person());
        if (word == Word.THERE) {
            beside.inHand(after, said.person());
        }
        Phrase phrase = word == Word.COMING ? Phrase.ALARM_COMING
                : other.isPresent() ? Phrase.ALARM_THERE_TOO : Phrase.ALARM_THERE;
        String line = speech.say(phrase,
                "case", after.label(), "place", speech.place(after),
                "who", other.map(call -> speech.titled(call.person())).orElse(""));
        talk.answer(said, after, line + alsoThere(word, after, said));
        return after;
    }

    /// Whoever came for a wrong one of several has come for the right one too: a fire rings no more for days because somebody was at a flood.
    private String alsoThere(Word word, Case about, Said said) {
        var scene = emergencies.scene();
        var others = scene.alsoUpWhere(about, said.person());
        if (others.isEmpty()) {
            return "";
        }
        others.forEach(other -> scene.alarmOf(other).ifPresent(alarm -> {
            switch (word) {
                case THERE -> scene.there(alarm, other, said.person());
                case COMING -> scene.coming(alarm, other, said.person());
            }
        }));
        return "\n" + speech.say(Phrase.ALARM_ALSO_THERE, "cases", speech.numbers(others));
    }

    private Obeyed standDown(AlarmReply.StandDown reply, Said said) {
        var about = meant(reply, said);
        var alarm = about.flatMap(emergencies.scene()::alarmOf);
        if (alarm.isEmpty()) {
            return new Obeyed.NotMeant();
        }
        if (!emergencies.scene().mayStandDown(alarm.get(), about.get(), said.person())) {
            return askOnce(said, about.get(), speech.say(Phrase.ALARM_STAND_DOWN_BY_WHOM, "case", about.get().label()));
        }
        if (reply.why().isBlank()) {
            return questions.missing(said, about.get(), STAND_DOWN + " " + about.get().label(), speech.say(Phrase.ALARM_STAND_DOWN_WHY, "case", about.get().label()));
        }
        return new Obeyed.Done(standDown(about.get(), reply.why(), said));
    }

    Case standDown(Case about, String why, Said said) {
        return over(about, why, false, said);
    }

    /// How it ended is said as well.
    Case over(Case about, String how, Said said) {
        return over(about, how, true, said);
    }

    /// The same danger of the same house is over by the same word. Where nothing is left to do, whoever reported it alone hears that as well.
    private Case over(Case about, String why, boolean isDone, Said said) {
        var elsewhere = emergencies.scene().alsoUpWhere(about, said.person());
        var same = elsewhere.stream().filter(other -> other.category().equals(about.category())).toList();
        var others = elsewhere.stream().filter(other -> !same.contains(other)).toList();
        questions.movedOn(said, about);
        var after = emergencies.scene().standDown(Stream.concat(Stream.of(about), same.stream()).toList(), said.person(), why, isDone);
        after.stream().filter(ended -> !ended.isOpen()).forEach(ended -> {
            var know = new HashSet<>(cases.groupsOf(ended.number()));
            know.add(said.person().id());
            outcome.tell(ended, why, said.person(), know);
            emergencies.incidents().over(ended, said.person(), why);
        });
        after.forEach(ended -> beside.told(ended, said.person(), why));
        String line = speech.say(after.getFirst().isOpen() ? Phrase.ALARM_STOOD_DOWN : Phrase.ALARM_WAS_NOTHING, "case", speech.numbers(after));
        talk.answer(said, after.getFirst(), others.isEmpty() ? line
                : line + "\n" + speech.say(Phrase.ALARM_ALSO_UP, "cases", speech.numbers(others), "case", others.getFirst().label()));
        return after.getFirst();
    }

    Optional<Obeyed> whetherToGo(Said said) {
        return Offhand.read(PlainText.of(said.message().text())).filter(CaseReply.Inquire.class::isInstance).flatMap(asked -> whetherToGo(asked, said));
    }

    /// 要去吗, 谁报的, 查 1024 of a volunteer, or of anybody once it is over: whether to go, and where.
    Optional<Obeyed> whetherToGo(CaseReply asked, Said said) {
        boolean isWhether = asked instanceof CaseReply.Inquire(var _, var what) && what == What.WHEN_TO_GO;
        var about = said.amongResidents() ? Optional.<Case>empty() : asked.number().or(() -> said.message().quote().flatMap(pointing::quoted))
                .or(() -> asked instanceof CaseReply.Inquire ? pointing.latestCardNumber(said.place()) : Optional.empty())
                .flatMap(cases::find);
        return about.flatMap(c -> emergencies.alarms().ofCase(c.number())
                .filter(alarm -> emergencies.scene().mayReadOnlyWhere(c, said.person()) || isWhether && !alarm.isUp() && wasCalled(alarm, said))
                .map(alarm -> new Obeyed.Done(sayWhetherToGo(alarm, c, said))));
    }

    private boolean wasCalled(Alarm alarm, Said said) {
        return emergencies.alarms().callsOf(alarm.number()).stream().anyMatch(call -> call.person().equals(said.person().id()));
    }

    private Case sayWhetherToGo(Alarm alarm, Case about, Said said) {
        var there = emergencies.alarms().callsOf(alarm.number()).stream().filter(Call::isThere).findFirst();
        Phrase phrase = !alarm.isUp() ? Phrase.ALARM_NEED_NOT_GO : there.isPresent() ? Phrase.ALARM_SOMEONE_THERE : Phrase.ALARM_DO_GO;
        talk.answer(said, about, speech.say(phrase, "case", about.label(),
                "place", speech.wording().place(about.place().withoutRoom(), speech.community()),
                "who", there.map(call -> speech.titled(call.person())).orElse("")));
        return about;
    }

    /// 假的 炒菜的烟 of somebody who was called: whoever is there stands it down by that, and all others read who may, and how.
    Optional<Obeyed> itWasNothing(Said said) {
        String plain = PlainText.of(said.message().text());
        boolean mayBe = !said.amongResidents() && said.message().forwarded().isEmpty() && plain.length() <= LONGEST_REASON
                && (WasNothing.isSaidIn(plain) || NO_MORE.matcher(plain).matches());
        var about = mayBe ? Offhand.number(plain).or(() -> said.message().quote().flatMap(pointing::quoted)).map(cases::find)
                .orElseGet(() -> calledTo(said)) : Optional.<Case>empty();
        return about.flatMap(c -> emergencies.scene().alarmOf(c)
                .filter(alarm -> wasCalled(alarm, said))
                .map(alarm -> itWasNothing(alarm, c, plain, said)));
    }

    private Obeyed itWasNothing(Alarm alarm, Case about, String why, Said said) {
        boolean isThere = emergencies.alarms().callsOf(alarm.number()).stream()
                .anyMatch(call -> call.isThere() && call.person().equals(said.person().id()));
        if (isThere && WasNothing.isSaidIn(why)) {
            return new Obeyed.Done(standDown(about, why, said));
        }
        boolean mayStandDown = emergencies.scene().mayStandDown(alarm, about, said.person());
        return askOnce(said, about, speech.say(mayStandDown ? Phrase.ALARM_STAND_DOWN_HOW : Phrase.ALARM_STAND_DOWN_BY_WHOM, "case", about.label()));
    }

    private Obeyed tell(AlarmReply.HowItWent reply, Said said) {
        var about = reply.number().or(() -> said.message().quote().flatMap(pointing::quoted)).flatMap(cases::find)
                .filter(c -> !c.confidential() || pointing.rights().mayWorkOn(c, said.person()));
        var alarm = about.flatMap(c -> emergencies.alarms().ofCase(c.number()));
        if (alarm.isEmpty() || !emergencies.scene().mayReadTheCourse(alarm.get(), about.get(), said.person())) {
            return new Obeyed.NotMeant();
        }
        talk.answer(said, about.get(), new Course(speech).of(about.get(), cases.eventsOf(about.get().number())));
        return new Obeyed.Answered();
    }

    private boolean isAlarm(Case about) {
        return emergencies.scene().alarmOf(about).isPresent();
    }

    /// By number, by the quoted line, by the latest card in that place, or the alarm that the person was called to: but a bare 1 is for the card
    /// it stands under, for whoever is wrongly taken to be there calls everybody off.
    private Optional<Case> meant(ShortReply reply, Said said) {
        var named = reply.number().or(() -> said.message().quote().flatMap(pointing::quoted));
        if (named.isPresent()) {
            return pointing.at(named.get(), said.person());
        }
        var latest = pointing.latestCard(said.place(), said.person());
        boolean takesSomethingElse = reply instanceof CaseReply && latest.filter(about -> !isAlarm(about)).isPresent();
        return takesSomethingElse ? Optional.empty() : latest.filter(this::isAlarm).or(() -> calledTo(said));
    }

    /// The newest alarm that the person was called to or that is near to them by office; in a group, of those that were reported there.
    private Optional<Case> calledTo(Said said) {
        return Stream.concat(
                        emergencies.alarms().upFor(said.person().id()).stream().flatMap(alarm -> alarm.caseNumber().flatMap(cases::find).stream()).filter(Case::isOpen),
                        emergencies.theirs().of(said.person(), Word.COMING).stream())
                .filter(about -> !said.amongResidents() || cases.groupsOf(about.number()).contains(said.place()))
                .findFirst();
    }

    private Obeyed askOnce(Said said, Case about, String question) {
        talk.answerOnce(said, about, question);
        return new Obeyed.Answered();
    }
}
