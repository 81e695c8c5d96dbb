package linli.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.CaseStore;
import linli.cases.EnclosedWords;
import linli.cases.Steps;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.community.OrgUnit;
import linli.community.Person;
import linli.reply.CaseReply.Inquire.What;
import linli.reply.OverviewReply;
import linli.wording.Phrase;

/// Tells colleagues how a case stands, and what they have in hand.
///
/// @param reachable whether a resident can be written to in private
record Overview(CaseStore cases, Predicate<String> reachable, Steps steps, DeskTalk talk) {
    private static final Comparator<Case> MOST_URGENT_FIRST = Comparator.comparing(Case::due).thenComparing(Case::number);
    private static final int LISTED = 10;
    private static final int LOOKED_THROUGH = 200;
    private static final int STEPS_TOLD = 4;
    private static final int ADDRESSES_TOLD = 20;

    Obeyed obey(OverviewReply reply, Said said) {
        return switch (reply) {
            case OverviewReply.Mine _ -> inHand(said);
            case OverviewReply.Today _ -> due(said);
        };
    }

    Obeyed inHand(Said said) {
        return list(said, open(said), Phrase.MINE, Phrase.MINE_NONE);
    }

    Obeyed due(Said said) {
        return list(said, dueToday(said), Phrase.TODAYS, Phrase.TODAYS_NONE);
    }

    /// What others have in hand, without what is confidential.
    Obeyed inHandOf(List<Person> others, Said said) {
        return listOf(others.stream().map(Person::name).collect(Collectors.joining("、")), others.stream().map(Person::id), _ -> true, said);
    }

    /// The same of all that is open in a part of the community, whoever has it.
    Obeyed openIn(OrgUnit part, Said said) {
        var organisation = talk.speech().community().organisation();
        return listOf(part.name(), cases.ownersOfOpen().stream(), c -> organisation.chainOf(c.place()).contains(part), said);
    }

    private Obeyed listOf(String names, Stream<String> owners, Predicate<Case> isMeant, Said said) {
        var open = owners.flatMap(owner -> cases.openOwnedBy(owner, LOOKED_THROUGH).stream()).filter(c -> !c.confidential() && isMeant.test(c)).sorted(MOST_URGENT_FIRST).toList();
        return open.isEmpty()
                ? talk.say(said, talk.put(Phrase.THEIRS_NONE, "names", names))
                : talk.say(said, talk.put(Phrase.THEIRS, "names", names, "count", Integer.toString(open.size()), "lines", lines(open, said)));
    }

    /// The most urgent first; among several people without what is confidential.
    private List<Case> open(Said said) {
        return cases.openOwnedBy(said.person().id(), LOOKED_THROUGH).stream()
                .filter(c -> said.group().isEmpty() || !c.confidential())
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    private List<Case> dueToday(Said said) {
        var zone = talk.speech().community().zone();
        var tomorrow = LocalDate.ofInstant(said.now(), zone).plusDays(1).atStartOfDay(zone).toInstant();
        return open(said).stream().filter(c -> c.due().isBefore(tomorrow)).toList();
    }

    private Obeyed list(Said said, List<Case> all, Phrase some, Phrase none) {
        return talk.say(said, all.isEmpty() ? talk.put(none) : talk.put(some, "count", Integer.toString(all.size()), "lines", lines(all, said)));
    }

    private String lines(List<Case> all, Said said) {
        return all.stream().limit(LISTED).map(c -> line(c, said)).collect(Collectors.joining("\n"));
    }

    private String line(Case about, Said said) {
        return talk.put(Phrase.MINE_LINE,
                "case", about.label(), "category", talk.speech().category(about), "place", talk.speech().place(about),
                "state", steps.state(about), "due", talk.speech().time(about.due(), said.now()));
    }

    /// Who reported it and how to reach them, as the card says it.
    Obeyed reporter(Case about, What what, Said said) {
        Phrase phrase = switch (what) {
            case WHO_TOLD -> Phrase.WHO_REPORTED;
            case WHEN_TO_GO -> Phrase.ASK_THE_REPORTER;
        };
        return talk.answer(said, about, talk.put(phrase,
                "case", about.label(), "reporter", talk.speech().reporter(about, reachable.test(about.reporter())), "due", talk.speech().time(about.due(), said.now())));
    }

    Obeyed look(Case about, Said said) {
        var told = cases.eventsOf(about.number()).stream().filter(steps::areTold).toList();
        String last = told.subList(Math.max(0, told.size() - STEPS_TOLD), told.size()).stream()
                .map(event -> steps.line(event, said.now()))
                .collect(Collectors.joining("\n"));
        String found = talk.put(about.isOpen() ? Phrase.LOOKED_UP : Phrase.LOOKED_UP_CLOSED,
                "case", about.label(), "category", talk.speech().category(about), "place", talk.speech().place(about),
                "owner", talk.speech().titled(about.owner()), "state", steps.state(about),
                "due", talk.speech().time(about.due(), said.now()), "steps", last);
        return talk.answer(said, about, new EnclosedWords(talk.speech()).line(about, cases.enclosedIn(about.number()), ADDRESSES_TOLD)
                .map(shown -> found + "\n" + shown)
                .orElse(found));
    }
}
