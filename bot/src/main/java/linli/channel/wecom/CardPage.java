package linli.channel.wecom;

import java.net.URI;

/// What opens when somebody taps on a robot's card, such as the community's own page: WeCom shows no card without one.
public record CardPage(URI address) {
    public CardPage {
        if (!"https".equals(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException("a card opens an address with https:// and a host");
        }
    }
}
