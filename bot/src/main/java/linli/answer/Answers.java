package linli.answer;

import linli.knowledge.Entry;
import linli.knowledge.Source;
import linli.wording.Phrase;
import linli.wording.Wording;

/// Composes the answer an entry gives: short, with its source and since when it holds.
public record Answers(Wording wording) {
    public String compose(Entry entry) {
        return wording.say(
                entry.isExample() ? Phrase.ANSWER_EXAMPLE : Phrase.ANSWER,
                "answer", entry.inShort().strip(),
                "source", named(entry.source()),
                "from", entry.validFrom().toString());
    }

    private static String named(Source source) {
        // as people say it: 民法典, not 中华人民共和国民法典
        return source.document().replaceFirst("^中华人民共和国", "") + source.article().orElse("");
    }
}
