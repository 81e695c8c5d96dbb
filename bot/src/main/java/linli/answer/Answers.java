package linli.answer;

import linli.knowledge.Entry;
import linli.recall.Form;
import linli.wording.Wording;

/// Composes the answer an entry gives: short, with its source and since when it holds.
public record Answers(Wording wording) {
    public String compose(Entry entry) {
        return new EntryText(wording).compose(entry, Form.SHORT);
    }
}
