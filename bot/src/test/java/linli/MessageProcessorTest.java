package linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import linli.decide.Decided;
import linli.handling.Witness;
import linli.message.Act;
import linli.message.InboundMessage;
import linli.message.IssueReply;
import linli.message.MessageId;
import linli.message.Reply;
import linli.rounds.Sweep.Fired;
import linli.site.Site;
import linli.store.SqliteStore;
import linli.store.Store;
import linli.understand.Understanding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// While the store has its hands full, whoever needs nothing of it does not wait for it, and whoever does is not turned away.
@Timeout(60)
class MessageProcessorTest {
    private static final Witness NOBODY = new Witness() {
        @Override
        public void saw(InboundMessage message, Understanding understanding, List<Decided> decisions, Reply reply) {}

        @Override
        public void saw(Fired fired) {}
    };

    private final CountDownLatch done = new CountDownLatch(1);
    private Store store;
    private MessageProcessor processor;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = SqliteStore.open(folder.resolve("linli.db"));
        processor = new MessageProcessor(Examples::site, store, NOBODY, () -> {}, new Random(7));
    }

    @AfterEach
    void close() {
        done.countDown();
        store.close();
    }

    @Test
    void whileTheWriterIsStuckTalkGoesOnAndMattersWait() {
        store.write(Examples.community().id(), _ -> waitUntilDone());

        var matter = say("qh-2-1", "r-1", "又停水了");
        assertThat(say("qh-2-1", "r-2", "晚上一起看球不").join()).isEqualTo(Reply.SILENT);
        assertThat(matter).isNotDone();

        done.countDown();
        assertThat(matter.join().gravest().map(IssueReply::act)).contains(Act.CASE);
    }

    @Test
    void whileNobodyCanBeLookedUpOthersAreHeard() throws InterruptedException {
        say("qh-2-1", "r-1", "又停水了").join();
        var reading = new CountDownLatch(2);
        for (int lane = 0; lane < 2; lane++) {
            Thread.startVirtualThread(() -> store.read(Examples.community().id(), _ -> {
                reading.countDown();
                return waitUntilDone();
            }));
        }
        reading.await();

        var colleague = say("qh-2-1", "worker-1", "师傅在修了，半小时好");
        assertThat(say("qh-3-1", "r-3", "晚上一起看球不").join()).isEqualTo(Reply.SILENT);
        colleague.join();

        done.countDown();
        assertThat(store.<Boolean>read(Examples.community().id(), tx ->
                tx.outbox().isTheFloorTaken("qh-2-1", "1001", Examples.MONDAY_MORNING))).isTrue();
    }

    @Test
    void whenTheFilesChangeWhatStoodInThemBeforeIsLetGoOfThoughNobodyWrites() {
        var files = new AtomicReference<>(copyOfTheSite());
        processor = new MessageProcessor(files::get, store, NOBODY, () -> {}, new Random(7));
        say("qh-2-1", "r-1", "又停水了").join();
        say("qh-2-1", "r-2", "晚上一起看球不").join();
        var before = new WeakReference<>(files.get());

        files.set(copyOfTheSite());
        processor.takeOver();
        for (int tries = 0; before.get() != null && tries < 50; tries++) {
            System.gc(); // more than once: the writer may be on its way back to where it waits
        }

        assertThat(before.get()).isNull();
    }

    private static Site copyOfTheSite() {
        return Examples.site().at(Examples.community());
    }

    private boolean waitUntilDone() {
        try {
            done.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<Reply> say(String group, String sender, String text) {
        return processor.process(new InboundMessage(
                new MessageId("open", "open", sender + text), Optional.of(group), sender, Optional.empty(), Examples.MONDAY_MORNING, text, false,
                Optional.empty(), List.of())).toCompletableFuture();
    }
}
