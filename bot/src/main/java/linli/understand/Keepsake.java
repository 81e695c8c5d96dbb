package linli.understand;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import linli.knowledge.TextIndex;
import linli.message.Kind;

/// What is made of the examples once and kept: the models and the index. Without the examples it says nothing.
record Keepsake(LinearModel kinds, Map<Kind, LinearModel> categories, TextIndex index) {
    Keepsake {
        categories = Collections.unmodifiableMap(new EnumMap<>(categories));
    }
}
