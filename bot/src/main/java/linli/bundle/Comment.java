package linli.bundle;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.message.Purpose;
import linli.text.PlainText;
import linli.text.PoliteWords;
import linli.turn.Turn;
import linli.wording.Phrase;

/// What a colleague writes to Linli just before or after passing something on: 这个谁管, 帮看下, 转5栋的, and what a resident adds to a report: 麻烦去看一下咯. It
/// is no matter of its own; a colleague who asks who has it is told.
public record Comment(Turn turn) {
    private static final Duration JUST_BEFORE = Duration.ofMinutes(10);
    private static final int MOST = 10;
    private static final int LONGEST = 30;
    private static final String IT = "(?:这个|这条|这些|这几条|这事|这|那个|以上|以下|上面的?|下面的?)?";
    private static final Pattern WHO = Pattern.compile(IT + "(?:都|该|要|应该)?(?:归|是|找|由)?(?:谁|哪个|哪位)(?:管|负责|处理|跟|来|在跟)?(?:的|啊|呀|呢|咯|一下)*[?。 ]*");
    private static final Pattern SEE_TO_IT = Pattern.compile("(?:" + PoliteWords.PLEASE + "|劳烦|辛苦|帮忙?|你们?|您|大家|给)*" + IT
            + "(?:看看|看|处理|跟进|跟|安排|登记|记)(?:一?下|下)?(?:吧|呢|啊|哈|咯|谢谢|了|[,，。!~ ])*");
    private static final Pattern PLEASE = Pattern.compile("(?:@?邻里|" + PoliteWords.PLEASE + "|劳烦|辛苦|拜托|帮忙?|你们?|您|大家|社区|物业|师傅|领导|网格员|工作人员|赶快|快点?|早点|来人|派人|安排人|能不能|可以|[,\\s])*" + IT
            + "(?:来|去|过来|上门|给|帮忙?)*(?:看看|看|处理|解决|安排|修|弄|清理?|管管|管)(?:一?下|下)?(?:好|好吗|行吗|可以吗|吧|呢|啊|哈|咯|啦|嘛|吗|谢谢|感谢|了|[,，。!?~\\s])*");
    private static final Pattern FROM_WHERE = Pattern.compile("(?:我|帮忙?|给你)*(?:转|转发)(?:一?下|个|几条)?(?:[0-9零一二三四五六七八九十]{1,3}(?:栋|号楼|单元|楼))*(?:群|业主群|居民)?(?:里|的|几条|消息)*[:：。 ]*");

    /// The case it is about, or none yet; empty when it is no such comment.
    public Optional<Optional<Case>> heed() {
        return ofColleague().or(() -> ofReporter().map(Optional::of));
    }

    /// 麻烦社区去看一下咯 right after what there is to see.
    private Optional<Case> ofReporter() {
        String text = turn.message().text();
        boolean isOne = !turn.isBundle() && text.length() <= LONGEST && PLEASE.matcher(PlainText.of(text)).matches();
        return Optional.of(turn).filter(_ -> isOne).flatMap(Turn::justOpened).filter(c -> c.openedAt().isAfter(turn.now().minus(JUST_BEFORE)));
    }

    private Optional<Optional<Case>> ofColleague() {
        if (!turn.isStaff() || !turn.message().isPrivate() || turn.isBundle()) {
            return Optional.empty();
        }
        String plain = turn.plain();
        boolean asksWho = WHO.matcher(plain).matches();
        boolean isOne = asksWho || SEE_TO_IT.matcher(plain).matches() || FROM_WHERE.matcher(plain).matches()
                || turn.site().interpreter().announces(plain);
        if (!isOne || plain.isEmpty()) {
            return Optional.empty();
        }
        var about = justPassedOn();
        if (asksWho && !about.isEmpty()) {
            turn.say(inHand(about), Purpose.REPLY, Optional.of(about.getFirst()), false);
        }
        return Optional.of(about.stream().findFirst());
    }

    private List<Case> justPassedOn() {
        var since = turn.now().minus(JUST_BEFORE);
        return turn.tx().cases().openReportedBy(turn.message().sender(), MOST).stream()
                .filter(c -> turn.tx().incidents().reportsOf(c.number()).stream().anyMatch(r ->
                        r.report().reporter().equals(turn.message().sender()) && !r.at().isBefore(since)))
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
    }

    private String inHand(List<Case> cases) {
        return turn.speech().say(Phrase.PASSED_ON_WHO, "cases", turn.speech().wording().clauses(cases.stream()
                .map(c -> turn.speech().say(Phrase.PASSED_ON_IN_HAND,
                        "case", c.label(), "owner", turn.speech().titled(c.owner()), "due", turn.speech().time(c.due(), turn.now())))));
    }
}
