package linli.act;

import java.util.Optional;
import linli.correction.Correction;
import linli.desk.Teaching.Misread;
import linli.desk.Teaching.School;
import linli.message.Kind;
import linli.message.Severity;
import linli.text.PlainText;
import linli.understand.Interpreter;

/// What those who read messages make of a correction.
record Schooling(Interpreter interpreter) implements School {
    @Override
    public Optional<String> category(Kind kind, String text) {
        return interpreter.category(kind, PlainText.of(text));
    }

    @Override
    public Severity severity(Kind kind, String text) {
        return interpreter.severity(kind, PlainText.of(text));
    }

    @Override
    public Optional<Misread> misreadWith(Correction correction) {
        return interpreter.misreadWith(correction).map(m -> new Misread(m.text(), m.takenFor()));
    }
}
