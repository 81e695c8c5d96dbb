package linli.decide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import linli.answer.Answers;
import linli.answer.Response;
import linli.community.Community;
import linli.knowledge.Entry;
import linli.knowledge.Knowledge;
import linli.understand.EntryMatch;
import linli.understand.Issue;

/// Which entry answers somebody in this community and today, and with what.
///
/// @param sureness how likely it has to be that an entry answers
record FittingEntries(Community community, Knowledge knowledge, Answers answers, double sureness) {
    Optional<Response> response(Issue issue, Circumstances now) {
        return answering(issue, now).map(entry -> answers.respond(entry, issue.text(), now.now()));
    }

    /// That of an amount or a window called by name, or one that covers enough of the question. Of those that answer about as well, the one of the
    /// nearest region.
    Optional<Entry> answering(Issue issue, Circumstances now) {
        return answers.calledByName(issue.text(), now.now())
                .filter(entry -> isValid(entry, now))
                .or(() -> issue.entry().flatMap(match -> nearest(match, now)));
    }

    private Optional<Entry> nearest(EntryMatch match, Circumstances now) {
        return match.answering(id -> knowledge.entry(id).filter(entry -> isValid(entry, now)).isPresent(), sureness).stream()
                .flatMap(id -> knowledge.entry(id).stream())
                .max(Comparator.comparingInt(entry -> community.nearness(entry.region()))); // the first of equals
    }

    private boolean isValid(Entry entry, Circumstances now) {
        return community.isWithin(entry.region()) && entry.isInForceOn(LocalDate.ofInstant(now.now(), community.zone()));
    }
}
