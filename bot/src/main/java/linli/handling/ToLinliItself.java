package linli.handling;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.answer.Response;
import linli.community.OrgUnit;
import linli.community.Person;
import linli.message.IssueReply;
import linli.message.Place;
import linli.message.Purpose;
import linli.text.PoliteWords;
import linli.turn.Receipt;
import linli.turn.Turn;
import linli.wording.Phrase;

/// Answers what somebody says to Linli as to somebody they have met: 你是谁, 在吗, 提醒我吃药, 陪我聊聊, and who leads their stairwell. It says honestly what
/// it cannot do, and who can. Where nobody has called it, such words are meant for somebody else.
record ToLinliItself(Turn turn) {
    private static final int LONGEST = 30;
    private static final Pattern CALL = Pattern.compile("@?邻里[\\s\\u2005,:]*");
    /// By these names the one is asked for to whom people talk.
    private static final String WHEN_THE_COUNSELLOR_IS_THERE = "心理咨询一般几点有人";
    private static final Pattern LEADER = Pattern.compile(
            ".*(?:单元长|楼栋长|楼长|门栋长)(?:现在)?(?:是|叫)?(?:谁|哪个|哪位|什么名字|啥名字)[啊呀呢的?~ ]*|.*(?:谁|哪个|哪位)是(?:我们?|咱们?|这个?|本)?.{0,8}(?:单元长|楼栋长|楼长|门栋长)[啊呀呢?~ ]*");

    private enum Said {
        WHO("(?:你|您|邻里)(?:到底|究竟)?(?:是|系)(?:谁|哪个|哪位|什么|啥|什么人|干(?:什么|啥|嘛)的|干什么用的|什么东西)|你?叫什么(?:名字)?|你?(?:到底|究竟)?(?:是|系)(?:不是)?(?:一?个)?(?:真的?)?(?:机器人?|真人|活人|人工智能|ai|电脑|程序|客服|人)[吗么]?(?:还是|或者?)?(?:机器人?|真人|活人|人工智能|ai|电脑|程序|人)?",
                Phrase.WHO_LINLI_IS),
        HERE("(?:那个|就是)?我?(?:想|要|有)(?:反映|反应|报|说|讲|问|咨询|打听)?(?:一?个|一下|下|点|件)?(?:情况|事情?|问题)(?:想?(?:反映|问|说|讲|咨询)(?:一下|下)?)?|" + PoliteWords.HELLO + "|嗨|在吗|在不在?|在么|在没在|有人在?吗|有人在?不|喂|哈喽|hello|hi", Phrase.LINLI_IS_HERE),
        REMIND("(?:" + PoliteWords.PLEASE + "|" + PoliteWords.COULD_YOU + "|能|到时候?|记得|帮我|你|要|想让你|每个?(?:天|晚|早|周|星期|月)[一二三四五六日天]?|今天|明天|后天|今晚|明早|早上|上午|中午|下午|晚上|周[一二三四五六日天]|"
                + "[0-9一二三四五六七八九十两半]++(?:个半)?(?:点钟?|:|时|分钟?|小时|号|日|月|天)?(?:半|以后|之后|后)?|的|就|再|,| )*(?:(?:提醒|叫醒|喊醒|闹醒)(?:一下)?(?:我|一下|俺).{0,14}|(?:叫|喊)我起床.{0,4}|(?:定|设|设置)(?:一?个)?闹钟.{0,8})",
                Phrase.LINLI_CANNOT_REMIND),
        COMPANY("(?:(?:你|您|能不能|能|可以|想|我|要|有人|找人|就是|来|,)*(?:陪|跟|和|与|同)(?:我|人|你|您)(?:聊|说|讲|谈)(?:聊|说|讲|谈|一?会儿?|话|天|几句|一下)*|(?:能|可以|想|我|来)*聊(?:聊|会儿?)?天?|没人(?:陪我)?(?:说话|聊天))",
                Phrase.LINLI_AS_COMPANY);

        private final Pattern words;
        private final Phrase answer;

        Said(String words, Phrase answer) {
            this.words = Pattern.compile("(?:" + PoliteWords.HELLO + "|请问|[,. ])*(?:" + words + ")(?:吗|么|不|吧|啊|呀|呢|嘛|啵|咯|哦|咧|的|[?!.,~ ])*");
            this.answer = answer;
        }
    }

    Optional<IssueReply> answer() {
        if (!turn.isCalled() || !turn.message().forwarded().isEmpty()) {
            return Optional.empty();
        }
        String plain = CALL.matcher(turn.plain()).replaceAll("");
        return plain.isEmpty() || plain.length() > LONGEST
                ? Optional.empty()
                : saidToIt(plain).or(() -> leader(plain));
    }

    private Optional<IssueReply> saidToIt(String plain) {
        return Arrays.stream(Said.values()).filter(said -> said.words.matcher(plain).matches()).findFirst().map(said -> {
            turn.say(words(said), Purpose.REPLY, Optional.empty(), false);
            return Receipt.ofAnswer(turn.message());
        });
    }

    private String words(Said said) {
        return switch (said) {
            case WHO, HERE, REMIND -> turn.speech().say(said.answer);
            case COMPANY -> turn.speech().say(said.answer) + counsellor().map(hours -> "\n" + hours).orElse("");
        };
    }

    /// When somebody is there who listens.
    private Optional<String> counsellor() {
        var answers = turn.site().answers();
        return answers.calledByName(WHEN_THE_COUNSELLOR_IS_THERE, turn.now())
                .map(entry -> answers.respond(entry, WHEN_THE_COUNSELLOR_IS_THERE, turn.now()))
                .map(Response::text);
    }

    /// Of the stairwell whose group it is, or that is named; the name is on its door.
    private Optional<IssueReply> leader(String plain) {
        var stairwell = Optional.of(plain).filter(said -> LEADER.matcher(said).matches()).flatMap(this::stairwell);
        return stairwell.flatMap(unit -> unit.holders().stream().flatMap(id -> turn.site().community().person(id).stream()).findFirst()
                .map(leader -> tell(unit, leader)));
    }

    private IssueReply tell(OrgUnit stairwell, Person leader) {
        turn.say(turn.speech().say(Phrase.UNIT_LEADER, "stairwell", stairwell.name(), "leader", leader.name()), Purpose.REPLY, Optional.empty(), false);
        return Receipt.ofAnswer(turn.message());
    }

    private Optional<OrgUnit> stairwell(String plain) {
        var places = turn.site().interpreter().places();
        var here = turn.where();
        Place meant = places.completed(places.find(plain).orElse(here));
        return turn.site().community().organisation().chainOf(meant).stream()
                .filter(unit -> unit.covers().stream().anyMatch(area -> area.unit().isPresent()))
                .findFirst();
    }
}
