package linli.command;

import java.time.Instant;
import java.util.Optional;
import linli.cases.Case;
import linli.community.Group;
import linli.decide.Circumstances;
import linli.message.InboundMessage;
import linli.understand.Interpreter;
import linli.understand.Issue;

/// The circumstances of a message that stands alone: in a group, nothing open, nothing said yet, nobody called unless the text calls Linli.
record Hypothetical(InboundMessage message, Optional<Group> group, Instant now) implements Circumstances {
    @Override
    public boolean isCalled() {
        return Interpreter.isCalled(message.text());
    }

    @Override
    public boolean isBundle() {
        return false;
    }

    @Override
    public boolean isStaff() {
        return false;
    }

    @Override
    public boolean isOfTheirHouse(Issue issue) {
        return false;
    }

    @Override
    public Optional<Case> sameMatter(Issue issue) {
        return Optional.empty();
    }

    @Override
    public Optional<Case> echoed(Issue issue) {
        return Optional.empty();
    }

    @Override
    public Optional<Case> justOpened() {
        return Optional.empty();
    }

    @Override
    public boolean hasBudget() {
        return true;
    }

    @Override
    public boolean wasAskedWhat() {
        return false;
    }

    @Override
    public boolean wasTold(String text) {
        return false;
    }
}
