package linli.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {
    @TempDir
    Path folder;

    private final AtomicBoolean diskIsFull = new AtomicBoolean();
    private GroupCommit commits;

    @BeforeEach
    void start() {
        var file = SqliteStoreTest.file(folder);
        SqliteStore.open(file).close();
        commits = new GroupCommit(3, () -> new Sql(failingAtCommit(file)), new ReentrantLock());
    }

    @AfterEach
    void stop() {
        commits.close();
    }

    @Test
    void aFailingCommitFailsEveryPieceOfItsBatchAndKeepsNone() {
        diskIsFull.set(true);
        var gate = keepBusy();
        var batch = addThree();
        gate.countDown();

        assertThat(batch).allSatisfy(piece -> assertThatThrownBy(() -> piece.answer().join())
                .hasCauseInstanceOf(StoreException.class)
                .hasMessageContaining("disk is full"));
        assertThat(commits.isWorking()).isFalse();
        diskIsFull.set(false);
        assertThat(answer(sql -> sql.first("SELECT COUNT(*) FROM counter", Row::number).orElseThrow())).isZero();
    }

    @Test
    void theBatchAfterAFailureIsTriedAfresh() {
        diskIsFull.set(true);
        assertThatThrownBy(() -> answer(_ -> 0)).hasCauseInstanceOf(StoreException.class);

        diskIsFull.set(false);

        assertThat(answer(_ -> 7)).isEqualTo(7);
        assertThat(commits.isWorking()).isTrue();
    }

    @Test
    @Timeout(30)
    void askingWhetherItWorksFindsOutThatItDoesAgain() {
        diskIsFull.set(true);
        assertThatThrownBy(() -> answer(_ -> 0)).hasCauseInstanceOf(StoreException.class);
        diskIsFull.set(false);

        assertThat(commits.isWorking()).isFalse();
        while (!commits.isWorking()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatThereIsNoRoomForFailsAtOnce() {
        var gate = keepBusy();
        var waiting = addThree();

        var tooMuch = counting("n4");
        commits.add(tooMuch);

        assertThat(tooMuch.answer()).isCompletedExceptionally();
        assertThatThrownBy(() -> tooMuch.answer().join()).hasMessageContaining("cannot keep up");
        gate.countDown();
        assertThat(waiting).allSatisfy(piece -> assertThat(piece.answer().join()).isEqualTo(1));
    }

    /// Until the gate is opened, what is added waits.
    private CountDownLatch keepBusy() {
        var gate = new CountDownLatch(1);
        var started = new CountDownLatch(1);
        commits.add(piece(_ -> {
            started.countDown();
            await(gate);
            return 0;
        }));
        await(started);
        return gate;
    }

    private List<PendingWrite<Integer>> addThree() {
        var pieces = Stream.of("n1", "n2", "n3").map(GroupCommitTest::counting).toList();
        pieces.forEach(commits::add);
        return pieces;
    }

    private int answer(Function<Sql, Integer> work) {
        var piece = piece(work);
        commits.add(piece);
        return piece.answer().join();
    }

    private static PendingWrite<Integer> counting(String name) {
        return piece(sql -> sql.update("INSERT INTO counter (community, name, last) VALUES ('qinghe', ?, 1)", name));
    }

    private static PendingWrite<Integer> piece(Function<Sql, Integer> work) {
        return new PendingWrite<>(work);
    }

    /// No fake can fill a disk, so the driver is told to say that it is full.
    private Connection failingAtCommit(Path file) {
        try {
            var real = DriverManager.getConnection("jdbc:sqlite:" + file);
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                        if (diskIsFull.get() && method.getName().equals("prepareStatement") && arguments[0].equals("COMMIT")) {
                            throw new SQLException("disk is full");
                        }
                        try {
                            return method.invoke(real, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
