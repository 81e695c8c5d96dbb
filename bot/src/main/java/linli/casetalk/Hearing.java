package linli.casetalk;

import linli.desk.Ear;
import linli.text.Errand;
import linli.text.Labour;
import linli.text.Standing;
import linli.text.Sureness;
import linli.understand.Interpreter;

/// What those who read messages hear in words on a case that is known.
record Hearing(Interpreter interpreter) implements Ear {
    @Override
    public Labour labour(String plain, Sureness sureness) {
        return interpreter.knownTalk().labour(plain, sureness);
    }

    @Override
    public Standing standing(String plain, Sureness sureness) {
        return interpreter.knownTalk().standing(plain, sureness);
    }

    @Override
    public Errand errand(String plain, Sureness sureness) {
        return interpreter.knownTalk().errand(plain, sureness);
    }
}
