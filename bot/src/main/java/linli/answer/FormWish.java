package linli.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.recall.Form;
import linli.text.PoliteWords;

/// A wish to have an answer in another form: 详细点, 展开说说, 老人版, 听不懂. It is a message of that alone: 说得好详细 is praise, 详细地址 is talk.
public final class FormWish {
    private static final String CALL = "(?:@邻里 ?)?";
    private static final String PLEASE =
            "(?:(?:" + PoliteWords.PLEASE + "|拜托|邻里|您|你|那|能不能|可不可以|可以不可以|能否|可否|可以|能|帮我|帮忙|给我|跟我|和我|我要|我想要|想要|要|有没有|有|来个|来份|来点|来|再|还是|给)[ ,]*){0,4}";
    private static final String AFTER = "(?:有吗|有没有|可以吗|行吗|好吗|好不好|行不行|一下|一遍|看看|听听|" + PoliteWords.THANKS_IN_PASSING + "|谢|[吗么吧呗嘛啊呀哈呢了]|[\\s\\p{P}~～])*";
    private static final String SAY = "(?:说|讲|解释|介绍|写|发)";
    private static final String MORE = "(?:一?[点些]儿?|一点点)";
    private static final String TELL = "(?:" + SAY + "(?:" + SAY + "|一下|下)?)";
    private static final List<Pattern> FULL = forms(
            SAY + "?[得的]?再?更?(?:详细|具体|仔细|完整)" + MORE + "(?:的|地)?" + TELL + "?",
            "(?:详细|具体|完整)(?:的|地)?" + TELL,
            "详细(?:的|版)?|具体的|完整(?:的|版)|全文",
            "展开(?:" + MORE + "|来)?" + TELL + "?" + MORE + "?|细说");
    private static final List<Pattern> ELDER = forms(
            SAY + "?[得的]?再?更?(?:简单|通俗|直白)(?:易懂)?" + MORE + "(?:的|地)?" + TELL + "?",
            "(?:简单|通俗)(?:的|地)?" + TELL + "|简单(?:的|版)",
            "(?:" + SAY + "|用|换成|用点)?(?:大白话|白话|人话)(?:版|的)?" + TELL + "?",
            "(?:老人|老年|老人家)版(?:的)?|给老人(?:家)?(?:看|听|说)的",
            "(?:" + SAY + "的?(?:么子|什么|啥)?[ ,]*)?(?:我|俺)?(?:还是|有点|都|真的?|老人家?)?(?:听|看)不(?:太|大)?(?:懂|明白)",
            SAY + "慢[点些][ ,]*(?:(?:我|俺)?(?:听|看)不(?:太|大)?(?:懂|明白))?",
            "(?:我|俺)?(?:还是|都|真的?)?没(?:太|大)?(?:听|看)(?:懂|明白)");

    /// One of them is in every wish, and hardly in any other message.
    private static final Pattern TELLING = Pattern.compile("[详体仔完展细全俗直白话老懂明单慢]");
    private static final int LONGEST = 20;

    private FormWish() {}

    /// @param plain a text as `PlainText` leaves it
    public static Optional<Form> in(String plain) {
        if (plain.length() > LONGEST || !TELLING.matcher(plain).find()) {
            return Optional.empty();
        }
        if (matches(FULL, plain)) {
            return Optional.of(Form.FULL);
        }
        return matches(ELDER, plain) ? Optional.of(Form.ELDER) : Optional.empty();
    }

    private static boolean matches(List<Pattern> forms, String plain) {
        return forms.stream().anyMatch(form -> form.matcher(plain).matches());
    }

    private static List<Pattern> forms(String... wishes) {
        return List.of(wishes).stream().map(wish -> Pattern.compile(CALL + PLEASE + "(?:" + wish + ")" + AFTER)).toList();
    }
}
