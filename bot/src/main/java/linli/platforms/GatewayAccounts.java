package linli.platforms;

import java.net.URI;
import java.util.function.Function;
import linli.channel.Platform;
import linli.channel.gateway.GatewaySettings;
import linli.channel.gateway.PersonalGateway;
import linli.channel.gateway.PushAddress;
import linli.wording.Phrase;

/// Personal accounts behind gateways: only for who says that the risk is theirs.
final class GatewayAccounts {
    private static final String CONSENT = "i-bear-the-account-risk";
    /// Stands in for an address that is wrong, until the problem is told.
    private static final PushAddress NOWHERE = new PushAddress(URI.create("http://127.0.0.1"));

    private GatewayAccounts() {}

    static Function<Surroundings, Platform> gateway(String channel, AccountFields fields) {
        if (!fields.flag(CONSENT)) {
            fields.problem(CONSENT, "personal accounts behind gateways may be closed by WeChat: the row must say " + CONSENT + ": true");
        }
        String path = fields.path();
        var token = fields.secret("token");
        var names = fields.texts("names");
        fields.text("push"); // missing is a problem
        var push = fields.made("push", NOWHERE, address -> new PushAddress(URI.create(address)));
        var pushToken = fields.secret("push-token");
        return around -> new PersonalGateway(
                new GatewaySettings(channel, path, token, names, push, pushToken, around.wording().say(Phrase.SAID_BEFORE)),
                around.intakeOf(channel), around.addressesOf(channel), around.clock());
    }
}
