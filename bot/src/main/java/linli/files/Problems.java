package linli.files;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The list that loaders write into while they read on, so that a clerk mends everything in one go.
/// Not thread-safe: one list for one load.
public final class Problems {
    /// Nobody mends more in one go; a wrong file may hold a mistake in each of a million lines.
    private static final int MOST = 1_000;

    private final List<Problem> found = new ArrayList<>();
    private int more;

    public void add(String file, int line, String text) {
        add(new Problem(file, line, text));
    }

    public void add(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            more++;
        }
    }

    public void add(Node at, String text) {
        add(at.file(), at.line(), text);
    }

    /// All of them, or the first thousand and how many more there are.
    public List<Problem> found() {
        return more == 0
                ? List.copyOf(found)
                : Stream.concat(found.stream(), Stream.of(new Problem(found.getLast().file(), 0, "and %,d more".formatted(more)))).toList();
    }

    public void throwIfAny() throws InvalidFiles {
        if (!found.isEmpty()) {
            throw new InvalidFiles(found());
        }
    }
}
