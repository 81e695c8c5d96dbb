package linli.reply;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.text.Phrasing;
import linli.text.PoliteWords;

/// How people go on about a matter of their own in ordinary words: 还没人来, 没修啊，灯还是黑的, 亮了 谢谢, 我要找周敏. Each clause of the line is such words and nothing
/// else, so that what tells of something new is none of this.
public final class OrdinaryWords {
    private static final Pattern PAUSE = Pattern.compile("[\\s,，。.!?~、;:…]+");
    private static final int LONGEST_CLAUSE = 18;

    private static final String END = "[啊呀呢哦噢哈嘛吗么吧啦咯哟诶呐的了]*";
    private static final String STATED = "[啊呀哦噢哈啦咯的]*";
    private static final String WHEN = "(?:上午|中午|下午|晚上|今晚|今天|明天|后天|昨天|现在|到现在|刚才|刚刚|早上)?";
    private static final String THING = WHEN + "(?:我们?家?的|那个|这个|那|这)?(?<thing>\\p{IsHan}{1,6}?)??";
    private static final String YET = "(?:怎么|咋|为什么|为啥|到现在|现在|今天|这么久|半天|一直|仍然|依旧|都|也|还|根本|压根|就|是|又|[0-9一二两三几半]+个?(?:多?小时|天)了?)*";
    private static final String DONE_TO_IT = "(?:修|弄|搞|处理|清|换|解决|办)";
    private static final String HOW = "(?:到哪(?:一步)?了?|(?:" + DONE_TO_IT + "得)?(?:怎么样|咋样)了?|有(?:没有)?人(?:来|管|处理|修|理|接单?|跟进?|看)(?:了|没|吗)?|有(?:没有)?(?:结果|消息|进展)(?:了|没)?"
            + "|" + DONE_TO_IT + "?(?:好|完)了?没有?|" + DONE_TO_IT + "(?:好|完)?了?(?:吗|么)|" + DONE_TO_IT + "?好了(?:吗|么)|什么情况|怎么说)";

    /// 灯不亮了 is not that 灯 has come on, nor 快修好了 that it is mended.
    private static final Phrasing NO_THING = Phrasing.of(".*[我你您他她它咱谁哪么几气火烟说讲不没冇未又还快要等才].*");
    private static final Phrasing OF_SOMEBODYS_WORK = Phrasing.of(".*(?:人|师傅|工人|物业|修|清|管|处理|解决|弄|上门|的事|那个|报的|说的|动静|回音|下文|没消息|没有消息|没反应).*");
    private static final Phrasing POINTS_BACK = Phrasing.of(".*(?:的事|事情|那个|那件|这件|报[修过]?的|说的|讲的|提的|反映的|问题).*");

    /// What a clause says.
    private enum Saying {
        OVER("(?:" + PoliteWords.THANKS_IN_PASSING + ")?" + THING + "(?:已经|现在|终于|这会儿?|都|全|自己)*(?:好|亮|通|来水|来电|有水|有电|修好|弄好|搞好|换好|清走|清掉|清干净|清完|收走|解决|搞定|恢复|正常|能用|可以用|不漏|不滴|不响|不吵|不臭|不堵)[了啦]" + STATED),
        POLITE("(?:" + PoliteWords.THANKS + "|辛苦|麻烦)(?:[了啦你您]|你们|大家|各位|师傅|邻里|社区|物业|\\p{IsHan}{1,3})*|好的?|[哦噢嗯唉哎喂哟]+|那|请问|在吗|" + PoliteWords.HELLO + "|ok|收到|急死?(?:人|我)?了?|大家|各位|邻里|烦死了?"),
        /// 还没人来, 师傅没来过
        NOBODY("(?:" + THING + YET + "(?:没有?|冇得?|不见)(?:一个|任何)?(?:人|师傅|哪个|工人)" + "(?:来|管|理|修|看|弄|处理|联系|清|收|回复?|接|找|过来|上门)+(?:过|一下|我们?|修|看|管|清|弄|收)*"
                + "|(?:维修|电工|水电)?(?:师傅|工人|物业|电工|网格员|社区|人)" + YET + "(?:没有?|不见?|冇)(?:人)?(?:来|到|上门|过来|修|看|弄|处理|清|联系)(?:过|我|修|看|弄)*"
                + "|" + WHEN + YET + "(?:没有?|冇)(?:一点|任何|个)?(?:动静|消息|反应|回音|下文|进展|信))" + END),
        /// 没亮, 没有清, 还是满的
        AS_BEFORE("(?:" + THING + YET + "(?:没有?|冇|未)(?:被)?(?:亮|修|清|弄|搞|换|通|解决|处理|收|扫|响)(?:过|好|完|掉|走|干净)*"
                + "|" + WHEN + "(?<what>\\p{IsHan}{1,6}?)??(?:还是|还|仍然|依旧|一直|照样)(?:是|在)?(?:黑|满|漏|滴|坏|堵|停|臭|脏|响|吵|乱|翘|松|歪|老样子|那样|这样|原样|不亮|不行|不好|不通|不转|不动|关不上|打不开|开不了|没水|没电|没信号)"
                + "(?:着|黑|得很|滴|水|电)*"
                + "|" + WHEN + "(?<matter>\\p{IsHan}{1,6}?)??" + YET + "(?:没有?|冇得?|不见|没得)(?:一点|任何|半点|个|什么)*(?:动静|消息|回音|回信|反应|下文|回复|答复|结果|进展))" + END),
        AGAIN("(?:" + THING + "又(?:开始)?(?:黑|满|漏|滴|坏|堵|停|臭|脏|响|吵|不亮|不行|不通|不动|关不上|打不开)(?:起来|上|水|电|掉)*)" + END),
        /// 昨天说修好了的
        CLAIMED("(?:昨天|前天|上次|刚才|刚刚|上午|早上|不是|你们|师傅|他们|都|还|明明|前面)*(?:说|讲|不是|才|刚)(?:是|已经|都|说)*" + DONE_TO_IT + "(?:过|好|完)*了?" + END),
        /// 到底来不来人, 什么时候来人, 有人来吗, 下午几点
        ASKED("(?:" + WHEN + "(?:到底|究竟|你们|那)*(?:来不来|管不管|修不修|弄不弄|处不处理|来人不来|有(?:没有)?人(?:在|来|管|修|理|处理|看|接单?|跟)*)(?:人|修|管|看)*"
                + "|" + WHEN + "(?:到底|究竟|请问|大概|大约|那|师傅|人)*(?:什么时候|啥时候|几时|何时|好久|多久|哪天|几点钟?)(?:才|能|会|可以|要)*(?:有|派|安排)?(?:人|师傅)?(?:来人|来修|来看|来弄|来清|过来|来|到|修好|修|处理|弄好|清走|清|上门|联系我?)?(?:一下)?"
                + "|(?:我们?|我家)(?:的|那个|这个|那件|这件|报的|说的|反映的)*(?:事情?|问题|单子)(?:到底|现在|今天)*" + HOW
                + "|(?:那个|那件|这个|这件)?(?:事情?|问题)(?:到底|现在|今天)*" + HOW
                + "|(?:请问|我们?的?|这个?|那个?|报修的?|受理的?|工单的?|登记的?|单子的?)*(?:编号|单号|受理号|工单号)(?:是)?(?:多少|什么|几号|啥|好多)?"
                + "|(?:请问|还?要|还?得|大概|大约|最快|那|需要)*(?:几|多少|好多)个?(?:工作日|小时|天)(?:以?内|之内|能|可以|才|会|来人|来|修好|处理|弄好|办好|解决|联系我?)*)" + END),
        /// 上次说的那个纸箱的事怎么样了, 玻璃的事有人管吗
        ASKED_OF("(?:(?:我们?|上次|昨天|前天|前几天|之前|上午|早上|刚才|刚刚|刚|今天|那天)*(?:报|说|讲|反映|提|反应)(?:修|过|上去)*的(?:那个|那件|这个)?(?<thing>\\p{IsHan}{1,8}?)(?:的事情?|那事|的问题)?(?:到底|现在)*" + HOW
                + "|" + WHEN + "(?:我们?家?的?)?(?:那个)?(?<what>\\p{IsHan}{1,8}?)(?:(?:的|那个|那件?)(?:事情?|问题)(?:到底|现在)*" + HOW + "|" + DONE_TO_IT + "得(?:怎么样|咋样)了?|有(?:没有)?人(?:管|修|处理|理)))" + END),
        /// 不用来了
        NOT_WANTED("(?:你们|师傅|现在|那|就|都|可以)*(?:不用|不要|不必|别|不需要)(?:再)?(?:来人|派人|过来|来修|来|修|管|弄|麻烦|换|清)(?:人|看|修)*(?:你们|师傅)?了" + END),
        /// 我自己拧紧了, 隔壁小伙子已经帮我换了灯泡
        DONE_BY_OTHERS("\\p{IsHan}{0,8}?(?:自己|已经|帮我|帮忙|给我)\\p{IsHan}{0,4}?(?:修|换|弄|拧|搞|通|清|装|接|关)(?:好|紧|完|掉|上|走|通|了)+(?:个|的)?(?:新的?)?\\p{IsHan}{0,4}" + END);

        private final Phrasing words;

        Saying(String words) {
            this.words = Phrasing.of(words);
        }
    }

    private static final Phrasing HUMAN = Phrasing.of("[\\s\\p{P}]*(?:我|要|想|帮|请|给|能|可以|转|找|接|叫|换|个|到)*人工(?:客服|服务)?[啊呀呢吧吗了\\s\\p{P}]*");
    private static final Phrasing SOMEBODY = Phrasing.of("(?:我|" + PoliteWords.PLEASE + "|帮我|要|想)*(?:找|联系|叫)(?:一?下)?(?<name>\\p{IsHan}{2,8}?)(?:来|一?下|说|接电话)*" + END);
    /// 没解决，她还是不接电话: of what was asked for, and why it is not so.
    private static final Phrasing UNSOLVED_BECAUSE = Phrasing.of("(?:还是|还|根本)?没(?:有)?(?:解决|修好|弄好|搞好|处理好?|好)[啊呀]*[\\s,，。.!]+.+");

    private static final Phrasing BACK = Phrasing.of("(?:@?邻里|现在|今天|怎么|唉|哎|[,，\\s])*又(?:开始)?\\p{IsHan}{1,2}?(?:了|起来)(?:啊|呀|谢谢|[\\s,，。.!])*");

    private OrdinaryWords() {}

    /// @param said without the name by which Linli is called
    static Optional<ResidentReply> read(String said) {
        if (HUMAN.matches(said)) {
            return Optional.of(new ResidentReply.Human(Optional.empty()));
        }
        var somebody = SOMEBODY.match(said);
        if (somebody.isPresent()) {
            return Optional.of(new ResidentReply.Human(somebody.map(words -> words.group("name"))));
        }
        return wholly(said).or(() -> UNSOLVED_BECAUSE.matches(said)
                ? Optional.of(new ResidentReply.Still("", ResidentReply.Bearing.ONLY_WHEN_ASKED, false))
                : Optional.empty());
    }

    /// 又漏了, 又坏了 谢谢: it is back, whatever it is.
    ///
    /// @param plain a text as `PlainText` leaves it
    public static boolean isBackWithoutAName(String plain) {
        return BACK.matches(plain);
    }

    private static Optional<ResidentReply> wholly(String said) {
        Map<Saying, String> sayings = new EnumMap<>(Saying.class);
        for (String clause : PAUSE.split(said)) {
            var saying = clause.isEmpty() ? Optional.of(Saying.POLITE) : saying(clause, sayings);
            if (saying.isEmpty()) {
                return Optional.empty();
            }
        }
        String thing = sayings.values().stream().filter(named -> !named.isEmpty()).findFirst().orElse("");
        return reply(sayings, thing, said);
    }

    private static Optional<Saying> saying(String clause, Map<Saying, String> sayings) {
        if (clause.length() > LONGEST_CLAUSE) {
            return Optional.empty();
        }
        for (Saying saying : Saying.values()) {
            var words = saying.words.match(clause);
            if (words.isPresent()) {
                String thing = words.get().namedGroups().keySet().stream().map(words.get()::group).filter(named -> named != null).findFirst().orElse("");
                if (NO_THING.matches(thing)) {
                    continue; // 你还没好 is said to somebody, and 煤气还在漏 is no matter of patience
                }
                sayings.merge(saying, thing, (one, other) -> one.isEmpty() ? other : one);
                return Optional.of(saying);
            }
        }
        return Optional.empty();
    }

    private static Optional<ResidentReply> reply(Map<Saying, String> sayings, String thing, String said) {
        boolean isOfWork = OF_SOMEBODYS_WORK.matches(said);
        var bearing = isOfWork ? ResidentReply.Bearing.PLAIN : ResidentReply.Bearing.WHEN_CALLED;
        boolean pointsBack = POINTS_BACK.matches(said);
        boolean isOver = sayings.containsKey(Saying.OVER) || sayings.containsKey(Saying.NOT_WANTED)
                || sayings.containsKey(Saying.DONE_BY_OTHERS) && said.contains("自己");
        if (sayings.containsKey(Saying.AGAIN) && !sayings.containsKey(Saying.CLAIMED)) {
            return Optional.empty(); // 电梯又停了 没人管吗 tells of something new
        }
        boolean isStill = sayings.containsKey(Saying.NOBODY) || sayings.containsKey(Saying.AS_BEFORE) || sayings.containsKey(Saying.AGAIN);
        boolean isAsked = sayings.containsKey(Saying.ASKED) || sayings.containsKey(Saying.ASKED_OF);
        if (isOver && !isStill && !isAsked) {
            // 来电了 and 不用来了 alone may be said of anything; nobody thanks the air
            boolean isPlain = sayings.size() > 1 || said.startsWith("谢谢") || isOfWork && !sayings.containsKey(Saying.NOT_WANTED);
            return said.indexOf('?') >= 0 ? Optional.empty() : Optional.of(new ResidentReply.Over(
                    thing, isPlain ? ResidentReply.Bearing.PLAIN : ResidentReply.Bearing.WHEN_CALLED, pointsBack));
        }
        if (isStill && !isOver) {
            return Optional.of(new ResidentReply.Still(thing, bearing, pointsBack));
        }
        return isAsked && !isOver ? Optional.of(new ResidentReply.Asking(thing, bearing, pointsBack)) : Optional.empty();
    }
}
