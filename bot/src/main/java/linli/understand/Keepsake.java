package linli.understand;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import linli.knowledge.TextIndex;
import linli.message.Kind;

/// What is made of the knowledge once and kept: the models, the index of examples, and that of the ways to ask. Without the examples
/// themselves it says nothing.
record Keepsake(LinearModel kinds, Map<Kind, LinearModel> categories, TextIndex index, EntryFinder entries) {
    Keepsake {
        categories = Collections.unmodifiableMap(new EnumMap<>(categories));
    }
}
