package linli.channel.open;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;
import linli.channel.Route;
import linli.channel.WebRequest;
import linli.channel.WebResponse;

/// Hands out what Linli has to say to gateways that cannot be called and come for it themselves.
public final class OpenMessages implements Route {
    private static final int MOST = 100;
    private static final byte[] NOTHING = {};

    private final SignedRequests signedRequests;
    private final Handout handout;

    public OpenMessages(OpenSignature signature, Clock clock, Handout handout) {
        this.signedRequests = new SignedRequests(signature, clock);
        this.handout = handout;
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public String path() {
        return "/webhook/open/messages";
    }

    @Override
    public CompletionStage<WebResponse> handle(WebRequest request) {
        signedRequests.check(request, NOTHING);
        return handout.next(after(request), MOST).thenApply(messages -> WebResponse.json(200, json -> {
            json.writeStartObject();
            OpenReply.writeMessages(json, messages);
            json.writeEndObject();
        }));
    }

    private static OptionalLong after(WebRequest request) {
        var after = request.parameter("after");
        if (after.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            long id = Long.parseLong(after.get());
            if (id >= 0) {
                return OptionalLong.of(id);
            }
        } catch (NumberFormatException notNumeric) {
            // refused below, like a number that no message can have
        }
        throw new RejectedWebhook(
                RefusalReason.MALFORMED,
                Optional.of("after"),
                "The parameter after has to be the id of the last message that has arrived, which is a number.");
    }
}
