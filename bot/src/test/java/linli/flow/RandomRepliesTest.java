package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import linli.Examples;
import linli.cases.Case;
import linli.outbox.Floor;
import linli.outbox.OutboxRow.Status;
import org.junit.jupiter.api.Test;

/// Whoever says whatever, wherever: every case has an owner, a clock while it is open, and a history that explains its state.
class RandomRepliesTest extends HouseTest {
    private static final long SEED = 20261124;
    private static final int REPLIES = 400;
    private static final List<String> STAFF = List.of("worker-1", "worker-2", "chief", "street", "property-qh", "leader-qh-2-1", "clerk", "repair-1");
    private static final List<String> RESIDENTS = List.of("r-1", "r-2", "r-3", "r-9");
    private static final List<String> PLACES = List.of("grid-1", "grid-2", "community-desk", "street-desk", "qh-2-1", "qh-3-1", "");
    private static final List<String> WORDS = List.of(
            "1", "1 #", "2 # 老郑", "2 # 李想", "2 #", "2 陈刚", "3", "3 # 不归我管", "3 不会", "4", "4 # 好了", "4 修好了", "5 # 明天10点", "5 # 昨天", "5",
            "挂起 # 周五 等货", "恢复 #", "催办 #", "补充 # 看过了", "查 #", "我的", "今日", "#", "老郑", "不懂这个", "周五下午", "办 # 好了", "接单#5", "2", "没好", "好了",
            "# 不用了", "# 没好", "# 到哪了", "又停了", "还是没修好", "谢谢", "电梯又停了 没人管吗", "2栋1单元楼道灯坏了", "@邻里 进度", "@邻里 安静", "恢复说话", "人工");

    @Test
    void randomRepliesOfRandomPeopleBreakNothing() {
        var random = new Random(SEED);
        house.say("qh-2-1", "r-1", "电梯又停了 没人管吗");
        house.say("qh-3-1", "r-2", "3栋1单元路灯坏了");
        for (int i = 0; i < REPLIES; i++) {
            String number = Integer.toString(1001 + random.nextInt(house.cases() + 1));
            String text = one(WORDS, random).replace("#", number);
            String place = one(PLACES, random);
            boolean isResidents = place.startsWith("qh") || place.isEmpty();
            String sender = isResidents && random.nextBoolean() ? one(RESIDENTS, random) : one(STAFF, random);
            if (place.isEmpty()) {
                house.sayInPrivate(sender, text);
            } else {
                house.say(place, sender, text);
            }
            assertWhole("seed %d, reply %d: %s in %s says %s".formatted(SEED, i, sender, place, text));
            if (random.nextInt(5) == 0) {
                house.pass(Duration.ofMinutes(random.nextInt(600)));
            }
        }
        assertThat(house.outbox()).as("seed %d", SEED).noneMatch(row -> row.status() == Status.HELD && !row.problem().equals(Optional.of(Floor.HELD_BECAUSE)));
    }

    private void assertWhole(String step) {
        for (int number = 1001; number <= 1000 + house.cases(); number++) {
            Case of = house.caseOf(number);
            assertThat(Examples.community().person(of.owner())).as(step).isPresent();
            assertThat(of.isOpen() && of.next().isEmpty()).as(step + ": " + of.label() + " has no clock").isFalse();
            assertThat(house.eventsOf(number)).as(step).isNotEmpty();
        }
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
