package linli.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who is who on the platforms, as it stands; immutable.
public final class Aliases {
    private final Map<Known, String> ids;
    private final Map<Address, String> addresses;

    private record Known(String channel, IdentityKind party, String platformId) {}

    private record Address(String channel, String id) {}

    public Aliases(List<Alias> all) {
        ids = all.stream().collect(Collectors.toMap(a -> new Known(a.channel(), a.party(), a.platformId()), Alias::id));
        addresses = all.stream().collect(Collectors.toMap(a -> new Address(a.channel(), a.id()), Alias::platformId));
    }

    /// Whom the platform's id means.
    public Optional<String> idOf(String channel, IdentityKind party, String platformId) {
        return Optional.ofNullable(ids.get(new Known(channel, party, platformId)));
    }

    /// By what id the platform knows the group or person.
    public Optional<String> addressOf(String channel, String id) {
        return Optional.ofNullable(addresses.get(new Address(channel, id)));
    }

    /// A resident whom nobody has introduced is known by the platform and its id.
    public static String ofStranger(String channel, String platformId) {
        return channel + ":" + platformId;
    }

    /// The platform's id of a resident, if they are of that platform.
    public static Optional<String> addressOfStranger(String channel, String id) {
        return Optional.of(id).filter(i -> i.startsWith(channel + ":")).map(i -> i.substring(channel.length() + 1));
    }
}
