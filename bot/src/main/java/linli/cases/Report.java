package linli.cases;

import java.util.List;
import java.util.Optional;
import linli.message.Enclosure;
import linli.message.Kind;
import linli.message.MessageId;
import linli.message.Place;
import linli.message.Severity;

/// What somebody reported, before it is a case.
///
/// @param group where it was said; empty for a private talk
/// @param source the message it came with
/// @param enclosed what was shown with it
public record Report(
        Kind kind,
        Optional<String> category,
        Severity severity,
        Place place,
        Optional<String> group,
        String reporter,
        Optional<String> reporterName,
        String text,
        MessageId source,
        List<Enclosure> enclosed) {
    public Report {
        enclosed = List.copyOf(enclosed);
    }

    /// One with nothing shown.
    public Report(
            Kind kind,
            Optional<String> category,
            Severity severity,
            Place place,
            Optional<String> group,
            String reporter,
            Optional<String> reporterName,
            String text,
            MessageId source) {
        this(kind, category, severity, place, group, reporter, reporterName, text, source, List.of());
    }

    Routing.Matter matter() {
        return new Routing.Matter(kind, category, severity, place, text, group.isEmpty());
    }
}
