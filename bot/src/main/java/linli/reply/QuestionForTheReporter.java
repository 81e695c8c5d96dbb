package linli.reply;

import java.util.Optional;
import java.util.regex.Pattern;
import linli.text.PlainText;
import linli.text.Question;

/// What a colleague wants to know of a matter that only those can say who live there: 1001 哪里臭 几楼, 1001 问她几点在家. Who goes there, how far it is and who
/// reported it Linli tells itself.
public final class QuestionForTheReporter {
    private static final int LONGEST = 40;
    private static final Pattern TO_WHOM = Pattern.compile(
            "^(?:你|再|帮我?|麻烦你?|请|去|[,，:： ])*问(?:问|一?下|一句|一声)?(?:一?下)?(?:[他她它]们?|那家|业主|住户|居民|人家|报修?的(?:那个)?人?|报事的人?)?[\\s,，:：]*(?=.{2})");
    private static final Pattern ONLY_THEY_KNOW = Pattern.compile(
            "哪(?:里|儿|层|间|头|边|一?家|个(?:位置|地方|厕所|房))|几(?:楼|层|号房)|门牌|什么样|什么牌|多[大久粗长]|大不大|(?:家|屋)里?(?:有人|有没有人|在)|在不?在?[家屋]|(?:什么时候|几点|哪天|何时)(?:在|方便|有空|回)"
                    + "|(?<!去)还[^,， ]{1,4}不(?:[^要用]|$)|现在[^,， ]{0,3}(\\p{IsHan})不\\1|现在还|照片|拍[个张]|能开门|有钥匙|是[^,， ]{1,6}还是");
    /// Of the work, which Linli knows or colleagues know among themselves.
    private static final Pattern OF_THE_WORK = Pattern.compile("谁|哪个(?:去|在|跟|管|负责|办)|师傅|电话|报的|要不要我|进度|[弄修搞办处]好|[搞弄]定|去了|来过|到哪|哪步|哪天(?:到期|截止)|几点前|什么时候(?:去|办|弄|修)");

    private QuestionForTheReporter() {}

    /// The question as they are asked it, if it is one for them.
    ///
    /// @param words without the number
    public static Optional<String> in(String words) {
        String plain = PlainText.of(words);
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        String asked = TO_WHOM.matcher(words.strip()).replaceFirst("").strip();
        boolean isTold = asked.length() < words.strip().length() && Question.hasAskingWords(PlainText.of(asked));
        boolean isTheirs = ONLY_THEY_KNOW.matcher(plain).find() && (Question.hasAskingWords(plain) || Offhand.asksSomething(plain)) && !OF_THE_WORK.matcher(plain).find();
        return Optional.of(asked).filter(_ -> isTold || isTheirs);
    }
}
