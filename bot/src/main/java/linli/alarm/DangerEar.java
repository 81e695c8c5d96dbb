package linli.alarm;

import linli.text.OnTheSpot;

/// Tells what words say of a danger on which an alarm is up.
@FunctionalInterface
public interface DangerEar {
    /// @param plain a text as `PlainText` leaves it
    /// @param sureness from 0.5 on; what sounds less sure than that says nothing of it
    OnTheSpot hear(String plain, double sureness);
}
