package linli.channel.dingtalk;

import java.util.Map;
import linli.settings.Secret;

/// The custom robots (自定义机器人) that members have put into groups, with signing (加签) as their safety.
///
/// @param channel what outbox rows and groups call it
/// @param tokens of each robot, under a name of one's own, the access_token of its webhook
/// @param secrets of each robot, under the same name, what it signs with
public record CustomRobotSettings(String channel, Map<String, Secret> tokens, Map<String, Secret> secrets, DingTalkApi api) {
    public CustomRobotSettings {
        tokens = Map.copyOf(tokens);
        secrets = Map.copyOf(secrets);
        if (!tokens.keySet().equals(secrets.keySet()) || isBlank(tokens) || isBlank(secrets)) {
            throw new IllegalArgumentException("a custom robot of DingTalk needs the token of its webhook and the secret it signs with");
        }
    }

    private static boolean isBlank(Map<String, Secret> all) {
        return all.values().stream().anyMatch(secret -> secret.value().isBlank());
    }
}
