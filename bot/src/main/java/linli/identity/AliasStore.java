package linli.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where it is kept who is who. Used within one transaction of the store.
public interface AliasStore {
    List<Alias> all();

    /// From now on; what that platform's id meant before, and by what id of that platform the group or person was known, counts no more.
    void bind(Alias alias);

    /// The group or person is no longer known on that platform.
    void release(String channel, String id);

    /// The platform on which the group or person was bound last.
    Optional<String> channelOf(String id);

    /// Replaces the invitation that is out for the same group or person.
    void invite(Invitation invitation);

    /// Takes the invitation with that code, so that nobody else can; empty where there is none, or no longer.
    Optional<Invitation> redeem(String code, IdentityKind party, Instant now);
}
