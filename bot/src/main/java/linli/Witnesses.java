package linli;

import java.util.List;
import linli.decide.Decided;
import linli.handling.Witness;
import linli.message.InboundMessage;
import linli.message.Reply;
import linli.rounds.Sweep;
import linli.understand.Understanding;

/// Several witnesses of the same events.
record Witnesses(List<Witness> all) implements Witness {
    @Override
    public void saw(InboundMessage message, Understanding understanding, List<Decided> decisions, Reply reply) {
        all.forEach(witness -> witness.saw(message, understanding, decisions, reply));
    }

    @Override
    public void saw(Sweep.Fired fired) {
        all.forEach(witness -> witness.saw(fired));
    }
}
