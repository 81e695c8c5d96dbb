package linli.resident;

import java.util.List;
import java.util.Optional;
import linli.community.Group;
import linli.message.InboundMessage;
import linli.message.Label;

/// What somebody has just written who may be a resident, and where.
///
/// @param group empty for a private talk
/// @param isCalled whether Linli is called by name
/// @param natures what the message is taken for, matter by matter
record HeardFrom(InboundMessage message, Optional<Group> group, boolean isCalled, List<Label> natures) {
    HeardFrom {
        natures = List.copyOf(natures);
    }

    String sender() {
        return message.sender();
    }
}
