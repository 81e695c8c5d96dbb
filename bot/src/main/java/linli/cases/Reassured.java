package linli.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import linli.cases.CaseEvent.Type;
import linli.cases.Due.Step;
import linli.community.Person;
import linli.message.Kind;
import linli.message.Severity;
import linli.outbox.Floor;
import linli.wording.Phrase;

/// What was said in public of a case that is still open: that it is over, or when somebody comes. Once its time is up the owner is asked before it goes
/// further, and no group reads that nobody took it. What is called over goes nowhere: its owner is asked, ever more seldom, to close it; but where whoever
/// reported it says so themselves, and nobody else waits for it, once is enough, and without a word from the owner it is let go.
///
/// @param isSpokenFor whether a colleague has the floor for that case in that group
public record Reassured(Workbench bench, BiPredicate<String, String> isSpokenFor) {
    /// For so long what a colleague said among neighbours is waited for.
    private static final Duration FOR_HOURS = Duration.ofHours(6);
    /// So much of the owner's time there is for an answer.
    private static final Duration TO_ANSWER = Duration.ofHours(2);
    private static final Set<Type> ANEW = Set.of(Type.REOPENED, Type.DONE, Type.RETURNED);

    /// Asks the owner instead of passing it on, or lets it go where they had nothing to say; empty where nothing was said, or they were asked already.
    public Optional<Case> heed(Case overdue) {
        var step = overdue.next().map(Due::step);
        boolean isUp = step.filter(due -> due == Step.CONTACT || due == Step.FINISH).isPresent();
        var said = said(overdue);
        var owner = bench.speech().community().person(overdue.owner());
        if (!isUp || overdue.kind() == Kind.EMERGENCY || said.isEmpty() || owner.isEmpty() || said.get().type() != Type.SAID_OVER && wasAskedSince(said.get())) {
            return Optional.empty();
        }
        return Optional.of(wasAskedSince(said.get()) && mayBeLetGo(overdue, said.get())
                ? bench.keep(overdue.withdrawn(), Type.WITHDRAWN, said.get().by(), said.get().detail())
                : ask(overdue, said.get(), owner.get(), step.get()));
    }

    /// Whether the word of whoever reported it is enough to end it: no colleague is at it since, nobody else waits for it, and little hangs on it.
    private boolean mayBeLetGo(Case overdue, CaseEvent said) {
        boolean isTheirsAlone = said.by().equals(overdue.reporter()) && overdue.incident().isEmpty() && bench.cases().reportersOf(overdue.number()).size() == 1;
        boolean isAnybodyAtIt = bench.cases().eventsOf(overdue.number()).stream()
                .anyMatch(event -> event.at().isAfter(said.at()) && bench.speech().community().person(event.by()).isPresent());
        return said.type() == Type.SAID_OVER && isTheirsAlone && !isAnybodyAtIt && overdue.severity().compareTo(Severity.HIGH) < 0 && switch (overdue.kind()) {
            case SERVICE_REQUEST, QUESTION, SUGGESTION, CHATTER -> true;
            case EMERGENCY, DISPUTE, FRAUD -> false;
        };
    }

    private Case ask(Case overdue, CaseEvent said, Person owner, Step step) {
        var soon = bench.routing().deadlines().after(owner, overdue.matter(), bench.now(), TO_ANSWER);
        var until = wasAskedSince(said) ? laterAndLater(overdue, soon) : soon;
        var waiting = bench.keep(overdue.lookedAtAgain(Optional.of(new Due(step, until))), Type.REMINDED, CaseEvent.LINLI, overdue.owner());
        var name = overdue.reporterName().filter(_ -> said.by().equals(overdue.reporter()));
        String by = bench.speech().community().person(said.by()).map(Person::titled).orElseGet(() -> bench.speech().named(name, said.by()));
        bench.cards().toOwner(waiting, bench.speech().say(mayBeLetGo(overdue, said) ? Phrase.CARD_LET_GO_SOON : Phrase.CARD_SPOKEN_FOR,
                "case", waiting.label(), "by", by, "text", bench.speech().quote(said.detail()), "due", bench.speech().time(until, bench.now())));
        return waiting;
    }

    private Instant laterAndLater(Case overdue, Instant soon) {
        var community = bench.speech().community();
        var later = community.quiet().nextWaking(bench.now().plus(Duration.between(overdue.openedAt(), bench.now())), community.zone());
        return later.isAfter(soon) ? later : soon;
    }

    private Optional<CaseEvent> said(Case overdue) {
        return last(overdue).filter(event -> event.type() == Type.SAID_OVER ? new Aftermath(bench).isSaidToBeOver(overdue) : isStillWaitedFor(event, overdue));
    }

    /// A colleague who has called Linli in since does not speak for it any more.
    private boolean isStillWaitedFor(CaseEvent event, Case overdue) {
        boolean isTakenBack = event.at().isAfter(bench.now().minus(Floor.FOR_A_WHILE))
                && overdue.group().filter(group -> isSpokenFor.test(group, overdue.label())).isEmpty();
        return event.at().isAfter(bench.now().minus(FOR_HOURS)) && !isTakenBack;
    }

    private Optional<CaseEvent> last(Case open) {
        return bench.cases().eventsOf(open.number()).stream()
                .filter(event -> event.type() == Type.SAID_OVER || event.type() == Type.SPOKEN_FOR || ANEW.contains(event.type()))
                .reduce((_, later) -> later)
                .filter(event -> !ANEW.contains(event.type()));
    }

    private boolean wasAskedSince(CaseEvent said) {
        return bench.cases().eventsOf(said.number()).stream()
                .anyMatch(event -> event.type() == Type.REMINDED && !event.at().isBefore(said.at()));
    }
}
