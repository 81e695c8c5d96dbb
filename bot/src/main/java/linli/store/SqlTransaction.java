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

/// One community's share of the database while a piece of work is being done.
record SqlTransaction(Sql sql, String community, CaseStore cases) implements Transaction {
    SqlTransaction(Sql sql, String community) {
        this(sql, community, new SqlCases(sql, community));
    }

    @Override
    public OutboxStore outbox() {
        return new SqlOutbox(sql, community);
    }

    @Override
    public ConversationStore conversations() {
        return new SqlConversations(sql, community);
    }

    @Override
    public CorrectionStore corrections() {
        return new SqlCorrections(sql, community);
    }

    @Override
    public GivenAnswerStore givenAnswers() {
        return new SqlGivenAnswers(sql, community);
    }

    @Override
    public DigestStore digests() {
        return new SqlDigests(sql, community);
    }

    @Override
    public AliasStore aliases() {
        return new SqlAliases(sql, community);
    }

    @Override
    public IncidentStore incidents() {
        return new SqlIncidents(sql, community, cases);
    }

    @Override
    public AlarmStore alarms() {
        return new SqlAlarms(sql, community);
    }

    @Override
    public MediationStore mediations() {
        return new SqlMediations(sql, community);
    }

    @Override
    public StaffChangeStore staffChanges() {
        return new SqlStaffChanges(sql, community);
    }
}
