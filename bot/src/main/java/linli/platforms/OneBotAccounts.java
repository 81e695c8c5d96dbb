package linli.platforms;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import linli.channel.Platform;
import linli.channel.onebot.OneBotApi;
import linli.channel.onebot.OneBotByForward;
import linli.channel.onebot.OneBotByHttp;
import linli.channel.onebot.OneBotByReverse;
import linli.channel.onebot.OneBotForwardSettings;
import linli.channel.onebot.OneBotHttpSettings;
import linli.channel.onebot.OneBotHttpSettings.Api;
import linli.channel.onebot.OneBotReverseSettings;
import linli.wording.Phrase;

/// Accounts on QQ, or wherever a bridge of OneBot leads.
final class OneBotAccounts {
    private static final URI NAPCAT = URI.create("ws://127.0.0.1:3001/");

    private OneBotAccounts() {}

    static Function<Surroundings, Platform> http(String channel, AccountFields fields) {
        String path = fields.path();
        var secret = fields.secret("secret");
        var at = fields.<Optional<OneBotApi>>made("api", Optional.empty(), address -> Optional.of(new OneBotApi(URI.create(address))));
        var token = fields.optionalSecret("token");
        if (at.isPresent() != token.isPresent()) {
            fields.problem(at.isPresent() ? "api" : "token", "'api' and 'token' go together");
        }
        var api = at.flatMap(address -> token.map(known -> new Api(address, known)));
        var settings = new OneBotHttpSettings(channel, path, secret, api, bots(fields));
        return around -> new OneBotByHttp(
                settings, around.intakeOf(channel), around.addressesOf(channel), around.wording().say(Phrase.SAID_BEFORE), around.clock());
    }

    static Function<Surroundings, Platform> reverse(String channel, AccountFields fields) {
        var settings = new OneBotReverseSettings(channel, fields.path(), fields.secret("token"), bots(fields));
        return around -> new OneBotByReverse(
                settings, around.intakeOf(channel), around.addressesOf(channel), around.wording().say(Phrase.SAID_BEFORE), around.clock());
    }

    static Function<Surroundings, Platform> forward(String channel, AccountFields fields) {
        var address = fields.made("address", NAPCAT, text -> OneBotForwardSettings.checked(URI.create(text)));
        var settings = new OneBotForwardSettings(channel, address, fields.secret("token"), bots(fields));
        return around -> new OneBotByForward(
                settings, around.intakeOf(channel), around.addressesOf(channel), around.wording().say(Phrase.SAID_BEFORE), around.clock());
    }

    private static Set<String> bots(AccountFields fields) {
        return Set.copyOf(fields.texts("bots"));
    }
}
