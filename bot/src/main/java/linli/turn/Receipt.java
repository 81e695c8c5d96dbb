package linli.turn;

import java.util.Optional;
import linli.cases.Case;
import linli.message.Act;
import linli.message.InboundMessage;
import linli.message.IssueReply;
import linli.message.Kind;

/// What the gateway is told of a message that was no new matter but a word on one, or was answered from an entry.
public final class Receipt {
    private Receipt() {}

    public static IssueReply ofCommand(InboundMessage message, Optional<Case> about) {
        return new IssueReply(
                "", message.text(), Kind.CHATTER, Optional.empty(), Act.COMMAND, about.map(Case::label), about.flatMap(Case::incident));
    }

    /// Of what was answered and is about nothing that Linli keeps.
    public static IssueReply ofAnswer(InboundMessage message) {
        return new IssueReply(
                "", message.text(), Kind.CHATTER, Optional.empty(), Act.ANSWER, Optional.empty(), Optional.empty());
    }

    public static IssueReply ofEntry(InboundMessage message, String entry, Act act) {
        return new IssueReply("", message.text(), Kind.QUESTION, Optional.of(entry), act, Optional.empty(), Optional.empty());
    }
}
