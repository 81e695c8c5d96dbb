package linli.knowledge;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// One row of a table of amounts: from when to when it is in force, for whom, and what it comes to.
///
/// @param until the last day; empty while no end is known
/// @param when by the id of a fact; facts that make no difference are left out
/// @param amount as it is told, such as 每月 100 元
public record AmountRow(LocalDate from, Optional<LocalDate> until, Map<String, Condition> when, String amount) {
    public AmountRow {
        when = Map.copyOf(when);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// Whether there is a day and a person for whom both rows hold.
    boolean overlaps(AmountRow other) {
        boolean sameDays = until.map(last -> !other.from.isAfter(last)).orElse(true)
                && other.until.map(last -> !from.isAfter(last)).orElse(true);
        return sameDays && isForTheSame(other);
    }

    boolean isForTheSame(AmountRow other) {
        return when.entrySet().stream().allMatch(condition -> Optional.ofNullable(other.when.get(condition.getKey()))
                .map(same -> Condition.overlap(condition.getValue(), same))
                .orElse(true));
    }
}
