package linli.desk;

import java.util.Optional;
import java.util.regex.Pattern;
import linli.colleague.Colleagues;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.community.Community;
import linli.community.OrgUnit;
import linli.text.PlainText;
import linli.text.Sureness;
import linli.wording.Phrase;

/// What colleagues want of Linli beside the cases, in whatever words: to hear what is open, to be off or there again, to have something announced.
record Errands(Ear ear, Overview overview, Leaving leaving, Absences absences, DeskTalk talk, Community community) {
    private static final String NAME = "邻里";
    private static final Pattern CALL = Pattern.compile("@?邻里[\\s\\u2005,:]*");
    private static final Pattern ONE_OF_THEM = Pattern.compile("^第");

    Optional<Obeyed> in(Said said, Besides besides) {
        var message = said.message();
        boolean isPlain = message.quote().isEmpty() && message.forwarded().isEmpty() && !said.isNumbered();
        if (!isPlain || besides == Besides.A_DANGER || besides == Besides.PASSED_ON) {
            return Optional.empty();
        }
        String words = CALL.matcher(PlainText.of(message.text())).replaceFirst("");
        boolean isToLinli = message.isPrivate() || message.mentionsBot() || message.text().contains("@" + NAME);
        var least = !isToLinli ? Sureness.OUTRIGHT : besides == Besides.NOTHING ? Sureness.LIKELY : Sureness.BEYOND_DOUBT;
        return switch (ear.errand(words, least)) {
            case MINE -> Optional.of(said).filter(_ -> isToLinli && !said.amongResidents()).flatMap(_ -> inHand(words, said));
            case DUE -> Optional.of(said).filter(_ -> isToLinli && !said.amongResidents()).map(overview::due);
            case OFF -> said.amongResidents() || said.person().isVolunteer() ? Optional.empty() // 下午去不了 of a volunteer is of what they were asked to help with
                    : leaving.inOtherWords(words, isToLinli, said);
            case BACK -> said.amongResidents() ? Optional.empty() : leaving.thereAgain(words, said);
            case ANNOUNCE -> Optional.of(said).filter(_ -> isToLinli).map(_ -> talk.askOnce(said, talk.put(Phrase.CANNOT_ANNOUNCE)));
            case OTHER -> Optional.empty();
        };
    }

    /// Of those whom the words name and for whom the speaker may speak or stands in, of what they lead, else of the speaker.
    private Optional<Obeyed> inHand(String words, Said said) {
        String named = new Colleagues(community).inFull(words);
        var others = community.people().values().stream().filter(person -> named.contains(person.name()) && !person.equals(said.person())).toList();
        if (!others.isEmpty()) {
            return others.stream().allMatch(person -> absences.maySpeakFor(person, said.person()) || absences.isStoodInBy(person, said.person(), said.now()))
                    ? Optional.of(overview.inHandOf(others, said)) : Optional.empty();
        }
        return Optional.of(led(words).filter(unit -> unit.holders().stream().flatMap(id -> community.person(id).stream()).allMatch(person -> absences.maySpeakFor(person, said.person())))
                .map(unit -> overview.openIn(unit, said)).orElseGet(() -> overview.inHand(said)));
    }

    /// 三片区 is 第三片区.
    private Optional<OrgUnit> led(String words) {
        return community.organisation().units().values().stream().filter(unit -> words.contains(ONE_OF_THEM.matcher(unit.name()).replaceFirst(""))).findFirst();
    }
}
