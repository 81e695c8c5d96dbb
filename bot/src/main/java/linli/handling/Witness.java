package linli.handling;

import java.util.List;
import linli.decide.Decided;
import linli.message.InboundMessage;
import linli.message.Reply;
import linli.rounds.Sweep;
import linli.understand.Understanding;

/// Sees everything that happens, whether or not anything is kept of it: for figures, and for the playground. Must be quick and
/// must not throw.
public interface Witness {
    /// @param decisions one for each piece of the understanding; empty for plain chatter, short replies and repeats
    void saw(InboundMessage message, Understanding understanding, List<Decided> decisions, Reply reply);

    /// Something the clock caused.
    void saw(Sweep.Fired fired);
}
