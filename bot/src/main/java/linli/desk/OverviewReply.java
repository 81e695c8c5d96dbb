package linli.desk;

import java.util.Optional;
import java.util.regex.Pattern;

/// A colleague's wish to see what they have in hand: 我的, 今日.
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
        private static final String CALL = "(?:@邻里[\\s\\u2005]*)?";
        static final Pattern MINE = Pattern.compile(CALL + "(?:我的|我的(?:单子?|案件|事)|我手上的?)[?。.]?");
        static final Pattern TODAY = Pattern.compile(CALL + "(?:今日|今日(?:待办|到期|的单)|今天到期的?|今天要办的?)[?。.]?");

        private Forms() {}
    }
}
