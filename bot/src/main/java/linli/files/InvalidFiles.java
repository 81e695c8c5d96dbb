package linli.files;

import java.util.List;
import java.util.stream.Collectors;

/// The files cannot be used as they are; carries every problem found, not only the first.
public final class InvalidFiles extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public InvalidFiles(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
