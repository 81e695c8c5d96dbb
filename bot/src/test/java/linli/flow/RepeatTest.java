package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import linli.message.InboundMessage;
import linli.message.Reply;
import org.junit.jupiter.api.Test;

/// Platforms send things twice, and thirty people write at once.
class RepeatTest extends HouseTest {
    @Test
    void repeatedMessageGetsTheStoredReplyWithTheSameIds() {
        var message = house.message("qh-2-1", "r-1", "又停水了");
        var first = house.hear(message);
        var export = house.export();

        var again = house.hear(message);

        assertThat(first.duplicate()).isFalse();
        assertThat(again).isEqualTo(first.asDuplicate());
        assertThat(house.export()).isEqualTo(export);
    }

    @Test
    void repeatOfWhatLinliKeptSilentAboutIsKnownToo() {
        house.say("qh-2-1", "r-1", "劳动仲裁要钱吗");
        var message = house.message("qh-2-1", "r-2", "劳动仲裁要钱吗");
        house.hear(message);

        assertThat(house.hear(message).duplicate()).isTrue();
    }

    @Test
    void repeatOfAColleaguesWordAmongNeighboursChangesNothing() {
        house.say("qh-2-1", "r-1", "又停水了");
        var message = house.message("qh-2-1", "worker-1", "师傅在修了，半小时好");
        house.hear(message);
        var export = house.export();
        house.pass(Duration.ofMinutes(1));

        var again = house.hear(message);

        assertThat(again).isEqualTo(Reply.SILENT.asDuplicate());
        assertThat(house.export()).isEqualTo(export);
    }

    @Test
    void twentyDeliveriesOfOneMessageAtOnceOpenOneCase() {
        var message = house.message("qh-2-1", "r-1", "又停水了");

        var replies = allAtOnce(Collections.nCopies(20, message));

        assertThat(house.cases()).isEqualTo(1);
        assertThat(replies).extracting(Reply::duplicate).containsOnlyOnce(false);
        assertThat(replies).extracting(Reply::messages).containsOnly(replies.getFirst().messages());
    }

    @Test
    void thirtyReportsAtOnceFromFiveGroupsOpenOneCase() {
        var groups = List.of("qh-2-1", "qh-3-1", "qh-4-1", "qh-5-1", "qh-6-1");
        var reports = new ArrayList<InboundMessage>();
        for (int i = 0; i < 30; i++) {
            reports.add(house.message(groups.get(i % 5), "r-" + i, "停水了"));
        }

        var replies = allAtOnce(reports);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(replies).extracting(HouseTest::acts).containsOnly("case 1001", "join 1001");
        assertThat(groups).allSatisfy(group -> assertThat(house.told(group)).hasSize(1));
        assertThat(house.reportersOf(1001)).hasSize(30);
    }

    private List<Reply> allAtOnce(List<InboundMessage> messages) {
        var start = new CyclicBarrier(messages.size());
        var tasks = messages.stream().<Callable<Reply>>map(message -> () -> {
            start.await();
            return house.hear(message);
        }).toList();
        try (var threads = Executors.newFixedThreadPool(messages.size())) {
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
