package linli.understand;

import linli.text.Sureness;

/// What a line most likely says of something that is known.
///
/// @param sureness how likely that is
/// @param nothing what a line says that says nothing of it
public record Saying<S>(S likeliest, double sureness, S nothing) {
    /// @param wanted what sounds less sure than that says nothing of it
    public S ifSure(Sureness wanted) {
        return wanted.isReachedBy(sureness) ? likeliest : nothing;
    }
}
