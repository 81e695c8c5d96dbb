package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import linli.cases.CaseEvent.Type;
import linli.message.InboundMessage;
import linli.message.Reply;
import org.junit.jupiter.api.Test;

/// Many speak at once: each conversation keeps its order, each task has one winner, and nobody stands in another's way.
class FairnessTest extends HouseTest {
    @Test
    void twentyThreadsAtOneGroupAreHeardInTheOrderInWhichTheyCame() {
        house.say("qh-2-1", "r-0", "又停水了");
        var heard = new ArrayList<String>();
        var replies = new ArrayList<CompletableFuture<Reply>>();
        var messages = IntStream.range(0, 20).mapToObj(i -> house.message("qh-2-1", "r-0", "还是没水，厨房停水第" + i + "次了")).toList();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (InboundMessage message : messages) {
                threads.execute(() -> {
                    synchronized (heard) { // so that the test knows in which order they came
                        heard.add(message.id().id());
                        replies.add(house.process(message));
                    }
                });
            }
        }
        replies.forEach(CompletableFuture::join);

        assertThat(house.eventsOf(1001)).filteredOn(event -> event.type() == Type.JOINED)
                .extracting(event -> event.detail()).containsExactlyElementsOf(heard);
    }

    @Test
    void ofTwoWhoTakeOnTheSameCaseAtOnceOneHasItAndTheOtherIsToldWho() {
        house.say("qh-2-1", "r-0", "又停水了");
        var two = List.of(house.message("grid-1", "worker-1", "1 1001"), house.message("community-desk", "chief", "1 1001"));
        List<CompletableFuture<Reply>> replies;
        try (var threads = Executors.newFixedThreadPool(2)) {
            replies = two.stream()
                    .map(message -> CompletableFuture.supplyAsync(() -> house.hear(message), threads))
                    .toList();
            replies.forEach(CompletableFuture::join);
        }
        var said = replies.stream().flatMap(reply -> reply.join().messages().stream()).map(m -> m.text()).toList();

        assertThat(house.eventsOf(1001)).filteredOn(event -> event.type() == Type.ACCEPTED).hasSize(1);
        assertThat(said).filteredOn(text -> text.contains("记您接了")).hasSize(1);
        assertThat(said).filteredOn(text -> text.equals("1001 片区网格员周敏已经接了。") || text.equals("1001 网格长陈刚已经接了。"))
                .hasSize(1);
    }

    @Test
    void alarmDoesNotWaitForAPastedBookInAnotherGroup() {
        var book = house.process(house.message("qh-3-1", "r-1", "楼上漏水他不肯赔钱，".repeat(6_000)));

        var alarm = house.process(house.message("qh-2-1", "r-2", "着火了！厨房起火了，快来人"));

        assertThat(acts(alarm.join())).startsWith("alarm");
        book.join();
    }
}
