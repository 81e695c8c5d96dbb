package linli.channel.feishu;

import static linli.channel.BoundedJson.find;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Somebody who is called in a text, where a placeholder stands for the name.
///
/// @param key the placeholder, such as `@_user_1`
record Mention(String key, String openId, String name) {
    private static final String EVERYBODY = "@_all";

    /// Of an event, where ids are of several kinds, or of a message that was looked up.
    static List<Mention> all(JsonNode mentions) {
        return mentions.valueStream().flatMap(mention -> of(mention).stream()).toList();
    }

    private static Optional<Mention> of(JsonNode json) {
        return find(json, "/key").map(key -> new Mention(
                key, find(json, "/id/open_id").or(() -> find(json, "/id")).orElse(""), find(json, "/name").orElse("")));
    }

    /// A text with the names of those it calls, but for Linli's own and for everybody. The longest first: `@_user_1` begins `@_user_10`.
    static String named(String text, List<Mention> mentions, Optional<String> self) {
        String named = text;
        for (Mention mention : mentions.stream().sorted(Comparator.comparing((Mention m) -> m.key().length()).reversed()).toList()) {
            named = mention.isOf(self) || mention.name().isEmpty()
                    ? without(mention.key(), named)
                    : named.replace(mention.key(), "@" + mention.name());
        }
        return without(EVERYBODY, named).strip();
    }

    private static String without(String key, String text) {
        return text.replace(key + " ", "").replace(key, "");
    }

    boolean isOf(Optional<String> self) {
        return self.filter(openId::equals).isPresent();
    }
}
