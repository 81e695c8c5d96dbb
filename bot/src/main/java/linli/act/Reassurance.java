package linli.act;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.alarm.AlarmTalk;
import linli.cases.Case;
import linli.desk.ResidentReply;
import linli.message.Purpose;
import linli.text.PlainText;
import linli.wording.Phrase;

/// What somebody in danger reads when they go on in private, or ask for those who were called: who knows of it, where to go, that they are heard.
record Reassurance(Turn turn) {
    private static final Duration SAID_JUST_NOW = Duration.ofMinutes(5);
    private static final Pattern WHO_KNOWS = Pattern.compile("(?:别|莫|不要|不能|不许|千万|不想).{0,4}(?:告诉|通知|联系|让.{1,6}(?:知道|晓得|发现)|(?:跟|和|给|同).{1,5}(?:说|讲))"
            + "|(?:会不会|会|要|是不是).{0,2}(?:告诉|通知|跟.{1,4}(?:说|讲))|谁(?:会|都)?(?:知道|看得?到)|保密");
    private static final Pattern WHERE_TO_GO = Pattern.compile("(?:我|我们|能|该|要|可以)?(?:去|到|躲|住|跑)(?:哪|何处)|没(?:有)?地方(?:可以|能)?(?:去|住|躲)|哪里?(?:有地方|可以|能)(?:去|住|躲|待)|无家可归");
    private static final Optional<String> VIOLENCE = Optional.of("violence");

    void say(Case about) {
        String plain = PlainText.of(turn.message().text());
        boolean isAsked = turn.isCalled() || AlarmTalk.asksWhoComes(plain) || ResidentReply.parse(plain).filter(ResidentReply.OnTheirOwn.class::isInstance).isPresent();
        if (!isAsked) {
            return;
        }
        if (turn.message().isPrivate() && WHO_KNOWS.matcher(plain).find()) {
            say(Phrase.ALARM_WHO_KNOWS, about, Duration.ZERO);
        } else if (turn.message().isPrivate() && about.category().equals(VIOLENCE) && WHERE_TO_GO.matcher(plain).find()) {
            say(Phrase.ALARM_REFUGE, about, Duration.ZERO);
        } else {
            say(turn.message().isPrivate() ? Phrase.ALARM_HEARD : Phrase.ALARM_JOINED, about, SAID_JUST_NOW);
        }
    }

    private void say(Phrase phrase, Case about, Duration onceWithin) {
        String word = turn.speech().say(phrase, "owner", turn.speech().titled(about.owner()), "case", about.label());
        if (!turn.wasSaid(word, onceWithin)) {
            turn.say(word, Purpose.ALARM, Optional.of(about), false);
        }
    }
}
