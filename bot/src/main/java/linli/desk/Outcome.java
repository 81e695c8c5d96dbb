package linli.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import linli.cases.Case;
import linli.cases.Visit;
import linli.community.Person;

/// Tells those who reported a case what became of it.
public interface Outcome {
    /// Who has heard that it is done.
    enum Heard {
        SOMEBODY,
        /// Nobody, because the group it was said in wants quiet: whoever asks is told.
        NOBODY_FOR_QUIET,
        NOBODY
    }

    /// That it is done, and asks whether it is solved.
    ///
    /// @param by who did it: one is not asked about one's own work
    /// @param know the groups and people who need not be told
    Heard tell(Case done, String result, Person by, Set<String> know);

    /// That it is not done after all, where it was told that it is; gives back whether anybody could be told.
    boolean tellNotDone(Case about);

    /// Somebody whose own matter is open and who is named in a result that others would read.
    Optional<String> namedOfOthers(Case about, String result);

    /// What a colleague wants to know of it, where others may read that; gives back whether the reporter is asked.
    boolean askReporter(Case about, String question, Person by);

    /// By when it will be done; gives back whether the reporter could be told.
    boolean tellNewTime(Case about, Instant finishDue);

    /// When somebody comes, once; gives back whether the reporter is told now.
    ///
    /// @param know the groups and people who need not be told
    boolean tellWhenSomebodyComes(Case about, Visit visit, Set<String> know);

    /// That it waits, and for what where others may read that; once.
    ///
    /// @param resume when it goes on, where that was said
    /// @param why in a colleague's words, empty where nothing was said
    /// @param know the groups and people who need not be told
    void tellThatItWaits(Case about, Optional<Instant> resume, String why, Set<String> know);

    /// That it is an emergency, and what to do first.
    void alarm(Case raised);
}
