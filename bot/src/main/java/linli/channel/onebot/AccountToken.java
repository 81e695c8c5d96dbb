package linli.channel.onebot;

import java.security.MessageDigest;
import java.util.Optional;
import linli.channel.WebRequest;
import linli.settings.Secret;

/// What an implementation shows to be let in, where it does not sign.
record AccountToken(Secret shown) {
    private static final String BEARER = "Bearer ";

    /// Some have it in the address alone, and some send an empty header along.
    static Optional<AccountToken> in(WebRequest request) {
        return request.header("Authorization")
                .filter(header -> header.startsWith(BEARER)).map(header -> header.substring(BEARER.length()).strip())
                .filter(text -> !text.isEmpty())
                .or(() -> request.parameter("access_token").filter(text -> !text.isEmpty()))
                .map(text -> new AccountToken(new Secret(text)));
    }

    boolean is(Secret token) {
        return MessageDigest.isEqual(shown.bytes(), token.bytes());
    }
}
