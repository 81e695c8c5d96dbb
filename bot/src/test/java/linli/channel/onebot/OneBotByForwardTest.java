package linli.channel.onebot;

import static linli.channel.onebot.Payloads.payload;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import linli.outbox.OutboxRow;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// An implementation to which Linli opens a WebSocket.
@Timeout(60)
class OneBotByForwardTest {
    private OneBotServer it = OneBotServer.byForward(Implementation.TOKEN);

    @AfterEach
    void close() {
        it.close();
    }

    @Test
    void itHearsAndSpeaks() throws Exception {
        connect();

        it.implementation.tell(payload("group_forward"));

        assertThat(it.next().forwarded()).hasSizeGreaterThan(1);
        assertThat(it.send(it.row("停到今晚六点。"))).isEqualTo(new Delivered());
        assertThat(it.implementation.next("send_group_msg").params().path("group_id").longValue()).isEqualTo(123456);
    }

    @Test
    void aBrokenConnectionIsOpenedAgain() throws Exception {
        connect();

        it.implementation.hangUp();
        while (it.implementation.countOpenings() < 2) {
            Thread.onSpinWait();
        }
        it.implementation.tell(payload("group_array"));

        assertThat(it.next().text()).isEqualTo("停水到几点");
    }

    @Test
    void aConnectionStandsAsLongAsItIsQuiet() throws Exception {
        connect();
        new CompletableFuture<>().completeOnTimeout(null, 1, TimeUnit.SECONDS).join(); // several pings

        it.implementation.tell(payload("group_array"));

        assertThat(it.next().text()).isEqualTo("停水到几点");
        assertThat(it.implementation.countOpenings()).isEqualTo(1);
    }

    @Test
    void whoIsNotLetInSaysNothing() {
        it.close();
        it = OneBotServer.byForward("wrong");

        var sent = it.send(it.row("一"));
        while (sent instanceof Unknown) { // of what is on its way while the connection ends nobody can tell
            sent = it.send(it.row("一"));
        }
        assertThat(sent).isEqualTo(new Unreached("not connected"));
    }

    @Test
    void nonsenseCostsNothing() throws Exception {
        connect();
        it.implementation.tell("no json");
        it.implementation.tell("{\"status\":\"failed\",\"retcode\":1403,\"data\":null,\"message\":\"token verify failed!\"}");
        it.implementation.tell(payload("group_array"));

        assertThat(it.next().text()).isEqualTo("停水到几点");
    }

    @Test
    void afterClosingNothingIsOpenedAgain() throws Exception {
        connect();
        it.close();

        var sent = it.send(it.row("一"));
        while (sent instanceof Unknown) { // it may be on its way still while the connection ends
            sent = it.send(it.row("一"));
        }
        assertThat(sent).isEqualTo(new Unreached("not connected"));
        it = OneBotServer.byForward(Implementation.TOKEN);
    }

    /// Until a first message has got through, Linli may not know yet that it is connected.
    private void connect() throws InterruptedException {
        OutboxRow first = it.row("先说一句");
        while (!(it.send(first) instanceof Delivered)) {
            Thread.onSpinWait();
        }
        it.implementation.next("send_group_msg");
    }
}
