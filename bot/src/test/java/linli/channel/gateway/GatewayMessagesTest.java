package linli.channel.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import linli.channel.WebResponse;
import linli.message.Audience;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unreached;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a gateway answers when it is to say something, and what Linli makes of it.
@Timeout(60)
class GatewayMessagesTest {
    private final PersonalAccount account = new PersonalAccount();

    @AfterEach
    void close() {
        account.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | {"success":true,"message":"Message sent successfully","task":{"successCount":1}}          | Delivered
            200 | {"success":false,"message":"All","task":{"notFound":[{"to":"x"}],"reject":[]}}            | Unreached
            200 | {"success":false,"message":"Room is not found"}                                           | Unreached
            200 | {"success":false,"message":"bad","task":{"notFound":[],"reject":[{"to":"x"}]}}            | Refused
            200 | {"success":false,"message":"All","task":{"notFound":[],"reject":[],"sentFailed":[{"a":1}]}} | Unknown
            200 | nonsense                                                                                  | Unknown
            401 | {"success":false,"message":"you must login first before sending messages"}                | Unreached
            500 | {"success":false}                                                                         | Unknown
            503 | -                                                                                         | Unreached
            400 | -                                                                                         | Refused
            """)
    void everyAnswerHasItsMeaning(int status, String body, String meaning) {
        account.answers.add(WebResponse.json(status, body.getBytes(UTF_8)));

        assertThat(said("修好了").getClass().getSimpleName()).isEqualTo(meaning);
    }

    @Test
    void whoIsNotFoundForAWhileIsGone() {
        String notFound = "{\"success\":false,\"task\":{\"notFound\":[{}]}}";
        for (int i = 0; i < 2; i++) {
            account.answers.add(WebResponse.json(200, notFound.getBytes(UTF_8)));
        }

        assertThat(said("一")).isInstanceOf(Unreached.class);
        account.clock.advance(Duration.ofMinutes(16));
        assertThat(said("二")).isInstanceOf(Gone.class);
    }

    @Test
    void whoIsBoundToNothingIsGone() {
        assertThat(account.deliver(account.row("qh-9-9", Audience.GROUP, "一"))).isInstanceOf(Gone.class);
    }

    @Test
    void nobodyIsWrittenToByANameThatAnybodyCanTake() {
        assertThat(account.deliver(account.row("wechat:@x7", Audience.PERSON, "一"))).isInstanceOf(Refused.class);
        assertThat(account.pushed).isEmpty();
    }

    @Test
    void whatMayHaveBeenSaidBeforeSaysSo() {
        var row = account.row("qh-2-1", Audience.GROUP, "一");
        account.deliver(new OutboxRow(
                row.id(), row.message(), row.channel(), row.createdAt(), row.notBefore(), row.expiresAt(), Status.UNKNOWN,
                row.nextAttempt(), 1, Optional.empty()));

        assertThat(account.pushed).singleElement().asString().contains("(可能说过)一");
    }

    @Test
    void aLongTextGoesInPartsAndGoesOnWithTheMissingOne() {
        account.answers.add(WebResponse.json(200, "{\"success\":true}".getBytes(UTF_8)));
        account.answers.add(WebResponse.json(503, "{}".getBytes(UTF_8)));
        var row = account.row("qh-2-1", Audience.GROUP, "楼".repeat(1_000));

        assertThat(account.deliver(row)).isInstanceOf(Unreached.class);
        assertThat(account.deliver(row)).isInstanceOf(Delivered.class);
        assertThat(account.pushed).hasSize(3);
    }

    @Test
    void whereNobodyListensNothingHasArrived() {
        try (var lonely = new PersonalAccount(Optional.of(URI.create("http://127.0.0.1:1")))) {
            assertThat(lonely.deliver(lonely.row("qh-2-1", Audience.GROUP, "一"))).isInstanceOf(Unreached.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://gateway.example.com", "http://127.0.0.1:3001", "http://localhost", "http://wechat:3001", "http://192.168.1.5:3001"})
    void aGatewayMayBeInTheHouseOrBehindTls(String address) {
        assertThat(new PushAddress(URI.create(address)).base()).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://gateway.example.com", "http://8.8.8.8", "ftp://localhost", "https://a@b.example.com", "https://gateway.example.com/x",
        "http://10.0.0.1.example.com", "http://12345"})
    void butNowhereElse(String address) {
        assertThatThrownBy(() -> new PushAddress(URI.create(address))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsCalledButTheGateway() {
        var push = new PushAddress(URI.create("http://127.0.0.1:3001"));

        assertThat(push.isAt(URI.create("http://127.0.0.1:3001/webhook/msg/v2?token=x"))).isTrue();
        assertThat(push.isAt(URI.create("http://127.0.0.1:30011/webhook/msg/v2?token=x"))).isFalse();
        assertThat(push.isAt(URI.create("http://127.0.0.1:3001/login?token=x"))).isFalse();
    }

    private SendOutcome said(String text) {
        return account.deliver(account.row("qh-2-1", Audience.GROUP, text));
    }
}
