package linli.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A colleague's word on who is there: 请假 明天, 我请假12月1日到5日 李想顶, 顶班 李想, 一起转给李想, 销假, 值班表; and on why they have a case:
/// 为什么派给我 1024.
public sealed interface DutyReply extends ShortReply {
    /// "I am off."
    ///
    /// @param rest who, which days and who stands in, in the speaker's words
    record Away(String rest) implements WithoutNumber {}

    /// "I am back."
    ///
    /// @param who whose leave it is; empty for the speaker's own
    record Back(String who) implements WithoutNumber {}

    /// "This one stands in for me."
    record StandIn(String name) implements WithoutNumber {}

    /// "They get what I have taken on as well."
    record HandAll(String name) implements WithoutNumber {}

    /// "Who is on duty?"
    record Who() implements WithoutNumber {}

    /// "Why is it mine?"
    ///
    /// @param number of the case
    record Why(Optional<Integer> number) implements DutyReply {}

    /// One that is about no case.
    sealed interface WithoutNumber extends DutyReply permits Away, Back, StandIn, HandAll, Who {
        @Override
        default Optional<Integer> number() {
            return Optional.empty();
        }
    }

    /// The reply in the text, if it is one.
    ///
    /// @param plain a text as `PlainText` leaves it
    static Optional<DutyReply> parse(String plain) {
        return first(Forms.WHO, plain).<DutyReply>map(_ -> new Who())
                .or(() -> first(Forms.WHY, plain).map(m -> new Why(Optional.ofNullable(m.group("number")).map(Integer::valueOf))))
                .or(() -> first(Forms.BACK, plain).map(m -> new Back((m.group("who") + m.group("whom")).strip())))
                .or(() -> first(Forms.HAND_ALL, plain).map(m -> new HandAll(m.group("name"))))
                .or(() -> first(Forms.STAND_IN, plain).map(m -> new StandIn(m.group("name"))))
                .or(() -> first(Forms.AWAY, plain).map(m -> new Away((m.group("before") + " " + m.group("after")).strip())));
    }

    private static Optional<Matcher> first(List<Pattern> forms, String plain) {
        return forms.stream().map(form -> form.matcher(plain)).filter(Matcher::matches).findFirst();
    }

    /// How the replies look. What only speaks of such things is none: 请假怎么请, 谁值班都一样.
    final class Forms {
        private static final String CALL = "(?:@邻里[\\s\\u2005]*)?";
        private static final String END = "[\\s。.,，?？]*";
        private static final String NAME = "(?<name>[\\p{IsHan}]{2,4})";
        static final List<Pattern> WHO = List.of(
                Pattern.compile(CALL + "(?:值班表|(?:今天|今晚|明天|现在)?(?:是)?谁值班)" + END));
        static final List<Pattern> WHY = List.of(
                Pattern.compile(CALL + "#?(?:(?<number>[1-9][0-9]{3,6})[\\s,，]*)?" + why() + END),
                Pattern.compile(CALL + why() + "[\\s,，#]*(?<number>[1-9][0-9]{3,6})" + END));
        static final List<Pattern> BACK = List.of(
                Pattern.compile(CALL + "我?(?<who>[\\p{IsHan}]{0,4}?) ?(?:销假|提前回来了)[了吧]? ?(?<whom>[\\p{IsHan}]{0,4})" + END));
        static final List<Pattern> STAND_IN = List.of(
                Pattern.compile(CALL + "顶班[\\s:：,，]*" + NAME + END),
                Pattern.compile(CALL + "(?:让|请|由)?" + NAME + "(?:来)?(?:给我|帮我|替我)?顶班" + END));
        static final List<Pattern> HAND_ALL = List.of(
                Pattern.compile(CALL + "(?:一起|一并|全部|都)[转交]给" + NAME + END));
        static final List<Pattern> AWAY = List.of(
                Pattern.compile(CALL + "(?<before>[^?？]{0,20}?)(?:请(?:个|[一两半]天)?假|休(?:年|病|事|婚|产|陪产|探亲|公|调)?假|调休)(?<after>[^?？]{0,40})"),
                Pattern.compile(CALL + "(?=我)(?<before>[^?？]{1,30}?)(?:就|都|可能|恐怕|实在)?(?:不来(?:上班)?|来不了|不能来|不上班|上不了班|到不了岗)了?(?<after>)" + END));

        private Forms() {}

        private static String why() {
            return "(?:这(?:个|件|条|单))?(?:为什么|为啥|怎么|凭什么)(?:(?:[派转分给]|找)+(?:我|他|她|到我)(?:这)?|是[我他她])[了的呢啊]?";
        }
    }
}
