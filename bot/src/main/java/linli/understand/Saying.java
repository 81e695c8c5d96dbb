package linli.understand;

/// What a line most likely says of something that is known.
///
/// @param sureness how likely that is
/// @param nothing what a line says that says nothing of it
public record Saying<S>(S likeliest, double sureness, S nothing) {
    /// @param wanted from 0.5 on; what sounds less sure than that says nothing of it
    public S ifSure(double wanted) {
        return sureness >= wanted ? likeliest : nothing;
    }
}
