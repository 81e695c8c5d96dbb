package linli.alarm;

import linli.text.OnTheSpot;
import linli.text.Sureness;

/// Tells what words say of a danger on which an alarm is up.
@FunctionalInterface
public interface DangerEar {
    /// @param plain a text as `PlainText` leaves it
    /// @param sureness what sounds less sure than that says nothing of it
    OnTheSpot hear(String plain, Sureness sureness);
}
