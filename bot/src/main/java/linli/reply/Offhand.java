package linli.reply;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linli.reply.CaseReply.Inquire.What;
import linli.text.PoliteWords;

/// What colleagues in a hurry type of a case instead of a digit: 好的, 明天去, 改到周五, 先挂着, 不归我管, 换了皮带 好了, 谁报的. It counts behind the number of a
/// case, or where it is clear which one is meant.
public final class Offhand {
    private static final Pattern NUMBERED = Pattern.compile("#?" + CaseNumbers.NUMBER + CaseNumbers.NO_AMOUNT + CaseNumbers.CALLED_NUMBER + "[\\s,，.。:：、#!]*(?<words>.*)", Pattern.DOTALL);
    private static final Pattern FILLING = Pattern.compile("^(?:(?:这|那)(?:个|件|条|单)?(?:事情?|单子?|件)?(?!里|边|儿|么|样)|@?邻里)[\\s,，]*");

    private static final String END = "(?:了|的|啦|哈|啊|吧|呢|哦|喔|呀|咯|嘞|噢)*[\\s。.!~]*";
    private static final String YES = "(?:好(?![了啦])(?:的|嘞|滴|咧)?|行|可以(?!了)|收到|明白|知道|晓得|看到|了解|没问题|ok(?:ay)?(?![了啦])|嗯++|1)";
    private static final String HEARD = "(?:" + YES + "(?:了|的|啦|哈|啊|吧|呢|哦|嘞)*[\\s,，。.!~]*)";
    private static final String SOON = "(?:我们?|人|师傅|这就|马上|立[刻即]|现在|等一?下|等会儿?|待会儿?|一会儿?|晚点|再|就|会|要|争取|已经?|在|正|安排|联系|叫|喊|派)*(?:了|好)?(?:人|师傅|工人|维修)?(?:再|就|会|要|已经?|在|正|马上)*";
    private static final String WORK = "(?:过[去来]|上门|去|来)?(?:看看|看一?下?|查看?|换|修|处理|弄|办|搞|通|装|解决|清理|核实|收|清|扫|搬)";
    private static final Pattern BARE = Pattern.compile(HEARD + "+");
    /// 阀关了 明天修: what keeps it from getting worse, and that the rest is done later.
    private static final Pattern MADE_SAFE = Pattern.compile(
            HEARD + "*(?<safe>[^,，。\\s]{0,10}?(?:关|停|断|止|堵|封|围|拦|切断)(?:住|好|上|掉|起来)?(?:了|啦)[^,，。\\s]{0,6})[\\s,，。]+" + SOON + WORK + END);
    private static final Pattern LATER = Pattern.compile(
            HEARD + "*(?:先|时间|麻烦|帮忙?|我)*(?:改(?:到|成|为|在|至)?|推迟?到?|往后推|延期?到?|拖到|顺延到?|约(?!谈|见|束|过)(?:到|在|了|好了?)?|等到)[\\s,，]*(?<why>.*)", Pattern.DOTALL);
    private static final Pattern WAITS = Pattern.compile(
            HEARD + "*(?:这个?|那个?)?先?(?:挂着|挂一?下|挂起来?|挂到|挂(?=[\\s,，。]|$)|放一?放|放着|搁着|搁一?下|缓一?缓|停一?停)(?:再说)?(?:吧|哈|啊|了)*[\\s,，。.]*(?<why>.*)", Pattern.DOTALL);
    /// 上报街道, 升级 转街道: to whom is named, or it goes one up.
    private static final Pattern UPWARDS = Pattern.compile("(?:要|得|需要|请|我们?|先|只能|建议|[\\s,，])*(?:(?:升级|提级)[\\s,，]*(?:(?:上报|报|转|交)?(?:给|到|至)?(?<up>街道|网格长)?)|(?:往?上报|转报|报|上交)(?:给|到|至)?(?<to>街道|网格长)|往?上报(?:给|到|至)?(?:社区|居委会?|上级|上面|领导|区里)?)"
            + "(?:办|协调|处理|解决|一下|看看|吧|哈|去|了)*[\\s。.!]*");
    /// 叫街道协调一下1001
    private static final Pattern SENT_FOR = Pattern.compile("(?:" + PoliteWords.PLEASE + "|帮忙?|你)*(?:叫|喊|让|请|派)(?<to>\\p{IsHan}{2,6}?)(?:去|来|过去|出面|帮忙?)*(?:协调|看看|看一?下|处理|跟进|办|弄|修|盯)(?:一?下|掉)?[\\s,，:：#]*" + CaseNumbers.NUMBER + CaseNumbers.NO_AMOUNT + "[吧的。.!\\s]*");
    /// 叫老郑去, and not yet 叫老郑去了.
    private static final Pattern SENDS = Pattern.compile("(?:我|先|就|你|[\\s,，])*(?:叫|喊|让|请|派|安排)(?<who>\\p{IsHan}{2,6}?)(?:去|来|过去|上门|处理|跟进?|盯|修|弄|办|看看|看一?下|看)(?:看看|看一?下|看|处理|弄|办|修|换|一趟|现场|一?下|吧|哈)*[\\s。.!]*");
    private static final Pattern NOT_DONE = Pattern.compile(
            "(?:我|其实|刚才?|还|真|都|根本|不好意思|抱歉|[\\s,，])*(?:[点按发回打弄搞]错了?|重新?打?开|(?:撤销|取消|撤回)(?:办结)?|(?:没有?|未)(?:(?:办|修|弄|搞|处理|做|解决|换|通|清|完全)?(?:完|好|解决|结束|妥)|办|修|弄|搞|处理|做|换|通|清)"
                    + "|又(?:坏|停|漏|堵|黑|不亮|不行|不动|不通)(?:水|电)?了?)(?:了|的|呢|啊|哦|哈|呀)*(?<words>(?:[\\s,，。.]+.*|[点按发]错了?.*)?)", Pattern.DOTALL);
    private static final Pattern ASKS = Pattern.compile("[?？吗么]|没有?$|过没有?(?=[\\s,，])");
    private static final Pattern A_QUESTION = Pattern.compile("什么|谁|哪|几[个件点]|怎么[办弄样]|为啥|咋|多少|是不是|有没有|要不要|能不能");
    private static final Pattern A_TIME_ALONE = Pattern.compile("[\\s,，。.!]*(?:再?(?:去|来|弄|办|修|换|看|说|处理)|前|之前|吧|哈|了|[\\s,，。.!])*");
    private static final Pattern A_CLOCK = Pattern.compile("[0-9一二两三四五六七八九十]{1,3} ?[点:：].*");
    private static final String IT = "(?:这个?|那个?|这件|那件|这条)?(?:事情?)?(?:是|的)?";
    private static final Pattern WHO_TOLD = Pattern.compile(IT + "(?:是)?(?:谁|哪个|哪位|哪家|什么人)(?:报|反映|提|说|发|上报|投诉)的?" + END + "[?？]*"
            + "|" + IT + "(?:报事?人|业主|居民|他|她|对方)?的?(?:的)?(?:联系)?(?:电话|手机号?|联系方式|号码)(?:是)?(?:多少|几号|呢|有吗|有没有|给我|发我)?" + END + "[?？]*"
            + "|" + IT + "(?:怎么|咋)(?:联系|找)(?:他|她|人|业主|报事?的?人)?" + END + "[?？]*");
    private static final Pattern WHEN_TO_GO = Pattern.compile(IT + "(?:现在|今天|我)*(?:还)?(?:要不要|用不用|需不需要|要|用|需要)(?:再)?(?:过?去|上门|来|跑)(?:一趟|看看|看)?(?:吗|么|嘛|呢|不)" + END + "[?？]*"
            + "|" + IT + "(?:我)?(?:几点|什么时候|啥时候|哪天)(?:过?去|上门|来)(?:比较)?(?:合适|方便|好|行)?(?:一?些|一?点)?" + END + "[?？]*"
            + "|" + IT + "(?:还要|还用|要不要|用不用)(?:过?去|上门)" + END + "[?？]*");

    /// Nobody in a hurry types more.
    private static final int LONGEST = 120;

    private Offhand() {}

    /// The words behind the number of a case, read as words on it.
    static Optional<CaseReply> numbered(String plain) {
        return number(plain).flatMap(number -> pointed(words(plain)).map(reply -> reply.at(number)))
                .or(() -> ReplyForms.match(SENT_FOR, plain).map(m -> new CaseReply.Transfer(Optional.of(Integer.valueOf(m.group("number"))), m.group("to"))));
    }

    /// What words say of a case that is pointed at: a time alone can be of nothing else.
    public static Optional<CaseReply> pointed(String plain) {
        return read(plain).or(() -> plain.length() > LONGEST || ASKS.matcher(plain).find() ? Optional.empty() : aTimeAlone(plain));
    }

    private static Optional<CaseReply> aTimeAlone(String words) {
        return Until.timeIn(words).filter(when -> A_TIME_ALONE.matcher(words.replaceFirst(Pattern.quote(when), "")).matches())
                .map(when -> new CaseReply.Promise(Optional.empty(), when));
    }

    /// The number that a text begins with, if it is one of a case.
    public static Optional<Integer> number(String plain) {
        return Optional.of(NUMBERED.matcher(plain)).filter(Matcher::matches).map(m -> Integer.valueOf(m.group("number")));
    }

    /// Whether the words ask something, so that they are nothing to keep.
    public static boolean asksSomething(String plain) {
        return ASKS.matcher(plain).find() || A_QUESTION.matcher(plain).find();
    }

    public static String words(String plain) {
        var numbered = NUMBERED.matcher(plain);
        return numbered.matches() ? numbered.group("words") : plain;
    }

    /// Whether it is no more than a word that it was heard: 好的, 收到.
    public static boolean isBareYes(String plain) {
        return BARE.matcher(plain).matches();
    }

    /// Whether it only agrees: 好, 嗯; 收到 answers a call.
    public static boolean isNod(String plain) {
        return isBareYes(plain) && !plain.contains("收到");
    }

    /// What such words say, without a number.
    public static Optional<CaseReply> read(String plain) {
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        String words = FILLING.matcher(plain.strip()).replaceFirst("");
        var asked = inquiry(words);
        if (asked.isPresent() || ASKS.matcher(words).find()) {
            return asked;
        }
        if (BARE.matcher(words).matches()) {
            return Optional.of(new CaseReply.Promise(Optional.empty(), ""));
        }
        return timed(words).or(() -> untimed(words));
    }

    private static Optional<CaseReply> inquiry(String words) {
        return WHO_TOLD.matcher(words).matches() ? Optional.of(new CaseReply.Inquire(Optional.empty(), What.WHO_TOLD))
                : WHEN_TO_GO.matcher(words).matches() ? Optional.of(new CaseReply.Inquire(Optional.empty(), What.WHEN_TO_GO))
                : Optional.empty();
    }

    /// With a time in it: the words around it say what is to be then.
    private static Optional<CaseReply> timed(String words) {
        return Until.timeIn(words).flatMap(time -> {
            String around = words.replaceFirst(Pattern.quote(time), " ").replaceAll("\\s+", " ").strip();
            return ReplyForms.match(LATER, around).<CaseReply>map(m -> new CaseReply.Postpone(Optional.empty(), with(putOffFrom(time, m.group("why")), m.group("why"))))
                    .or(() -> ReplyForms.match(WAITS, around).map(m -> new CaseReply.Suspend(Optional.empty(), with(time, m.group("why").strip()))))
                    .or(() -> ReplyForms.match(MADE_SAFE, around).map(m -> new CaseReply.MadeSafe(Optional.empty(), with(time, m.group("safe")))));
        });
    }

    /// 明天三点改四点 keeps the day alone.
    private static String putOffFrom(String time, String to) {
        return Until.timeIn(to).isPresent() ? A_CLOCK.matcher(time).replaceFirst("") : time;
    }

    private static Optional<CaseReply> untimed(String words) {
        return ReplyForms.match(NOT_DONE, words).<CaseReply>map(_ -> new CaseReply.Reopen(Optional.empty(), words))
                .or(() -> ReplyForms.match(WAITS, words).map(m -> new CaseReply.Suspend(Optional.empty(), m.group("why").strip())))
                .or(() -> ReplyForms.match(UPWARDS, words).map(Offhand::upwards))
                .or(() -> ReplyForms.match(SENDS, words).map(m -> new CaseReply.Send(Optional.empty(), m.group("who"))))
                .or(() -> Optional.of(words).filter(ClosingWords::areBare).map(_ -> new CaseReply.Close(Optional.empty(), "")));
    }

    private static CaseReply upwards(Matcher said) {
        return Optional.ofNullable(said.group("up")).or(() -> Optional.ofNullable(said.group("to")))
                .<CaseReply>map(to -> new CaseReply.Transfer(Optional.empty(), to))
                .orElseGet(() -> new CaseReply.Return(Optional.empty(), said.group().strip()));
    }

    private static String with(String time, String why) {
        return (time + " " + why).strip();
    }
}
