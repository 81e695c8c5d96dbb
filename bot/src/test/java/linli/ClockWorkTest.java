package linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linli.decide.Decided;
import linli.fake.TestClock;
import linli.handling.Witness;
import linli.message.InboundMessage;
import linli.message.Reply;
import linli.outbox.Retired;
import linli.rounds.Sweep.Fired;
import linli.rounds.Sweep.Part;
import linli.rounds.Timer;
import linli.store.SqliteStore;
import linli.understand.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What of a look at the clock is done when a part of it fails.
final class ClockWorkTest {
    private static final Instant NOW = Examples.at("2026-11-24T09:00");
    private static final Fired RUNG = new Fired(Timer.REPEAT, NOW, Optional.of("1001"), List.of());

    private final List<Fired> seen = new ArrayList<>();
    private final Witness witness = new Witness() {
        @Override
        public void saw(InboundMessage message, Understanding understanding, List<Decided> decisions, Reply reply) {}

        @Override
        public void saw(Fired fired) {
            seen.add(fired);
        }
    };

    @Test
    void whatFailsKeepsNothingElseFromBeingDone(@TempDir Path folder) {
        var site = Examples.site();
        var failing = new Part("digest", (_, _, _) -> {
            throw new IllegalStateException("a bug in the digest");
        });
        var ringing = new Part("case 1001", (_, tx, now) -> {
            tx.outbox().retire(new Retired("open", "qh-2-1", "a row", now));
            return List.of(RUNG);
        });

        try (var store = SqliteStore.open(folder.resolve("linli.db"))) {
            new ClockWork(() -> site, store, witness, TestClock.pinned(NOW)).look(List.of(failing, ringing, failing));

            List<Retired> written = store.read(site.community().id(), tx -> tx.outbox().retired("open"));
            assertThat(written).hasSize(1);
        }
        assertThat(seen).containsExactly(RUNG);
    }
}
