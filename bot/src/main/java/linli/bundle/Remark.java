package linli.bundle;

import java.util.Arrays;
import java.util.regex.Pattern;
import linli.text.Standing;

/// What a colleague remarks of a matter of which it is known that she has passed it on: such words mean anything, and are read only where the matter is
/// known. The first that fits holds.
enum Remark {
    /// It is not to be kept at all: 401的别写进来, 撤掉, 先不管.
    TAKEN_BACK("(?:别|不要|莫)(?:写|记|报|登)(?:进|上)[来去]?|撤(?:掉|了|回|销|下)|删(?:掉|了)|先?不(?:用|要|必)?(?:管|处理|理会?)(?:了|他|她|它|$)|不用(?:了|来|去|派|麻烦|弄|修|记|报)|自己(?:解决|处理|弄好|搞好|修好)了?|算了|取消|当我没(?:说|报|转)|不(?:归|是)社区管?"),
    /// Others must not learn of it, or of whom it comes from: 别在群里说, 不要说是我说的, 别让他邻居晓得.
    IN_CONFIDENCE("(?:别|不要|莫|不能|不准|不想)(?:在|到|往|跟|对|把|给)?[^,，。 ]{0,8}(?:群里?|外面?|别人|说出去|声张|公开|张扬)|(?:别|不要|莫)(?:说|写|讲|提|透露)[^,，。 ]{0,3}我|(?:别|不要|莫|不能|不想)(?:让|给|叫)[^,，。]{1,10}(?:晓得|知道|看到|听到)|保密|匿名|(?:别|不要)(?:点名|提名字|写名字)"),
    /// Something of it was told wrong: 写错了 感应灯是四楼.
    PUT_RIGHT("(?:写|打|搞|说|弄|发|报|记|看)错|更正|改一下|不是[^,，。 ]{1,8}[,，。 ]?(?:而?是)"),
    /// She has answered it: 303我回了, 第2个我答了.
    ANSWERED("我(?:已经|都|刚|先|自己|私下|这边)*(?:来|去|会)?(?:跟[他她]|给[他她])?(?:回|答|答复|回复|解释|讲|说)(?:[他她]们?|人家)?(?:清楚|过|好)?(?:了|过|$)|我自?己?(?:来|去)?(?:回|答复|回复)|(?:已经?|都)(?:回|答)复?(?:了|过)"),
    /// She sees to it herself, or has: 垃圾我自己去问物业, 我已经喊他推下去了.
    SEEN_TO("我(?:已经|都|会|先|就|等下|晚点|明天|今天|下午|上午|晚上)*(?:自己)?(?:来|去)?(?:自己|问|找|处理|解决|弄|搞|办|协调|联系|清|搬|换|帮[他她])(?:[^,，。 ]{0,8})$|我(?:已经|都)*(?:喊|叫|让|劝|请|帮)[他她它人][^,，。]{0,8}了|(?:已经|都)?(?:推|搬|移|清|拿|收|拖|挪)(?:走|开|下去|掉|回去)*了$"),
    /// How far it is: 灯的事哪个在弄, 张姨那个哪个去, 纸板的事几时有人来.
    HOW_FAR("^.{1,10}(?:的|那[个条边])呢(?:[?,， ]|$)|(?:哪个|谁|哪位)(?:在|来|去|会|负责|跟)*(?:弄|管|去|来|跟|搞|修|处理|负责)|(?:什么时候|啥时候|几时|何时|几点|哪天|好久|多久)[^,，。 ]{0,4}(?:来|去|有|修|弄|到|好|上门|处理|解决|清|搬)|怎么?样了|咋样了|到哪(?:一步)?了?|进度|进展|下文|结果(?:呢|没)|有(?:没有)?人(?:来|管|去|跟|处理|接|理)|(?:派|安排)人了?(?:没|吗|么)|(?:修|弄|搞|处理|解决|去|来|办|清|好)(?:好|完|过)?(?:了没|了吗|没有?|冇)(?:[啊呀呢? ]|$)"),
    /// It is over: ③来修好了.
    OVER("(?:修|弄|搞|换|装|清|通|收|解决|处理|找|搬|办|恢复|联系|谈|说|讲)(?:好|走|完|掉|到|妥|通|开)+了|(?:已经|都)?(?:好|亮|解决|搞定|恢复|没事|正常)了|来(?:水|电)了|不(?:漏|吵|闹|跳|响|臭|堵)了"),
    /// It is pressing: 老李那个急, 就是再催一下.
    PRESSED("催|加急|急|要紧|抓紧|赶紧|赶快|尽快|快点|要快|优先|先(?:处理|弄|办)(?!了)|还没(?:来|人|动静|修|处理|弄)|没人(?:来|管|去)"),
    /// What is to be said to whoever asked: 阿芳那个我怎么回她.
    HOW_TO_ANSWER("(?:怎么|怎样|如何|咋)(?:回|答|说|跟|讲|解释|告诉)|(?:回|答)(?:一?下|复)?(?:人家|[他她]|$)|回一?下|告诉一?下?(?:人家|[他她])|答案"),
    /// Anything else that she asks of it.
    ASKED("[?？]|[吗呢么]$|什么|怎么|哪|多少|几[个天点时]|能不能|可不可以|要不要|是不是|有没有|行不行|要带|好久"),
    /// Anything else that she tells of it.
    TOLD("");

    private final Pattern words;

    Remark(String words) {
        this.words = Pattern.compile(words);
    }

    /// @param plain a text as `PlainText` leaves it
    static Remark of(String plain) {
        return Arrays.stream(values()).filter(remark -> remark.words.matcher(plain).find()).findFirst().orElse(TOLD);
    }

    /// The same, where it is known besides what the line is learned to say of how a matter stands: 师傅到了没, 味道散了.
    static Remark of(String plain, Standing standing) {
        var said = of(plain);
        return switch (said) {
            case TOLD, ASKED -> switch (standing) {
                case OVER, NOT_WANTED -> OVER;
                case ASKED -> HOW_FAR;
                case WANTED, NOT_YET, CONFIDED, TOLD -> said;
            };
            case TAKEN_BACK, IN_CONFIDENCE, PUT_RIGHT, ANSWERED, SEEN_TO, HOW_FAR, OVER, PRESSED, HOW_TO_ANSWER -> said;
        };
    }
}
