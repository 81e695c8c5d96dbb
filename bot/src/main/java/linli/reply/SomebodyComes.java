package linli.reply;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linli.cases.Visit;
import linli.community.Community;

/// Reads when somebody comes to see to a matter, as a colleague writes it: 师傅下午两点去, 维保明天上午来.
public final class SomebodyComes {
    private static final Pattern A_CLOCK = Pattern.compile("[点:：]");
    private static final String WHOEVER_COMES = "(?:左右|钟|准时|就|再|会|能|可以|我们?|他们?|师傅|[水电]工|维保|厂家|带\\p{IsHan}{1,4}|[派叫喊]人|\\s)*";
    private static final String COMES = "(?:过[去来]|上门|来(?![电水货])|去(?!不)|到(?![家货位])|[修换看弄搞](?![好完]))";
    private static final String AGREED = "约(?:好|的|了|到|在|定|\\s)*";
    /// 下周 and 周末 are no day that somebody could wait on.
    private static final Pattern A_DAY = Pattern.compile("(?:今天|今日|今晚|明天|明早|明晚|大?后天|(?:下+个?|这个?|本)?(?:周|星期|礼拜)[一二三四五六日天]|[0-9]+月[0-9]+[日号]?|[0-9]+[日号])?(?<part>早上|早晨|一早|一大早|清早|上午|中午|下午|傍晚|晚上|夜里)?");

    private SomebodyComes() {}

    /// The first time still to come at which the words say that somebody comes.
    public static Optional<Visit> in(String plain, Instant now, Community community) {
        return Until.aheadIn(plain, now, community).filter(time -> isOfComing(plain, Pattern.quote(time)))
                .flatMap(time -> Until.in(time, now, community) instanceof Until.At(var moment, var _) ? at(moment, time) : Optional.empty());
    }

    private static Optional<Visit> at(Instant moment, String time) {
        if (A_CLOCK.matcher(time).find()) {
            return Optional.of(new Visit(moment, true, ""));
        }
        return Optional.of(A_DAY.matcher(time.replace(" ", ""))).filter(Matcher::matches).map(day -> new Visit(moment, false, part(day, time)));
    }

    private static String part(Matcher day, String time) {
        return Optional.ofNullable(day.group("part")).orElse(time.endsWith("晚") ? "晚上" : time.endsWith("早") ? "早上" : "");
    }

    private static boolean isOfComing(String plain, String time) {
        return Pattern.compile(time + WHOEVER_COMES + COMES + "|" + AGREED + time).matcher(plain).find();
    }
}
