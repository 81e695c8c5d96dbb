package linli.understand;

import java.util.regex.Pattern;
import linli.text.PoliteWords;

/// Words that stand on what was said before and are no matter by themselves: 我家也是, 就是 三天了, 哪个管, 骗子吧, 帮转一下.
final class Leaning {
    /// A story goes on like this: who was called, since when, who suffers, when it will end.
    private static final Pattern STORY = Pattern.compile("物业|管家|保安|社区|居委|12345|110|投诉|反映|报修|报警|打电话|打了|没人|不接|不管|不理|找[他她了过]|[说问讲催报喊][了过]|说是|处理|解决|"
            + "管管|管一管|求|麻烦|谢谢|望|重视|领导|部门|尊敬|您好|辛苦|孩子|小孩|老人|家里|爸|妈|奶奶|爷爷|娭毑|宝宝|上班|睡|怎么办|怎么搞|怎么回事|为什么|凭什么|什么时候|几时|多久|有没有人|谁来|能不能|能否|可不可以|会不会|要不要|是不是|要带|需要"
            + "|^(?:这|那|他|她|它|人家|对方|结果|然后|所以|因为|但|可是|而且|并且|已经|都|又|也|还|再|昨|前天|到现在|上次|每|天天|一直|一到|请|快|就|过路|搞得|害得|导致|影响|我)");
    /// What even an announced clause does not begin: 还有他不认账, 另外下雨根本看不见.
    private static final Pattern ITS_SEQUEL = Pattern.compile("^(?:这[个种样事件]|那[个种样]|他(?!们?[家的])|她(?!们?[家的])|它|对方|要|需要|会不会|影响|什么时候|怎么办|下雨|每次|有时)");

    /// 物业电话打不通, 说了三次没人来: whoever brought something up tells how it went.
    private static final Pattern NO_HELP = Pattern.compile("打不通|没人[接管理来应修]|不[接管理]|不当回事|[修弄搞][了过].{0,4}没|[找说问讲催报喊打反投][了过映诉]|多久了|[天周年月]了$|拍[了到照]");
    private static final Pattern ECHO = Pattern.compile("^(?:\\+ ?1|加一|同[问求上]|同感|一样|就是|(?:是|对|顶)(?=$|[,， 。啊呀的滴])|真的|确实|没错|可不是|支持|我家?也|我们(?:家|这|这边|这里|那|那边|栋|楼|单元|层)?(?:的|里)?也"
            + "|我(?:这|这边|这里|那|那边)也|都(?:没|一样|是))");
    private static final Pattern ASKS_ABOUT_IT = Pattern.compile("^(?:这|那)|这[个种样事].{0,6}(?:去哪|找谁|怎么|谁管|归谁|合法|对吗)|去哪里?(?:投诉|告|反映)|怎么办[啊呀呢?]?$");
    private static final Pattern ALIKE = Pattern.compile("^.{1,8}也");
    private static final Pattern POINTS = Pattern.compile("^(?:这(?:[个种事样件])?(?:我|也|就|怎|要|可|能|是|谁|归|应|算|真|太|都|不|有|去|到|会|$|[,，。 ?])|那就|那怎|哪个管|谁管|谁在管|有没有人|有没有一起|没人管|怎么办|怎么搞|咋办"
            + "|什么时候[能来修才好弄]|几时[能来修才好弄]|多久|要多久|找谁|去?哪里?(?:告|投诉|反映)|为什么)");
    private static final Pattern TAKES_UP = Pattern.compile("^(?:这[个种事样里么]|那(?:个(?!我)|他)|他(?!们?[家的])|她(?!们?[家的])|它|人家|没人|还没|还是|又[来是]|[说讲报打找问催][了过]|我[拍打找扫报](?:了|过|完|照|电话|1)|我去[看说问找敲]|[一二三四五六七八九十两几][天个周])");
    private static final Pattern GOES_ON = Pattern.compile("^(?:已经|都|又|还(?![有想要])|也|从来|根本|到现在|一直|天天|每[天次]|上次|上个?月|昨[天晚]|前天|坐着|结果|但|可是|而且)");
    private static final Pattern ANSWERS = Pattern.compile("^(?:.{0,4}(?:骗子|假的|骗人)|别|千万别|.{0,4}(?:公告|通知)[了上写]|(?:物业|社区|管家|师傅|电工|他们)说|我?(?:打过|报过|约了|报了)|已经[约报打找叫修]|.{0,6}说(?:是|会|等)"
            + "|(?:今天|明天|后天|周[一二三四五六日天]|下午|晚上|马上|等下|.{0,3}点).{0,6}(?:来|修|送|恢复|弄好))");
    private static final Pattern REPORTS_BACK = Pattern.compile("^(?:群?公告|通知上|(?:物业|社区|管家|师傅|电工|他们|客服)(?:刚|刚才)?说)");
    private static final Pattern THANKS = Pattern.compile("^(?:哦+|噢+|嗯+|好+的?(?:$|[,， 。])|好嘞|行(?:$|[,， 。])|收到|知道了?|" + PoliteWords.THANKS + "|明白|看到了|没看到|找到了|是我的|解决了|好了)");
    private static final Pattern GUESSES = Pattern.compile("[吧?]|可能|好像|应该|估计|也许");
    /// Nothing but a request that somebody look after it.
    private static final Pattern APPEAL = Pattern.compile("社区|物业|网格员|居委会?|主任|书记|领导|师傅|单元长|楼长|同志|老师|经理|赶紧|赶快|快点?|马上|" + PoliteWords.PLEASE + "|辛苦|拜托|求|帮忙|帮|给|替|代|转[给达告发]?|反映|反应|问问|问|看看|看|瞧瞧|管管|管"
            + "|处理|解决|关注|重视|联系|核实|派人|来人|来|人|叫|找|一下|一哈|下|吧|哈|啊|呀|咯|哦|嘛|了|她|他|它|他们|她们|我们|大家|都|去|到|个|能|可以|不会用|不方便|不会|派出所|城管|街道|自来水|公司|" + PoliteWords.THANKS_IN_PASSING + "|的|这件事|这几件|这三件|这两件|这些|这事|件|事");
    private static final int LEFT_OF_A_NAME = 2;
    private static final int LONGEST_APPEAL = 24;
    private static final int LONGEST_ANSWER = 20;

    private Leaning() {}

    /// Whether a clause goes on with what the same person is telling.
    static boolean onItsOwnStory(String plain, boolean announced) {
        return announced ? ITS_SEQUEL.matcher(plain).find() : STORY.matcher(plain).find();
    }

    /// 这个去哪里投诉, 怎么办啊: it asks about what was just told and nothing new.
    static boolean asksAboutIt(String plain) {
        return ASKS_ABOUT_IT.matcher(plain).find();
    }

    static boolean tellsOfNoHelp(String plain) {
        return NO_HELP.matcher(plain).find();
    }

    /// 我家也是, 同问: it says the same again.
    static boolean isEcho(String plain) {
        return ECHO.matcher(plain).find();
    }

    /// 哪个管, 这种去哪里告: it points at what was said before and means nothing without.
    static boolean pointsBack(String plain) {
        return POINTS.matcher(plain).find();
    }

    /// 我拍照了, 他还骂人, 三天了: mostly it takes up what was said before.
    static boolean takesUp(String plain) {
        return TAKES_UP.matcher(plain).find();
    }

    /// 昨天我也碰到, 又响了: it may go on with what was said, or begin anew.
    static boolean mayGoOn(String plain) {
        return GOES_ON.matcher(plain).find() || ALIKE.matcher(plain).find();
    }

    /// 骗子吧, 群公告写了五点来: it answers somebody.
    static boolean isAnswer(String plain) {
        return plain.length() <= LONGEST_ANSWER && ANSWERS.matcher(plain).find();
    }

    /// 物业说泵坏了 周四修: somebody has asked already.
    static boolean reportsBack(String plain) {
        return plain.length() <= LONGEST_ANSWER && REPORTS_BACK.matcher(plain).find();
    }

    /// 哦哦没看到: whoever asked is content.
    static boolean isThanks(String plain) {
        return THANKS.matcher(plain).find();
    }

    static boolean isGuess(String plain) {
        return GUESSES.matcher(plain).find();
    }

    /// 麻烦周主任帮忙问问: nothing but a request to look after it.
    static boolean isAppeal(String plain) {
        return plain.length() <= LONGEST_APPEAL
                && APPEAL.matcher(plain).replaceAll("").codePoints().filter(Character::isLetterOrDigit).count() <= LEFT_OF_A_NAME;
    }
}
