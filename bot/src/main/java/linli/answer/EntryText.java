package linli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linli.knowledge.Entry;
import linli.knowledge.Source;
import linli.recall.Form;
import linli.wording.Phrase;
import linli.wording.Wording;

/// Puts what an entry says into words, in any of its forms, always with its source and since when it holds.
public record EntryText(Wording wording) {
    private static final Pattern FURTHER_ARTICLES = Pattern.compile("(第[零一二三四五六七八九十百千0-9]+条)(?:至第[^、]*)?、第.*$");
    private static final Pattern ENCLOSED = Pattern.compile("（附[^）]*）");

    public String compose(Entry entry, Form form) {
        return compose(entry, said(entry, form), form == Form.FULL ? named(entry.source()) : shortly(entry.source()));
    }

    /// The first line of what it says in short, for whom even that is too long.
    public String inALine(Entry entry) {
        return compose(entry, entry.inShort().strip().lines().findFirst().orElse("").replaceFirst("[；，;,]$", "。"));
    }

    /// A part of what it says in full.
    String compose(Entry entry, String part) {
        return compose(entry, part, shortly(entry.source()));
    }

    private String compose(Entry entry, String answer, String source) {
        return wording.say(
                entry.isExample() ? Phrase.ANSWER_EXAMPLE : Phrase.ANSWER,
                "answer", answer,
                "source", source,
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
            lines.add(wording.say(Phrase.ANSWER_BRING, "things", wording.list(entry.bring().stream())));
        }
        entry.where().filter(where -> !full.contains(where)).ifPresent(where ->
                lines.add(wording.say(Phrase.ANSWER_WHERE, "where", where)));
        entry.behalf().filter(behalf -> !full.contains(behalf)).ifPresent(behalf ->
                lines.add(wording.say(Phrase.ANSWER_BEHALF, "behalf", behalf)));
        return String.join("\n", lines);
    }

    /// In a group a source is a line and no list: the first of its articles stands for the rest, which the full answer names.
    private static String shortly(Source source) {
        return FURTHER_ARTICLES.matcher(ENCLOSED.matcher(named(source)).replaceAll("")).replaceAll("$1等");
    }

    static String named(Source source) {
        // as people say it: 民法典, not 中华人民共和国民法典
        return source.document().replaceFirst("^中华人民共和国", "") + source.article().orElse("");
    }
}
