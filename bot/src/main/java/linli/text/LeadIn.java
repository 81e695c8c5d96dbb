package linli.text;

import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody says first of a matter that is known, 亮了 谢谢, 没亮啊, 还没人来, 再加一个, before they tell of something else in the same breath: 就是电表箱打火花.
public final class LeadIn {
    private static final int LONGEST = 60;
    private static final String DONE = "\\p{IsHan}{0,4}?(?:亮|好|通|修好|弄好|搞好|清|收|来电|来水|来气|有电|有水|不漏|不滴|不响|不吵|不臭|不堵)[了啦]";
    private static final String UNDONE = "(?:还|又|怎么|都)*没(?:有)?(?:人|师傅)?(?:亮|修|通|清|好|弄|来|管)(?:人|过|好)?[啊呀呢]?";
    private static final String POLITE = "(?:" + PoliteWords.THANKS_IN_PASSING + "|辛苦)\\p{IsHan}{0,4}|不用来了|\\p{IsHan}{0,2}自己(?:修|弄|搞)好了|收到|好的?|[哦嗯噢]+";
    /// 再加一个: what follows is one more, and stands for itself.
    private static final String ONE_MORE = "(?:[再还]|顺便|[再还]?要|[再还]?帮我?)(?:帮我?)?(?:加|添|报|记|转|说|反映)(?:上)?一?(?:[个条件]|下)(?:事情?)?";
    private static final Pattern LEAD = Pattern.compile(
            "(?:(?:" + DONE + "|" + UNDONE + "|" + POLITE + "|" + ONE_MORE + ")(?:[\\s,，。.!~]+|(?=但|不过|就是|可是|只是)))+(?:但是|但|不过|就是|可是|只是|顺便问[下一]*|顺便)?[\\s,，]*(?<rest>.{4,})");

    private LeadIn() {}

    /// What is told beside it; empty where nothing is.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static Optional<String> rest(String plain) {
        var said = LEAD.matcher(plain);
        return plain.length() <= LONGEST && said.matches() ? Optional.of(said.group("rest")) : Optional.empty();
    }
}
