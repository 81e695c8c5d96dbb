package linli.understand;

import java.util.List;
import java.util.Optional;
import linli.message.Kind;
import linli.message.Label;

/// What a text is taken for.
///
/// @param need how sure it is that it is more than talk
/// @param category empty where the kind has none
/// @param atAGlance whether the linear model alone was sure that it is talk
/// @param neighbours the examples that spoke
/// @param correction what a colleague has said of such words, where that decided
public record Reading(
        Kind kind,
        double probability,
        double need,
        Optional<String> category,
        boolean atAGlance,
        List<TextClassifier.Neighbour> neighbours,
        Optional<Recalled> correction) {
    static Reading plainTalk(double probability) {
        return new Reading(Kind.CHATTER, probability, 1 - probability, Optional.empty(), true, List.of(), Optional.empty());
    }

    Label label() {
        return new Label(kind, category);
    }
}
