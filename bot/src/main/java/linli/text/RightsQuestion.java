package linli.text;

import java.util.List;
import java.util.regex.Pattern;

/// A question after the law, however much it sounds like a complaint: whether something is lawful or allowed (物业停水催费合不合法), who has to pay
/// for it and how much (高空抛物找不到人谁赔, 干了6年赔几个月), what one may do about it (业委会不开会能不能换). 能不能管管 and 能不能修一下 are pleas.
public final class RightsQuestion {
    /// Whoever writes more tells what happened, and wants more than a rule.
    private static final int LONGEST = 40;
    private static final String WHETHER = "[吗不么嘛没啵]";
    private static final String WHETHER_ONE_MAY = "能不能|可不可以|可以不可以|能否|可否|是否可以";
    private static final String MAY = "(?:" + WHETHER_ONE_MAY + "|可以|能够|能)";
    /// What one does about a wrong by oneself, and not Linli or the property company.
    private static final String REMEDY = "(?:起诉|告(?!诉|知)|报警|报案|打官司|索赔|要求赔|退房|退租|拒交|拒缴|不交|不缴|罢免|解聘|解除|炒掉|换(?:掉)?(?:物业|业委会|主任|一家))";

    /// What is settled between two by a rule, and not by somebody who comes and does it.
    private static final String SETTLED = "(?:涨|涨价|涨租|加租|退|退货|退钱|退款|少交|补交|补缴|扣钱|取|领|拿)(?:了|的|出来)?";

    private static final String SHORT = "[^,，。.!！?？ ]{1,5}";
    private static final String END = "[吗不么呢啊咯?？]*$";
    /// Whoever wants somebody to come and do something.
    private static final Pattern PLEA = Pattern.compile("管管|来人|派人|帮(?:我|忙|帮|下|个)|(?:修|处理|解决|清理|来)一?下|劝劝|有没有人|有人管|没人管|管不管");

    private static final List<Pattern> LAWFUL = patterns(
            "(?:合|犯|违)不(?:合|犯|违)(?:法|规)",
            "(?:合法|合规|违法|犯法|违规|违约|犯罪|侵权)(?:的|了)?" + WHETHER,
            "(?:是不是|是否)(?:属于)?(?:合法|违法|犯法|违规|违约|犯罪|侵权|家暴|工伤)",
            "(?:作数|算数|有效)" + WHETHER,
            "算不算|属不属于|认不认|作不作数|准不准(?![时确点])|(?<![打不才都就计])算" + SHORT + WHETHER + END,
            "有(?:没有)?(?:这个|这种|那个)?(?:权利|权力|资格)",
            "是不是(?:一定|必须|应该|非得|可以)|这样(?:做)?对" + WHETHER,
            "(?:违反|触犯)了?(?:什么|哪)",
            "(?:有没有|有无|哪条|什么|哪个)(?:这个|这样的|这条|相关|明文)?(?:规定|法律|法规|法条)",
            "有(?:这个|这样的|这条|相关)?规定" + WHETHER,
            "允不允许|允许" + WHETHER,
            "归不归");
    private static final List<Pattern> LIABLE = patterns(
            "(?:要不要|需不需要|用不用|应不应该|该不该|是否要|是否应当)(?:赔|负责|承担|担责)",
            "(?:要|该|应该|需要|得)(?:我们?|他|她|人家)?(?:赔偿?钱?|负责任?|承担责任|担责)" + WHETHER,
            "(?:谁|哪个|哪家|哪方)来?(?:赔|承担|担责)|(?:归|判给)(?:谁|哪个|哪一方)(?!管)",
            "(?:罚款|罚钱|处罚|拘留|判刑|坐牢|上征信)" + WHETHER + "|会不会被?(?:罚|抓|处罚|拘留|判|上征信)",
            "罚(?:款)?(?:多少|几多|好多|几百|几千)",
            "(?:会|要|该|应该)?(?:怎么|如何|怎样)(?:处罚|罚|判|赔偿?|维权|起诉|告|罢免)(?!诉)",
            "(?:找|问)(?:谁|哪个|哪家|哪方)(?:赔|要钱|要账|追)|(?:去|到)?哪(?:里|儿|个地方|个部门)(?:去)?告(?!诉|知)|(?:找|向)(?:谁|哪个|哪里)(?:去)?告(?!诉|知)",
            "有没有(?:赔偿|补偿)|有(?:赔偿|补偿)" + WHETHER,
            "(?:谁|哪个|哪家|哪方)来?(?:出钱|出" + END + "|掏|付|买单|分摊)",
            "(?:赔|赔偿|补偿)(?:我|他|她|您|你)?(?:多少|几|好多|好大)|赔不赔|退不退",
            "(?:要|追|讨|拿|退)得?回来?" + WHETHER + "|退得了" + WHETHER,
            "(?:怎么|如何|咋|何解|怎样)分(?!类|开)",
            "(?:要|需要|得)(?:好多|多少|几)(?:户|人|家|票)(?:同意|签字|签名|投票)?",
            "(?:保|质保|保修)(?:几年|多少年|多久)|保修期" + WHETHER + "|打不打折");
    private static final List<Pattern> ALLOWED = patterns(
            MAY + "[^,，。.!！?？]{0,6}" + REMEDY + "[^,，。.!！?？]{0,4}" + WHETHER,
            "(?:" + WHETHER_ONE_MAY + ")[^,，。.!！?？]{0,6}" + REMEDY,
            REMEDY + "[^,，。.!！?？]{0,4}(?:行不行|行" + WHETHER + "|可不可以|可以" + WHETHER + ")",
            "(?:能|可以)" + SETTLED + WHETHER + END + "|(?:能不能|可不可以)" + SETTLED + END,
            "(?:要|得)(?:搬|付|交|给|还)(?:全部|全款|全|钱|租金)?" + WHETHER + END + "|要不要(?:搬|付|交|还)(?:全部|全款|全|钱|租金)?" + END,
            "该不该(?:搬|走|签|付|交|给|赔|信)|(?:可以|能)(?:查|看|不录|不签)" + WHETHER,
            "(?:物业|业委会|主任)[^,，。.!！?？]{0,10}(?:能不能|可不可以|能否|可否)换(?![个一下])",
            "(?:物业|业委会|主任)[^,，。.!！?？]{0,10}(?:能|可以)换" + WHETHER,
            "(?:可以|能)(?:随便|随意|擅自|私自|强行)[^,，。.!！?？]{1,8}" + WHETHER + "|(?:能不能|可不可以)(?:随便|随意|擅自|私自|强行)");

    private RightsQuestion() {}

    /// @param plain a text as [PlainText] leaves it
    public static boolean isIn(String plain) {
        return plain.length() <= LONGEST && !PLEA.matcher(plain).find() && (asks(LAWFUL, plain) || asks(LIABLE, plain) || asks(ALLOWED, plain));
    }

    private static boolean asks(List<Pattern> patterns, String plain) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).find());
    }

    private static List<Pattern> patterns(String... patterns) {
        return List.of(patterns).stream().map(Pattern::compile).toList();
    }
}
