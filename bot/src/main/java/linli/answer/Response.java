package linli.answer;

import linli.knowledge.Entry;
import linli.knowledge.Fact;

/// What Linli has to say to a question that an entry answers.
public sealed interface Response {
    Entry entry();

    String text();

    record Told(Entry entry, String text) implements Response {}

    /// It depends on something that has to be asked first.
    record Wanting(Entry entry, Fact fact, String text) implements Response {}
}
