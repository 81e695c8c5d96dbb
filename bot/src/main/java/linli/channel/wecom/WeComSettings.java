package linli.channel.wecom;

import linli.settings.Secret;

/// One application of one corp, as its console shows it.
///
/// @param channel what outbox rows and people's ways to be reached call it
/// @param path where WeCom's callbacks come in
/// @param agentId the application's AgentId
/// @param corpSecret the application's Secret, for sending
/// @param token of 接收消息
/// @param encodingAesKey of 接收消息
/// @param welcome to who can use the application from now on; may be empty
public record WeComSettings(
        String channel,
        String path,
        String corpId,
        int agentId,
        Secret corpSecret,
        Secret token,
        Secret encodingAesKey,
        WeComApi api,
        String welcome) {
    public WeComSettings {
        if (corpSecret.value().isBlank() || corpId.isBlank()) {
            throw new IllegalArgumentException("an application of WeCom needs a corp id and a Secret");
        }
    }
}
