package linli.mediation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.message.Place;

/// Where what is known of quarrels is kept. Used within one transaction of the store.
public interface MediationStore {
    /// Adds the party, or replaces what was known of that side.
    void put(Party party);

    /// The sides of a case that are known, who brought it up first.
    List<Party> partiesOf(int caseNumber);

    /// As whom the account stands in quarrels, the newest first, at most `most`.
    List<Party> partiesBy(String account, int most);

    /// The other sides that were named by this flat, the newest first, at most `most`; in any compound.
    List<Party> othersAt(Place flat, int most);

    /// A message that is known already adds nothing.
    void add(Statement statement);

    /// In the order in which they were made.
    List<Statement> statementsOf(int caseNumber);

    /// Adds the guest, or replaces what they may do.
    void put(Guest guest);

    List<Guest> guestsOf(int caseNumber);

    /// Replaces the appointment of that case.
    void put(Appointment appointment);

    Optional<Appointment> appointmentOf(int caseNumber);

    boolean isTaken(String clinic, Instant at);

    /// Replaces the agreement of that case.
    void put(Agreement agreement);

    Optional<Agreement> agreementOf(int caseNumber);

    /// Agreements after which it is time to ask, the earliest first, at most `most`.
    List<Agreement> checksDueBy(Instant now, int most);

    Optional<Instant> nextCheck();
}
