package linli.turn;

import java.util.regex.Pattern;
import linli.text.PlainText;

/// What somebody in a quarrel asks of Linli in private: what happens next, and what the other side says. It is no statement of theirs.
public final class QuarrelQuestion {
    private static final Pattern WHAT_COMES = Pattern.compile("(?:(?:你们?|邻里|社区|网格员|那|这|这事|这个事?|到底|打算|准备|会|要|该|现在|接下来|后面|后续|下一步|[,， ])*"
            + "(?:怎么|如何|怎样|咋)(?:样)?(?:处理|解决|办|弄|搞|管|帮我?|安排|走|说)(?:呢|啊|的|呀|咯|它|这个?事?)*|(?:你们|到底|那|这事)*(?:管不管|处不处理|有没有人管)[啊呀咯]*"
            + "|(?:那|你们|现在|这事)*(?:什么时候|几时|啥时候|好久|多久)(?:能|会|才)?(?:来|处理|解决|联系我?|找他|有结果|调解)[啊呢呀]*|(?:那|你们|社区|到底|是|由|会|这事|,| )*(?:哪个|谁|哪位|哪一?个人)(?:来|在|会|要)*(?:跟|和|同|给|找|负责)?我?(?:联系|对接|谈|说|管|处理|跟进|这个?事)[啊呢呀咯的了]*"
            + "|(?:有|那)*(?:结果|消息|进展|下文)(?:了)?(?:没有?|吗)|处理得?怎么样了?)[? ]*");
    private static final String THEM = "(?:他|她|他们|她们|对方|楼上|楼下|隔壁|对门|人家|那边|那家|那家人|[0-9]{3,4})(?:那边|的人)?";
    private static final Pattern OF_THE_OTHER = Pattern.compile("(?:那|问一?下|请问|你们(?:找|问)过?了?|[,， ])*" + THEM + "(?:到底|现在|是|有|又|都|[跟和同]你们?)*(?:怎么|咋|如何|什么)(?:样)?(?:说|讲|回|答|想|解释|态度|意思|反应)(?:的|了|呢|啊|复|你们)*[? ]*"
            + "|(?:那|问一?下|请问|[,， ])*" + THEM + "(?:[跟和同]你们?)?(?:有没有)?(?:(?:说|讲)(?:了|过)?(?:些)?什么|承认(?:了)?(?:没|吗|不)?|认(?:了)?(?:没有?|吗)|(?:说|讲|骂)我(?:什么|坏话)?(?:了)?(?:没有?|吗))(?:了|呢|啊)*[? ]*");

    private QuarrelQuestion() {}

    static boolean isWhatComes(String text) {
        return WHAT_COMES.matcher(PlainText.of(text)).matches();
    }

    static boolean isOfTheOther(String text) {
        return OF_THE_OTHER.matcher(PlainText.of(text)).matches();
    }

    public static boolean isOne(String text) {
        return isWhatComes(text) || isOfTheOther(text);
    }
}
