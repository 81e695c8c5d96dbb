package linli.outbox;

import java.util.List;
import linli.message.OutboundMessage;

/// Knows what the case that a message is about holds of people.
public interface Secrets {
    /// What whoever reads the message must not learn from it. Throws when it cannot be found out: then the message stays in.
    List<CaseSecret> keptFrom(OutboundMessage message);
}
