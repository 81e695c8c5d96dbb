package linli.channel.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.channel.PlatformCalls;
import linli.channel.open.Gateway.Request;
import linli.fake.InMemoryOutboxStore;
import linli.fake.TestClock;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.outbox.AudienceGuard;
import linli.outbox.Outbox;
import linli.outbox.PublicWords;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class OpenDeliveryTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00.750Z");
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(10);

    private final TestClock clock = TestClock.pinned(NOW);
    private final OpenSignature signature = new OpenSignature("secret");
    private final InMemoryOutboxStore store = new InMemoryOutboxStore();
    private final OutboxRow row = store.add(
            new OutboundMessage(
                    "qh-2-1", Audience.GROUP, Purpose.REPLY, "已转给\"周敏\"，\n编号 1001。🙏", Set.of(), Optional.of("1001"), false),
            OpenDelivery.NAME, NOW, NOW, Status.WAITING);

    @Test
    void theMessageIsPostedInTheFormOfTheContractAndSigned() throws IOException {
        try (var gateway = Gateway.answering(200)) {
            send(gateway, LONG);

            String body = "{\"id\":\"1\",\"to\":\"qh-2-1\",\"audience\":\"group\",\"text\":\"已转给\\\"周敏\\\"，\\n编号 1001。🙏\"}";
            String timestamp = Long.toString(NOW.getEpochSecond());
            assertThat(gateway.requests())
                    .containsExactly(new Request(
                            "POST", "/linli", "application/json; charset=utf-8", timestamp,
                            signature.sign(NOW.getEpochSecond(), body.getBytes(StandardCharsets.UTF_8)), body));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void anySuccessTakesIt(int status) throws IOException {
        try (var gateway = Gateway.answering(status)) {
            assertThat(send(gateway, LONG)).isEqualTo(new Delivered());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 429})
    void aRefusalIsForGood(int status) throws IOException {
        try (var gateway = Gateway.answering(status)) {
            assertThat(send(gateway, LONG)).isEqualTo(new Refused("HTTP " + status));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void aGatewayInTroubleHasNotTakenIt(int status) throws IOException {
        try (var gateway = Gateway.answering(status)) {
            assertThat(send(gateway, LONG)).isEqualTo(new Unreached("HTTP " + status));
        }
    }

    @Test
    void aRedirectionIsNotFollowed() throws IOException {
        try (var gateway = Gateway.answering(302)) {
            assertThat(send(gateway, LONG)).isEqualTo(new Unreached("HTTP 302"));
            assertThat(gateway.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Gateway.NEVER, Gateway.ENDLESS})
    void aGatewayThatDoesNotFinishItsAnswerMayHaveTakenIt(int behaviour) throws IOException {
        try (var gateway = Gateway.answering(behaviour)) {
            assertThat(send(gateway, SHORT)).isEqualTo(new Unknown("no answer within 300 ms"));
        }
    }

    @Test
    void aConnectionThatBreaksAfterTheRequestMayHaveCarriedIt() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var breaking = Thread.ofVirtual().start(() -> readAndHangUp(server));

            assertThat(delivery(urlOf(server), LONG).send(row)).isInstanceOf(Unknown.class);
            breaking.join();
        }
    }

    @Test
    void aRefusedConnectionCarriedNothing() throws IOException {
        URI nobody;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = urlOf(server);
        }

        assertThat(delivery(nobody, LONG).send(row)).isInstanceOf(Unreached.class);
    }

    @Test
    void aRepeatCarriesTheSameIdAndAFreshSignature() throws IOException {
        try (var gateway = Gateway.answering(503, 200);
                var outbox = new Outbox(
                        store, List.of(delivery(gateway.url(), LONG)),
                        new AudienceGuard(_ -> Optional.of(Audience.GROUP), _ -> List.of(), PublicWords::none), clock)) {
            assertThat(outbox.deliverDue()).isZero();
            clock.advance(Duration.ofSeconds(2));
            assertThat(outbox.deliverDue()).isEqualTo(1);

            assertThat(gateway.requests()).extracting(Request::body).hasSize(2).containsOnly(gateway.requests().getFirst().body());
            assertThat(gateway.requests()).extracting(Request::timestamp).doesNotHaveDuplicates();
            assertThat(gateway.requests()).allSatisfy(r -> assertThat(signature.matches(
                            r.signature(), r.timestamp(), r.body().getBytes(StandardCharsets.UTF_8)))
                    .isTrue());
            assertThat(store.row(row.id()).status()).isEqualTo(Status.SENT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway/linli", "ftp://gateway/linli", "http:///linli"})
    void anAddressThatCannotBePostedToFailsAtTheStart(String url) {
        assertThatThrownBy(() -> new OpenDelivery(URI.create(url), signature, clock))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private SendOutcome send(Gateway gateway, Duration toAnswer) {
        return delivery(gateway.url(), toAnswer).send(row);
    }

    private OpenDelivery delivery(URI url, Duration toAnswer) {
        return new OpenDelivery(url, signature, clock, new PlatformCalls(url::equals, Duration.ofSeconds(3), toAnswer));
    }

    private static URI urlOf(ServerSocket server) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/linli");
    }

    private static void readAndHangUp(ServerSocket server) {
        try (var connection = server.accept()) {
            byte[] buffer = new byte[8192];
            var got = new StringBuilder();
            while (!got.toString().contains("}")) {
                got.append(new String(buffer, 0, connection.getInputStream().read(buffer), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
