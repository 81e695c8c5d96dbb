package linli.understand;

import java.util.List;
import java.util.Optional;
import linli.correction.Correction;
import linli.knowledge.Example;
import linli.message.Label;
import linli.text.PlainText;

/// Labelled messages that nothing is learned from. A correction that would turn one from right to wrong breaks more than it mends.
record SavedSet(List<Example> rows) {
    /// The first message that is read right without the correction and misread with it.
    Optional<Misreading> misreadWith(Correction correction, TextReader without) {
        var with = without.taught(correction);
        var alone = without.taught(List.of(correction)).corrections();
        for (Example row : rows) {
            String plain = PlainText.of(row.text());
            if (alone.recall(plain).isPresent()) { // only where it speaks can anything change
                var after = with.read(plain).label();
                if (worsens(row, without.read(plain).label(), after)) {
                    return Optional.of(new Misreading(row.text(), after));
                }
            }
        }
        return Optional.empty();
    }

    int readRight(TextReader reader) {
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
