package linli.digest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where what one community could not answer is kept, and what its staff answered, withdrawn answers as well. Used within one
/// transaction of the store.
public interface DigestStore {
    /// The number of the next that is collected, from 1.
    int nextAsked();

    void collect(Asked asked);

    /// What was in no digest yet, the earliest first.
    List<Asked> waiting();

    /// When the first of what was in no digest yet came in.
    Optional<Instant> oldestWaiting();

    /// The number of the next digest, from 1; taken for good even if it is not used.
    int nextDigest();

    /// The digest has been shown.
    ///
    /// @param topics numbered from 1 by their order
    void show(Digest digest, List<DigestTopic> topics);

    Optional<Digest> find(int digest);

    Optional<Digest> latest();

    Optional<DigestTopic> topic(int digest, int topic);

    /// The number of the next answer, from 1; taken for good even if it is not used.
    int nextAnswer();

    void insert(WrittenAnswer written);

    /// Replaces the answer of that number.
    void update(WrittenAnswer changed);

    Optional<WrittenAnswer> answer(int number);

    /// All answers to a topic, the newest first.
    List<WrittenAnswer> answersTo(int digest, int topic);

    /// Drafts that wait for a second colleague, the newest first.
    List<WrittenAnswer> drafts();

    /// Those that questions are answered by, the oldest first.
    List<WrittenAnswer> inForce();

    void point(Pointer pointer);

    Optional<Pointer> pointer(long message);

    /// The newest first.
    List<Pointer> newestPointers(int most);

    /// Adds it, or puts off what is owed already.
    void owe(Owed owed);

    /// The longest due first.
    List<Owed> dueBy(Instant now, int most);

    Optional<Instant> nextOwed();

    /// It was said, or is not to be said any more.
    void settle(Owed owed);

    /// Nobody is to be told of that answer any more.
    void settleAll(int answer);
}
