package linli.casetalk;

import java.util.Optional;
import linli.correction.Correction;
import linli.desk.Teaching.Misread;
import linli.desk.Teaching.School;
import linli.message.Kind;
import linli.message.Severity;
import linli.text.PlainText;
import linli.text.Question;
import linli.understand.Interpreter;

/// What those who read messages make of a correction.
record Schooling(Interpreter interpreter) implements School {
    private static final double SURE = 0.9;
    /// Whoever asks for something, such as to borrow the loudspeaker, may be talking to neighbours.
    private static final double SURE_THOUGH_IT_ASKS = 0.985;

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

    @Override
    public boolean isSurelyAMatter(String text) {
        String plain = PlainText.of(text);
        return interpreter.surenessOfAMatter(plain) >= (Question.isPut(plain) ? SURE_THOUGH_IT_ASKS : SURE);
    }
}
