package linli.store;

import linli.alarm.AlarmStore;
import linli.cases.CaseStore;
import linli.conversation.ConversationStore;
import linli.correction.CorrectionStore;
import linli.digest.DigestStore;
import linli.identity.AliasStore;
import linli.incident.IncidentStore;
import linli.mediation.MediationStore;
import linli.outbox.OutboxStore;
import linli.recall.GivenAnswerStore;
import linli.roster.StaffChangeStore;

/// Everything that is kept of one community, within one transaction: all of it is kept, or none.
/// Must not leave the piece of work it was handed to.
public interface Transaction {
    CaseStore cases();

    OutboxStore outbox();

    ConversationStore conversations();

    CorrectionStore corrections();

    GivenAnswerStore givenAnswers();

    DigestStore digests();

    AliasStore aliases();

    IncidentStore incidents();

    AlarmStore alarms();

    MediationStore mediations();

    StaffChangeStore staffChanges();
}
