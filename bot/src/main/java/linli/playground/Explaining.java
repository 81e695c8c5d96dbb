package linli.playground;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import linli.decide.Decided;
import linli.knowledge.Entry;
import linli.message.InboundMessage;
import linli.message.IssueReply;
import linli.message.Reply;
import linli.site.Site;
import linli.understand.EntryMatch;
import linli.understand.Issue;
import linli.understand.Understanding;

/// Puts together what the parts of Linli found out about one message.
record Explaining(Site site) {
    private static final int MOST_PIECES = 20;

    Heard explain(InboundMessage message, Understanding understanding, List<Decided> decisions, Reply reply) {
        var pieces = new ArrayList<Piece>();
        var outcomes = reply.issues().iterator();
        for (int i = 0; i < understanding.pieces().size() && i < MOST_PIECES; i++) {
            var issue = understanding.pieces().get(i);
            var decided = i < decisions.size() ? Optional.of(decisions.get(i)) : Optional.<Decided>empty();
            pieces.add(piece(message, issue, decided, decided.flatMap(d -> outcome(d, outcomes))));
        }
        return Heard.of(message, reply, pieces);
    }

    /// A reply leaves out what was nobody's business.
    private static Optional<IssueReply> outcome(Decided decided, Iterator<IssueReply> outcomes) {
        return !decided.isNobodysBusiness() && outcomes.hasNext() ? Optional.of(outcomes.next()) : Optional.empty();
    }

    private Piece piece(InboundMessage message, Issue issue, Optional<Decided> decided, Optional<IssueReply> outcome) {
        var cardName = issue.speaker().isEmpty() ? message.name() : Optional.of(issue.speaker());
        var whereSaid = site.community().placeOf(message.group(), message.sender());
        return new Piece(
                new Names(site.wording(), site.community()),
                issue,
                PlaceSource.of(issue, cardName, whereSaid, site.interpreter().places()),
                issue.entry().map(EntryMatch::entry).flatMap(site.knowledge()::entry).map(Entry::title),
                decided,
                outcome);
    }
}
