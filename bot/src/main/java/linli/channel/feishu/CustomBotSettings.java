package linli.channel.feishu;

import java.util.Map;
import linli.settings.Secret;

/// The custom bots (自定义机器人) that members have put into groups, with signing (签名校验) as their safety.
///
/// @param channel what outbox rows and groups call it
/// @param hooks of each bot, under a name of one's own, the last part of its webhook's address
/// @param secrets of each bot, under the same name, what it signs with
public record CustomBotSettings(String channel, Map<String, Secret> hooks, Map<String, Secret> secrets, FeishuApi api) {
    public CustomBotSettings {
        hooks = Map.copyOf(hooks);
        secrets = Map.copyOf(secrets);
        if (!hooks.keySet().equals(secrets.keySet()) || isBlank(hooks) || isBlank(secrets)) {
            throw new IllegalArgumentException("a custom bot of Feishu needs the id of its webhook and the secret it signs with");
        }
    }

    private static boolean isBlank(Map<String, Secret> all) {
        return all.values().stream().anyMatch(secret -> secret.value().isBlank());
    }
}
