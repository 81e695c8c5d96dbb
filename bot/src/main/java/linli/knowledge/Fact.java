package linli.knowledge;

import java.util.List;
import java.util.Map;

/// Something that has to be known of a person before an amount can be told.
public sealed interface Fact {
    String id();

    /// How Linli asks for it, once.
    String ask();

    /// How old somebody is, in whole years: 83岁, 八十多岁, 1943年生的.
    record Age(String id, String ask) implements Fact {}

    /// A number of something, said with its unit: 工作 12 年.
    record Count(String id, String ask, List<String> units) implements Fact {
        public Count {
            units = List.copyOf(units);
        }
    }

    /// One of a few things, and the words by which people tell which: 长沙户口.
    record Choice(String id, String ask, Map<String, List<String>> words) implements Fact {}
}
