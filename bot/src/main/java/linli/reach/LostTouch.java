package linli.reach;

import java.time.Instant;
import linli.community.Group;
import linli.community.Person;
import linli.message.Purpose;
import linli.outbox.Post;
import linli.outbox.Retired;
import linli.site.Site;
import linli.store.Transaction;
import linli.wording.Phrase;

/// Tells the community's desk, once, whom Linli does not reach any more, and how that is put right. Where it is the desk that is not reached,
/// the next is told who is; where nobody is, it is told as soon as somebody can be.
public record LostTouch(Site site, Transaction tx, Instant now) {
    public void tell(Post post) {
        for (Retired target : tx.outbox().retiredUntold()) {
            Listener.of(site, id -> !id.equals(target.to()) && isReached(id)).ifPresent(listener -> {
                listener.tell(post, Purpose.CARD, word(target), now);
                tx.outbox().toldOf(target);
            });
        }
    }

    private boolean isReached(String id) {
        var recipients = new Recipients(site, tx);
        boolean isLost = tx.outbox().retired(recipients.channelOf(id)).stream().anyMatch(lost -> lost.to().equals(id));
        return !isLost && (site.community().group(id).isPresent() || recipients.isReachable(id));
    }

    private String word(Retired target) {
        var group = site.community().group(target.to()).map(Group::name);
        var colleague = site.community().person(target.to()).map(Person::titled);
        if (group.isPresent()) {
            return site.wording().say(Phrase.LOST_GROUP, "name", group.get(), "id", target.to());
        }
        return colleague
                .map(name -> site.wording().say(Phrase.LOST_COLLEAGUE, "name", name))
                .orElseGet(() -> site.wording().say(Phrase.LOST_RESIDENT));
    }
}
