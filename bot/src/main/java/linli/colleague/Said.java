package linli.colleague;

import java.time.Instant;
import java.util.Optional;
import linli.cases.Case;
import linli.community.Group;
import linli.community.Person;
import linli.message.InboundMessage;
import linli.reply.ShortReply;
import linli.text.PlainText;

/// What a member of staff has just written, and where.
///
/// @param group empty for a private talk
public record Said(InboundMessage message, Person person, Optional<Group> group, Instant now) {
    public boolean amongResidents() {
        return group.filter(g -> !g.isStaff()).isPresent();
    }

    public boolean pointsAtSomething(ShortReply reply) {
        return reply.number().isPresent() || message.quote().isPresent();
    }

    /// Whether the message names that very case, or quotes what Linli said.
    public boolean pointsAt(Case about) {
        return message.quote().isPresent() || PlainText.of(message.text()).contains(about.label());
    }

    /// The same in other words.
    public Said saying(String text) {
        return new Said(message.saying(text), person, group, now);
    }

    /// Whether silence would leave them in doubt: what is said in a group is often said to others.
    public boolean awaitsAWord(Case about) {
        return pointsAt(about) || message.isPrivate();
    }

    /// Whether there may be the number of a case in it.
    public boolean isNumbered() {
        return ShortReply.mayName(message.text());
    }

    /// The group's id, or in a private talk the person's.
    public String place() {
        return group.map(Group::id).orElse(person.id());
    }
}
