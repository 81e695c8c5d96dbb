package linli.cases;

import java.time.Duration;
import java.util.Optional;
import linli.cases.CaseEvent.Type;
import linli.community.Person;
import linli.wording.Phrase;

/// What others have to tell the owner of a case: a question how it goes, a note that helps.
public record Prodding(Workbench bench) {
    /// Nobody is asked twice within this time, whoever asks.
    private static final Duration A_WHILE = Duration.ofHours(4);
    private static final Duration JUST_OPENED = Duration.ofMinutes(30);

    /// Gives back whether the owner was asked.
    public boolean urge(Case open, Person by) {
        return ask(open, by.id(), by.titled());
    }

    /// Whoever reported it asks after it: the owner hears so, unless they have only just got it.
    public void askedAfter(Case open, String reporter, Optional<String> name) {
        if (open.openedAt().isBefore(bench.now().minus(JUST_OPENED))) {
            ask(open, reporter, bench.speech().named(name, reporter));
        }
    }

    private boolean ask(Case open, String by, String name) {
        boolean wasAsked = bench.cases().eventsOf(open.number()).stream()
                .anyMatch(event -> event.type() == Type.URGED && event.at().isAfter(bench.now().minus(A_WHILE)));
        if (wasAsked) {
            return false;
        }
        bench.note(open, Type.URGED, by, "");
        bench.cards().toOwner(open, bench.speech().say(Phrase.CARD_URGED,
                "case", open.label(), "by", name, "category", bench.speech().category(open), "place", bench.speech().place(open),
                "due", bench.speech().time(open.due(), bench.now())));
        return true;
    }

    /// The owner reads it, unless it is their own.
    public void note(Case open, Person by, String text) {
        bench.note(open, Type.NOTED, by.id(), text);
        if (!open.owner().equals(by.id())) {
            bench.cards().toOwner(open, bench.speech().say(Phrase.CARD_NOTED, "case", open.label(), "by", by.titled(), "text", text));
        }
    }

    /// It was never where it was said to be: whoever had it hears who has it now.
    public void elsewhere(Case before, Case moved) {
        boolean isPutRight = before.place().building().isPresent() && !before.place().building().equals(moved.place().building());
        if (isPutRight && !before.owner().equals(moved.owner())) {
            bench.cards().to(before.owner(), moved, bench.speech().say(Phrase.CARD_ELSEWHERE,
                    "case", moved.label(), "place", bench.speech().place(moved), "owner", bench.speech().titled(moved.owner())));
        }
    }
}
