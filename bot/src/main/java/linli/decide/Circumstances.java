package linli.decide;

import java.time.Instant;
import java.util.Optional;
import linli.cases.Case;
import linli.community.Group;
import linli.understand.Issue;

/// What a decision has to know beside the issue itself; asked for lazily, as most decisions need little of it.
public interface Circumstances {
    Instant now();

    /// The group it was said in; empty for a private talk.
    Optional<Group> group();

    /// Whether Linli was called: by a mention, by name in the text, or because it is a private talk.
    boolean isCalled();

    /// Whether the message passes on what others said.
    boolean isBundle();

    /// Whether the sender works for the community.
    boolean isStaff();

    /// Whether the sender leads the house that the issue names.
    boolean isOfTheirHouse(Issue issue);

    /// The open case that the issue is about.
    Optional<Case> sameMatter(Issue issue);

    /// The open case that neighbours are just talking of, if these are a few words on it.
    Optional<Case> echoed(Issue issue);

    /// What the sender opened in this very conversation a short while ago, and may be going on about.
    Optional<Case> justOpened();

    /// Whether the group may be told one more thing unasked.
    boolean hasBudget();

    /// Whether they were asked a moment ago what a question is about.
    boolean wasAskedWhat();

    /// Whether the group or person was told these very words a short while ago.
    boolean wasTold(String text);
}
