package linli.owed;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.CaseWork;
import linli.community.Person;
import linli.digest.Asked;
import linli.digest.WrittenAnswer;
import linli.digest.WrittenAnswer.Step;
import linli.outbox.Post;
import linli.reach.Recipients;
import linli.site.Site;
import linli.store.Transaction;
import linli.wording.Phrase;

/// Questions that were handed to a colleague because nothing answered them: once staff have answered and whoever asked has been told, there is
/// nothing left to do, and the colleague is told so.
record HandedOver(Site site, Transaction tx, Post post, Instant now) {
    /// @param toldIn the group or person that has been told
    void close(WrittenAnswer answer, String toldIn) {
        questions(answer)
                .filter(asked -> asked.group().orElse(asked.sender()).equals(toldIn))
                .flatMap(asked -> caseOf(asked).stream())
                .filter(Case::isOpen)
                .forEach(open -> answerer(answer).ifPresent(by -> close(open, by, answer)));
    }

    private Stream<Asked> questions(WrittenAnswer answer) {
        return tx.digests().topic(answer.digest(), answer.topic()).stream().flatMap(topic -> topic.asked().stream());
    }

    Optional<Case> caseOf(Asked asked) {
        return asked.caseNumber().flatMap(tx.cases()::find);
    }

    private void close(Case open, Person by, WrittenAnswer answer) {
        var work = new CaseWork(tx.cases(), post, site.speech(), new Recipients(site, tx)::isReachable, now);
        var done = work.close(open, by, answer.answer());
        if (!done.owner().equals(by.id())) {
            work.tellOwner(done, site.wording().say(Phrase.CARD_ANSWERED, "case", done.label(), "answer", answer.answer()));
        }
    }

    /// Whoever wrote it; should they have left since, whoever agreed.
    private Optional<Person> answerer(WrittenAnswer answer) {
        return Stream.concat(Stream.of(answer.written()), answer.seconded().stream())
                .map(Step::by)
                .flatMap(id -> site.community().person(id).stream())
                .findFirst();
    }
}
