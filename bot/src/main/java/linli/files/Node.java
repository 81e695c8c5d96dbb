package linli.files;

import java.util.List;
import java.util.Map;

/// A value in a YAML or JSON file together with where it stands.
public sealed interface Node {
    String file();

    int line();

    /// A text, number or truth value; `text` is empty for an empty value.
    record Scalar(String file, int line, String text) implements Node {}

    /// A list.
    record Items(String file, int line, List<Node> items) implements Node {}

    /// A map; keys keep the order of the file.
    record Fields(String file, int line, Map<String, Node> fields) implements Node {}
}
