package linli.resident;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import linli.cases.Aftermath;
import linli.cases.Case;
import linli.cases.CaseEvent.Type;
import linli.cases.Steps;
import linli.cases.Workbench;
import linli.colleague.Obeyed;
import linli.incident.Apart;
import linli.incident.IncidentStore;
import linli.mediation.MediationStore;
import linli.mediation.Statement;
import linli.message.Kind;
import linli.wording.Phrase;

/// Does to a case what its reporter says of it, and tells how it stands.
///
/// @param incidents who told of what
record ResidentWork(
        Workbench bench, Aftermath aftermath, IncidentStore incidents, Apart apart, MediationStore quarrels, Steps steps, ResidentVoice voice) {
    private static final int LINES = 3;
    private static final Duration ONE_NOTE_IS_ENOUGH = Duration.ofHours(2);

    Obeyed progress(List<Case> meant, HeardFrom heard) {
        String lines = meant.stream().limit(LINES).map(this::progress).collect(Collectors.joining("\n"));
        return voice.say(heard, Optional.of(meant.getFirst()), lines);
    }

    /// Who has it, how far it is and by when.
    String progress(Case about) {
        var speech = bench.speech();
        Phrase phrase = switch (about.status()) {
            case ASSIGNED -> Phrase.PROGRESS_ASSIGNED;
            case ACCEPTED -> Phrase.PROGRESS_ACCEPTED;
            case SUSPENDED -> Phrase.PROGRESS_SUSPENDED;
            case DONE, CONFIRMED -> Phrase.PROGRESS_DONE;
            case WITHDRAWN -> Phrase.PROGRESS_WITHDRAWN;
        };
        var events = bench.cases().eventsOf(about.number());
        return speech.say(phrase,
                "case", about.label(), "owner", speech.titled(about.owner()), "due", speech.time(about.due(), bench.now()),
                "finish", speech.time(about.finishDue(), bench.now()), "since", speech.since(events.getLast().at(), bench.now()),
                "last", steps.lastForResidents(events, bench.now()));
    }

    Obeyed which(List<Case> meant, HeardFrom heard) {
        String cases = meant.stream().map(c -> c.label() + bench.speech().category(c)).collect(Collectors.joining(" "));
        voice.sayOnce(heard, bench.speech().say(Phrase.WHICH_OF_YOURS, "cases", cases));
        return new Obeyed.Answered();
    }

    /// What others need as well, and danger, is not called off by one alone.
    Obeyed withdraw(Case meant, HeardFrom heard) {
        if (!meant.isOpen()) {
            return confirm(meant, heard);
        }
        String owner = bench.speech().titled(meant.owner());
        if (isDangerOfTheirsAlone(meant)) {
            aftermath.saidMore(meant, heard.sender(), heard.message().name(), heard.message().text());
            return voice.say(heard, Optional.of(meant), bench.speech().say(Phrase.SAID_OVER, "case", meant.label(), "owner", owner));
        }
        if (isOthersToo(meant)) {
            aftermath.noLongerWanted(meant, heard.sender(), heard.message().text());
            return voice.say(heard, Optional.of(meant), bench.speech().say(Phrase.WITHDRAWN_BY_ONE, "case", meant.label(), "owner", owner));
        }
        var withdrawn = apart.letGo(aftermath.withdraw(meant, heard.sender()), heard.sender(), heard.message().text());
        if (meant.confidential() && heard.group().isPresent()) {
            voice.say(heard, Optional.empty(), bench.speech().say(Phrase.WITHDRAWN_AMONG_NEIGHBOURS, "owner", owner));
            return new Obeyed.Done(withdrawn);
        }
        return voice.say(heard, Optional.of(withdrawn), bench.speech().say(Phrase.WITHDRAWN, "case", meant.label(), "owner", owner));
    }

    /// Whether others told of it too, or of a case that is one with it, or would be in danger.
    boolean isOthersToo(Case open) {
        return open.kind() == Kind.EMERGENCY || areSeveral(open);
    }

    private boolean areSeveral(Case open) {
        return bench.cases().reportersOf(open.number()).size() > 1 || incidents.tellersOf(open.number(), open.incident(), 2) > 1;
    }

    /// Its owner makes sure and closes it, but nobody is said to wait who does not.
    private boolean isDangerOfTheirsAlone(Case open) {
        return open.kind() == Kind.EMERGENCY && !areSeveral(open);
    }

    /// Whoever has it reads that it is over, and closes it; of what others wait for, and of danger, that is one voice among several.
    Obeyed saidToBeOver(Case open, HeardFrom heard) {
        boolean isOthersToo = isOthersToo(open) && !isDangerOfTheirsAlone(open);
        if (isDangerOfTheirsAlone(open)) {
            aftermath.saidMore(open, heard.sender(), heard.message().name(), heard.message().text());
        } else if (isOthersToo && (heard.isCalled() || !wasNotedLately(open))) {
            aftermath.isOverForOne(open, heard.sender(), heard.message().text());
        } else if (!isOthersToo) {
            aftermath.saidToBeOver(open, heard.sender(), heard.message().name(), heard.message().text());
        }
        return heard.isCalled()
                ? voice.say(heard, Optional.of(open), bench.speech().say(
                        isOthersToo ? Phrase.WITHDRAWN_BY_ONE : Phrase.SAID_OVER, "case", open.label(), "owner", bench.speech().titled(open.owner())))
                : new Obeyed.Done(open);
    }

    /// Thirty neighbours whose light is back are one card.
    private boolean wasNotedLately(Case open) {
        return bench.cases().eventsOf(open.number()).stream()
                .anyMatch(event -> (event.type() == Type.NOTED || event.type() == Type.SAID_OVER) && event.at().isAfter(bench.now().minus(ONE_NOTE_IS_ENOUGH)));
    }

    /// What else they have to say of a matter in confidence.
    Obeyed saidMore(Case open, HeardFrom heard) {
        aftermath.saidMore(open, heard.sender(), heard.message().name(), heard.message().text());
        return voice.say(heard, Optional.of(open), bench.speech().say(
                Phrase.STATEMENT_ADDED, "owner", bench.speech().titled(open.owner()), "case", open.label()));
    }

    /// Said in a group it needs no answer: thirty neighbours may say it.
    Obeyed confirm(Case meant, HeardFrom heard) {
        if (meant.status() != Case.Status.DONE) {
            return new Obeyed.Done(meant);
        }
        var confirmed = aftermath.confirm(meant, heard.sender());
        return heard.group().isPresent()
                ? new Obeyed.Done(confirmed)
                : voice.say(heard, Optional.of(confirmed), bench.speech().say(Phrase.CONFIRMED, "case", confirmed.label()));
    }

    /// Open again already: the owner hears in whose words, but not thirty times.
    Obeyed reopen(Case meant, HeardFrom heard) {
        boolean isBare = heard.message().text().strip().length() == 1;
        if (meant.isOpen()) {
            if (!isBare && !wasNotedLately(meant)) {
                aftermath.saidMore(meant, heard.sender(), heard.message().name(), heard.message().text());
            }
            return new Obeyed.Done(meant);
        }
        String said = isBare ? bench.speech().say(Phrase.SAID_NOT_SOLVED) : heard.message().text();
        var reopened = aftermath.reopen(meant, heard.sender(), said);
        var party = quarrels.partiesOf(meant.number()).stream().filter(side -> side.isAccount(heard.sender())).findFirst();
        party.ifPresent(side -> quarrels.add(new Statement(
                meant.number(), side.side(), heard.sender(), bench.now(), said, heard.message().id())));
        if (party.filter(side -> side.sureAccount().isEmpty()).isPresent()) {
            return voice.say(heard, Optional.of(reopened), bench.speech().say(
                    Phrase.STATEMENT_KEPT, "owner", bench.speech().titled(reopened.owner()))); // anybody can say that a flat is theirs
        }
        return voice.say(heard, Optional.of(reopened), bench.speech().say(Phrase.REOPENED,
                "case", reopened.label(), "owner", bench.speech().titled(reopened.owner()),
                "due", bench.speech().time(reopened.due(), bench.now())));
    }
}
