package linli.knowledge;

import java.util.Optional;
import linli.files.Fields;
import linli.files.Problems;

/// Reads by whose word an answer or an amount holds.
final class SourceLoader {
    private SourceLoader() {}

    /// @param of the entry or table that names its source
    static Source load(Fields of, Problems problems) {
        var node = of.node("source");
        if (node.isEmpty()) {
            problems.add(of.at(), "'source' is missing: no answer without a source");
            return new Source("", "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        var fields = Fields.of(node.get(), problems);
        var source = new Source(
                fields.text("issuer"), fields.text("document"), fields.optionalText("article"),
                fields.optionalText("number"), fields.date("date"), fields.optionalText("link"));
        fields.rejectUnknown();
        return source;
    }
}
