package linli.rounds;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linli.community.Group;
import linli.digest.Digest;
import linli.digest.DigestTopic;
import linli.digest.Grouping;
import linli.digest.Pointer;
import linli.message.Kind;
import linli.message.Purpose;
import linli.outbox.Post;
import linli.site.Site;
import linli.store.Transaction;
import linli.wording.Phrase;

/// The one message of the day by which staff see what nobody could answer and what residents suggest, like with like, each line with a
/// number to reply by. What does not fit comes the next day; where there is nothing, there is no message.
record DailyDigest(Site site, Transaction tx) {
    private static final LocalTime AT = LocalTime.of(17, 0);
    /// Twenty lines in all, with the first and the last, which say what it is.
    private static final int MOST_TOPICS = 18;
    private static final int PLACES_NAMED = 2;

    Optional<Instant> due() {
        var last = tx.digests().latest().map(Digest::at).orElse(Instant.MIN);
        return tx.digests().oldestWaiting()
                .filter(_ -> site.community().organisation().desk().isPresent())
                .map(oldest -> oldest.isAfter(last) ? oldest : last)
                .map(new OnceADay(AT, site.community().zone())::nextAfter);
    }

    void show(Post post, Instant now) {
        var all = Grouping.of(tx.digests().waiting());
        boolean fits = all.size() <= MOST_TOPICS;
        var topics = fits ? all : all.subList(0, MOST_TOPICS - 1);
        var digest = new Digest(tx.digests().nextDigest(), site.community().organisation().desk().orElseThrow(), now, topics.size());
        tx.digests().show(digest, topics);
        var lines = new ArrayList<>(lines(topics));
        if (!fits) {
            lines.add(say(Phrase.DIGEST_MORE, "count", Integer.toString(all.size() - topics.size())));
        }
        boolean canBeAnswered = topics.getFirst().kind() == Kind.QUESTION;
        String text = say(canBeAnswered ? Phrase.DIGEST : Phrase.DIGEST_OF_IDEAS, "lines", String.join("\n", lines));
        post.say(site.speech().toStaff(digest.group(), Purpose.DIGEST, text)).ifPresent(said ->
                tx.digests().point(new Pointer(Long.parseLong(said.id()), digest.number(), Optional.empty())));
    }

    private List<String> lines(List<DigestTopic> topics) {
        var lines = new ArrayList<String>();
        for (DigestTopic topic : topics) {
            lines.add(say(Phrase.DIGEST_LINE,
                    "number", Integer.toString(lines.size() + 1), "what", what(topic), "where", where(topic)));
        }
        return lines;
    }

    private String what(DigestTopic topic) {
        boolean isIdea = topic.kind() == Kind.SUGGESTION;
        String title = site.speech().quote(topic.title());
        String what = isIdea ? say(Phrase.DIGEST_IDEA, "idea", title) : title;
        return topic.people() == 1 ? what : say(
                isIdea ? Phrase.SUGGESTED_BY_SEVERAL : Phrase.ASKED_BY_SEVERAL, "what", what, "count", Integer.toString(topic.people()));
    }

    private String where(DigestTopic topic) {
        return site.speech().places(topic.places().stream().map(this::name).toList(), PLACES_NAMED);
    }

    private String name(Optional<String> group) {
        return group.flatMap(site.community()::group).map(Group::name).orElseGet(() -> say(Phrase.PRIVATE_TALK));
    }

    private String say(Phrase phrase, String... namesAndValues) {
        return site.wording().say(phrase, namesAndValues);
    }
}
