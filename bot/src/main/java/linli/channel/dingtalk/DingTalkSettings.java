package linli.channel.dingtalk;

import linli.settings.Secret;

/// A robot of an application of the corp's own, as its console shows it.
///
/// @param channel what outbox rows and groups call it
/// @param path where DingTalk brings what is said to it
/// @param appKey the application's Client ID, which is the robot's code too
/// @param appSecret its Client Secret
public record DingTalkSettings(String channel, String path, String appKey, Secret appSecret, DingTalkApi api) {
    public DingTalkSettings {
        if (appSecret.value().isBlank() || appKey.isBlank()) {
            throw new IllegalArgumentException("a robot of DingTalk needs a Client ID and a Client Secret");
        }
    }
}
