package linli.answer;

import linli.knowledge.Entry;
import linli.knowledge.Fact;
import linli.recall.Edition;

/// What Linli has to say to a question that an entry answers.
public sealed interface Response {
    Entry entry();

    String text();

    /// @param edition of what is told, by which it is known when that holds no more
    record Told(Entry entry, String text, Edition edition) implements Response {}

    /// It depends on something that has to be asked first.
    ///
    /// @param question with what was told on being asked, as far as it is known
    record Wanting(Entry entry, Fact fact, String question, String text) implements Response {}
}
