package linli.reach;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.outbox.Post;
import linli.site.Site;

/// A staff group or a colleague who is told, when people are awake, whom Linli does not reach.
record Listener(Site site, String id) {
    /// The community's desk or, where that cannot be told itself, the next who can.
    static Optional<Listener> of(Site site, Predicate<String> canBeTold) {
        return site.community().organisation().listeners().stream().filter(canBeTold).findFirst().map(id -> new Listener(site, id));
    }

    void tell(Post post, Purpose purpose, String word, Instant now) {
        var audience = site.community().group(id).isPresent() ? Audience.STAFF : Audience.PERSON;
        post.say(
                new OutboundMessage(id, audience, purpose, word, Set.of(), Optional.empty(), false),
                site.community().quiet().nextWaking(now, site.community().zone()));
    }
}
