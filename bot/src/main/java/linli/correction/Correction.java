package linli.correction;

import java.time.Instant;
import java.util.Optional;
import linli.message.Label;

/// What a colleague said a message really is, so that the case is put right and the next message like it is read so.
///
/// @param number what people type to take it back, from 1 in each community
/// @param reporter who wrote the message
/// @param text the message, with numbers masked
/// @param before what the case was taken for until then
/// @param heldBack whether the case alone was put right, because a message of the saved set would have been misread
/// @param insisted who put it in force all the same
/// @param undone who took it back
public record Correction(
        int number,
        int caseNumber,
        String reporter,
        String text,
        Label label,
        Label before,
        Step made,
        boolean heldBack,
        Optional<Step> insisted,
        Optional<Step> undone) {
    /// Who did something to it, and when.
    public record Step(String by, Instant at) {}

    /// Whether messages are read by it.
    public boolean isInForce() {
        return isStanding() && (!heldBack || insisted.isPresent());
    }

    /// Whether nobody has taken it back.
    public boolean isStanding() {
        return undone.isEmpty();
    }

    public Correction held() {
        return new Correction(number, caseNumber, reporter, text, label, before, made, true, insisted, undone);
    }

    public Correction insistedOn(Step step) {
        return new Correction(
                number, caseNumber, reporter, text, label, before, made, heldBack, Optional.of(step), undone);
    }

    public Correction undone(Step step) {
        return new Correction(
                number, caseNumber, reporter, text, label, before, made, heldBack, insisted, Optional.of(step));
    }
}
