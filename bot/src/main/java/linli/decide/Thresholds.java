package linli.decide;

/// From which confidence on Linli acts; how they were chosen stands in `bot/RATIONALE.md`.
///
/// @param act how likely it has to be that somebody is needed, for Linli to do something unasked in a group
/// @param actWhenCalled how likely the kind has to be when Linli is called by name, or when a person picked what is passed on
/// @param alarm how likely an emergency has to be: lower than the rest, for silence costs more there
/// @param alarmAmongColleagues the same among colleagues, who talk of dangers that others see to
/// @param warn how likely a scam has to be
/// @param answer how likely it has to be that an entry answers a question
public record Thresholds(double act, double actWhenCalled, double alarm, double alarmAmongColleagues, double warn, double answer) {
    public static final Thresholds STANDARD = new Thresholds(0.86, 0.35, 0.40, 0.85, 0.50, 0.75);
}
