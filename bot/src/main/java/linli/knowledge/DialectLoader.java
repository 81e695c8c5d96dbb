package linli.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;
import linli.text.PlainText;

/// Reads `dialect.yaml`: a word a line, and what it is in standard Chinese.
record DialectLoader(Problems problems) {
    Dialect load(Node file) {
        Map<String, String> standard = new LinkedHashMap<>();
        Fields.of(file, problems).forEach((word, node) ->
                standard.put(PlainText.of(word), PlainText.of(Fields.scalar(node, problems))));
        return Dialect.of(standard);
    }
}
