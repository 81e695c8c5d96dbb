package linli.channel.open;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import linli.channel.Intake;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;
import linli.channel.Route;
import linli.channel.WebRequest;
import linli.channel.WebResponse;
import linli.message.Reply;

/// Where a gateway brings what was said in a group or in private. Refuses in the order of the contract, the server having refused
/// what is too large, and answers after everything the message caused is committed. No message is turned away because there is much to do:
/// `bot/RATIONALE.md` says why.
public final class OpenWebhook implements Route {
    private static final WebResponse SILENT = response(Reply.SILENT);

    private final SignedRequests signedRequests;
    private final Clock clock;
    private final Predicate<String> knowsGroup;
    private final Intake intake;

    public OpenWebhook(OpenSignature signature, Clock clock, Predicate<String> knowsGroup, Intake intake) {
        this.signedRequests = new SignedRequests(signature, clock);
        this.clock = clock;
        this.knowsGroup = knowsGroup;
        this.intake = intake;
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public String path() {
        return "/webhook/open";
    }

    @Override
    public CompletionStage<WebResponse> handle(WebRequest request) {
        checkType(request);
        signedRequests.check(request, request.body());
        var message = OpenMessageParser.parse(request.body(), clock.instant());
        message.group().ifPresent(this::checkGroup);
        return intake.process(message).thenApply(OpenWebhook::answer);
    }

    private static void checkType(WebRequest request) {
        if (!JsonType.accepts(request.header("Content-Type").orElse(""))) {
            throw new RejectedWebhook(
                    RefusalReason.UNSUPPORTED_TYPE, Optional.empty(), "The Content-Type has to be application/json, in UTF-8.");
        }
    }

    private void checkGroup(String group) {
        if (!knowsGroup.test(group)) {
            throw new RejectedWebhook(
                    RefusalReason.UNKNOWN_GROUP,
                    Optional.of("group"),
                    "The group " + group + " is not bound to a place. Add a row for it to config/groups.yaml, such as"
                            + " {id: ID, name: NAME, compound: COMPOUND, channel: open}.");
        }
    }

    /// Most of what is said is chatter, and that has one answer.
    private static WebResponse answer(Reply reply) {
        return reply.equals(Reply.SILENT) ? SILENT : response(reply);
    }

    private static WebResponse response(Reply reply) {
        return WebResponse.json(200, json -> {
            json.writeStartObject();
            json.writeBooleanProperty("accepted", true);
            json.writeBooleanProperty("duplicate", reply.duplicate());
            OpenReply.write(json, reply);
            json.writeEndObject();
        });
    }
}
