package linli.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import linli.knowledge.Entry;
import linli.knowledge.Source;

/// What a colleague answered to a topic of a digest: a draft until a second one has said yes, an entry from then on.
///
/// @param number from 1 in each community: a later answer to the same topic is another version of the same entry
/// @param group the staff group that was shown the digest
/// @param question as it was asked most plainly
/// @param asks all the ways in which it was put
/// @param answer with numbers masked
/// @param seconded who said yes
/// @param refused who said no
/// @param why what whoever refused it said
/// @param withdrawn who took it back, or put a later version in its place
public record WrittenAnswer(
        int number,
        int digest,
        int topic,
        String group,
        String question,
        List<String> asks,
        String answer,
        Step written,
        Optional<Step> seconded,
        Optional<Step> refused,
        String why,
        Optional<Step> withdrawn) {
    public WrittenAnswer {
        asks = List.copyOf(asks);
    }

    /// Who did something to it, and when.
    public record Step(String by, Instant at) {}

    public static WrittenAnswer draft(int number, Digest digest, int place, DigestTopic topic, String answer, Step written) {
        return new WrittenAnswer(
                number, digest.number(), place, digest.group(), topic.title(), topic.ways(), answer, written, Optional.empty(),
                Optional.empty(), "", Optional.empty());
    }

    /// Whether questions are answered by it.
    public boolean isInForce() {
        return seconded.isPresent() && withdrawn.isEmpty();
    }

    /// Whether it waits for a second colleague.
    public boolean isDraft() {
        return seconded.isEmpty() && refused.isEmpty() && withdrawn.isEmpty();
    }

    public WrittenAnswer secondedBy(Step step) {
        return new WrittenAnswer(
                number, digest, topic, group, question, asks, answer, written, Optional.of(step), refused, why, withdrawn);
    }

    public WrittenAnswer refusedBy(Step step, String why) {
        return new WrittenAnswer(
                number, digest, topic, group, question, asks, answer, written, seconded, Optional.of(step), why, withdrawn);
    }

    public WrittenAnswer withdrawnBy(Step step) {
        return new WrittenAnswer(
                number, digest, topic, group, question, asks, answer, written, seconded, refused, why, Optional.of(step));
    }

    /// The id of the entry that it is a version of.
    public String entryId() {
        return "answer-" + digest + "-" + topic;
    }

    /// As an entry of the community, since the day on which it was written.
    ///
    /// @param community the community's id
    /// @param issuer the community's name
    /// @param document what it is called as a source
    public Entry entry(String community, String issuer, String document, ZoneId zone) {
        var day = LocalDate.ofInstant(written.at(), zone);
        var source = new Source(issuer, document, Optional.empty(), Optional.empty(), Optional.of(day), Optional.empty());
        return new Entry(
                entryId(), question, asks, answer, answer, answer, community, issuer, day, Optional.empty(), source, written.by(),
                List.of(), Optional.empty(), Optional.empty(), List.of(), false);
    }
}
