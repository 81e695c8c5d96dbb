package linli.reach;

import linli.community.Group;
import linli.community.Person;
import linli.outbox.AudienceGuard;
import linli.site.Site;
import linli.store.Transaction;

/// Who can be written to, and by which platform.
public record Recipients(Site site, Transaction tx) {
    /// Staff who have not written yet are reached the way the community's groups are as a rule.
    static final String USUAL_CHANNEL = "open";

    public AudienceGuard guard() {
        return new AudienceGuard(
                to -> site.community().group(to).map(Group::audience), new Confidences(site, tx), site::publicWords);
    }

    /// Where a group was bound last, or as the files say; by what a person wrote last.
    public String channelOf(String to) {
        return site.community().group(to)
                .map(group -> tx.aliases().channelOf(to).orElseGet(group::channel))
                .or(() -> tx.conversations().contact(to))
                .orElse(USUAL_CHANNEL);
    }

    /// A member of staff as the files say, a resident once they have written in private.
    public boolean isReachable(String person) {
        return site.community().person(person).map(Person::reachableInPrivate)
                .orElseGet(() -> tx.conversations().contact(person).isPresent());
    }
}
