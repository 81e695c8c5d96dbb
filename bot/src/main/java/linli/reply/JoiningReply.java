package linli.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A colleague's word on what is one thing and what is two: 合并 1024 1025, 1025 跟 1024 是一回事, 不是一回事 1024, 拆出 1024 李姐, 并错了.
public sealed interface JoiningReply extends ShortReply {
    /// "These are one thing."
    ///
    /// @param number of one, empty where it was quoted
    /// @param other of the other
    record Unite(Optional<Integer> number, int other) implements JoiningReply {}

    /// "This is another thing."
    ///
    /// @param who whose report of it is meant, by name or by the number in a list; "" for the whole case
    record Part(Optional<Integer> number, String who) implements JoiningReply {}

    /// "I should not have put these together", of what the speaker united last.
    record Undo() implements JoiningReply {
        @Override
        public Optional<Integer> number() {
            return Optional.empty();
        }
    }

    /// The reply in the text, if it is one.
    ///
    /// @param plain a text as `PlainText` leaves it
    static Optional<JoiningReply> parse(String plain) {
        if (Forms.UNDO.matcher(plain).matches()) {
            return Optional.of(new Undo());
        }
        return ReplyForms.first(Forms.PART, plain).<JoiningReply>map(m -> new Part(ReplyForms.number(m), Optional.ofNullable(m.group("who")).orElse("").strip()))
                .or(() -> ReplyForms.first(Forms.UNITE, plain).map(m -> new Unite(ReplyForms.number(m), ReplyForms.number(m, "other").orElseThrow())));
    }

    /// How the replies look.
    final class Forms {
        private static final String GAP = ReplyForms.GAP;
        private static final String CASE = "#?" + CaseNumbers.NUMBER + CaseNumbers.WHOLE;
        private static final String OTHER = "#?(?<other>" + CaseNumbers.DIGITS + ")" + CaseNumbers.WHOLE;
        private static final String ONE = "(?:一回事|一码事|同?一件事?|一个事|同一个)";
        private static final String IT = "(?:这个|那个|这件|那件)?";
        private static final String END = "[的了吧啊哦。.]*";
        private static final String MISTAKEN = "(?:(?:合并|并|合)错了?|(?:撤销|取消)合并|不该合并?(?:的|到一起)?)";
        static final Pattern UNDO = Pattern.compile("(?:不好意思|抱歉|刚才?|[\\s,，])*" + MISTAKEN + "[\\s,，。.!]*(?:拆开|分开)?" + END);
        /// 总闸跳了
        private static final String BECAUSE = "(?:[\\s,，。;；:：]+.{1,60})?";
        private static final String WHO = GAP + "(?<who>[^\\s,，。?？吗]{1,12})?";
        static final List<Pattern> PART = List.of(
                Pattern.compile(IT + "(?:不是" + ONE + "|拆[出开分]?(?:来|去)?|分开)(?:" + GAP + CASE + WHO + "|(?<alone>))" + END),
                Pattern.compile("(?:" + MISTAKEN + "|拆开|分开)" + GAP + "(?:#?" + CaseNumbers.DIGITS + GAP + "(?:和|跟|与|、)?" + GAP + ")?" + CASE + "(?<who>)" + BECAUSE + END),
                Pattern.compile(CASE + GAP + IT + "(?:" + MISTAKEN + "|拆开|拆分|分开)(?<who>)" + BECAUSE + END),
                Pattern.compile(CASE + GAP + IT + "(?:不是" + ONE + "|拆出?(?:来|去)?)" + WHO + END),
                Pattern.compile(CASE + GAP + "(?:跟|和|同|与)" + GAP + "#?" + CaseNumbers.DIGITS + GAP + "不是" + ONE + "(?<who>)" + END));
        static final List<Pattern> UNITE = List.of(
                Pattern.compile("(?:合并|并)" + GAP + CASE + GAP + "(?:和|跟|与|到|入)?" + GAP + OTHER + END),
                Pattern.compile("(?:" + CASE + ")?" + GAP + IT + "(?:并入|并到|合到|合并到)" + GAP + OTHER + END),
                Pattern.compile("(?:" + CASE + ")?" + GAP + IT + "(?:跟|和|同|与)" + GAP + OTHER + GAP + "(?:是|都是|算)?" + ONE + END + BECAUSE),
                Pattern.compile(CASE + "[\\s,，、;；]+" + OTHER + GAP + "(?:其实|应该|都|好像|就|这?两[个件条]?)*(?:是|算)" + ONE + END + BECAUSE));

        private Forms() {}
    }
}
