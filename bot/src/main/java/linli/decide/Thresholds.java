package linli.decide;

/// From which confidence on Linli acts; how they were chosen stands in `bot/RATIONALE.md`.
///
/// @param act unasked, in a group
/// @param actWhenCalled when called by name
/// @param alarm an emergency: lower than the rest, for silence costs more there
/// @param warn a scam
/// @param coverage the share of a question that an entry must cover to answer it
public record Thresholds(double act, double actWhenCalled, double alarm, double warn, double coverage) {
    public static final Thresholds STANDARD = new Thresholds(0.60, 0.35, 0.45, 0.60, 0.50);
}
