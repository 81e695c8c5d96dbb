package linli.act;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.text.Masking;
import linli.text.PlainText;
import linli.turn.Turn;
import linli.wording.Phrase;

/// What is told whoever calls Linli to ask when it will be over, 几点来水: what a colleague has noted of the time, else who is on it and by when.
public record WhatIsKnown(Turn turn) {
    private static final Pattern ASKS_WHEN = Pattern.compile("几点|什么时候|啥时候|几时|何时|多久|好久|哪天|今天能|晚上能");
    private static final Pattern OF_A_TIME = Pattern.compile("[0-9一二两三四五六七八九十半]+ ?(?:点|:|小时|分钟|天)|中午|上午|下午|晚上|今晚|明天|后天|周[一二三四五六日天]|修到|抢修|预计");
    /// A flat or a person is nobody else's business.
    private static final Pattern OF_SOMEBODY = Pattern.compile("(?<![0-9])[1-9][0-9]{2,3}(?![0-9:点])|[0-9]{1,2}-[0-9]{1,2}|家的?|业主|电话|先生|女士|师傅");

    private static final Set<CaseEvent.Type> TOLD_OF_WORK = Set.of(CaseEvent.Type.NOTED, CaseEvent.Type.SPOKEN_FOR, CaseEvent.Type.SUSPENDED);

    static boolean isAsked(String text) {
        return ASKS_WHEN.matcher(PlainText.of(text)).find();
    }

    String of(Case open) {
        var speech = turn.speech();
        return inColleaguesWords(open)
                .orElseGet(() -> speech.say(
                        open.status() == Case.Status.ASSIGNED ? Phrase.IN_HAND_UNTIL : Phrase.DONE_UNTIL,
                        "owner", speech.titled(open.owner()), "due", speech.time(open.due(), turn.now()), "case", open.label()));
    }

    /// What a colleague has noted of the time, or said among neighbours, if anybody has.
    public Optional<String> inColleaguesWords(Case open) {
        var speech = turn.speech();
        return noted(open)
                .map(note -> speech.say(Phrase.KNOWN_OF_IT, "owner", speech.titled(note.by()), "text", speech.quote(note.words()), "case", open.label()));
    }

    private Optional<CaseEvent> noted(Case open) {
        return turn.tx().cases().eventsOf(open.number()).stream()
                .filter(event -> TOLD_OF_WORK.contains(event.type()))
                .filter(event -> turn.site().community().person(event.by()).isPresent())
                .filter(event -> OF_A_TIME.matcher(event.words()).find() && !OF_SOMEBODY.matcher(event.words()).find())
                .filter(event -> Masking.mask(event.words()).equals(event.words()))
                .reduce((_, later) -> later);
    }
}
