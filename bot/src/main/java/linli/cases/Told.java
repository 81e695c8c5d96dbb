package linli.cases;

import java.time.Instant;
import java.util.Optional;
import linli.message.Kind;
import linli.message.Place;
import linli.text.PlainText;

/// What somebody told, as far as it matters for the question whether somebody else tells the same.
///
/// @param cause the row of `config/incidents.yaml` that is for such things
public record Told(Kind kind, Optional<String> category, Optional<String> cause, Place place, String plain, Instant at) {
    public static Told of(Case open) {
        return new Told(open.kind(), open.category(), open.cause(), open.place(), PlainText.of(open.text()), open.openedAt());
    }
}
