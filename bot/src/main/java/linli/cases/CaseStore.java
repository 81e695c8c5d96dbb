package linli.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.message.Enclosure;
import linli.message.Kind;
import linli.message.MessageId;
import linli.message.Place;

/// Where the cases of one community are kept. Used within one transaction of the store.
public interface CaseStore {
    /// The next number, from 1001; taken for good even if it is not used.
    int nextNumber();

    /// The next incident's id, from `1`.
    String nextIncident();

    void insert(Case opened);

    /// Replaces the state of the case of that number.
    void update(Case changed);

    void append(CaseEvent event);

    /// Remembers that this message opened or joined the case; a message that is known already adds nothing.
    ///
    /// @param group where it was said; empty for a private talk
    void addSource(int number, MessageId source, String reporter, Optional<String> group);

    /// Keeps with the case what was shown; what is with a case already stays there. Gives back whether it is new.
    boolean enclose(int number, Enclosure enclosed);

    /// What was shown of the case, the oldest first.
    List<Enclosure> enclosedIn(int number);

    Optional<Case> find(int number);

    /// Who opened or joined the case, the first one first.
    List<String> reportersOf(int number);

    /// The groups in which it was reported, the first one first.
    List<String> groupsOf(int number);

    /// Who reported it where, the first one first.
    List<Reported> reportsOf(int number);

    /// Who told where of cases with a higher number, those last heard of last.
    List<Heard> heardAfter(int number);

    /// That somebody told of a case.
    ///
    /// @param group empty for a private talk
    /// @param at when the case was last told of, by whomever
    record Heard(int number, String reporter, Optional<String> group, Instant at) {}

    List<CaseEvent> eventsOf(int number);

    /// A person's report, as far as it matters where they can be told of it.
    ///
    /// @param group empty for a private talk
    record Reported(String reporter, Optional<String> group) {}

    /// Cases not done yet, opened or last joined since then, newest first, at most `most`; without a compound, those of which none is known.
    List<Case> openLike(Kind kind, Optional<String> category, Optional<String> compound, Instant since, int most);

    /// Cases of that kind in a compound, whatever their category, not done yet, opened or last joined since then, newest first.
    List<Case> openOfKind(Kind kind, Optional<String> compound, Instant since, int most);

    /// Cases of that cause in a compound, not done yet, opened or last joined since then, newest first.
    List<Case> openOfCause(Kind kind, String cause, Optional<String> compound, Instant since, int most);

    /// Those in the place's building among the newest cases of its compound, not done yet, opened or last joined since then; the one opened
    /// last first.
    ///
    /// @param most how many of the compound are looked at
    List<Case> openInBuilding(Kind kind, Optional<String> category, Place place, Instant since, int most);

    /// Whether that person has reported or joined it.
    boolean isReportedBy(int number, String reporter);

    /// Cases not done yet among the twenty newest that were reported in that group, newest first, at most `most`.
    List<Case> openInGroup(String group, int most);

    /// Those of that kind among [#openInGroup(String, int)].
    List<Case> openInGroup(String group, Kind kind, int most);

    /// Cases not done yet that the person owns, newest first, at most `most`.
    List<Case> openOwnedBy(String person, int most);

    /// How many cases not done yet the person owns.
    int openCount(String person);

    /// Who owns cases not done yet, by id.
    List<String> ownersOfOpen();

    /// How many cases not done yet should be done by now.
    int overdueCount(Instant now);

    /// How many were done since then.
    int doneCount(Instant since);

    /// What that person said is done since then, at most eight.
    List<Case> doneBy(String person, Instant since);

    /// The number given out last; 1000 where there is none.
    int lastNumber();

    /// Cases not done yet among the eight newest that the person reported or joined, newest first, at most `most`.
    List<Case> openReportedBy(String reporter, int most);

    /// The eight newest cases that the person reported or joined, whatever became of them, newest first, at most `most`.
    List<Case> reportedBy(String reporter, int most);

    /// Those of that kind among [#openReportedBy(String, int)].
    List<Case> openReportedBy(String reporter, Kind kind, int most);

    /// Those of that kind and category among [#openReportedBy(String, int)].
    List<Case> openReportedBy(String reporter, Kind kind, Optional<String> category, int most);

    /// Cases whose [Case#nextDue] has come, the earliest first, at most `most`.
    List<Case> dueBy(Instant now, int most);

    /// When the clock has to look next.
    Optional<Instant> nextDue();
}
