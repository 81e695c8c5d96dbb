package linli.channel.feishu;

import java.util.Optional;
import linli.settings.Secret;

/// An application of the corp's own with a bot, as its console shows it.
///
/// @param channel what outbox rows and groups call it
/// @param path where Feishu brings events
/// @param encryptKey of 加密策略: with it, all is encrypted and signed
/// @param verificationToken of 加密策略: without an Encrypt Key it is the only proof of who speaks
public record FeishuSettings(
        String channel,
        String path,
        String appId,
        Secret appSecret,
        Optional<Secret> encryptKey,
        Optional<Secret> verificationToken,
        FeishuApi api) {
    public FeishuSettings {
        boolean isProven = encryptKey.isPresent() || verificationToken.isPresent();
        boolean isBlank = appId.isBlank() || appSecret.value().isBlank()
                || encryptKey.filter(key -> key.value().isBlank()).isPresent()
                || verificationToken.filter(token -> token.value().isBlank()).isPresent();
        if (!isProven || isBlank) {
            throw new IllegalArgumentException(
                    "an application of Feishu needs an App ID, an App Secret, and an Encrypt Key or a Verification Token");
        }
    }
}
