package linli.act;

import java.time.Instant;
import java.util.Optional;
import linli.community.Group;
import linli.community.OrgUnit;
import linli.community.Person;
import linli.message.Place;
import linli.message.Purpose;
import linli.outbox.Post;
import linli.outbox.Retired;
import linli.site.Site;
import linli.store.Transaction;
import linli.wording.Phrase;

/// Tells the community's desk, once, whom Linli does not reach any more, and how that is put right.
record LostTouch(Site site, Transaction tx, Instant now) {
    void tell(Post post) {
        for (Retired target : tx.outbox().retiredUntold()) {
            desk().filter(desk -> !desk.equals(target.to())).ifPresent(desk ->
                    post.say(site.speech().toStaff(desk, Purpose.CARD, word(target)), site.community().quiet().nextWaking(now, site.community().zone())));
            tx.outbox().toldOf(target);
        }
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

    private Optional<String> desk() {
        return site.community().organisation().chainOf(Place.UNKNOWN).stream().map(OrgUnit::staffGroup).flatMap(Optional::stream).findFirst();
    }
}
