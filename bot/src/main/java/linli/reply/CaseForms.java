package linli.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linli.text.PoliteWords;

/// How colleagues' words on a case look: the word first or the number first. What only begins like one is none: 4栋, 4、5栋, 11024, 修好了吗,
/// 办结率, 转发一下, 恢复供水.
enum CaseForms {
    ACCEPT(Parts.TAKE, Parts.TAKE, Parts.NOTHING),
    TRANSFER(
            Parts.digit(2, "转交?给?") + "|转交给?|转给|转派给?|移交给?|转(?!人工|发|账|播|告|达|让|租|[一下:：])",
            Parts.digit(2, "转交?给?") + "|转交给?|转给|转派给?|移交给?|转", Parts.SOMETHING),
    RETURN(Parts.digit(3, "退回") + "|(?:退回|退单|退件|拒接|退)" + Parts.ALONE, Parts.digit(3, "退回") + "|退回|退单|退件|拒接|退" + Parts.ALONE, Parts.SOMETHING),
    CLOSE(Parts.FOUR + "|" + Parts.DONE + Parts.ALONE, Parts.FOUR + "|" + Parts.DONE + Parts.NO_QUESTION, Parts.SOMETHING),
    POSTPONE(
            Parts.digit(5, "延期") + "|延期到?|延到|延后到?|推迟到?|延" + Parts.ALONE,
            Parts.digit(5, "延期") + "|延期到?|延到|延后到?|推迟到?|延" + Parts.ALONE, Parts.SOMETHING),
    SUSPEND("(?:挂起|暂停)" + Parts.ALONE + "|等(?=[\\s,，:：]|" + CaseNumbers.DIGITS + ")", "挂起|暂停|等", Parts.SOMETHING),
    RESUME("恢复|继续办|接着办", "恢复|继续办?|接着办", Parts.NOTHING),
    REOPEN(Parts.TAKE_BACK + Parts.NUMBERED, "(?:重新?打?开|撤销(?:办结)?|取消办结)" + Parts.ALONE, Parts.SOMETHING),
    URGE("催办|催一?下|催|催(?:一?下)?\\p{IsHan}{2,5}" + Parts.NUMBERED, "催办|催一?下|催|抓紧(?:点|办|处理)?|快一?点|盯(?:一?下|紧)", Parts.NOTHING),
    NOTE("(?:补充说明|补充|备注)" + Parts.ALONE + "|(?:帮我?|" + PoliteWords.PLEASE + ")?(?:记录?一?下|记着)" + Parts.NUMBERED, "补充说明|补充|备注|记录?一?下|记着", Parts.SOMETHING),
    LOOK("查一下|查看|查|(?:帮我?|" + PoliteWords.PLEASE + "|我)?(?:看一?下|看看)" + Parts.NUMBERED,
            "查一下|查看|查|到哪(?:一?步)?了?|进度|(?:现在|后来|到底)?(?:怎么样|咋样|怎么说|啥情况|什么情况|有进展|有结果|到什么程度|[弄办修搞处理]+好)(?:没有?)?(?:了|没有?)*", Parts.ASKED);

    /// A number with a letter for a digit: 1O24.
    private static final Pattern MISTYPED = Pattern.compile(".{0,6}?(?<![0-9a-z])(?<number>(?=[0-9]*[oil])[1-9il][0-9oil]{3,4})(?![0-9a-z]).{0,10}");
    private static final Pattern WITH_A_VERB = Pattern.compile(".{0,4}?(?<![0-9])" + CaseNumbers.NUMBER + CaseNumbers.NO_AMOUNT_NOR_HOUR + ".{0,10}");
    /// 1001 电话打了没人接 is no slip.
    private static final Pattern TELLS_SOMETHING = Pattern.compile("#?" + CaseNumbers.DIGITS + "(?:[\\s\\p{P}]*.{5,}|.*[没未不].*)");
    private static final Pattern VERB = Pattern.compile("[办接退延结催转]");
    private static final Pattern A_QUESTION = Pattern.compile("[?吗呢么]|没有?$");

    /// Nothing but digits is the number of a case that somebody got wrong, and no result and no reason: 办结 999999999.
    static final Pattern WRONG_NUMBER = Pattern.compile("#?[0-9]{3,}");

    private final List<Pattern> forms;

    CaseForms(String verb, String verbAfterNumber, String rest) {
        this.forms = List.of(
                Pattern.compile("(?:" + verb + ")(?:" + Parts.GAP + Parts.NUMBER + ")?" + rest, Pattern.DOTALL),
                Pattern.compile("#?" + Parts.NUMBER + Parts.GAP + "(?:" + verbAfterNumber + ")" + rest, Pattern.DOTALL));
    }

    Optional<Matcher> in(String plain) {
        return forms.stream().map(form -> form.matcher(plain)).filter(Matcher::matches).findFirst();
    }

    Optional<Matcher> in(String text, String plain) {
        return in(text).or(() -> in(plain));
    }

    /// The number that somebody may have meant whose reply is none of the above.
    static Optional<Integer> garbledNumber(String plain) {
        if (A_QUESTION.matcher(plain).find()) {
            return Optional.empty();
        }
        return Optional.of(MISTYPED.matcher(plain)).filter(Matcher::matches)
                .or(() -> Optional.of(WITH_A_VERB.matcher(plain)).filter(Matcher::matches).filter(_ -> VERB.matcher(plain).find() && !TELLS_SOMETHING.matcher(plain).matches()))
                .map(found -> Integer.valueOf(found.group("number").replace('o', '0').replace('i', '1').replace('l', '1')));
    }

    /// What the forms are made of.
    private static final class Parts {
        static final String GAP = ReplyForms.LOUD_GAP;
        /// Without a number that is said of anything.
        static final String NUMBERED = "(?=" + GAP + CaseNumbers.DIGITS + ")";
        static final String NUMBER = CaseNumbers.NUMBER + CaseNumbers.NO_AMOUNT;
        static final String TAKE = "(?<![0-9])1(?![0-9])(?: ?到场| ?接单?)?|接了?|接单|我接(?:了|吧|手)?|我来(?:吧|处理|办|弄|跟|搞定?)?(?:吧|好了)?|到场";
        static final String TAKE_BACK = "(?:重新?打?开|(?:撤销|撤回|取消)办结|撤销|(?:不好意思|抱歉|刚才?|我|[\\s,，])*[点按发回打弄搞]错了?(?:不好意思|抱歉|[\\s,，。])*)";
        static final String FOUR = "(?<![0-9])4(?: ?办结)?(?=$|\\s|[,，.。:：、#!](?![0-9]{1,3}(?![0-9])))";
        static final String DONE = "(?:好的?[\\s,，]?)?(?:办结|办好了?|办完了?|搞定了?|修好了?|已处理|(?:已经?)?处理(?:好|完)?了|已解决)";
        static final String ALONE = "(?=$|[\\s,，.。:：、#!0-9])";
        static final String NO_QUESTION = "(?! ?了?(?:[吗么嘛呢?的率后就之前时]|以后|没有?[?。]?$))";
        static final String SOMETHING = "(?:" + GAP + "(?<rest>.*))?";
        static final String ASKED = "(?:[吗呢啊呀?？]|[\\s。.!])*(?<rest>)";
        static final String NOTHING = "[\\s。.!]*(?<rest>)";

        private Parts() {}

        /// The digit with its word, unless it counts something: 2 栋, 3 点, 2、3号楼.
        static String digit(int digit, String word) {
            return "(?<![0-9])" + digit + "(?: ?(?:" + word + ")|(?=$|\\s|[,，.。:：、#!](?![0-9]{1,3}(?![0-9])))(?!" + GAP + "[栋单楼号层户个点月年天块米]))";
        }
    }
}
