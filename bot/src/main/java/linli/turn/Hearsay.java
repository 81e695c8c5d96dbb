package linli.turn;

import java.util.regex.Pattern;
import linli.text.PlainText;

/// Somebody has heard that others complained of them and asks Linli in private: 听说他告我了. What they hear is the same whether that is so or not.
public final class Hearsay {
    private static final String OF_ME = "(?:我家?|我们家?|咱家)";
    private static final String TOLD_ON = "(?:告|投诉|举报|反映|反应|告状|说坏话)";
    private static final String WHO = "(?:他|她|对方|人家|[0-9]{3,4}(?:的|室)?|楼[上下]|隔壁|对门|邻居)(?:们|那边|那家)?";
    private static final Pattern HEARD = Pattern.compile(WHO + "(?:是不是|有没有)(?:又|已经|来|跑来|都)*(?:找|联系)(?:过|了)?(?:你们|社区|网格员|居委会)|" + WHO + "(?:是不是|有没有)(?:又|跟你们?|在群里|到处|都)*(?:讲|说|骂)我(?!们?(?:可以|能|该|应该))|"
            + "(?:听说|听人说|听讲|是不是|有没有|有人|谁|哪个|他|她|楼[上下]|隔壁|邻居|对门|[0-9]{3,4}(?:的|室)?)[^,，。!?]{0,10}"
            + "(?:" + TOLD_ON + "了?(?:到|的|过)?" + OF_ME + "|(?:把|拿)" + OF_ME + TOLD_ON + "|" + OF_ME + "被(?:人|他|她)?" + TOLD_ON + ")"
            + "|" + OF_ME + "(?:是不是)?被(?:人|谁|他|她|邻居)?" + TOLD_ON + "|" + TOLD_ON + OF_ME + "(?:什么|啥|哪)"
            + "|(?:他|她|对方|楼[上下]|隔壁|对门|人家)(?:们)?(?:是不是|怎么|咋|好像|肯定)(?:都|就|已经)?(?:知道|晓得)|(?:你们?|哪个|谁)(?:是不是|怎么)?(?:把.{1,6})?(?:说|讲|传|捅)出去");

    private Hearsay() {}

    public static boolean isIn(String text) {
        return HEARD.matcher(PlainText.of(text)).find();
    }
}
