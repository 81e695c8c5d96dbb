package linli.owed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import linli.answer.EntryText;
import linli.knowledge.Entry;
import linli.recall.Form;
import linli.recall.GivenAnswer;
import linli.site.Site;
import linli.wording.Phrase;

/// The words for an answer that was given before: as it is, as it has changed, or that it holds no more.
public record Retold(Site site, Successor successor) {
    /// @param inForce what holds now in its place
    public String text(GivenAnswer given, Optional<Entry> inForce, Form form, Instant now) {
        if (successor.isStillSaid(given.edition(), now)) {
            return inForce.map(entry -> said(given, entry, form, now)).orElseGet(() -> gone(given, now));
        }
        return inForce.map(entry -> site.wording().say(Phrase.ANSWER_CHANGED,
                        "when", when(given, now), "title", given.edition().title(), "answer", said(given, entry, form, now)))
                .orElseGet(() -> gone(given, now));
    }

    /// An amount has one form.
    private String said(GivenAnswer given, Entry entry, Form form, Instant now) {
        return given.edition().isOfAnAmount()
                ? successor.answers().again(entry, given.edition(), now).text()
                : new EntryText(site.wording()).compose(entry, form);
    }

    private String gone(GivenAnswer given, Instant now) {
        return site.wording().say(Phrase.ANSWER_GONE, "when", when(given, now), "title", given.edition().title());
    }

    private String when(GivenAnswer given, Instant now) {
        var zone = site.community().zone();
        boolean today = LocalDate.ofInstant(given.at(), zone).equals(LocalDate.ofInstant(now, zone));
        return site.wording().say(today ? Phrase.SAID_SAME_DAY : Phrase.SAID_LATELY);
    }
}
