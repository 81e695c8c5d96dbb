package linli.correction;

import java.util.List;
import java.util.Optional;

/// Where the corrections of one community are kept, those taken back as well. Used within one transaction of the store.
public interface CorrectionStore {
    /// The next number, from 1; taken for good even if it is not used.
    int nextNumber();

    void insert(Correction made);

    /// Replaces the correction of that number.
    void update(Correction changed);

    Optional<Correction> find(int number);

    /// All corrections of a case, the newest first.
    List<Correction> ofCase(int caseNumber);

    /// The newest first, at most `most`.
    List<Correction> newest(int most);

    /// Those that messages are read by, the oldest first.
    List<Correction> inForce();
}
