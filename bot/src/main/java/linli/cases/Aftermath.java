package linli.cases;

import java.time.Duration;
import java.util.Optional;
import linli.cases.CaseEvent.Type;
import linli.cases.Due.Step;
import linli.community.Person;
import linli.message.Kind;
import linli.wording.Phrase;

/// What those who reported a case say of it in the end: that it is solved, that it is not, that nobody need come any more.
public record Aftermath(Workbench bench) {
    /// For how long it is the same case when it comes back.
    public static final Duration LATELY = Duration.ofDays(14);

    public Case confirm(Case done, String by) {
        return bench.keep(done.confirmed(), Type.CONFIRMED, by, "");
    }

    /// Not solved after all: the same owner has it again, with its history.
    ///
    /// @param said in whose words
    public Case reopen(Case closed, String by, String said) {
        var owner = bench.routing().ownerNow(closed, bench.now());
        var reopened = closed.reopened(
                owner.id(), bench.routing().finishDue(owner, closed.matter(), bench.now()),
                new Due(Step.CONTACT, bench.routing().contactDue(owner, closed.matter(), bench.now())));
        String last = result(closed).map(this::lastTime).orElse("");
        bench.keep(reopened, Type.REOPENED, by, said);
        bench.cards().toOwner(reopened, bench.cards().card(Phrase.CARD_REOPENED, reopened, "said", bench.speech().quote(said), "last", last));
        return reopened;
    }

    /// Who ended it the last time and how: a colleague who did it, or whoever reported it and needed nobody any more.
    private String lastTime(CaseEvent end) {
        String when = bench.speech().since(end.at(), bench.now());
        boolean isTheirOwn = end.type() == Type.WITHDRAWN && bench.speech().community().person(end.by()).isEmpty();
        return isTheirOwn
                ? bench.speech().say(Phrase.ENDED_BY_THEMSELVES, "when", when, "said", wordsOf(end, Phrase.STEP_WITHDRAWN))
                : bench.speech().say(Phrase.ENDED_BY, "when", when, "by", bench.speech().titled(end.by()), "result", wordsOf(end, Phrase.STEP_DONE));
    }

    private String wordsOf(CaseEvent end, Phrase otherwise) {
        return end.detail().isBlank() ? bench.speech().say(otherwise) : bench.speech().quote(end.detail());
    }

    /// Closed too soon: whoever has it goes on with the time that was left, or if that is up with the time it takes. Where they had never taken it
    /// on, or are not there, it begins anew.
    public Case takeBack(Case closed, Person by, String said) {
        var owner = closed.owner().equals(by.id()) ? by : bench.routing().ownerNow(closed, bench.now());
        boolean wasTaken = owner.equals(by) || owner.id().equals(closed.owner()) && bench.cases().eventsOf(closed.number()).stream()
                .anyMatch(event -> event.type() == Type.ACCEPTED && event.by().equals(owner.id()));
        if (!wasTaken) {
            return reopen(closed, by.id(), said);
        }
        var finish = closed.finishDue().isAfter(bench.now()) ? closed.finishDue() : bench.routing().finishDue(owner, closed.matter(), bench.now());
        var goesOn = closed.accepted(owner.id(), finish, bench.routing().deadlines().untilItIsUp(owner, closed.matter(), bench.now(), finish));
        bench.keep(goesOn, Type.REOPENED, by.id(), said);
        if (!owner.equals(by)) {
            bench.cards().toOwner(goesOn, bench.speech().say(Phrase.CARD_TAKEN_BACK,
                    "case", goesOn.label(), "by", by.titled(), "text", bench.speech().quote(said), "due", bench.speech().time(finish, bench.now())));
        }
        return goesOn;
    }

    /// How it was done the last time.
    public Optional<CaseEvent> result(Case closed) {
        return bench.cases().eventsOf(closed.number()).stream()
                .filter(event -> event.type() == Type.DONE || event.type() == Type.SETTLED || event.type() == Type.WITHDRAWN)
                .reduce((_, later) -> later);
    }

    /// Nobody need come any more, and the owner hears it.
    public Case withdraw(Case open, String by) {
        var withdrawn = bench.keep(open.withdrawn(), Type.WITHDRAWN, by, "");
        bench.cards().toOwner(withdrawn, bench.speech().say(Phrase.CARD_WITHDRAWN,
                "case", withdrawn.label(), "category", bench.speech().category(withdrawn), "place", bench.speech().place(withdrawn)));
        return withdrawn;
    }

    /// The two of a quarrel have settled it between them, so that nobody need come.
    ///
    /// @param said in whose words it ended
    public Case madeUp(Case quarrel, String by, String said) {
        return bench.keep(quarrel.withdrawn(), Type.WITHDRAWN, by, said);
    }

    /// It is over, whoever did it: the owner reads it at once, and has it until they close it.
    public void saidToBeOver(Case open, String by, Optional<String> name, String said) {
        bench.note(open, Type.SAID_OVER, by, said);
        bench.cards().toOwner(open, bench.speech().say(Phrase.CARD_SAID_OVER,
                "case", open.label(), "reporter", bench.speech().named(name, by), "text", bench.speech().quote(said)));
    }

    /// Whoever reported it says so too, after a neighbour: their word ends it, and the owner has read it once.
    public void agrees(Case open, String by, String said) {
        boolean hasSaidSo = bench.cases().eventsOf(open.number()).stream().anyMatch(event -> event.type() == Type.SAID_OVER && event.by().equals(by));
        if (by.equals(open.reporter()) && !hasSaidSo) {
            bench.note(open, Type.SAID_OVER, by, said);
        }
    }

    /// Whether somebody who knows of it has said so, and nothing has come of it since, nor has anybody told of it anew.
    public boolean isSaidToBeOver(Case open) {
        return bench.cases().eventsOf(open.number()).stream()
                .filter(event -> event.type() == Type.SAID_OVER || event.type() == Type.REOPENED || event.type() == Type.DONE || event.type() == Type.JOINED)
                .reduce((_, later) -> later)
                .filter(event -> event.type() == Type.SAID_OVER)
                .isPresent();
    }

    /// Whether a colleague has told anything of it.
    public boolean isSpokenOf(Case open) {
        return bench.cases().eventsOf(open.number()).stream()
                .anyMatch(event -> event.type() == Type.NOTED && bench.speech().community().person(event.by()).isPresent());
    }

    /// It is not over after all, while nobody has closed it.
    public void isNotOver(Case open, String by, Optional<String> name, String said) {
        bench.note(open, Type.REOPENED, by, said);
        tellOwner(open, by, name, said);
    }

    /// What whoever reported it adds, for its owner.
    public void saidMore(Case open, String by, Optional<String> name, String said) {
        bench.note(open, Type.NOTED, by, said);
        tellOwner(open, by, name, said);
    }

    private void tellOwner(Case open, String by, Optional<String> name, String said) {
        bench.cards().toOwner(open, bench.speech().say(Phrase.CARD_NOTED,
                "case", open.label(), "by", bench.speech().named(name, by), "text", bench.speech().quote(said)));
    }

    /// It is over for one of several: nobody need read any more that it was left alone. Danger is over once somebody was there.
    public void isOverForOne(Case open, String by, String said) {
        tellOfOne(open, open.kind() == Kind.EMERGENCY ? Type.NOTED : Type.SAID_OVER, by, said);
    }

    /// Somebody needs it no more, but others do.
    public void noLongerWanted(Case open, String by, String said) {
        tellOfOne(open, Type.NOTED, by, said);
    }

    private void tellOfOne(Case open, Type type, String by, String said) {
        bench.note(open, type, by, said);
        bench.cards().toOwner(open, bench.speech().say(Phrase.CARD_NOTED_BY_RESIDENT,
                "case", open.label(), "text", bench.speech().quote(said)));
    }
}
