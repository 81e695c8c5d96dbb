package linli.desk;

import java.util.Optional;
import linli.cases.CaseCorrection;
import linli.cases.CaseStore;
import linli.cases.Speech;
import linli.correction.Correction;
import linli.correction.CorrectionStore;
import linli.message.Kind;
import linli.message.Label;
import linli.message.Severity;
import linli.wording.LabelNames;

/// What it takes to put something right, within one transaction.
public record Teaching(CaseStore cases, CorrectionStore corrections, CaseCorrection work, Speech speech, School school) {
    /// Those who read messages. Texts are as they were written.
    public interface School {
        /// The category of a text that is of that kind; empty where the kind has none.
        Optional<String> category(Kind kind, String text);

        Severity severity(Kind kind, String text);

        /// A message that is read right now and would be misread with the correction, as far as that can be seen beforehand.
        Optional<Misread> misreadWith(Correction correction);

        /// Whether the examples leave no doubt that somebody has to do something about such words.
        boolean isSurelyAMatter(String text);
    }

    /// A message, and what it would be taken for.
    public record Misread(String text, Label takenFor) {}

    LabelNames names() {
        return speech.wording().labels();
    }

    /// The label as staff call it.
    String nameOf(Label label) {
        return names().nameOf(label);
    }
}
