package linli.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.colleague.Answer;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.incident.Apart;
import linli.incident.Incidents;
import linli.incident.Reported;
import linli.message.Kind;
import linli.message.Quote;
import linli.reply.JoiningReply;
import linli.reply.JoiningReply.Part;
import linli.reply.JoiningReply.Undo;
import linli.reply.JoiningReply.Unite;
import linli.wording.Phrase;

/// Puts together and takes apart by hand what is one thing and what is two, for whoever may work on it. What somebody told in confidence
/// is never put together with what another did.
record Joining(Pointing pointing, Incidents incidents, Apart apart, Emergencies emergencies, DeskTalk talk) {
    private static final int NAMED = 9;
    private static final int LOOKED_THROUGH = 20;
    private static final Duration A_MOMENT = Duration.ofHours(2);

    Obeyed obey(JoiningReply reply, Said said) {
        return answer(reply, said)
                .<Obeyed>map(answer -> tell(answer, answer.about().orElseThrow(), said))
                .orElseGet(Obeyed.NotMeant::new);
    }

    /// What names who told what is not for a staff group where the case is not.
    private Obeyed tell(Answer answer, Case about, Said said) {
        return talk.answer(said, about, answer.text());
    }

    /// Empty where it was talk, or is not for this person to say.
    private Optional<Answer> answer(JoiningReply reply, Said said) {
        var quoted = said.message().quote().flatMap(pointing::quoted);
        var meant = reply.number().or(() -> quoted).flatMap(number -> pointing.at(number, said.person()));
        return switch (reply) {
            case Unite(var _, var other) -> meant.flatMap(one -> pointing.at(other, said.person()).map(second -> unite(one, second, said)));
            case Part(var _, var who) -> meant.map(mistaken -> part(mistaken, who, said));
            case Undo _ -> meant.or(() -> lastUnited(said)).map(mistaken -> part(mistaken, "", said));
        };
    }

    /// What they put under another case of theirs a moment ago.
    private Optional<Case> lastUnited(Said said) {
        return pointing.cases().openOwnedBy(said.person().id(), LOOKED_THROUGH).stream()
                .filter(c -> apart.isOneOfSeveral(c) && incidents.leadOf(c).number() != c.number() && unitedAt(c, said).isPresent())
                .max(Comparator.comparing(c -> unitedAt(c, said).orElseThrow()));
    }

    private Optional<Instant> unitedAt(Case about, Said said) {
        return pointing.cases().eventsOf(about.number()).stream()
                .filter(event -> event.type() == CaseEvent.Type.GATHERED && event.by().equals(said.person().id()) && event.at().isAfter(said.now().minus(A_MOMENT)))
                .map(CaseEvent::at)
                .reduce((_, later) -> later);
    }

    private Answer unite(Case one, Case other, Said said) {
        if (one.number() == other.number() || one.incident().isPresent() && one.incident().equals(other.incident())) {
            return Answer.on(one, talk.speech().say(Phrase.JOINED_ALREADY, "case", one.label(), "other", other.label()));
        }
        if (mustStayApart(one) || mustStayApart(other)) {
            return Answer.on(one, talk.speech().say(Phrase.JOINING_IN_CONFIDENCE, "case", one.label(), "other", other.label()));
        }
        if (areTwoDangers(one, other) || !one.isOpen() || !other.isOpen()) {
            return Answer.on(one, talk.speech().say(Phrase.JOINING_REFUSED, "case", one.label(), "other", other.label()));
        }
        incidents.unite(one, other, said.person().id(), said.message().text());
        var lead = one.number() < other.number() ? one : other;
        var follower = lead == one ? other : one;
        return Answer.on(lead, talk.speech().say(Phrase.JOINED_BY_HAND, "case", follower.label(), "lead", incidents.leadOf(lead).label()));
    }

    private static boolean mustStayApart(Case about) {
        return about.confidential() || about.kind() == Kind.DISPUTE;
    }

    private static boolean areTwoDangers(Case one, Case other) {
        boolean danger = one.kind() == Kind.EMERGENCY || other.kind() == Kind.EMERGENCY;
        return danger && !one.nature().equals(other.nature());
    }

    private Answer part(Case mistaken, String who, Said said) {
        boolean meansAMessage = said.message().quote().flatMap(Quote::id).flatMap(id -> apart.inMessage(mistaken, id)).isPresent();
        if (who.isEmpty() && !meansAMessage && apart.isOneOfSeveral(mistaken)) {
            return parted(apart.takeOut(mistaken, said.person().id(), said.message().text()));
        }
        var others = onePerPerson(apart.ofOthers(mistaken));
        if (others.isEmpty()) {
            return Answer.on(mistaken, talk.speech().say(Phrase.NOTHING_TO_PART, "case", mistaken.label()));
        }
        return chosen(mistaken, who, others, said)
                .map(told -> parted(splitOff(mistaken, told, said)))
                .orElseGet(() -> Answer.on(mistaken, talk.speech().say(Phrase.WHOM_TO_PART,
                        "case", mistaken.label(), "reports", list(others))));
    }

    /// What is a danger of its own while people are still called to the other needs people of its own.
    private Case splitOff(Case from, Reported told, Said said) {
        var split = apart.splitOff(from, told, said.person(), said.message().text());
        boolean isDanger = split.kind() == Kind.EMERGENCY && emergencies.scene().alarmOf(from).isPresent();
        return isDanger ? emergencies.calling().raise(split) : split;
    }

    private Answer parted(Case alone) {
        return Answer.on(alone, talk.speech().say(Phrase.PARTED,
                "case", alone.label(), "owner", talk.speech().titled(alone.owner()), "category", talk.speech().category(alone)));
    }

    private static List<Reported> onePerPerson(List<Reported> all) {
        var first = new ArrayList<Reported>();
        all.stream()
                .filter(r -> first.stream().noneMatch(known -> known.report().reporter().equals(r.report().reporter()) && known.speaker().equals(r.speaker())))
                .forEach(first::add);
        return first.stream().limit(NAMED).toList();
    }

    /// By the quoted message, by the number in the list, or by name.
    private Optional<Reported> chosen(Case mistaken, String who, List<Reported> others, Said said) {
        var quoted = said.message().quote().flatMap(Quote::id).flatMap(id -> apart.inMessage(mistaken, id));
        if (quoted.isPresent()) {
            return quoted;
        }
        if (who.matches("[1-9]")) {
            return others.stream().skip(Integer.parseInt(who) - 1L).findFirst();
        }
        var named = others.stream().filter(r -> !who.isEmpty() && r.name().filter(name -> name.contains(who)).isPresent()).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private String list(List<Reported> others) {
        return String.join("\n", IntStream.range(0, others.size())
                .mapToObj(i -> talk.speech().say(Phrase.REPORT_LINE,
                        "number", Integer.toString(i + 1),
                        "name", others.get(i).name().orElseGet(() -> talk.speech().say(Phrase.SOMEBODY)),
                        "text", talk.speech().quote(others.get(i).report().text())))
                .toList());
    }
}
