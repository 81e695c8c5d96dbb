package linli.channel;

import java.util.concurrent.CompletionStage;
import linli.message.InboundMessage;
import linli.message.Reply;

/// Takes in what a platform brought. Completes after everything the message caused is committed, on any thread.
public interface Intake {
    CompletionStage<Reply> process(InboundMessage message);
}
