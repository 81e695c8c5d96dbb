package linli.answer;

import java.util.ArrayList;
import java.util.List;
import linli.knowledge.Entry;
import linli.knowledge.Source;
import linli.recall.Form;
import linli.wording.Phrase;
import linli.wording.Wording;

/// Puts what an entry says into words, in any of its forms, always with its source and since when it holds.
public record EntryText(Wording wording) {
    public String compose(Entry entry, Form form) {
        return wording.say(
                entry.isExample() ? Phrase.ANSWER_EXAMPLE : Phrase.ANSWER,
                "answer", said(entry, form),
                "source", named(entry.source()),
                "from", entry.validFrom().toString());
    }

    private String said(Entry entry, Form form) {
        return switch (form) {
            case SHORT -> entry.inShort().strip();
            case FULL -> inFull(entry);
            case ELDER -> entry.forElders().strip();
        };
    }

    /// With what to bring, where to go and who may go, unless the answer names that itself.
    private String inFull(Entry entry) {
        String full = entry.inFull().strip();
        var lines = new ArrayList<>(List.of(full));
        if (!entry.bring().stream().allMatch(full::contains)) {
            lines.add(wording.say(Phrase.ANSWER_BRING, "things", String.join("、", entry.bring())));
        }
        entry.where().filter(where -> !full.contains(where)).ifPresent(where ->
                lines.add(wording.say(Phrase.ANSWER_WHERE, "where", where)));
        entry.behalf().filter(behalf -> !full.contains(behalf)).ifPresent(behalf ->
                lines.add(wording.say(Phrase.ANSWER_BEHALF, "behalf", behalf)));
        return String.join("\n", lines);
    }

    static String named(Source source) {
        // as people say it: 民法典, not 中华人民共和国民法典
        return source.document().replaceFirst("^中华人民共和国", "") + source.article().orElse("");
    }
}
