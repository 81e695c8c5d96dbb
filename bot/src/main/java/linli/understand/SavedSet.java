package linli.understand;

import java.util.List;
import java.util.Optional;
import linli.knowledge.Example;
import linli.message.Label;
import linli.text.PlainText;

/// Labelled messages that nothing is learned from. A correction that would turn one from right to wrong breaks more than it mends.
record SavedSet(List<Example> rows) {
    /// The first message that is read right without the correction and misread with it.
    ///
    /// @param alone knows nothing but the correction: only where it speaks can anything change
    Optional<Misreading> misreadWith(Corrections alone, Interpreter without, Interpreter with) {
        for (Example row : rows) {
            String plain = PlainText.of(row.text());
            if (alone.recall(plain).isPresent()) {
                var after = with.read(plain).label();
                if (worsens(row, without.read(plain).label(), after)) {
                    return Optional.of(new Misreading(row.text(), after));
                }
            }
        }
        return Optional.empty();
    }

    int readRight(Interpreter reader) {
        return (int) rows.stream().filter(row -> isRight(row, reader.read(PlainText.of(row.text())).label())).count();
    }

    private static boolean worsens(Example row, Label before, Label after) {
        boolean kindWasRight = before.kind() == row.kind();
        return isRight(row, before) && !isRight(row, after) || kindWasRight && after.kind() != row.kind();
    }

    private static boolean isRight(Example row, Label read) {
        return read.kind() == row.kind() && (row.category().isEmpty() || read.category().equals(row.category()));
    }
}
