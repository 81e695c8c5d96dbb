package linli.understand;

import java.util.Optional;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Severity;

/// One thing that somebody brought up, as understood.
///
/// @param speaker who said it, where the message passes on what others said; else empty
/// @param text as it was written
/// @param confidence how likely the kind is right, from 0 to 1
/// @param need how likely it is that this needs somebody at all, of whatever kind it is: that it is more than talk
/// @param danger how likely it is that a life or a home is in danger
/// @param entry the entry that would answer it, if it is a question
/// @param evidence what it rests on, for whoever asks why
public record Issue(
        String speaker,
        String text,
        Kind kind,
        Optional<String> category,
        double confidence,
        double need,
        double danger,
        Severity severity,
        Place place,
        Optional<EntryMatch> entry,
        Evidence evidence) {
    public Issue at(Place place) {
        return new Issue(speaker, text, kind, category, confidence, need, danger, severity, place, entry, evidence);
    }

    /// The same, known from elsewhere to need somebody.
    public Issue needed(double need) {
        return new Issue(speaker, text, kind, category, confidence, Math.max(this.need, need), danger, severity, place, entry, evidence);
    }

    /// The same matter with more of what was said about it.
    public Issue saying(String text) {
        return new Issue(speaker, text, kind, category, confidence, need, danger, severity, place, entry, evidence);
    }

    /// The same, of which is known from elsewhere what it is about.
    public Issue askingFor(String category, double sureness) {
        return new Issue(speaker, text, Kind.SERVICE_REQUEST, Optional.of(category), sureness, sureness, danger, severity, place, entry, evidence);
    }

    /// What may be a danger, though something else is likelier. High rather than critical: somebody is to look, not to be woken up.
    Issue asMaybeDanger(Optional<String> category) {
        return new Issue(speaker, text, Kind.EMERGENCY, category, danger, need, danger, Severity.HIGH, place, entry, evidence);
    }

    /// What tells of a danger that is no more.
    Issue asTalk() {
        return new Issue(speaker, text, Kind.CHATTER, Optional.empty(), 1 - danger, 0, 0, Severity.LOW, place, Optional.empty(), evidence);
    }

    /// The same, for which people are called.
    public Issue crying() {
        return new Issue(speaker, text, kind, category, confidence, need, danger, Severity.CRITICAL, place, entry, evidence);
    }

    /// The same, to be looked at soon.
    public Issue pressing() {
        return new Issue(speaker, text, kind, category, confidence, need, danger, Severity.HIGH, place, entry, evidence);
    }

    boolean needsSomebody() {
        return kind != Kind.CHATTER;
    }
}
