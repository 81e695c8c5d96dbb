package linli.channel.open;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import linli.message.SentMessage;

/// Where a gateway that comes for its messages gets them, oldest first.
public interface Handout {
    /// @param after everything up to this id has arrived, and counts as sent
    CompletionStage<List<SentMessage>> next(OptionalLong after, int most);
}
