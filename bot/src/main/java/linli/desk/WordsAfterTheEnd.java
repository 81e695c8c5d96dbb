package linli.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import linli.alarm.Alarm;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.CaseStore;
import linli.cases.CaseWork;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.reply.AlarmReply;
import linli.reply.Offhand;
import linli.reply.ShortReply;
import linli.text.PlainText;
import linli.text.Sureness;
import linli.wording.Phrase;

/// What those who were called say of a danger soon after it was over: that they come now too, or what it was. It is kept with it, and nobody is called.
record WordsAfterTheEnd(Emergencies emergencies, CaseStore cases, CaseWork work, Pointing pointing, DeskTalk talk) {
    private static final Duration SOON = Duration.ofHours(2);
    private static final int LONGEST = 60;

    Optional<Obeyed> heard(Said said) {
        String plain = PlainText.of(said.message().text());
        boolean mayBe = !said.amongResidents() && said.message().forwarded().isEmpty() && plain.length() <= LONGEST;
        var reply = ShortReply.parse(said.message().text());
        if (!mayBe || !reply.stream().allMatch(known -> known instanceof AlarmReply.Answer || known instanceof AlarmReply.StandDown)) {
            return Optional.empty();
        }
        boolean isSaidAgain = reply.filter(AlarmReply.StandDown.class::isInstance).isPresent();
        return ended(plain, said).flatMap(about -> isSaidAgain ? Optional.of(new Obeyed.Done(about)) : heed(about, words(plain), said));
    }

    private static String words(String plain) {
        return Offhand.number(plain).isPresent() ? Offhand.words(plain).strip() : plain;
    }

    private Optional<Case> ended(String plain, Said said) {
        return Offhand.number(plain).or(() -> said.message().quote().flatMap(pointing::quoted)).flatMap(cases::find).map(Stream::of)
                .orElseGet(() -> Stream.concat(
                        pointing.latestCardNumber(said.place()).flatMap(cases::find).stream(), cases.doneBy(said.person().id(), said.now().minus(SOON)).stream()))
                .filter(about -> emergencies.alarms().ofCase(about.number()).filter(alarm -> isJustOver(alarm, said) && wasCalled(alarm, about, said)).isPresent())
                .findFirst();
    }

    private static boolean isJustOver(Alarm alarm, Said said) {
        return alarm.end().filter(end -> end.at().isAfter(said.now().minus(SOON))).isPresent();
    }

    private boolean wasCalled(Alarm alarm, Case about, Said said) {
        return emergencies.alarms().callsOf(alarm.number()).stream().anyMatch(call -> call.person().equals(said.person().id())) || emergencies.theirs().mayBeOf(about, said.person());
    }

    private Optional<Obeyed> heed(Case about, String plain, Said said) {
        return switch (emergencies.ear().hear(plain, Sureness.RATHER)) {
            case GOING -> Optional.of(needNotGo(about, said));
            case THERE -> Optional.of(AlarmReply.isBareAnswer(plain) ? needNotGo(about, said) : kept(about, said));
            case OVER, NEVER_WAS, MORE -> Optional.of(kept(about, said));
            case WORSE, ASKED, OTHER -> Optional.empty(); // what begins anew is a danger of its own
        };
    }

    private Obeyed needNotGo(Case about, Said said) {
        return said.message().isPrivate() ? talk.answerOnce(said, about, talk.put(Phrase.ALARM_NEED_NOT_GO, "case", about.label())) : new Obeyed.Done(about);
    }

    private Obeyed kept(Case about, Said said) {
        work.note(about, CaseEvent.Type.NOTED, said.person().id(), said.message().text().strip());
        return said.awaitsAWord(about) ? talk.answerOnce(said, about, talk.put(Phrase.ALARM_KEPT_AFTERWARDS, "case", about.label())) : new Obeyed.Done(about);
    }
}
