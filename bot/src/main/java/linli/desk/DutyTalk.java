package linli.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import linli.cases.Because;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.CaseStore;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.community.Community;
import linli.community.Person;
import linli.community.Roster;
import linli.wording.Phrase;

/// Tells colleagues who is there, and why a case is whose it is: the row of the rules and the row of the roster, in their words.
record DutyTalk(CaseStore cases, Pointing pointing, DeskTalk talk, Community community) {
    private static final int DAYS_SHOWN = 3;

    Obeyed who(Said said) {
        var lines = new ArrayList<String>();
        LocalDate today = LocalDate.ofInstant(said.now(), community.zone());
        for (Roster roster : community.rosters().values()) {
            for (int i = 0; i < DAYS_SHOWN && !roster.turns().isEmpty(); i++) {
                line(roster, today.plusDays(i), said).ifPresent(lines::add);
            }
        }
        for (Person person : community.people().values()) {
            person.leaves().stream().filter(leave -> leave.touches(today)).findFirst().ifPresent(leave -> lines.add(talk.put(
                    Phrase.OFF_TODAY, "name", person.titled(), "until", day(leave.until(), today) + leave.part().word(),
                    "standin", community.present(person, said.now(), Set.of()).filter(p -> !p.equals(person))
                            .map(p -> talk.put(Phrase.STANDS_IN, "name", p.name()))
                            .orElse(""))));
        }
        return lines.isEmpty() ? new Obeyed.NotMeant() : talk.say(said, String.join("\n", lines));
    }

    private Optional<String> line(Roster roster, LocalDate day, Said said) {
        var noon = day.atTime(12, 0).atZone(community.zone()).toInstant();
        return roster.turnOf(noon, community.zone()).flatMap(community::person).map(person -> talk.put(Phrase.ON_DUTY,
                "day", day(day, LocalDate.ofInstant(said.now(), community.zone())), "roster", roster.name(),
                "name", community.presentOr(person, noon).titled()));
    }

    private String day(LocalDate day, LocalDate today) {
        return talk.speech().wording().day(day, today);
    }

    Obeyed why(Optional<Integer> number, Said said) {
        var meant = number.or(() -> said.message().quote().flatMap(pointing::quoted))
                .flatMap(n -> pointing.at(n, said.person()))
                .or(() -> number.isPresent() ? Optional.empty() : pointing.latestCard(said.place(), said.person()));
        if (meant.isEmpty()) {
            return new Obeyed.NotMeant();
        }
        var about = meant.get();
        talk.answer(said, about, why(about));
        return new Obeyed.Answered();
    }

    private String why(Case about) {
        var events = cases.eventsOf(about.number());
        var escalated = events.stream()
                .filter(event -> event.type() == CaseEvent.Type.ESCALATED && event.detail().endsWith(" to " + about.owner()))
                .reduce((_, later) -> later);
        var because = events.stream().flatMap(event -> Because.in(event.detail()).stream()).reduce((_, later) -> later);
        String rule = community.rule(about.rule()).map(r -> r.name()).orElse(about.rule());
        String hours = community.person(about.owner()).flatMap(community::rosterOf)
                .map(roster -> talk.put(Phrase.WHY_HOURS, "roster", roster.name(), "hours", talk.speech().wording().usual(roster)))
                .orElse("");
        String reason = escalated.map(event -> talk.put(
                        Phrase.WHY_ESCALATED, "previous", name(event.detail().split(" ")[1])))
                .orElseGet(() -> because.map(this::reason).orElse(""));
        return talk.put(Phrase.WHY, "case", about.label(), "owner", talk.speech().titled(about.owner()), "rule", rule,
                "reason", reason, "hours", hours, "id", about.rule());
    }

    private String reason(Because because) {
        String absent = because.insteadOf().map(this::name).orElse("");
        return switch (because.way()) {
            case REGULAR -> talk.put(Phrase.WHY_REGULAR);
            case LEAST_TO_DO -> talk.put(Phrase.WHY_LEAST_TO_DO);
            case OUT_OF_HOURS -> talk.put(Phrase.WHY_OUT_OF_HOURS, "absent", absent);
            case STANDS_IN -> talk.put(Phrase.WHY_STANDS_IN, "absent", absent);
            case NOBODY_THERE -> talk.put(Phrase.WHY_NOBODY_THERE, "absent", absent);
            case PASSED_BY -> talk.put(Phrase.WHY_PASSED_BY);
        };
    }

    private String name(String person) {
        return talk.speech().titled(person);
    }
}
