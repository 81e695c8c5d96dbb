package linli.channel.wecom;

import java.net.URI;
import linli.settings.Secret;

/// One application of one corp, as its console shows it.
///
/// @param channel what outbox rows and people's ways to be reached call it
/// @param path where WeCom's callbacks come in
/// @param agentId the application's AgentId
/// @param corpSecret the application's Secret, for sending
/// @param token of 接收消息
/// @param encodingAesKey of 接收消息
/// @param api the vendor's servers, or those of an installation of one's own
public record WeComSettings(
        String channel,
        String path,
        String corpId,
        int agentId,
        Secret corpSecret,
        Secret token,
        Secret encodingAesKey,
        URI api) {
    public static final URI VENDOR = URI.create("https://qyapi.weixin.qq.com");
}
