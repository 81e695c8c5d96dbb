package linli.platforms;

import java.net.URI;
import java.util.function.Function;
import linli.channel.Platform;
import linli.channel.feishu.CustomBotSettings;
import linli.channel.feishu.CustomBots;
import linli.channel.feishu.FeishuApi;
import linli.channel.feishu.FeishuBot;
import linli.channel.feishu.FeishuSettings;
import linli.wording.Phrase;

/// The bots of a corp on Feishu, or abroad on Lark.
final class FeishuAccounts {
    private FeishuAccounts() {}

    static Function<Surroundings, Platform> bot(String channel, AccountFields fields) {
        String path = fields.path();
        String app = fields.text("app");
        var secret = fields.secret("secret");
        var encryptKey = fields.optionalSecret("encrypt-key");
        var token = fields.optionalSecret("token");
        if (encryptKey.isEmpty() && token.isEmpty()) {
            fields.problem("encrypt-key", "one of 'encrypt-key' and 'token' is needed, better the first");
        }
        var api = api(fields);
        return around -> new FeishuBot(
                new FeishuSettings(channel, path, app, secret, encryptKey, token, api), around.intakeOf(channel),
                around.addressesOf(channel), around.wording().say(Phrase.SAID_BEFORE), around.clock());
    }

    static Function<Surroundings, Platform> customBots(String channel, AccountFields fields) {
        var hooks = fields.secrets("hooks");
        var secrets = fields.secrets("secrets", hooks.keySet());
        var api = api(fields);
        return around -> CustomBots.of(
                new CustomBotSettings(channel, hooks, secrets, api), around.wording().say(Phrase.SAID_BEFORE), around.clock());
    }

    private static FeishuApi api(AccountFields fields) {
        return fields.made("api", FeishuApi.VENDOR, address -> new FeishuApi(URI.create(address)));
    }
}
