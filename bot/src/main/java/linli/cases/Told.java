package linli.cases;

import java.time.Instant;
import java.util.Optional;
import linli.message.Kind;
import linli.message.Place;
import linli.text.PlainText;

/// What somebody told, as far as it matters for the question whether somebody else tells the same.
public record Told(Kind kind, Optional<String> category, Place place, String plain, Instant at) {
    public static Told of(Case open) {
        return new Told(open.kind(), open.category(), open.place(), PlainText.of(open.text()), open.openedAt());
    }

    public static Told of(Report report, Instant at) {
        return new Told(report.kind(), report.category(), report.place(), PlainText.of(report.text()), at);
    }
}
