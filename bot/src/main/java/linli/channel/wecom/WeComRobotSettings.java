package linli.channel.wecom;

import java.util.Map;
import java.util.Optional;
import linli.settings.Secret;

/// The robots (群机器人, now 消息推送) that speak in groups of a corp.
///
/// @param channel what outbox rows and groups call it
/// @param keys of each robot, under a name of one's own, the key of its webhook
/// @param page without one there are no cards
public record WeComRobotSettings(String channel, Map<String, Secret> keys, WeComApi api, Optional<CardPage> page) {
    public WeComRobotSettings {
        keys = Map.copyOf(keys);
        if (keys.values().stream().anyMatch(key -> key.value().isBlank())) {
            throw new IllegalArgumentException("a robot of WeCom needs the key of its webhook");
        }
    }

    public WeComRobotSettings(String channel, Map<String, Secret> keys, WeComApi api) {
        this(channel, keys, api, Optional.empty());
    }
}
