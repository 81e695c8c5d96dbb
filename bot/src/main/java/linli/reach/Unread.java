package linli.reach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.message.Purpose;
import linli.outbox.Post;
import linli.site.Site;
import linli.store.Transaction;
import linli.wording.Phrase;

/// Groups and colleagues whom nobody has let in on a platform yet: what is for them waits to be fetched by the usual way, and where nobody
/// comes for it nobody reads it. It is not lost, for it goes out once they are let in; until then somebody has to know. Where that way has
/// worked before, it is the gateway there that is away, which is for whoever watches the server and not for the desk.
public record Unread(Site site, Transaction tx, Instant now) {
    private static final Duration SOON_ENOUGH = Duration.ofMinutes(15);
    private static final Duration TOLD_AGAIN_AFTER = Duration.ofDays(1);

    /// Those who are waited for, in words for whoever watches the server.
    public List<String> notes() {
        var ids = waitedFor();
        return ids.isEmpty() ? List.of() : List.of(
                "what is for %s waits on %s, and nobody has come for it in %d minutes: see to the gateway there, or let them in from the chat by 绑定 or 登记"
                        .formatted(String.join(", ", ids), Recipients.USUAL_CHANNEL, SOON_ENOUGH.toMinutes()));
    }

    /// Tells the nearest who is reached by another way; once a day of each.
    public void tell() {
        var ids = waitedFor().stream().filter(id -> !tx.outbox().hasReached(id, Recipients.USUAL_CHANNEL)).toList();
        if (!ids.isEmpty()) {
            listener().ifPresent(listener -> ids.stream().flatMap(id -> word(id).stream()).forEach(word -> tell(listener, word)));
        }
    }

    private List<String> waitedFor() {
        return tx.outbox().waitedFor(Recipients.USUAL_CHANNEL, now.minus(SOON_ENOUGH)).stream().filter(id -> word(id).isPresent()).toList();
    }

    /// Nobody can let a resident in.
    private Optional<String> word(String id) {
        var community = site.community();
        return community.group(id).map(group -> site.wording().say(Phrase.UNREAD_GROUP, "name", group.name(), "id", id))
                .or(() -> community.person(id).map(person -> site.wording().say(Phrase.UNREAD_COLLEAGUE, "name", person.name())));
    }

    private void tell(Listener listener, String word) {
        if (!tx.outbox().triedSince(listener.id(), word, now.minus(TOLD_AGAIN_AFTER))) {
            var recipients = new Recipients(site, tx);
            listener.tell(new Post(tx.outbox(), recipients.guard(), recipients::channelOf, now), Purpose.NOTICE, word, now);
        }
    }

    private Optional<Listener> listener() {
        var recipients = new Recipients(site, tx);
        return Listener.of(site, id -> !recipients.channelOf(id).equals(Recipients.USUAL_CHANNEL));
    }
}
