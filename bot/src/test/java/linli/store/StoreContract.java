package linli.store;

import static linli.store.StoreExamples.NOON;
import static linli.store.StoreExamples.id;
import static linli.store.StoreExamples.lift;
import static linli.store.StoreExamples.line;
import static linli.store.StoreExamples.message;
import static linli.store.StoreExamples.openLift;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import linli.cases.Case;
import linli.message.Purpose;
import linli.message.Reply;
import linli.outbox.OutboxRow.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every store promises, whatever database is behind it.
abstract class StoreContract implements CaseStoreContract, OutboxStoreContract, ConversationStoreContract, CorrectionStoreContract,
        GivenAnswerStoreContract, DigestStoreContract, IncidentStoreContract, AlarmStoreContract, MediationStoreContract,
        StaffChangeStoreContract, AliasStoreContract {
    @TempDir
    Path folder;

    private Store store;

    /// Opens the store that belongs to this folder, empty the first time.
    abstract Store open(Path folder);

    @Override
    public Store store() {
        return store;
    }

    @BeforeEach
    void openStore() {
        store = open(folder);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void whatWasWrittenIsRead() {
        int number = write(StoreExamples::openLift);

        assertThat(find(QINGHE, number)).contains(lift(number));
    }

    @Test
    void everythingIsThereAgainAfterReopening() {
        var reply = new Reply(false, List.of(), List.of());
        int number = write(tx -> {
            tx.conversations().remember(message("m-1", "电梯停了"), reply);
            tx.outbox().add(line("qh-2-1", Purpose.REPLY, "收到"), "open", NOON, NOON, Status.WAITING);
            return openLift(tx);
        });

        store.close();
        store = open(folder);

        assertThat(find(QINGHE, number)).contains(lift(number));
        assertThat(conversations().replyTo(id("m-1"))).contains(reply);
        assertThat(outbox().due("open", NOON, 10)).hasSize(1);
        assertThat(cases().nextNumber()).isEqualTo(number + 1);
    }

    @Test
    void aPieceThatThrowsLeavesNothingAndFailsWithWhatItThrew() {
        var thrown = new IllegalStateException("no roster");
        var failing = store.write(QINGHE, tx -> {
            openLift(tx);
            tx.outbox().add(line("qh-2-1", Purpose.REPLY, "收到"), "open", NOON, NOON, Status.WAITING);
            throw thrown;
        });

        assertThatThrownBy(failing::join).hasCause(thrown);
        assertThat(find(QINGHE, 1001)).isEmpty();
        assertThat(outbox().due("open", NOON, 10)).isEmpty();
        assertThat(cases().nextNumber()).isEqualTo(1001);
    }

    @Test
    void aPieceThatThrowsInTheMiddleOfABatchHarmsNoOther() {
        var gate = new CountDownLatch(1);
        var first = store.write(QINGHE, tx -> {
            await(gate); // so that the others queue up behind it
            return openLift(tx);
        });
        var before = store.write(QINGHE, StoreExamples::openLift);
        var failing = store.write(QINGHE, tx -> {
            openLift(tx);
            throw new IllegalStateException();
        });
        var behind = store.write(QINGHE, StoreExamples::openLift);

        gate.countDown();

        assertThatThrownBy(failing::join).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(List.of(first.join(), before.join(), behind.join())).containsExactly(1001, 1002, 1003);
        assertThat(cases().openOwnedBy("worker-1", 10)).hasSize(3);
    }

    @Test
    void aStatementTheDatabaseRefusesFailsItsPieceAlone() {
        write(StoreExamples::openLift);

        var failing = store.write(QINGHE, tx -> {
            tx.cases().insert(lift(1001));
            return 0;
        });

        assertThatThrownBy(failing::join).hasCauseInstanceOf(StoreException.class);
        assertThat(write(StoreExamples::openLift)).isEqualTo(1002);
        assertThat(store.isReachable()).isTrue();
    }

    @Test
    void casesOpenedAtOnceHaveConsecutiveNumbers() {
        var numbers = new ArrayList<Integer>();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var opened = IntStream.range(0, 300)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> write(StoreExamples::openLift), writers))
                    .toList();
            opened.forEach(number -> numbers.add(number.join()));
        }

        assertThat(numbers).containsExactlyInAnyOrderElementsOf(IntStream.range(1001, 1301).boxed().toList());
    }

    @Test
    void readingSeesOnlyWhatIsCommitted() {
        int number = write(tx -> {
            int opened = openLift(tx);
            assertThat(tx.cases().find(opened)).isPresent();
            assertThat(find(QINGHE, opened)).isEmpty();
            return opened;
        });

        assertThat(find(QINGHE, number)).isPresent();
    }

    @Test
    void theAnswerComesAfterTheCommit() {
        var seen = store.write(QINGHE, StoreExamples::openLift)
                .thenApply(number -> find(QINGHE, number).isPresent());

        assertThat(seen.join()).isTrue();
    }

    @Test
    void oneReadingSeesOneMoment() {
        write(StoreExamples::openLift);

        int[] counts = read(tx -> {
            int before = tx.cases().openOwnedBy("worker-1", 10).size();
            write(StoreExamples::openLift);
            return new int[] {before, tx.cases().openOwnedBy("worker-1", 10).size()};
        });

        assertThat(counts).containsExactly(1, 1);
    }

    @Test
    void aReadingThatThrowsLeavesTheStoreInOrder() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> read(_ -> {
                throw new IllegalStateException("not here");
            })).hasMessage("not here");
        }

        assertThat(find(QINGHE, 1001)).isEmpty();
    }

    @Test
    void communitiesDoNotSeeEachOther() {
        write(StoreExamples::openLift);

        assertThat(find(NANHU, 1001)).isEmpty();
        assertThat(store.write(NANHU, StoreExamples::openLift).join()).isEqualTo(1001);
    }

    @Test
    void outboxIdsRiseAcrossCommunities() {
        var last = new AtomicLong();
        for (var community : List.of(QINGHE, NANHU, QINGHE, NANHU)) {
            long id = store.write(
                            community,
                            tx -> tx.outbox().add(line("g", Purpose.REPLY, "收到"), "open", NOON, NOON, Status.WAITING).id())
                    .join();
            assertThat(id).isGreaterThan(last.getAndSet(id));
        }
    }

    @Test
    void closingFinishesWhatIsQueued() {
        var gate = new CountDownLatch(1);
        var pieces = new ArrayList<CompletableFuture<Integer>>();
        pieces.add(store.write(QINGHE, tx -> {
            await(gate);
            return openLift(tx);
        }));
        for (int i = 0; i < 600; i++) {
            pieces.add(store.write(QINGHE, StoreExamples::openLift));
        }
        gate.countDown();

        store.close();

        assertThat(pieces).allMatch(CompletableFuture::isDone).noneMatch(CompletableFuture::isCompletedExceptionally);
    }

    @Test
    void aClosedStoreRefusesWorkAndSaysSo() {
        store.close();

        assertThat(store.isReachable()).isFalse();
        assertThatThrownBy(() -> write(StoreExamples::openLift)).hasRootCauseInstanceOf(StoreException.class);
        assertThatThrownBy(() -> find(QINGHE, 1001)).isInstanceOf(StoreException.class);
    }

    /// Beside the writer.
    final Optional<Case> find(String community, int number) {
        return store.read(community, tx -> tx.cases().find(number));
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
