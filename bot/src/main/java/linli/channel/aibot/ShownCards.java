package linli.channel.aibot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import linli.channel.BoundedJson;
import linli.channel.aibot.AibotCallback.Pressed;
import linli.message.Reply;
import tools.jackson.databind.node.ObjectNode;

/// The cards that people can still tap on, so that a tap shows on them. Thread-safe.
final class ShownCards {
    /// As long as the messages that have buttons are of use.
    private static final Duration REMEMBERED = Duration.ofDays(3);
    private static final int MOST_REMEMBERED = 10_000;

    private final Cache<String, TemplateCard> byTask;

    ShownCards(Clock clock) {
        this.byTask = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    TemplateCard remember(TemplateCard card) {
        byTask.put(card.task(), card);
        return card;
    }

    /// What WeCom is told so that everybody sees the tap; nothing where it moved nothing, as a stranger's, or nobody remembers the card.
    Optional<ObjectNode> update(Pressed pressed, Reply reply) {
        if (reply.issues().isEmpty()) {
            return Optional.empty();
        }
        return pressed.task().flatMap(task -> Optional.ofNullable(byTask.getIfPresent(task))).map(card -> {
            var update = BoundedJson.MAPPER.createObjectNode().put("response_type", "update_template_card");
            update.set("template_card", card.ticked(pressed.said().message().text()));
            return update;
        });
    }
}
