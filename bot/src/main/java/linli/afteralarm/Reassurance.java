package linli.afteralarm;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.alarm.AlarmTalk;
import linli.alarm.Call;
import linli.cases.Case;
import linli.message.Purpose;
import linli.text.Standing;
import linli.text.Sureness;
import linli.text.TellingCharacters;
import linli.turn.Hearsay;
import linli.turn.Turn;
import linli.wording.Phrase;

/// What somebody in danger reads when they go on in private, or ask for those who were called: who knows of it, where to go, that they are heard.
record Reassurance(Turn turn) {
    private static final Duration SAID_JUST_NOW = Duration.ofMinutes(5);
    private static final Pattern WHERE_TO_GO = Pattern.compile("(?:我|我们|能|该|要|可以)?(?:去|到|躲|住|跑)(?:哪|何处)|没(?:有)?地方(?:可以|能)?(?:去|住|躲)|哪里?(?:有地方|可以|能)(?:去|住|躲|待)|无家可归|有(?:没有)?(?:什么)?地方(?:可以|能)?(?:去|住|躲|待|过夜)|有地方(?:吗|么|没|啵|不)|出去住|住(?:一|几|两)[晚天夜]|过夜");
    private static final Pattern NO_CALLS = Pattern.compile("(?:别|莫|不要|不能|千万)(?:再|给我|跟我|回我?)*(?:打|回)(?:我)?的?(?:电话|手机)");
    /// 他出去了, 他睡着了: a moment in which something can be done.
    private static final Pattern LEFT_ALONE = Pattern.compile("(?:他|她|老公|男的|那个?人|那男的)(?:刚刚?|已经|现在|终于|又|自己)*(?:出去|走|下楼|出门|离开|睡|不在家).{0,5}");
    private static final Pattern COMES_BACK = Pattern.compile("(?:他|她|那男的|男的|那人)(?:要是|如果|万一|会不会|等下|等会|半夜|今晚|晚上|再|又|还)+(?:半夜|今晚|晚上|再|又|还|会)*(?:来|回|找|打|动手|砸|踢|敲)|(?:万一|要是|如果|怕)(?:他|她|那男的)?.{0,4}(?:回来|再来|又来|找来|再打|又打|再动手)");
    private static final Optional<String> VIOLENCE = Optional.of("violence");

    void say(Case about) {
        String plain = turn.plain();
        boolean isInNeed = AlarmTalk.tellsOfSomebodyStuck(plain) && SortOfDanger.isOfAHouse(about);
        boolean isAsked = turn.isCalled() || isInNeed || AlarmTalk.asksWhoComes(plain) || asksForThem(plain);
        if (!isAsked) {
            return;
        }
        if (!turn.message().isPrivate()) {
            if (turn.isCalled() || isInNeed || !isSomebodyThere(about)) {
                say(Phrase.ALARM_JOINED, about, SAID_JUST_NOW);
            }
        } else if (WayIn.isIn(plain)) {
            say(Phrase.ALARM_SECRET, about, Duration.ZERO);
        } else if (Hearsay.isIn(plain)) {
            say(Phrase.NOTHING_IS_CARRIED, about, Duration.ZERO);
        } else if (about.category().equals(VIOLENCE) && COMES_BACK.matcher(plain).find()) {
            say(Phrase.ALARM_COMES_BACK, about, Duration.ZERO);
        } else if (KeptFrom.isAskedIn(plain)) {
            new KeptFrom(turn).say(about);
        } else if (about.category().equals(VIOLENCE) && WHERE_TO_GO.matcher(plain).find()) {
            say(Phrase.ALARM_REFUGE, about, Duration.ZERO);
        } else if (about.confidential()) {
            discreetly(plain, about);
        } else {
            say(Phrase.ALARM_HEARD, about, SAID_JUST_NOW);
        }
    }

    /// 还没人来, and not 救护车到哪了.
    private boolean asksForThem(String plain) {
        return turn.site().interpreter().knownTalk().standing(plain, Sureness.OUTRIGHT) == Standing.ASKED && !TellingCharacters.tellsOfAThingBeside(plain, "");
    }

    /// Of whoever is there already it cannot be said that they were sent for.
    private boolean isSomebodyThere(Case about) {
        return turn.scene().alarmOf(about).stream().flatMap(alarm -> turn.tx().alarms().callsOf(alarm.number()).stream()).anyMatch(Call::isThere);
    }

    /// Of what is for few eyes nobody is named who has only just come to it.
    private void discreetly(String plain, Case about) {
        boolean isLeftAlone = about.category().equals(VIOLENCE) && LEFT_ALONE.matcher(plain).matches();
        if (NO_CALLS.matcher(plain).find()) {
            say(Phrase.ALARM_NO_CALLS, about, Duration.ZERO);
        } else {
            say(isLeftAlone ? Phrase.ALARM_LEFT_ALONE : Phrase.ALARM_HEARD_DISCREETLY, about, isLeftAlone ? Duration.ZERO : SAID_JUST_NOW);
        }
    }

    private void say(Phrase phrase, Case about, Duration onceWithin) {
        String word = turn.speech().say(phrase, "owner", turn.speech().titled(about.owner()), "case", about.label());
        if (!turn.wasSaid(word, onceWithin)) {
            turn.say(word, Purpose.ALARM, Optional.of(about), false);
        }
    }
}
