package linli.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.recall.Form;
import linli.text.PoliteWords;

/// A wish to have an answer in another form: 详细点, 展开说说, 老人版, 听不懂, 太长了 短点. It is a message of that alone: 说得好详细 is praise, 详细地址 is talk.
public final class FormWish {
    private static final String CALL = "(?:@邻里 ?)?";
    private static final String PLEASE =
            "(?:(?:" + PoliteWords.PLEASE + "|拜托|邻里|您|你|那|能不能|可不可以|可以不可以|能否|可否|可以|能|帮我|帮忙|给我|跟我|和我|我要|我想要|想要|要|有没有|有|来个|来份|来点|来|再|还是|给)[ ,]*){0,4}";
    private static final String AFTER = "(?:有吗|有没有|可以吗|行吗|好吗|好不好|行不行|一下|一遍|看看|听听|" + PoliteWords.THANKS_IN_PASSING + "|谢|[吗么吧呗嘛啊呀哈呢了咧撒咯哒]|[\\s\\p{P}~～])*";
    private static final String SAY = "(?:说|讲|解释|介绍|写|发)";
    private static final String MORE = "(?:一?[点些滴]儿?|一点点)";
    private static final String TELL = "(?:" + SAY + "(?:" + SAY + "|一下|下)?)";
    private static final List<Pattern> FULL = forms(
            SAY + "?[得的]?再?更?(?:详细|具体|仔细|完整)" + MORE + "(?:的|地)?" + TELL + "?",
            "(?:详细|具体|完整)(?:的|地)?" + TELL,
            "详细(?:的|版)?|具体的|完整(?:的|版)|全文",
            "(?:" + SAY + "|给)?(?:法律|法条|条文|条款|规定|文件|政策)*(?:的)?原(?:文|话)",
            "展开(?:" + MORE + "|来)?" + TELL + "?" + MORE + "?|细说");
    private static final List<Pattern> ELDER = forms(
            SAY + "?[得的]?再?更?(?:简单|通俗|直白|明白|清楚|白)(?:易懂)?" + MORE + "(?:的|地)?" + TELL + "?",
            "(?:简单|通俗)(?:的|地)?" + TELL + "|简单(?:的|版)",
            "(?:" + SAY + "|用|换成|用点)?(?:大白话|白话|人话)(?:版|的)?" + TELL + "?",
            "(?:老人|老年|老人家)版(?:的)?|给老人(?:家)?(?:看|听|说)的",
            "(?:" + SAY + "的?(?:么子|什么|啥)?[ ,]*)?(?:我|俺)?(?:还是|有点|都|真的?|老人家?)?(?:听|看)不(?:太|大)?(?:懂|明白)",
            SAY + "慢[点些][ ,]*(?:(?:我|俺)?(?:听|看)不(?:太|大)?(?:懂|明白))?",
            "(?:我|俺)?(?:还是|都|真的?)?没(?:太|大)?(?:听|看)(?:懂|明白)");
    private static final List<Pattern> SHORT = forms(
            SAY + "?[得的]?再?更?(?:短|简短|简洁|精简)" + MORE + "?(?:的|地)?" + TELL + "?",
            "(?:就|只|用)*(?:一|两)句话?(?:版|的)?" + TELL + "?(?:就行|就好|就够)?",
            "(?:" + SAY + "[得的])?(?:太|好|有点|这么|那么|实在太)(?:长|啰嗦|罗嗦|啰唆)|字(?:太|好|有点|这么)多");
    /// What is said of the answer before the wish, and decides nothing by itself: 看不清 太长了 短点.
    private static final List<Pattern> BESIDE = forms("(?:我|眼睛)*看不(?:清|见|完)|(?:眼睛|眼)花|字(?:太|好)小|不要(?:太|那么|这么)?多|重点(?:是什么|呢)?");

    /// One of them is in every wish, and hardly in any other message.
    private static final Pattern TELLING = Pattern.compile("[详体仔完展细全俗直白话老懂明单慢清长短啰罗简精句原]");
    private static final Pattern PAUSE = Pattern.compile("[\\s,，。.!！;]+");
    private static final int LONGEST = 20;

    private FormWish() {}

    /// What is said last is what is wished for: 看不懂 讲白点.
    ///
    /// @param plain a text as `PlainText` leaves it
    public static Optional<Form> in(String plain) {
        if (plain.length() > LONGEST || !TELLING.matcher(plain).find()) {
            return Optional.empty();
        }
        return whole(plain).or(() -> inClauses(PAUSE.splitAsStream(plain.replaceFirst("^" + CALL, "")).filter(clause -> !clause.isBlank()).toList()));
    }

    private static Optional<Form> inClauses(List<String> clauses) {
        boolean isOfThatAlone = clauses.size() > 1 && clauses.stream().allMatch(clause -> whole(clause).isPresent() || matches(BESIDE, clause));
        return Optional.of(clauses).filter(_ -> isOfThatAlone).flatMap(all -> all.reversed().stream().flatMap(clause -> whole(clause).stream()).findFirst());
    }

    private static Optional<Form> whole(String said) {
        if (matches(FULL, said)) {
            return Optional.of(Form.FULL);
        }
        if (matches(ELDER, said)) {
            return Optional.of(Form.ELDER);
        }
        return matches(SHORT, said) ? Optional.of(Form.SHORT) : Optional.empty();
    }

    private static boolean matches(List<Pattern> forms, String plain) {
        return forms.stream().anyMatch(form -> form.matcher(plain).matches());
    }

    private static List<Pattern> forms(String... wishes) {
        return List.of(wishes).stream().map(wish -> Pattern.compile(CALL + PLEASE + "(?:" + wish + ")" + AFTER)).toList();
    }
}
