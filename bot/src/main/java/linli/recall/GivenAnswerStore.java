package linli.recall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where the answers that one community was given are kept. Of those that a group or person was given from one entry the last one stands:
/// by it they go until they are told something else. Amounts for different people stand side by side. Used within one transaction of the store.
public interface GivenAnswerStore {
    /// It stands from now on, in the place of what they were told of that entry before.
    void remember(GivenAnswer given);

    Optional<GivenAnswer> find(long message);

    /// The newest first, at most `most`.
    List<GivenAnswer> latest(String to, int most);

    /// Whether a group or person was told the same of that entry last, whatever it was reckoned from.
    boolean goesBy(String to, Edition edition);

    /// All editions that anybody goes by. Costs as much as there are of them, however many people do.
    List<Circulating> circulating();

    /// Those who go by that edition and were not put off beyond now; at most `most`.
    List<GivenAnswer> standing(Edition edition, Instant now, int most);

    /// When the first of those who go by that edition may be told something else.
    Optional<Instant> nextDue(Edition edition);

    /// Not to be told anything else before then.
    void putOff(GivenAnswer given, Instant until);

    /// It stands no more, though nothing else was said.
    void settle(GivenAnswer given);

    /// Removes what was given before then.
    void forget(Instant before);

    /// An edition that somebody goes by.
    ///
    /// @param lastGiven when it was last in force for sure
    record Circulating(Edition edition, Instant lastGiven) {}
}
