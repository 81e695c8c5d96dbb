package linli.understand;

import linli.correction.Correction;

/// A correction that speaks of the text at hand.
///
/// @param likeness of its words to the text's: 1 for the very words
public record Recalled(Correction correction, double likeness) {
    private static final double SURE_OF_LIKE_WORDS = 0.9;

    boolean isOfTheVeryWords() {
        return likeness == 1;
    }

    /// How much is to be believed of it.
    double sureness() {
        return isOfTheVeryWords() ? Ensemble.SAID_OUTRIGHT : SURE_OF_LIKE_WORDS;
    }
}
