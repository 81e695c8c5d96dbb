package linli.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.cases.Case;
import linli.cases.Report;
import linli.message.MessageId;
import linli.message.Place;

/// Where the incidents of one community are kept, and who told what of which case. Used within one transaction of the store.
public interface IncidentStore {
    void insert(Incident shown);

    /// Replaces the incident of that id.
    void update(Incident changed);

    Optional<Incident> find(String id);

    /// The cases that hang under it, the oldest first.
    List<Case> casesOf(String id);

    /// Keeps what a report told of that case.
    ///
    /// @param speaker who said it, where the reporter passed it on
    void keep(int number, Report report, Optional<String> speaker, Instant at);

    /// What was told of a case, the first first.
    List<Reported> reportsOf(int number);

    /// What was told of a case last, the last first.
    List<Reported> latestOf(int number, int most);

    /// Whether whoever told this, or passed it on for somebody, has told of the case before, or of the incident it is under.
    ///
    /// @param speaker who said it, where the reporter passed it on
    boolean hasTold(Case of, Report report, Optional<String> speaker);

    /// How many people told of the case, or of the incident it is under; counted no further than `most`.
    int tellersOf(int number, Optional<String> incident, int most);

    /// Who told of the case, or of the incident it is under, and what they are called; at most `most` of them.
    List<Teller> namesTold(Case of, int most);

    /// Somebody who told of a case.
    ///
    /// @param name what whoever said it is called
    record Teller(String reporter, Optional<String> name) {}

    /// Where those live or mean who told of an incident, each house once and without flats.
    ///
    /// @param most how many reports are looked at
    List<Place> housesTold(String incident, int most);

    /// Whether anything about a case under the incident was written for that place.
    boolean isHeardOf(String incident, String to);

    /// The case that was last told of in that group since then.
    Optional<Integer> latestIn(String group, Instant since);

    /// The newest report in these very words since then.
    Optional<Reported> inTheseWords(String text, Instant since);

    /// The report belongs to another case from now on, and so does its message.
    void move(Reported reported, int number);

    /// To which case what the message told of a case belongs now.
    Optional<Integer> nowAt(MessageId source, int origin);
}
