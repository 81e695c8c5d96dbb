package linli.understand;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import linli.knowledge.Example;
import linli.knowledge.TextIndex;
import linli.message.Kind;

/// What is made of the knowledge once and kept: the examples as they were read, the models, the index of examples, and that of the
/// ways to ask.
record Keepsake(
        List<Example> examples, LinearModel kinds, Map<Kind, LinearModel> categories, TextIndex index, EntryFinder entries) {
    Keepsake {
        examples = List.copyOf(examples);
        categories = Collections.unmodifiableMap(new EnumMap<>(categories));
    }
}
