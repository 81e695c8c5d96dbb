package linli.desk;

import java.time.Instant;
import java.util.Optional;
import linli.community.Group;
import linli.community.Person;
import linli.message.InboundMessage;

/// What a member of staff has just written, and where.
///
/// @param group empty for a private talk
record Said(InboundMessage message, Person person, Optional<Group> group, Instant now) {
    boolean amongResidents() {
        return group.filter(g -> !g.isStaff()).isPresent();
    }

    boolean pointsAtSomething(ShortReply reply) {
        return reply.number().isPresent() || message.quote().isPresent();
    }

    /// The group's id, or in a private talk the person's.
    String place() {
        return group.map(Group::id).orElse(person.id());
    }
}
