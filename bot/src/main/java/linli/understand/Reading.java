package linli.understand;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import linli.message.Kind;
import linli.message.Label;

/// What a text is taken for.
///
/// @param need how sure it is that it is more than talk
/// @param danger how likely it is that a life or a home is in danger
/// @param category empty where the kind has none
/// @param atAGlance whether the linear model alone was sure that it is talk
/// @param neighbours the examples that spoke
/// @param correction what a colleague has said of such words, where that decided
public record Reading(
        Kind kind,
        double probability,
        double need,
        double danger,
        Optional<String> category,
        boolean atAGlance,
        List<TextClassifier.Neighbour> neighbours,
        Optional<Recalled> correction) {
    /// To miss a danger costs as much as to look after five that are none. See `bot/RATIONALE.md`.
    private static final double MAY_BE_DANGER = 0.17;
    /// From here on people are called, whatever else it may be.
    static final double SURELY_DANGER = 0.40;
    static final double SURELY_NEEDED = 0.86;

    static Reading plainTalk(double probability) {
        return new Reading(Kind.CHATTER, probability, 1 - probability, 0, Optional.empty(), true, List.of(), Optional.empty());
    }

    /// Whether to take for danger what is likelier something else.
    ///
    /// @param need where somebody is surely needed they go soon for what it is likelier to be, and read no alarm that is none
    /// @param isNoneNow what is only supposed, or told to be over, has to be beyond doubt
    static boolean isTakenForDanger(Kind kind, double danger, double need, BooleanSupplier isNoneNow) {
        return mayBeDanger(kind, danger) && (danger >= SURELY_DANGER || need < SURELY_NEEDED && !isNoneNow.getAsBoolean());
    }

    static boolean mayBeDanger(Kind kind, double danger) {
        return kind != Kind.EMERGENCY && danger >= MAY_BE_DANGER;
    }

    Reading asDanger(Optional<String> category) {
        return new Reading(Kind.EMERGENCY, danger, need, danger, category, false, neighbours, correction);
    }

    Label label() {
        return new Label(kind, category);
    }
}
