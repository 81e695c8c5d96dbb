package linli.channel.onebot;

import static linli.channel.onebot.OneBotJson.find;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.channel.BoundedJson;
import linli.channel.onebot.OneBotContent.Bundle;
import linli.message.Attachment;
import linli.message.ForwardedLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// Takes forwarded bundles apart into who said what. They are fetched by their id, may lie in one another, and look somewhat different with
/// each implementation.
final class OneBotUnbundling {
    private static final Logger LOG = LoggerFactory.getLogger(OneBotUnbundling.class);
    private static final int MOST_LINES = 100;
    private static final int DEEPEST = 3;
    private static final int MOST_FETCHED = 10;
    private static final long LATEST_SECOND = 253_402_300_799L;

    private final Actions actions;
    private final List<ForwardedLine> lines = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private int fetched;

    OneBotUnbundling(Actions actions) {
        this.actions = actions;
    }

    List<ForwardedLine> lines() {
        return lines;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    void take(List<Bundle> bundles) {
        take(bundles, 1);
    }

    private void take(List<Bundle> bundles, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (var bundle : bundles) {
            var nodes = bundle.isWhole() ? bundle.nodes() : bundle.id().map(this::fetch).orElse(bundle.nodes());
            for (var node : nodes) {
                if (lines.size() >= MOST_LINES) {
                    return;
                }
                takeNode(node, depth);
            }
        }
    }

    private void takeNode(JsonNode node, int depth) {
        var said = node.path("data").isObject() ? node.path("data") : node;
        var message = said.has("content") ? said.path("content") : said.path("message");
        if (!message.isString() && !message.isContainer()) {
            return;
        }
        var content = OneBotContent.of(message, Set.of());
        if (!content.text().isEmpty()) {
            lines.add(new ForwardedLine(name(said), time(said), content.text()));
        }
        content.attachments().stream().limit(MOST_LINES - attachments.size()).forEach(attachments::add);
        take(content.bundles(), depth + 1);
    }

    /// Names stand beside the words or, where it is the message as it was, with its sender.
    private static String name(JsonNode said) {
        var sender = said.path("sender");
        return find(sender, "card").or(() -> find(sender, "nickname"))
                .or(() -> find(said, "nickname")).or(() -> find(said, "name"))
                .or(() -> find(said, "user_id")).or(() -> find(said, "uin"))
                .orElse("");
    }

    private static Optional<String> time(JsonNode said) {
        return find(said, "time").filter(time -> time.matches("[0-9]{1,12}")).map(Long::parseLong)
                .filter(second -> second > 0 && second <= LATEST_SECOND)
                .map(second -> Instant.ofEpochSecond(second).toString());
    }

    /// Some know the bundle by one name, some by the other.
    private JsonNode fetch(String id) {
        if (++fetched > MOST_FETCHED) {
            return BoundedJson.MAPPER.missingNode();
        }
        return switch (actions.call("get_forward_msg", BoundedJson.MAPPER.createObjectNode().put("id", id).put("message_id", id))) {
            case ActionAnswer.Done(var data) -> data.has("messages") ? data.path("messages") : data.path("message");
            case ActionAnswer.Declined(var why) -> unknown(why);
            case ActionAnswer.Silent(var why) -> unknown(why);
        };
    }

    private static JsonNode unknown(Object why) {
        LOG.warn("A forwarded bundle could not be fetched: {}", why);
        return BoundedJson.MAPPER.missingNode();
    }
}
