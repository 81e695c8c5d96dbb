package linli.reply;

import java.util.Optional;
import java.util.regex.Pattern;
import linli.reply.ResidentReply.Bearing;
import linli.text.Phrasing;
import linli.text.PoliteWords;

/// How people take back in ordinary words what they asked for: 算了不用了 我老公会弄, 我只是吐槽一下 别派人了, 撤回我的报修; and how they go on where it did not
/// help: 我要投诉, 有水了 但是黄的.
public final class SecondMind {
    private static final Pattern PAUSE = Pattern.compile("[\\s,，。.!~、;:…]+");
    private static final String END = "[啊呀呢哦噢哈嘛吧啦咯哟的了]*";
    private static final String WORK = "(?:来人|派人|叫人|派师傅|派|报修|上报|报|转|安排|来|修|管|弄|搞|麻烦|处理|换|通)";
    private static final Phrasing GIVEN_UP = Phrasing.of("(?<never>算了|算哒|哦|噢|那|就|邻里|[,，])*(?<thing>\\p{IsHan}{1,6}?)??(?:的事|那个|那件|就|也)*"
            + "(?:不用|不要|不必|不需要|莫|别)(?:再|给我们?|帮我们?|你们)*(?:" + WORK + "+(?:人|师傅|你们|他们|我)*" + "了|了)" + END);
    private static final Phrasing TAKEN_BACK = Phrasing.of("(?:算了|那|帮我|帮忙|给我|我要|我想|" + PoliteWords.PLEASE + "|可以|能不能|把|想|就|邻里)*(?:我们?|刚才?|之前)*(?:报的?|的)*(?<thing>\\p{IsHan}{1,6}?)??"
            + "(?:撤回|撤销|撤掉|取消|撤了)(?:一下|掉|吧)*(?:我们?|刚才?|刚刚|那个|这个|那条|报的?|的)*(?:报修单?|上报|反映|求助|诉求|单子|工单|事情?)" + END);
    /// 撤了, 取消吧: among neighbours that may be said of anything.
    private static final Phrasing CALLED_OFF = Phrasing.of("(?:算了|那|就|还是|帮我|先|都|邻里)*(?:撤了?|撤掉|撤回|撤销|取消)(?:掉|它|了|吧|算了|好了|一下)*" + END);
    private static final Phrasing EXCUSE = Phrasing.of("(?:我|就|也|只)*(?:是)?(?:随口|说着玩|开玩笑|闹着玩|乱|瞎|问错|点错|发错|搞错)(?:说|讲|问|开|发)?(?:说|讲|一?下|一?句|而已)*" + END
            + "|(?:我们?|那)?(?:还是)?(?:自己|直接)(?:去|打电话|上网|到|找)(?:\\p{IsHan}{0,5}?)(?:问|办|看|跑|弄|买|处理|查|咨询|说|找)(?:问|看|一?下|就行|好了|算了)*" + END + "|"
            + "(?:我|就|也|只)*(?:只?是|就|随便|纯粹|想|来)*(?:问问|问一?下|问一声|问一句|打听一?下|了解一?下|吐槽|吐个槽|抱怨|说说|讲讲|发牢骚|发发牢骚)(?:一?下|一?句|几句|而已|的)*" + END
            + "|(?:等下|晚点|回头)?(?:我们?|我家)?(?:家里?|老公|老婆|爱人|老伴|儿子|女儿|女婿|我爸|我妈|爸爸?|妈妈?|邻居|朋友|物业|自己|他|她|人)*(?:会|能|可以|来|去|已经|帮我|给我|在|自己|找人|请人)+(?:弄|修|搞|换|通|处理|解决|看|疏通|找|买|来)(?:好|通|掉|一下|就行)*" + END
            + "|(?:我们?|他|她|已经|自己|现在|又)*(?:弄|修|搞|换|疏|拧)?(?:好|通|紧)[了哒]" + END
            + "|算了(?:算了)?" + END + "|不麻烦(?:你们|大家|师傅)?了?" + END + "|没事了?" + END + "|不(?:好意思|急)" + END + "|(?:" + PoliteWords.THANKS_IN_PASSING + "|麻烦|辛苦)(?:了|你们|您|大家|邻里)*");
    private static final Phrasing NOBODY_WANTED = Phrasing.of("(?:算了|那|我|就|也|先|你们?)*(?:不用|不要|不必|不需要|莫|别)(?:再|去|给我们?|帮我们?|你们)*(?:找|喊|叫|派|请|联系|惊动)(?:人|网格[长员]|社区|领导|师傅|调解员?)+(?:来|上门|了)*" + END);
    private static final Phrasing NO_QUARREL = Phrasing.of("(?:我们?|家里|这|其实)*(?:没有?|不是)(?:什么|啥|闹)?(?:纠纷|矛盾|吵架|扯皮|闹矛盾|冲突)" + END + "(?:" + PAUSE.pattern() + ".{0,20})?");
    private static final Phrasing OF_SOMEBODY_WHO_COMES = Phrasing.of(".*(?:派|报修|人来|来人|叫人|找人|喊人|网格|社区|师傅|上报|撤).*");
    private static final Phrasing NO_THING = Phrasing.of(".*[我你您他她它谁哪大算].*");
    private static final Phrasing COMPLAINT = Phrasing.of("(?:我|那|真的|就|想)*(?:要|想|得)?(?:去)?投诉(?:你们|了)?[啊呀哦了!。.]*");

    private static final Phrasing HALF_SOLVED = Phrasing.of("(?:我们?家?|这边|现在|是)*\\p{IsHan}{0,3}?(?:有水|有电|有气|来水|来电|来气|亮|好|通|能用|能开|修)(?:是)?(?:了|啦|哒)?[\\s,，。]*(?:但是?|不过|就是|可是|只是|可)(?!谢).{1,20}");
    private static final Phrasing NOT_HERE = Phrasing.of("(?:我们?|我家|我们家|这边|我们这边?|[0-9一二三四五六七八九十]{1,2}(?:栋|楼|单元))+(?:里|的)?(?:也|还是?|怎么|都)*(?:没有?|冇)(?:来|好|亮|通|修|恢复|水|电|气)" + END);

    private SecondMind() {}

    /// @param said without the name by which Linli is called
    static Optional<ResidentReply> read(String said) {
        if (COMPLAINT.matches(said)) {
            return Optional.of(new ResidentReply.Complaining("", Bearing.WHEN_CALLED, false));
        }
        if (said.indexOf('?') < 0 && (HALF_SOLVED.matches(said) || NOT_HERE.matches(said))) {
            return Optional.of(new ResidentReply.Still("", Bearing.ONLY_WHEN_ASKED, false));
        }
        return MadeUp.isSaid(said) ? Optional.of(new ResidentReply.Reconciled("", Bearing.PLAIN, false)) : takenBack(said);
    }

    /// Whether a text says that it is over, but for something: 有水了 但是黄的.
    public static boolean isHalfSolved(String plain) {
        return HALF_SOLVED.matches(plain);
    }

    /// 不用来了 alone is what a fixed form is for, and may be said of anything.
    private static Optional<ResidentReply> takenBack(String said) {
        if (NO_QUARREL.matches(said)) {
            return Optional.of(new ResidentReply.NotWanted("", Bearing.WHEN_CALLED, false));
        }
        String thing = "";
        boolean isTakenBack = false;
        boolean isCalledOff = false;
        for (String clause : PAUSE.split(said)) {
            var given = TAKEN_BACK.match(clause).or(() -> GIVEN_UP.match(clause));
            if (CALLED_OFF.matches(clause)) {
                isCalledOff = true;
            } else if (given.isPresent()) {
                String named = given.map(words -> words.group("thing")).orElse("");
                if (NO_THING.matches(named)) {
                    return Optional.empty(); // 大家不用等了, 你别管了
                }
                thing = thing.isEmpty() ? named : thing;
                isTakenBack = true;
            } else if (NOBODY_WANTED.matches(clause)) {
                isTakenBack = true;
            } else if (!clause.isEmpty() && !MadeUp.isReason(clause) && !EXCUSE.matches(clause)) {
                return Optional.empty();
            }
        }
        if (isCalledOff) {
            return Optional.of(new ResidentReply.NotWanted(thing, Bearing.WHEN_CALLED, false));
        }
        boolean isPlain = said.startsWith("算") || OF_SOMEBODY_WHO_COMES.matches(said) || PAUSE.splitAsStream(said).anyMatch(MadeUp::isReason);
        return isTakenBack && isPlain ? Optional.of(new ResidentReply.NotWanted(thing, Bearing.PLAIN, false)) : Optional.empty();
    }
}
