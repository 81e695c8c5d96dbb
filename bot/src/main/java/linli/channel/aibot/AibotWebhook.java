package linli.channel.aibot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import linli.channel.BoundedJson;
import linli.channel.OwnName;
import linli.channel.Route;
import linli.channel.WebRequest;
import linli.channel.WebResponse;
import linli.channel.aibot.AibotCallback.Entered;
import linli.channel.aibot.AibotCallback.Nothing;
import linli.channel.aibot.AibotCallback.Pressed;
import linli.channel.aibot.AibotCallback.Refresh;
import linli.channel.aibot.AibotCallback.Replaced;
import linli.channel.aibot.AibotCallback.Said;
import linli.channel.aibot.StreamedAnswer.Shown;
import linli.channel.wecom.WeComCrypto;
import linli.channel.wecom.WeComDoor;
import tools.jackson.databind.node.ObjectNode;

/// Where WeCom calls a robot back: with what people say to it, and for how far its answer has come.
final class AibotWebhook implements Route {
    private static final WebResponse NOTHING = WebResponse.text(200, "");

    private final AibotSettings settings;
    private final WeComCrypto crypto;
    private final WeComDoor door;
    private final AibotParser parser;
    private final AibotAnswers answers;
    private final ResponseAddresses responses;
    private final ShownCards cards;
    private final Clock clock;

    AibotWebhook(
            AibotSettings settings, WeComCrypto crypto, AibotAnswers answers, ResponseAddresses responses, ShownCards cards, Clock clock) {
        this.settings = settings;
        this.crypto = crypto;
        this.door = new WeComDoor(crypto, clock);
        this.parser = new AibotParser(settings.channel(), new OwnName(settings.names()));
        this.answers = answers;
        this.responses = responses;
        this.cards = cards;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(this, Route.of("GET", settings.path(), request -> WebResponse.text(200, door.echo(request))));
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public String path() {
        return settings.path();
    }

    @Override
    public CompletionStage<WebResponse> handle(WebRequest request) {
        String encrypted = AibotJson.get(AibotJson.object(new String(request.body(), UTF_8)), "/encrypt");
        var callback = parser.parse(AibotJson.object(door.opened(request, encrypted)), clock.instant());
        door.remember(request);
        return switch (callback) {
            case Said said -> {
                said.responseUrl().ifPresent(address -> responses.remember(said.chat(), address));
                yield answers.answer(said).thenApply(shown -> shown.isSilence() ? NOTHING : response(request, answer(shown)));
            }
            case Pressed pressed -> {
                pressed.said().responseUrl().ifPresent(address -> responses.remember(pressed.said().chat(), address));
                yield answers.tap(pressed.said()).thenApply(
                        reply -> cards.update(pressed, reply).map(update -> response(request, update)).orElse(NOTHING));
            }
            case Refresh(var stream) -> CompletableFuture.completedFuture(
                    response(request, stream(answers.refresh(stream).orElseGet(() -> new Shown(stream, true, "", Optional.empty())))));
            case Entered() -> CompletableFuture.completedFuture(
                    settings.words().welcome().isBlank() ? NOTHING : response(request, welcome()));
            case Nothing(), Replaced() -> CompletableFuture.completedFuture(NOTHING);
        };
    }

    private ObjectNode welcome() {
        var body = BoundedJson.MAPPER.createObjectNode().put("msgtype", "text");
        body.putObject("text").put("content", settings.words().welcome());
        return body;
    }

    private ObjectNode answer(Shown shown) {
        return shown.card().map(card -> CardOrText.asCard(cards.remember(card))).orElseGet(() -> stream(shown));
    }

    private ObjectNode stream(Shown shown) {
        var body = BoundedJson.MAPPER.createObjectNode().put("msgtype", "stream");
        body.putObject("stream")
                .put("id", shown.stream())
                .put("finish", shown.isComplete())
                .put("content", shown.text().isEmpty() ? settings.words().working() : shown.text());
        return body;
    }

    /// Encrypted, with the nonce of the request, as the vendor wants it.
    private WebResponse response(WebRequest request, ObjectNode body) {
        String encrypted = crypto.encrypt(body.toString());
        long timestamp = clock.instant().getEpochSecond();
        String nonce = request.parameter("nonce").orElse("");
        return WebResponse.json(200, json -> json.writeStartObject()
                .writeStringProperty("encrypt", encrypted)
                .writeStringProperty("msgsignature", crypto.sign(Long.toString(timestamp), nonce, encrypted))
                .writeNumberProperty("timestamp", timestamp)
                .writeStringProperty("nonce", nonce)
                .writeEndObject());
    }
}
