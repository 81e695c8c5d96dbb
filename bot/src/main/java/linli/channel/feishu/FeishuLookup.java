package linli.channel.feishu;

import static linli.channel.BoundedJson.find;
import static linli.channel.feishu.FeishuApi.part;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import linli.channel.OwnWords;
import tools.jackson.databind.JsonNode;

/// Asks Feishu for what an event only points at: who the bot is, what people are called, what a quoted message said. Thread-safe.
final class FeishuLookup {
    /// Names change seldom, and whoever is new in a group is looked for sooner.
    private static final Duration NAMES_KNOWN = Duration.ofHours(6);
    private static final int MOST_GROUPS = 1_000;
    private static final int MOST_PAGES = 10;
    private static final int FOUND_AGAIN_SECONDS = 60;

    private final FeishuCalls calls;
    private final OwnWords own;
    private final Clock clock;
    private final Cache<String, Names> namesOf;
    private volatile Optional<String> self = Optional.empty();

    private record Names(Map<String, String> byId, long askedAt) {}

    /// @param own what Linli itself has said lately, by the ids of messages
    FeishuLookup(FeishuCalls calls, OwnWords own, Clock clock) {
        this.calls = calls;
        this.own = own;
        this.clock = clock;
        this.namesOf = Caffeine.newBuilder()
                .maximumSize(MOST_GROUPS)
                .expireAfterWrite(NAMES_KNOWN)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /// By which id people call the bot; asked for once.
    Optional<String> self() {
        if (self.isEmpty()) {
            self = calls.get("bot/v3/info").flatMap(answer -> answer.answer().body()).flatMap(json -> find(json, "/bot/open_id"));
        }
        return self;
    }

    Optional<String> name(String group, String person) {
        long now = clock.instant().getEpochSecond();
        var known = namesOf.asMap().compute(group, (_, names) -> names != null && (names.byId().containsKey(person)
                || now - names.askedAt() < FOUND_AGAIN_SECONDS) ? names : new Names(names(group), now));
        return Optional.ofNullable(known.byId().get(person));
    }

    /// What a message said, by its id.
    Optional<String> text(String id) {
        return own.find(id).or(() -> messages(id).flatMap(all -> all.stream().findFirst()).map(FetchedMessage::text))
                .filter(text -> !text.isBlank());
    }

    /// A message, and behind it those that it bundles. Empty where they cannot be had now; an empty list where there are none for us.
    Optional<List<FetchedMessage>> messages(String id) {
        return calls.get("im/v1/messages/" + part(id)).filter(answer -> answer.code().isPresent() && !answer.isPassing())
                .map(answer -> answer.data().map(data -> FetchedMessage.all(data.path("items"))).orElseGet(List::of));
    }

    private Map<String, String> names(String group) {
        var names = new HashMap<String, String>();
        String next = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            var data = calls.get("im/v1/chats/" + part(group) + "/members?member_id_type=open_id&page_size=100" + next)
                    .flatMap(FeishuAnswer::data);
            data.ifPresent(found -> found.path("items").valueStream().forEach(member -> learn(member, names)));
            var token = data.filter(found -> found.path("has_more").asBoolean(false)).flatMap(found -> find(found, "/page_token"));
            if (token.isEmpty()) {
                break;
            }
            next = "&page_token=" + part(token.get());
        }
        return Map.copyOf(names);
    }

    private static void learn(JsonNode member, Map<String, String> names) {
        find(member, "/member_id").ifPresent(id -> find(member, "/name").ifPresent(name -> names.put(id, name)));
    }
}
