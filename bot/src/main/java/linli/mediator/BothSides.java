package linli.mediator;

import java.util.ArrayList;
import java.util.List;
import linli.cases.Case;
import linli.colleague.Said;
import linli.mediation.Party;
import linli.mediation.Side;
import linli.mediation.Statement;
import linli.text.Excerpt;
import linli.wording.Phrase;

/// The mediator's view of a quarrel: what each side said and how each is reached, who could help, when they meet.
record BothSides(MediationTalk talk) {
    /// The newest are read; all of them are with the case.
    private static final int MOST_STATEMENTS = 6;
    private static final int LONGEST = 200;

    String text(Case about, Said said) {
        var speech = talk.speech();
        var store = talk.means().quarrels().store();
        var lines = new ArrayList<String>();
        lines.add(talk.put(Phrase.BOTH_SIDES,
                "case", about.label(), "category", speech.category(about), "place", speech.place(about)));
        var statements = store.statementsOf(about.number());
        var first = talk.means().quarrels().first(about, said.now());
        lines.add(heading(Phrase.SIDE_FIRST, first));
        lines.add(talk.put(Phrase.SIDE_SAID, "time", talk.when(about.openedAt(), said), "text", Excerpt.inOneLine(about.text(), LONGEST)));
        lines.addAll(said(statements, Side.FIRST, said));
        lines.add(heading(Phrase.SIDE_OTHER, talk.other(about, said).orElseGet(() -> Party.unknown(about.number()))));
        var others = said(statements, Side.OTHER, said);
        lines.addAll(others.isEmpty() ? List.of(talk.put(Phrase.SIDE_SILENT)) : others);
        var besides = said(statements, Side.BESIDE, said);
        if (!besides.isEmpty()) {
            lines.add(talk.put(Phrase.SIDE_BESIDE));
            lines.addAll(besides);
        }
        lines.add(talk.put(Phrase.WHO_CAN_HELP, "experts", talk.means().card().experts(about)));
        store.appointmentOf(about.number()).ifPresent(appointment -> lines.add(talk.put(Phrase.MEETING,
                "time", talk.when(appointment.at(), said), "where", appointment.where(talk.means().rules().clinic()))));
        store.agreementOf(about.number()).ifPresent(agreement ->
                lines.add(talk.put(Phrase.AGREED_UPON, "text", agreement.text())));
        return String.join("\n", lines);
    }

    private String heading(Phrase phrase, Party party) {
        return talk.put(phrase, "who", talk.means().card().nameOf(party), "reach", talk.reach(party));
    }

    private List<String> said(List<Statement> statements, Side side, Said said) {
        var theirs = statements.stream().filter(statement -> statement.side() == side).toList();
        return theirs.subList(Math.max(0, theirs.size() - MOST_STATEMENTS), theirs.size()).stream()
                .map(statement -> line(statement, said))
                .toList();
    }

    /// A colleague who helps is named.
    private String line(Statement statement, Said said) {
        String time = talk.when(statement.at(), said);
        return talk.speech().community().person(statement.by())
                .filter(_ -> statement.side() == Side.BESIDE)
                .map(guest -> talk.put(Phrase.SIDE_SAID_BY, "time", time, "who", guest.titled(), "text", Excerpt.inOneLine(statement.text(), LONGEST)))
                .orElseGet(() -> talk.put(Phrase.SIDE_SAID, "time", time, "text", Excerpt.inOneLine(statement.text(), LONGEST)));
    }
}
