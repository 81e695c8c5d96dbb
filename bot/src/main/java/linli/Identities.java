package linli;

import java.util.List;
import java.util.Optional;
import linli.community.Community;
import linli.community.Group;
import linli.identity.Alias;
import linli.identity.Aliases;
import linli.identity.IdentityKind;
import linli.store.Store;

/// Who is who on the platforms, by what staff have agreed on and by the files. Thread-safe.
final class Identities {
    private final Store store;
    private final String community;
    private volatile Aliases aliases = new Aliases(List.of());

    Identities(Store store, String community) {
        this.store = store;
        this.community = community;
        refresh();
    }

    synchronized void learn(List<Alias> all) {
        aliases = new Aliases(all);
    }

    /// Takes in what was agreed on elsewhere: in a staff group by 解绑, or on another node. What was learnt meanwhile waits, and is newer.
    synchronized void refresh() {
        aliases = new Aliases(store.read(community, tx -> tx.aliases().all()));
    }

    /// The group that the platform means, as far as it has been let in and the files still know it.
    Optional<String> agreedGroup(Community community, String channel, String platformId) {
        return aliases.idOf(channel, IdentityKind.GROUP, platformId).filter(id -> community.group(id).isPresent());
    }

    /// Whoever writes the platform's own id into the files has agreed as well, until something else is agreed on.
    Optional<Group> groupOfFile(Community community, String channel, String platformId) {
        return community.group(platformId)
                .filter(group -> group.channel().equals(channel) && aliases.addressOf(channel, group.id()).isEmpty());
    }

    /// A colleague whom somebody has introduced, or a resident known by the platform and its id.
    String person(String channel, String platformId) {
        return aliases.idOf(channel, IdentityKind.PERSON, platformId).orElseGet(() -> Aliases.ofStranger(channel, platformId));
    }

    /// By what id the platform knows a group or person; empty where it knows them not.
    Optional<String> addressOf(Community community, String channel, String id) {
        return aliases.addressOf(channel, id)
                .or(() -> community.group(id).filter(group -> group.channel().equals(channel)).map(Group::id))
                .or(() -> Aliases.addressOfStranger(channel, id));
    }
}
