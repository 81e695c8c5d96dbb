package linli.decide;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.message.Kind;
import linli.text.PlainText;
import linli.text.PoliteWords;
import linli.text.Subject;
import linli.understand.Issue;
import linli.understand.Understanding;

/// One sentence that somebody writes over several messages: 厨房那个管子, and a minute later 有点渗 一天一桶. Two lines that are too little by themselves are a
/// matter together only where one of them leans to it already and both together lean to it more: small talk stays small talk.
public final class OneSentence {
    /// 能不能现在叫人来管 says that somebody is to come, and not for what.
    private static final Pattern PLEA = Pattern.compile("(?:@?邻里|" + PoliteWords.COULD_YOU + "|能|" + PoliteWords.PLEASE + "|拜托|帮忙|帮我|快点?|赶紧|现在|马上|立刻|到底|有没有人|没人|有人|谁|哪个|叫|派|喊|让|找|个|人|社区|物业|城管|你们|我|要|想|这个|这事|这种|情况|归|来|去|过来|管管|管|处理|看看|看|弄|修|解决|一?下|一声|吗|么|吧|啊|呀|呢|咯|不|了|[\\s\\p{P}])+");
    private static final Pattern ASKED_FOR = Pattern.compile("帮|管|问[一下声]|查|找|处理");
    private static final int LONGEST_PLEA = 24;

    private final Thresholds thresholds;

    public OneSentence(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /// Whether a line calls for somebody and names nothing.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean isPlea(String plain) {
        return plain.length() <= LONGEST_PLEA && PLEA.matcher(plain).matches();
    }

    /// Whether a line is too little by itself to be acted upon.
    public boolean isTooLittle(Understanding understanding) {
        return understanding.pieces().size() == 1 && !understanding.isBundle() && understanding.pieces().stream()
                .allMatch(piece -> piece.kind() == Kind.CHATTER || isUnsure(piece));
    }

    /// Whether a line brings up a matter in words that name nothing: 能帮忙问下吗, 真的服了 天天这样.
    ///
    /// @param plain a text as [PlainText] leaves it
    public boolean isTheEndOfAStory(Understanding understanding, String plain, boolean isCalled) {
        boolean isOne = understanding.pieces().size() == 1 && !understanding.isBundle() && plain.length() <= LONGEST_PLEA && EnumSet.of(Subject.PROPERTY).containsAll(Subject.in(plain));
        return isOne && understanding.pieces().stream().allMatch(piece -> switch (piece.kind()) {
            case SERVICE_REQUEST, DISPUTE -> isCalled || piece.need() >= thresholds.act();
            case QUESTION -> isCalled && piece.entry().filter(match -> match.probability() >= thresholds.answer()).isEmpty() && ASKED_FOR.matcher(plain).find();
            case CHATTER -> isCalled && ASKED_FOR.matcher(plain).find();
            case EMERGENCY, FRAUD, SUGGESTION -> false;
        });
    }

    /// The matter as the whole story tells it; where that reads as something else, as its last line did.
    public static Understanding asTold(Understanding alone, Understanding whole, String story) {
        var last = alone.pieces().getFirst();
        var told = whole.pieces().stream().filter(OneSentence::isAMatter).findFirst().orElse(last);
        return new Understanding(List.of(told.saying(story).needed(Math.max(last.need(), told.need()))), false);
    }

    private boolean isUnsure(Issue piece) {
        return isAMatter(piece) && piece.need() < thresholds.act();
    }

    private static boolean isAMatter(Issue piece) {
        return piece.kind() == Kind.SERVICE_REQUEST || piece.kind() == Kind.DISPUTE;
    }

    /// Two lines as one; empty where they are not.
    ///
    /// @param before the line that was left alone
    /// @param now the line that follows
    /// @param both what the two say together
    /// @param isCalled whoever calls Linli to have somebody come speaks of what they have just said
    public Optional<Understanding> together(Understanding before, Understanding now, Understanding both, boolean isCalled) {
        var whole = both.pieces().getFirst();
        boolean leansMore = both.pieces().size() == 1 && isAMatter(whole) && leanings(before, now).stream().anyMatch(lean ->
                lean.category().equals(whole.category()) && whole.confidence() > lean.confidence());
        return isCalled || leansMore
                ? Optional.of(new Understanding(both.pieces().stream().map(piece -> piece.needed(thresholds.act())).toList(), false))
                : Optional.empty();
    }

    private List<Issue> leanings(Understanding before, Understanding now) {
        return List.of(before, now).stream().flatMap(line -> line.pieces().stream()).filter(this::isUnsure).toList();
    }
}
