package linli.reply;

import java.util.Optional;
import java.util.regex.Pattern;

/// A colleague's wish to see what they have in hand: 我的, 还有哪些没处理, 今日, 今天要办哪些.
public sealed interface OverviewReply extends ShortReply {
    /// "What have I got?"
    record Mine() implements OverviewReply {}

    /// "What is to be done today?"
    record Today() implements OverviewReply {}

    @Override
    default Optional<Integer> number() {
        return Optional.empty();
    }

    /// The reply in the text, if it is one.
    ///
    /// @param plain a text as `PlainText` leaves it
    static Optional<OverviewReply> parse(String plain) {
        return Forms.MINE.matcher(plain).matches() ? Optional.of(new Mine())
                : Forms.TODAY.matcher(plain).matches() ? Optional.of(new Today()) : Optional.empty();
    }

    /// How the wishes look.
    final class Forms {
        private static final String CALL = ReplyForms.CALL;
        static final Pattern MINE = Pattern.compile(CALL + "(?:我的|我的(?:单子?|案件|事)|我手上的?(?:还有|有)?(?:几[个件条]?|哪些|什么)?(?:事|单子?)?"
                + "|我?(?:这[儿里边]?|手上|名下)?(?:还有|还剩)(?:哪些|哪几[个件条]|几[个件条]|多少)(?:事|单子?|案子|活)?(?:是)?(?:没有?|未|要|待)(?:处理|办|弄|做|接|完|结)完?(?:的)?"
                + "|我?手[上头里](?:还)?(?:有|剩)?(?:啥|什么|哪些)(?:事|单子?)?|(?:我)?还剩(?:几|多少)(?:个|件|条)?(?:没办)?|(?:我)?还[剩有](?:啥|些?么子|几[个件条])(?:没[办弄搞]|事)?|(?:我)?没办完的(?:是|有)?(?:哪些|哪几[个件条]|几[个件条])"
                + "|我(?:还)?有(?:哪些|哪几[个件条]|几[个件条]|多少)(?:事|单子?|案子|活)?(?:是)?(?:没有?|未|要|待)(?:处理|办|弄|做|接|完|结)完?(?:的)?)(?:了|呢|啊|呀)*[?。.]*");
        static final Pattern TODAY = Pattern.compile(CALL + "(?:今日|今日(?:待办|到期|的单)|今天到期的?|今天要办的?"
                + "|我?(?:今天|今日)我?(?:要|得|该|需要)(?:办|处理|做|弄)(?:哪些|哪几[个件条]|几[个件条]|什么)(?:事|单子?)?"
                + "|我?(?:今天|今日)我?有(?:哪些|哪几[个件条]|几[个件条]|什么)(?:事|单子?)?要(?:办|处理|做|弄)的?"
                + "|(?:我(?:今天|今日)|(?:今天|今日)我)有(?:几[个件条]|些?么子)(?:事|单子?)?(?:没[办弄搞])?)(?:呢|啊|呀)*[?。.]*");

        private Forms() {}
    }
}
