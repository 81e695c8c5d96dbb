package linli.sequel;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.message.Kind;
import linli.text.PlainText;
import linli.turn.Turn;
import linli.understand.Issue;

/// What somebody says of what a matter of their own does to them: 臭得要死 孩子都吐了, after 下水道堵了 粪水冒出来了, is no gas. Whoever names the gas, or somebody
/// who faints, is heard as ever.
public record Aftereffects(Turn turn) {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST = 10;
    private static final Pattern SMELL = Pattern.compile("臭|味|熏|恶心|吐");
    private static final Pattern DANGER = Pattern.compile("煤气|燃气|天然气|液化气|瓦斯|臭鸡蛋|灶|管道漏气|漏气|晕|昏|倒|抽搐|喘不|救|烟|火|烧|120|119|110");
    private static final Pattern STINKING = Pattern.compile("下水|粪|污水|马桶|厕所|卫生间|地漏|反水|返水|垃圾|死老鼠|臭");

    public Optional<Case> of(Issue piece) {
        String plain = PlainText.of(piece.text());
        boolean mayBe = piece.kind() == Kind.EMERGENCY && !turn.isBundle() && SMELL.matcher(plain).find() && !DANGER.matcher(plain).find();
        return mayBe
                ? turn.tx().cases().openReportedBy(turn.message().sender(), MOST).stream()
                        .filter(c -> c.group().equals(turn.message().group()) && c.openedAt().isAfter(turn.now().minus(A_DAY)))
                        .filter(c -> c.kind() == Kind.SERVICE_REQUEST && STINKING.matcher(PlainText.of(c.text())).find())
                        .findFirst()
                : Optional.empty();
    }
}
