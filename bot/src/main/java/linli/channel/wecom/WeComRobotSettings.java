package linli.channel.wecom;

import java.net.URI;
import java.util.Map;
import linli.settings.Secret;

/// The robots (群机器人, now 消息推送) that speak in groups of a corp.
///
/// @param channel what outbox rows and groups call it
/// @param keys of each robot, under a name of one's own, the key of its webhook
/// @param api the vendor's servers, or those of an installation of one's own
public record WeComRobotSettings(String channel, Map<String, Secret> keys, URI api) {
    public WeComRobotSettings {
        keys = Map.copyOf(keys);
    }
}
