package linli.files;

import java.util.ArrayList;
import java.util.List;

/// The list that loaders write into while they read on, so that a clerk mends everything in one go.
/// Not thread-safe: one list for one load.
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void add(String file, int line, String text) {
        found.add(new Problem(file, line, text));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public void add(Node at, String text) {
        add(at.file(), at.line(), text);
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }

    public void throwIfAny() throws InvalidFiles {
        if (!found.isEmpty()) {
            throw new InvalidFiles(found);
        }
    }
}
