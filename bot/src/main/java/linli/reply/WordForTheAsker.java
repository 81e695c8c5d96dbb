package linli.reply;

import java.util.Optional;
import java.util.regex.Pattern;
import linli.text.PlainText;

/// What a colleague writes of a question that somebody has asked, behind its number: 一楼能复印, 回她 两张以内不要钱. It is the answer, unless it tells how the
/// colleague goes about finding one: 我再问问, 电话没人接.
public final class WordForTheAsker {
    private static final Pattern TO_WHOM = Pattern.compile("^(?:你|帮我?|麻烦)*(?:回复?|告诉|答复|转告|跟|和|通知)(?:一下)?(?:[他她]们?|人家|对方|居民|业主|单元长)?(?:说|讲)?(?:一下|一声)?[\\s,，:：]*");
    private static final Pattern STILL_LOOKED_FOR = Pattern.compile(
            "^(?:我们?|先|再|还|要|得|去|正?在|已经?|刚|等|帮[他她]?|[,， ])*(?:问|查|核实|联系|打(?:了|过|个)?电话|打听|转|上报|请示|报给|确认|商量|了解|研究|等)|(?:今天|明天|后天|上午|下午|晚上|晚点|等下|回头|周[一二三四五六日天])[^,，]{0,4}(?:回|答|告诉|问|查)|没人接|打不通|没接|没联系上|联系不上|(?:说了|聊了|讲了|见面|上门|登记|收到|知道|看到|晓得)了?$|^补充|待定|不清楚|不知道|不晓得|不归|不是我|不该我");
    private static final int SHORTEST = 3;

    private WordForTheAsker() {}

    /// @param words without the number
    public static Optional<String> in(String words) {
        String plain = PlainText.of(words);
        String answer = TO_WHOM.matcher(words.strip()).replaceFirst("").strip();
        boolean isOne = answer.codePoints().filter(Character::isLetter).count() >= SHORTEST
                && !STILL_LOOKED_FOR.matcher(plain).find() && !Offhand.asksSomething(plain);
        return Optional.of(answer).filter(_ -> isOne);
    }
}
