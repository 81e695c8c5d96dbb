package linli.digest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linli.message.Kind;

/// What several people asked or suggested in nearly the same words: one line of a digest.
///
/// @param asked the earliest first, at least one
public record DigestTopic(List<Asked> asked) {
    public DigestTopic {
        asked = List.copyOf(asked);
    }

    public Kind kind() {
        return asked.getFirst().kind();
    }

    /// As it was put most plainly: in the fewest words.
    public String title() {
        return ways().stream().min(Comparator.comparingInt(String::length)).orElseThrow();
    }

    /// All the ways in which it was put, each once.
    public List<String> ways() {
        return asked.stream().map(Asked::text).distinct().toList();
    }

    /// How many people it came from.
    public int people() {
        return (int) asked.stream().map(Asked::sender).distinct().count();
    }

    /// Where it was put, each place once; empty stands for private talks.
    public List<Optional<String>> places() {
        return asked.stream().map(Asked::group).distinct().toList();
    }
}
