package linli.desk;

import linli.conversation.ConversationStore;
import linli.digest.DigestStore;
import linli.identity.AliasStore;
import linli.outbox.OutboxStore;
import linli.roster.StaffChangeStore;

/// What the desk looks up and writes down beside the cases, within one transaction: what was sent and said, what was answered, who is there, who was let in.
public record Ledgers(
        OutboxStore outbox, ConversationStore conversations, DigestStore digests, StaffChangeStore changes, AliasStore aliases) {}
