package linli.answer;

import linli.knowledge.AmountRow;
import linli.knowledge.Fact;

/// What comes of looking an amount up.
public sealed interface Reckoning {
    /// This row holds.
    record Found(AmountRow row) implements Reckoning {}

    /// It depends on something that nobody has said yet.
    record Wanting(Fact fact) implements Reckoning {}

    /// No row is in force for such people on that day.
    record Nothing() implements Reckoning {}
}
