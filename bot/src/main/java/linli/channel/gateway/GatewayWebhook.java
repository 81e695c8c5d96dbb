package linli.channel.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import linli.channel.BodyLimit;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;
import linli.channel.Route;
import linli.channel.WebRequest;
import linli.channel.WebResponse;
import tools.jackson.core.JsonGenerator;

/// Where a gateway posts what the account hears; what it is answered, the account says in the same chat.
final class GatewayWebhook implements Route {
    /// Of a form, what goes before a file: a member list of five hundred, say. The file itself is read past.
    private static final int KEPT = 1024 * 1024;
    private static final int LARGEST_FILE = 64 * 1024 * 1024;
    /// Never success without words: it would grant a request for friendship.
    private static final WebResponse NOTHING =
            WebResponse.json(200, json -> json.writeStartObject().writeBooleanProperty("success", false).writeEndObject());

    private final GatewaySettings settings;
    private final GatewayParser parser;
    private final OpenReports reports;
    private final Clock clock;

    GatewayWebhook(GatewaySettings settings, GatewayParser parser, OpenReports reports, Clock clock) {
        this.settings = settings;
        this.parser = parser;
        this.reports = reports;
        this.clock = clock;
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
    public BodyLimit limit(WebRequest head, BodyLimit usual) {
        return isAllowed(head) ? new BodyLimit(KEPT, LARGEST_FILE) : usual;
    }

    @Override
    public CompletionStage<WebResponse> handle(WebRequest request) {
        if (!isAllowed(request)) {
            throw new RejectedWebhook(RefusalReason.UNAUTHORIZED, Optional.empty(), "The token in the address is missing or wrong.");
        }
        return parser.read(GatewayForm.read(request), clock.instant())
                .map(message -> reports.answer(message).thenApply(GatewayWebhook::response))
                .orElseGet(() -> CompletableFuture.completedFuture(NOTHING));
    }

    /// Takes as long for a near miss as for a wild guess.
    private boolean isAllowed(WebRequest request) {
        return request.parameter("token")
                .filter(token -> MessageDigest.isEqual(token.getBytes(UTF_8), settings.token().bytes()))
                .isPresent();
    }

    private static WebResponse response(List<String> texts) {
        if (texts.isEmpty()) {
            return NOTHING;
        }
        return WebResponse.json(200, json -> {
            json.writeStartObject().writeBooleanProperty("success", true).writeName("data");
            if (texts.size() > 1) {
                json.writeStartArray();
            }
            texts.forEach(text -> write(json, text));
            if (texts.size() > 1) {
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, String text) {
        json.writeStartObject().writeStringProperty("type", "text").writeStringProperty("content", text).writeEndObject();
    }
}
