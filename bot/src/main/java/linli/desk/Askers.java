package linli.desk;

import linli.digest.WrittenAnswer;

/// Those who asked what a colleague has answered.
public interface Askers {
    /// Tells them; gives back whether there is anybody who can be told.
    boolean tell(WrittenAnswer inForce);
}
