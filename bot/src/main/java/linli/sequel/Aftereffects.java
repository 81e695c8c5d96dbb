package linli.sequel;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.PlainDanger;
import linli.message.Kind;
import linli.text.PlainText;
import linli.turn.BareCry;
import linli.turn.Turn;
import linli.understand.Issue;

/// What only sounds like a danger where somebody goes on about a fault: 臭得要死 孩子都吐了, after 下水道堵了 粪水冒出来了, is no gas, nor is 味道也大 of a
/// neighbour of the noodle shop, and 我一个老太婆 不会弄 after 马桶漏水 is of nobody who is missing. Nor is why it presses, 底下天天有细伢子玩, told in one go with
/// it. Whoever names the gas, or somebody who faints, is heard as ever.
public record Aftereffects(Turn turn) {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration JUST_NOW = Duration.ofMinutes(30);
    private static final Duration IN_ONE_GO = Duration.ofMinutes(10);
    private static final int MOST = 10;
    /// From here on it is hardly the reason of what was told before, and may have happened.
    private static final double PLAINLY = 0.8;
    /// From here on it is a danger whatever was told before.
    private static final double BEYOND_DOUBT = 0.9;
    private static final Pattern SMELL = Pattern.compile("臭|味|熏|恶心|吐");
    private static final Pattern DANGER = Pattern.compile("煤气|燃气|天然气|液化气|瓦斯|臭鸡蛋|灶|管道漏气|漏气|晕|昏|倒|抽搐|喘不|救|烟|火|烧|120|119|110");
    private static final Pattern STINKING = Pattern.compile("下水|粪|污水|马桶|厕所|卫生间|地漏|反水|返水|垃圾|死老鼠|臭");
    private static final Set<String> OF_A_PERSON = Set.of("medical", "violence", "missing_person", "self_harm", "trapped");
    private static final Optional<String> NEED = Optional.of("care_assistance");
    private static final Set<String> SMELT_BY_MANY = Set.of("noise_pollution", "sanitation");

    public Optional<Case> of(Issue piece) {
        String plain = turn.site().knowledge().dialect().standard(PlainText.of(piece.text()));
        boolean mayBe = piece.kind() == Kind.EMERGENCY && !turn.isBundle() && !DANGER.matcher(plain).find();
        return (!mayBe ? Optional.<Case>empty() : inOneGo(piece, plain).or(() -> SMELL.matcher(plain).find() ? stinking(piece) : Optional.empty()))
                .map(turn.work()::graver);
    }

    /// Whoever has just told of something goes on about that, and longest so where they write to Linli alone; among neighbours 我崽在里头 is of somebody. After
    /// what was told of somebody's own need, 天天睡不着, a danger of theirs is all the likelier: 药都准备好了.
    private Optional<Case> inOneGo(Issue piece, String plain) {
        boolean isAlone = turn.message().isPrivate();
        boolean isOfAPerson = piece.category().filter(OF_A_PERSON::contains).isPresent();
        boolean mayBe = (isAlone || !isOfAPerson) && piece.confidence() < (isAlone ? BEYOND_DOUBT : PLAINLY) && !PlainDanger.isNamed(piece.category(), plain)
                && !new BareCry(turn.site().community()).isAll(plain);
        return mayBe ? own(isAlone ? JUST_NOW : IN_ONE_GO).filter(c -> !isOfAPerson || !c.category().equals(NEED)).findFirst() : Optional.empty();
    }

    private Optional<Case> stinking(Issue piece) {
        return own(A_DAY).filter(c -> STINKING.matcher(PlainText.of(c.text())).find() || isSmeltByMany(c)).findFirst()
                .or(() -> piece.confidence() < BEYOND_DOUBT ? ofNeighbours().findFirst() : Optional.empty());
    }

    private Stream<Case> own(Duration within) {
        return turn.tx().cases().openReportedBy(turn.message().sender(), MOST).stream()
                .filter(c -> c.group().equals(turn.message().group()) && c.kind() == Kind.SERVICE_REQUEST && isWithin(within, c));
    }

    private Stream<Case> ofNeighbours() {
        return turn.message().group().stream()
                .flatMap(group -> turn.tx().cases().openInGroup(group, Kind.SERVICE_REQUEST, MOST).stream())
                .filter(c -> !c.confidential() && isSmeltByMany(c) && isWithin(A_DAY, c));
    }

    private static boolean isSmeltByMany(Case open) {
        return open.category().filter(SMELT_BY_MANY::contains).isPresent();
    }

    private boolean isWithin(Duration time, Case open) {
        return open.openedAt().isAfter(turn.now().minus(time));
    }
}
