package linli.channel.aibot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static linli.channel.aibot.Payloads.payload;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import linli.channel.Route;
import linli.channel.WebRequest;
import linli.channel.WebResponse;
import linli.channel.WebServer;
import linli.channel.wecom.WeComCrypto;
import linli.fake.InMemoryOutboxStore;
import linli.fake.TestClock;
import linli.message.Act;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.Reply;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Unreached;
import linli.settings.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@Timeout(30)
class AibotByCallbackTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_750_000_000);
    private static final AibotWords WORDS = new AibotWords("记下了，正在看。", "我是邻里。", "（前面发过一次）");
    private static final Secret TOKEN = new Secret("QunLiaoToken01");
    private static final Secret KEY = new Secret("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");

    private final TestClock clock = TestClock.pinned(NOW);
    private final WeComCrypto crypto = new WeComCrypto(TOKEN, KEY, "");
    private final InMemoryOutboxStore outbox = new InMemoryOutboxStore();
    private final List<InboundMessage> taken = new CopyOnWriteArrayList<>();
    private final List<String> responded = new CopyOnWriteArrayList<>();
    private volatile String errcode = "0";
    private volatile Function<InboundMessage, CompletionStage<Reply>> intake = _ -> CompletableFuture.completedFuture(Reply.SILENT);

    private final WebServer standIn = WebServer.start("127.0.0.1", 0, List.of(Route.of("POST", "/response", this::respond)));
    private final AibotByCallback robot = new AibotByCallback(
            new AibotSettings("aibot", "/webhook/aibot", TOKEN, KEY, List.of("小区助手"), WORDS), this::take,
            to -> Optional.ofNullable(Map.of("qh-2-1", "wrQh21", "worker-1", "zhangsan").get(to)), clock,
            uri -> uri.toString().startsWith(responseUrl()), Duration.ofMillis(400));
    private final WebServer server = WebServer.start("127.0.0.1", 0, robot.routes());
    private final HttpClient http = HttpClient.newHttpClient();
    private int nonces;

    @AfterEach
    void close() {
        server.close();
        standIn.close();
        http.close();
    }

    @Test
    void theConsolesCheckOfTheAddressIsEchoed() throws Exception {
        String echo = crypto.encrypt("7654321");
        String query = query(echo, "n") + "&echostr=" + URLEncoder.encode(echo, UTF_8);

        assertThat(http.send(HttpRequest.newBuilder(uri(query)).GET().build(), BodyHandlers.ofString()).body()).isEqualTo("7654321");
    }

    @Test
    void whatCausesNothingIsAnsweredWithNothing() throws Exception {
        assertThat(post(payload("text_in_group")).body()).isEmpty();
        assertThat(taken).extracting(InboundMessage::text).containsExactly("停水到几点");
    }

    @Test
    void theAnswerComesWhole() throws Exception {
        intake = _ -> replying(true, row("qh-2-1", "停到今晚六点。"), row("qh-2-1", "依据：物业通知"));

        var answer = opened(post(payload("text_in_group")));

        assertThat(answer.at("/msgtype").stringValue()).isEqualTo("stream");
        assertThat(answer.at("/stream/finish").booleanValue()).isTrue();
        assertThat(answer.at("/stream/content").stringValue()).isEqualTo("停到今晚六点。\n\n依据：物业通知");
    }

    @Test
    void aMessageBroughtAgainIsShownTheSameAnswerAndHeardOnce() throws Exception {
        intake = _ -> replying(true, row("qh-2-1", "停到今晚六点。"));

        var first = opened(post(payload("text_in_group")));
        var again = opened(post(payload("text_in_group")));

        assertThat(again).isEqualTo(first);
        assertThat(taken).hasSize(1);
    }

    @Test
    void anAnswerThatTakesItsTimeGrowsWhileTheClientAsks() throws Exception {
        var reply = new CompletableFuture<Reply>();
        intake = _ -> reply;

        var first = opened(post(payload("text_in_group")));
        assertThat(first.at("/stream/finish").booleanValue()).isFalse();
        assertThat(first.at("/stream/content").stringValue()).isEqualTo("记下了，正在看。");

        var row = row("qh-2-1", "停到今晚六点。");
        reply.complete(new Reply(false, List.of(), List.of(row.asSent())));
        var delivery = CompletableFuture.supplyAsync(() -> send(row));
        var stream = first.at("/stream/id").stringValue();
        var later = refresh(stream);
        while (!later.at("/stream/finish").booleanValue()) {
            later = refresh(stream);
        }

        assertThat(later.at("/stream/content").stringValue()).isEqualTo("停到今晚六点。");
        assertThat(delivery.join()).isEqualTo(new Delivered());
        assertThat(responded).isEmpty();
    }

    @Test
    void anAnswerThatNobodyRemembersIsEnded() throws Exception {
        assertThat(refresh("of-before-the-restart").at("/stream/finish").booleanValue()).isTrue();
    }

    @Test
    void aStreamEndsBeforeTheClientStopsAsking() throws Exception {
        intake = _ -> new CompletableFuture<>();
        var stream = opened(post(payload("text_in_group"))).at("/stream/id").stringValue();
        assertThat(refresh(stream).at("/stream/finish").booleanValue()).isFalse();

        clock.advance(Duration.ofSeconds(331));

        assertThat(refresh(stream).at("/stream/finish").booleanValue()).isTrue();
    }

    @Test
    void whatComesLaterUsesTheAddressOfTheMessageOnce() throws Exception {
        post(withResponseUrl(payload("text_in_group")));

        assertThat(send(row("qh-2-1", "修好了 <@all>"))).isEqualTo(new Delivered());
        assertThat(send(row("qh-2-1", "又一件"))).isInstanceOf(Unreached.class);

        assertThat(responded).containsExactly("{\"msgtype\":\"markdown\",\"markdown\":{\"content\":\"修好了 ＜@all>\"}}");
    }

    @Test
    void anAddressIsGoneAfterAnHour() throws Exception {
        post(withResponseUrl(payload("text_in_group")));
        clock.advance(Duration.ofMinutes(60));

        assertThat(send(row("qh-2-1", "修好了"))).isInstanceOf(Unreached.class);
    }

    @Test
    void anAddressThatWasNotReachedIsUsedAgain() throws Exception {
        post(withResponseUrl(payload("text_in_group")));
        errcode = "45009";
        var row = row("qh-2-1", "修好了");
        assertThat(send(row)).isEqualTo(new Unreached("errcode 45009"));

        errcode = "0";
        assertThat(send(row)).isEqualTo(new Delivered());
    }

    @Test
    void anAddressOfSomebodyElseIsNotCalled() throws Exception {
        post(payload("text_in_group"));

        assertThat(send(row("qh-2-1", "修好了"))).isInstanceOf(Unreached.class);
        assertThat(responded).isEmpty();
    }

    @Test
    void whoIsNotBoundIsNotSpokenTo() {
        assertThat(send(row("qh-9-9", "修好了"))).isEqualTo(new Gone("not bound"));
    }

    @Test
    void whoComesInIsWelcomedAndWhatSaysNothingIsNotAnswered() throws Exception {
        assertThat(opened(post(payload("event_enter_chat"))).at("/text/content").stringValue()).isEqualTo("我是邻里。");
        assertThat(post(payload("event_feedback")).body()).isEmpty();
        assertThat(post(payload("type_of_a_later_year")).statusCode()).isEqualTo(200);
        assertThat(taken).isEmpty();
    }

    @Test
    void aMessageThatOffersSomethingIsACardAndATapTicksItOff() throws Exception {
        intake = _ -> replying(true, card("qh-2-1"));
        var shown = opened(post(payload("text_in_group")));

        assertThat(shown.at("/msgtype").stringValue()).isEqualTo("template_card");
        assertThat(shown.at("/template_card/card_type").stringValue()).isEqualTo("button_interaction");
        assertThat(shown.at("/template_card/main_title/title").stringValue()).isEqualTo("1024 电梯 · 清河苑 2-1");
        assertThat(shown.at("/template_card/sub_title_text").stringValue()).isEqualTo("停在五楼，没有人被困在里面 ＜@all>\n王姐 · 18:00 前联系");
        assertThat(buttons(shown.at("/template_card"))).containsExactly("接=1 1024", "办结=4 1024");

        intake = _ -> heeded();
        var update = opened(post(tapOn(shown.at("/template_card/task_id").stringValue(), "1 1024")));

        assertThat(taken.getLast().text()).isEqualTo("1 1024");
        assertThat(update.at("/response_type").stringValue()).isEqualTo("update_template_card");
        assertThat(update.at("/template_card/task_id")).isEqualTo(shown.at("/template_card/task_id"));
        assertThat(buttons(update.at("/template_card"))).containsExactly("✓ 接=1 1024", "办结=4 1024");
    }

    @Test
    void aMessageBroughtAgainIsShownTheSameCard() throws Exception {
        intake = _ -> replying(true, card("qh-2-1"));

        assertThat(opened(post(payload("text_in_group")))).isEqualTo(opened(post(payload("text_in_group"))));
    }

    @Test
    void whatIsMoreThanOneMessageIsAText() throws Exception {
        intake = _ -> replying(true, card("qh-2-1"), row("qh-2-1", "依据：物业通知"));

        assertThat(opened(post(payload("text_in_group"))).at("/stream/content").stringValue()).contains("回 1 接", "依据");
    }

    @Test
    void aTapThatMovesNothingChangesNoCard() throws Exception {
        intake = _ -> replying(true, card("qh-2-1"));
        String task = opened(post(payload("text_in_group"))).at("/template_card/task_id").stringValue();
        intake = _ -> CompletableFuture.completedFuture(Reply.SILENT);

        assertThat(post(tapOn(task, "1 1024")).body()).isEmpty();
        intake = _ -> heeded();
        assertThat(post(tapOn("of-before-the-restart", "1 1024")).body()).isEmpty();
    }

    @Test
    void byTheAddressOfAMessageACardIsForAPrivateTalkAlone() throws Exception {
        post(withResponseUrl(payload("text_in_group")));
        send(card("qh-2-1"));
        post(withResponseUrl(payload("text_in_private")));
        send(card("worker-1", Audience.PERSON));

        assertThat(responded.getFirst()).startsWith("{\"msgtype\":\"markdown\"").contains("回 1 接");
        assertThat(responded.getLast()).startsWith("{\"msgtype\":\"template_card\"").contains("1 1024");
    }

    @Test
    void aButtonOfACardIsHeardAndNotAnsweredInBand() throws Exception {
        intake = _ -> replying(false, row("qh-2-1", "接了。"));

        assertThat(post(payload("event_template_card_nested")).body()).isEmpty();
        assertThat(taken).extracting(InboundMessage::text).containsExactly("接 1024");
    }

    @Test
    void whatIsEncryptedForACorpIsRefused() throws Exception {
        String encrypted = new WeComCrypto(TOKEN, KEY, "ww0123456789abcdef").encrypt(payload("text_in_group"));

        var answer = send(query(encrypted, "n"), "{\"encrypt\":\"" + encrypted + "\"}");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("-40005");
    }

    @Test
    void aWrongSignatureIsRefused() throws Exception {
        String encrypted = crypto.encrypt(payload("text_in_group"));

        assertThat(send(query(encrypted, "n").replace("nonce=n", "nonce=m"), "{\"encrypt\":\"" + encrypted + "\"}").body()).contains("-40001");
        assertThat(send(query(encrypted, "n"), "no json").statusCode()).isEqualTo(400);
        assertThat(taken).isEmpty();
    }

    private OutboxRow card(String to) {
        return card(to, Audience.GROUP);
    }

    private OutboxRow card(String to, Audience audience) {
        var message = new OutboundMessage(
                to, audience, Purpose.CARD, "1024 电梯 · 清河苑 2-1 · 停在五楼，没有人被困在里面 <@all>\n王姐 · 18:00 前联系\n回 1 接 / 4 结果 办结", Set.of(),
                Optional.of("1024"), false);
        return outbox.add(message, "aibot", clock.instant(), clock.instant(), Status.WAITING);
    }

    private static List<String> buttons(JsonNode card) {
        return card.at("/button_list").valueStream()
                .map(button -> button.at("/text").stringValue() + "=" + button.at("/key").stringValue())
                .toList();
    }

    private static String tapOn(String task, String key) {
        return payload("event_template_card_nested").replace("case-1024", task).replace("接 1024", key).replace("_3", "_" + task);
    }

    private static CompletionStage<Reply> heeded() {
        return CompletableFuture.completedFuture(new Reply(
                false,
                List.of(new IssueReply("", "1 1024", Kind.CHATTER, Optional.empty(), Act.COMMAND, Optional.of("1024"), Optional.empty())),
                List.of()));
    }

    private String responseUrl() {
        return "http://127.0.0.1:" + standIn.port() + "/response";
    }

    private String withResponseUrl(String payload) {
        return payload.replace("https://qyapi.weixin.qq.com/cgi-bin/aibot/response", responseUrl());
    }

    private JsonNode refresh(String stream) throws Exception {
        return opened(post(payload("stream_refresh").replace("STREAM", stream)));
    }

    private HttpResponse<String> post(String json) throws Exception {
        String encrypted = crypto.encrypt(json);
        return send(query(encrypted, "n" + nonces++), "{\"encrypt\":\"" + encrypted + "\"}");
    }

    private HttpResponse<String> send(String query, String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(uri(query)).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
    }

    private String query(String encrypted, String nonce) {
        String time = Long.toString(clock.instant().getEpochSecond());
        return "msg_signature=" + crypto.sign(time, nonce, encrypted) + "&timestamp=" + time + "&nonce=" + nonce;
    }

    private URI uri(String query) {
        return URI.create("http://127.0.0.1:" + server.port() + "/webhook/aibot?" + query);
    }

    /// As WeCom reads it: our signature over our time and its own nonce.
    private JsonNode opened(HttpResponse<String> answer) {
        var envelope = AibotJson.object(answer.body());
        String encrypted = envelope.at("/encrypt").stringValue();
        assertThat(envelope.at("/timestamp").isIntegralNumber()).isTrue();
        assertThat(envelope.at("/nonce").stringValue()).isEqualTo("n" + (nonces - 1));
        assertThat(envelope.at("/msgsignature").stringValue()).isEqualTo(
                crypto.sign(envelope.at("/timestamp").asString(), envelope.at("/nonce").stringValue(), encrypted));
        return AibotJson.object(crypto.decrypt(encrypted));
    }

    private OutboxRow row(String to, String text) {
        var message = new OutboundMessage(to, Audience.GROUP, Purpose.REPLY, text, Set.of(), Optional.empty(), false);
        return outbox.add(message, "aibot", clock.instant(), clock.instant(), Status.WAITING);
    }

    private CompletionStage<Reply> replying(boolean isDelivered, OutboxRow... rows) {
        if (isDelivered) {
            Thread.ofVirtual().start(() -> List.of(rows).forEach(this::send));
        }
        return CompletableFuture.completedFuture(new Reply(false, List.of(), List.of(rows).stream().map(OutboxRow::asSent).toList()));
    }

    private SendOutcome send(OutboxRow row) {
        return robot.output().orElseThrow().send(row);
    }

    private CompletionStage<Reply> take(InboundMessage message) {
        taken.add(message);
        return intake.apply(message);
    }

    private WebResponse respond(WebRequest request) {
        responded.add(new String(request.body(), UTF_8));
        return WebResponse.json(200, ("{\"errcode\":" + errcode + ",\"errmsg\":\"ok\"}").getBytes(UTF_8));
    }
}
