package linli.platforms;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.Platform;
import linli.channel.aibot.AibotByCallback;
import linli.channel.aibot.AibotByConnection;
import linli.channel.aibot.AibotConnectionSettings;
import linli.channel.aibot.AibotSettings;
import linli.channel.aibot.AibotWords;
import linli.channel.wecom.CardPage;
import linli.channel.wecom.WeComApi;
import linli.channel.wecom.WeComApplication;
import linli.channel.wecom.WeComCrypto;
import linli.channel.wecom.WeComRobotSettings;
import linli.channel.wecom.RobotMessages;
import linli.channel.wecom.WeComSettings;
import linli.wording.Phrase;
import linli.wording.Wording;

/// The applications and robots of a corp on WeCom.
final class WeComAccounts {
    private WeComAccounts() {}

    static Function<Surroundings, Platform> application(String channel, AccountFields fields) {
        String path = fields.path();
        String corp = fields.text("corp");
        int agent = fields.number("agent", 0);
        var secret = fields.secret("secret");
        var token = fields.secret("token");
        var key = fields.secret("aes-key", WeComCrypto::isKey, "43 letters and digits");
        var api = api(fields);
        return around -> new WeComApplication(
                new WeComSettings(channel, path, corp, agent, secret, token, key, api, around.wording().say(Phrase.ROBOT_WELCOME)),
                around.intakeOf(channel), around.addressesOf(channel), around.clock());
    }

    static Function<Surroundings, Platform> robots(String channel, AccountFields fields) {
        var keys = fields.secrets("keys");
        var page = fields.made("page", Optional.<CardPage>empty(), address -> Optional.of(new CardPage(URI.create(address))));
        var settings = new WeComRobotSettings(channel, keys, api(fields), page);
        var members = fields.optionalText("members");
        return around -> RobotMessages.of(settings, memberFor(members, around), around.wording().say(Phrase.SAID_BEFORE));
    }

    /// The userid of whoever has a case, as the corp's application knows it.
    private static Function<String, Optional<String>> memberFor(Optional<String> application, Surroundings around) {
        return caseNumber -> application.flatMap(channel -> around.ownerOf().apply(caseNumber).flatMap(around.addressesOf(channel)));
    }

    static Function<Surroundings, Platform> calledBack(String channel, AccountFields fields) {
        String path = fields.path();
        var token = fields.secret("token");
        var key = fields.secret("aes-key", WeComCrypto::isKey, "43 letters and digits");
        var names = fields.texts("names");
        return around -> new AibotByCallback(
                new AibotSettings(channel, path, token, key, names, words(around.wording())), around.intakeOf(channel),
                around.addressesOf(channel), around.clock());
    }

    static Function<Surroundings, Platform> connected(String channel, AccountFields fields) {
        var address = fields.made("address", AibotConnectionSettings.VENDOR, text -> AibotConnectionSettings.checked(URI.create(text)));
        String bot = fields.text("bot");
        var secret = fields.secret("secret");
        var names = fields.texts("names");
        return around -> new AibotByConnection(
                new AibotConnectionSettings(channel, address, bot, secret, names, words(around.wording())), around.intakeOf(channel),
                around.addressesOf(channel), around.clock());
    }

    private static AibotWords words(Wording wording) {
        return new AibotWords(
                wording.say(Phrase.ROBOT_WORKING), wording.say(Phrase.ROBOT_WELCOME), wording.say(Phrase.SAID_BEFORE));
    }

    private static WeComApi api(AccountFields fields) {
        return fields.made("api", WeComApi.VENDOR, address -> new WeComApi(URI.create(address)));
    }
}
