package linli.reply;

import java.util.regex.Pattern;
import linli.roster.SpokenDays;
import linli.text.PoliteWords;

/// In which words people say that they are off, why, and who stands in.
public final class LeaveWords {
    private static final String KIND = "(?:年休|年|病|婚|产|陪产|护理|育儿|探亲|丧)";
    /// These can be of nothing but leave.
    private static final String PLAIN = "(?:请(?:了|个|上?(?<count>[一二两三四五六七1-7半])天)?的?(?:" + KIND + "|事|公)?假(?:\\s*(?<after>[一二两三四五六七1-7半])天)?|休(?:" + KIND + "|事|公|调)?假|(?<!\\p{IsHan})" + KIND
            + "假|" + KIND + "假(?=$|[\\s,，。])|调休|补休|轮休)";
    /// These are said of much else.
    private static final String LOOSE = "(?:休息|不来(?:上班)?|来不了|不能来|不上班|上不了班|到不了岗|不在岗|起不来|休(?=到| ?今天到| [0-9今明后周下星礼]))了?";
    private static final String ILL = "(?:发烧|高烧|感冒|流感|病了|生病|不舒服|头疼|头痛|拉肚子)";

    static final String ANY_PLAIN = PLAIN.replace("?<count>", "?:").replace("?<after>", "?:");
    /// 起不来 says so of whoever is ill, and of nobody who fell.
    static final String ANY_LOOSE = "(?=[^?？]{0,40}(?:我|" + ILL + "))[^?？]{0,40}?" + LOOSE;

    static final Pattern LEAVE = Pattern.compile(PLAIN);
    static final Pattern LOOSELY = Pattern.compile(LOOSE + "|不在");
    /// 周五不在 有事找周敏
    static final String AWAY_AND_WHO_IS_THERE = "[^?？]{0,20}(?<!我们)不在[\\s,，。]+(?:有事|有什么事|急事|事情)(?:就|请|可以|都)*(?:找|联系)\\p{IsHan}{2,4}[^?？]{0,10}";
    /// 下午也来不了了 of whoever is off already.
    public static final Pattern LONGER = Pattern.compile(
            "我?(?<days>下午|明天(?:上午|下午)?|后天(?:上午|下午)?)(?:可能|估计)?(?:也|还是?|都|又)+(?:来不了|不来|不能来|休息?|请假|不在|上不了班|过不来)(?:上班)?了*[\\s。.!]*");
    /// 周敏请假 我替
    static final Pattern I_STAND_IN = Pattern.compile("我(?:先|来|帮|替|给|[他她])*(?:顶(?:班|替|一?下|着|上)?|替(?:班|一?下)?|代班)(?:[他她]|几天|一下|了|吧|哈)*(?=$|[\\s,，。.!])");
    /// 周敏腰扭了 让李想顶
    static final String SOMEBODY_STANDS_IN = "[^?？]{2,40}?(?:顶(?:班|替|一?下|着|上)?|替班|代班|我替|[替代](?=[他她])|替我(?:盯着|看着)|帮我(?:盯着|看着))(?:[他她]|几天|一?下|吧|哈|了|[\\s。.!])*";
    static final Pattern OF_ILLNESS = Pattern.compile(ILL);
    static final Pattern CANNOT_GET_UP = Pattern.compile("起不来");
    static final Pattern EVERYTHING = Pattern.compile("一起|一并|全部|全都|都");
    static final Pattern HALF_A_DAY = Pattern.compile("上午|下午");
    static final Pattern SOME_DAYS = Pattern.compile("[0-9一二两三四五六七八九十百几半]+(?:多|来)?(?:天|个月|个?星期|周|年)|几天|阵子|[这本]周|最近|[这下本]个?月|月底");
    /// Whoever asks, denies, or speaks of a third person.
    static final Pattern TALK = Pattern.compile(
            "[?？吗嘛呢他她它]|怎么|如何|谁|哪|什么|多少|几号|能不能|可不可以|(?:不|没|别|未|无)(?:用|要|能|想|准|再|是|有|人)*(?:请|休|调)|假(?:条|单|人|申请|制度|规定|流程|的人|的同事|期)");

    /// What corrects the days that were just written down: 改成后天, 说错了 是后天.
    public static final Pattern OTHER_DAYS = Pattern.compile(
            "(?:(?:不对|错了|说错了?|打错了?|哦|啊)[\\s,，。]*)*(?:我?(?:请?假|调休)?(?:还是)?(?:改(?:成|到|为|在)?|换(?:成|到)|挪到)|是)[\\s,，]*(?<days>" + SpokenDays.ANY + ")(?:请假|休息?|的假|吧|哈|啊|了)*[\\s。.,，]*");
    public static final Pattern DAYS_ALONE = Pattern.compile("(?:就|是|请)?(?<days>" + SpokenDays.ANY + ")(?:请假|的|吧|哈|啊)*[\\s。.,，]*");

    private static final String WHOSE = "(?:我|我?家里?|家里?的?|自己|本人|这边|我们家)?的?(?:大|小|老|二|个)*(?:孩子|小孩|娃儿?|崽|儿子|女儿|闺女|宝宝|老人|妈妈?+|爸爸?+|爹|娘|老婆|老公|爱人|媳妇"
            + "|父母亲?|父亲|母亲|婆婆|公公|岳[父母]|丈[人母]娘?|爷爷|奶奶|外公|外婆|孙子|孙女|姐姐?+|哥哥?+|弟弟?+|妹妹?+|亲戚|身体|人|头|肚子|牙齿?|腰|腿|脚|胃|嗓子|喉咙|昨晚|晚上|上午|中午|下午|早上|半夜|今早|的)*";
    private static final String HOW = "(?:要|得|还|又|有点儿?|有些|有|都|实在|突然|一直|在|正|需要|准备|陪着?|带|送|接|给|跟|去|来|到|上|回|办|做|参加|开|也|很|特别|趟|一下|市|区|省|中心|人民|娃|孩子|小孩|老人|妈|爸)*";
    private static final String WHAT = "(?:发烧|高烧|低烧|感冒|流感|生病|病了|病|住院|出院|开刀|手术|不舒服|难受|疼|痛|晕|拉肚子|咳嗽?|医院|诊所|看病|看牙|拔牙|体检|检查|复查|打针|疫苗|打疫苗|家长会|开学|毕业"
            + "|考试|中考|高考|摔(?:伤|了一跤|了|跤)|扭(?:伤|了)|崴脚?|受伤|骨折|(?:点|急|私|要紧)?事情?|老家|家|走亲戚|喝喜酒|吃酒|结婚|婚礼|喜事|丧事|白事|过世|去世|走了|奔丧|生(?:孩子|娃)|产检|搬家|装修|学车|年检|旅游|出差|出门|远门"
            + "|没人(?:带|看|管|照顾)|照顾(?:孩子|老人|病人)?|起不来|走不动|证件|手续|身份证|护照|贷款|过户)";
    private static final String AFTER = "(?:了|一下|一趟|的|上|里|着)*";
    /// Why is nobody's business, and no reason not to be understood.
    private static final String REASON = WHOSE + "(?:" + HOW + WHAT + AFTER + "){1,2}";
    private static final String FILLING = "(?:我|这边|本人|要|想|也|还|得|就|先|都|来|了|哈|啊|哦|吧|是|因为|由于|所以|需要|申请|打算|准备|报告|领导|窗口(?:没人|不开|关门?)|跟大家|给大家|[讲说]一?声|各位|大家|同事们?|你们|" + PoliteWords.HELLO + "|好的?|说一声|说一下|通知一下|告诉大家|麻烦|谢谢|辛苦"
            + "|抱歉|不好意思|实在|临时|突然|从|开始|起|那天|一天|半天|整天|全天|帮|替|给|一下|请|和|跟|及|这|两天)*";
    static final Pattern NOTHING_ELSE = Pattern.compile("(?:" + FILLING + "(?:" + REASON + ")?" + FILLING + ")");

    private LeaveWords() {}

    /// 李想帮我顶一下, 有事找李想, 我手上的全部转给李想.
    static Pattern standsIn(String name) {
        String who = Pattern.quote(name);
        return Pattern.compile("(?:由|让|叫|找|" + PoliteWords.PLEASE + ")?" + who + "(?:先|来|帮忙?|替|给|我|代)*(?:顶(?:班|替|一下|下|着|上)?(?=$|[\\s,，。.!他她几一吧哈了])|代(?:班|一下)|替(?:班|一下|(?=[他她]))|值(?:班)|盯(?:着|一下)|看(?:着|一下))(?:[他她]|一?[下天]|几天|了|着)*"
                + "|(?:大家|有(?:什么|啥|急|要紧)?(?:的)?事(?:情)?|工作上的事|事情|要办事)+(?:的)?(?:就|都|可以|直接|先|" + PoliteWords.PLEASE + ")*(?:找|联系|问|跟|转给?|交给?)" + who + "(?:就行|就好|吧|哈|说)?"
                + "|(?:我?手[上头里]?的?(?:事情?|活|单子|案子|工作|东西)?)?(?:一起|一并|全部|全都|都|先|的)*[转交移]交?给" + who + "了?");
    }
}
