package linli.message;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What Linli did about a message: the answer of the webhook, and what a repeat of the message gets again.
public record Reply(boolean duplicate, List<IssueReply> issues, List<SentMessage> messages) {
    /// What chatter gets.
    public static final Reply SILENT = new Reply(false, List.of(), List.of());

    public Reply {
        issues = List.copyOf(issues);
        messages = List.copyOf(messages);
    }

    /// The gravest issue, which speaks for the whole message; of two of one kind, the first.
    public Optional<IssueReply> gravest() {
        return issues.stream().min(Comparator.comparing(IssueReply::kind));
    }

    public Reply asDuplicate() {
        return new Reply(true, issues, messages);
    }
}
