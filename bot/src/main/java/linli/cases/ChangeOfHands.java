package linli.cases;

import java.util.Optional;
import java.util.stream.Collectors;
import linli.cases.CaseEvent.Type;
import linli.community.Person;
import linli.wording.Phrase;

/// Puts a case into other hands because people say so: handed on, refused, ruled upon. Nobody plays ping-pong with it: the second refusal
/// goes to somebody who rules who has it.
public record ChangeOfHands(Workbench bench) {
    /// The new owner gets the card and why, the old one a line.
    public Case transfer(Case open, Person to, Person by, String why) {
        var moved = give(open, to, Type.TRANSFERRED, by.id(), to.id() + " " + why);
        card(moved, Phrase.CARD_TRANSFERRED, "by", by.titled(), "why", because(why));
        if (!open.owner().equals(by.id())) {
            bench.cards().to(open.owner(), moved, bench.speech().say(Phrase.CARD_TAKEN_OFF,
                    "case", moved.label(), "by", by.titled(), "owner", to.titled()));
        }
        return moved;
    }

    /// Whoever routing says gets it back, or the next level; from the second refusal on, whoever rules. Empty where there is nobody else.
    public Optional<Case> refuse(Case open, Person by, String why) {
        var refusals = Refusals.in(bench.cases().eventsOf(open.number()));
        var ruler = refusals.ruledFor(by.id()).flatMap(bench.speech().community()::person)
                .or(() -> refusals.ruler(open, by.id(), bench.routing(), bench.now()));
        return refusals.needRulingAfter(by.id())
                ? ruler.filter(r -> !r.equals(by)).map(r -> refer(open, r, by, why))
                : nextAfter(open, by).map(next -> giveBack(open, next, by, why));
    }

    private Optional<Person> nextAfter(Case open, Person by) {
        var regular = bench.routing().assign(open.matter(), bench.now()).owner();
        return regular.equals(by) ? bench.routing().nextAbove(by.id(), open.matter(), bench.now()) : Optional.of(regular);
    }

    private Case giveBack(Case open, Person next, Person by, String why) {
        var moved = give(open, next, Type.RETURNED, by.id(), why);
        card(moved, Phrase.CARD_RETURNED, "by", by.titled(), "why", why);
        return moved;
    }

    /// First it is done, then it is argued about: until the ruling, whoever rules has it.
    private Case refer(Case open, Person ruler, Person by, String why) {
        bench.note(open, Type.RETURNED, by.id(), why);
        var refusals = Refusals.in(bench.cases().eventsOf(open.number()));
        var moved = give(open, ruler, Type.REFERRED, CaseEvent.LINLI, ruler.id());
        String quoted = refusals.refused().stream()
                .map(event -> bench.speech().say(Phrase.REFUSAL,
                        "by", bench.speech().titled(event.by()), "why", bench.speech().quote(event.detail())))
                .collect(Collectors.joining("\n"));
        card(moved, Phrase.CARD_RULING, "refusals", quoted);
        return moved;
    }

    /// From now on only the ruler can take it off that person again.
    public Case rule(Case referred, Person to, Person ruler) {
        var moved = give(referred, to, Type.RULED, ruler.id(), to.id());
        card(moved, Phrase.CARD_RULED, "by", ruler.titled());
        return moved;
    }

    private Case give(Case about, Person to, Type step, String by, String detail) {
        var due = about.nextInOtherHands(bench.routing().contactDue(to, about.matter(), bench.now()));
        return bench.keep(about.handedTo(to.id(), due, about.escalations()), step, by, detail.strip());
    }

    private String because(String why) {
        return why.isEmpty() ? "" : bench.speech().say(Phrase.BECAUSE, "why", why);
    }

    private void card(Case moved, Phrase phrase, String... more) {
        bench.cards().toOwner(moved, bench.cards().card(phrase, moved, more));
    }
}
