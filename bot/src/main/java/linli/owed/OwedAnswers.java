package linli.owed;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linli.answer.Editions;
import linli.answer.EntryText;
import linli.community.Group;
import linli.digest.Asked;
import linli.digest.Owed;
import linli.digest.WrittenAnswer;
import linli.knowledge.Entry;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.SentMessage;
import linli.outbox.Post;
import linli.reach.QuietBudget;
import linli.reach.Recipients;
import linli.recall.Form;
import linli.recall.GivenAnswer;
import linli.site.Site;
import linli.store.Transaction;
import linli.wording.Phrase;

/// Tells those who asked what has been answered since, each once: a group in a line within its quiet budget, a person in private where
/// that is possible, nobody at night. What was handed to a colleague meanwhile is done with that.
public final class OwedAnswers {
    private static final Duration UNTIL_ANOTHER_TRY = Duration.ofMinutes(10);
    private static final int AT_ONCE = 100;

    private final Site site;
    private final Transaction tx;
    private final Post post;
    private final Instant now;

    public OwedAnswers(Site site, Transaction tx, Post post, Instant now) {
        this.site = site;
        this.tx = tx;
        this.post = post;
        this.now = now;
    }

    /// Gives back whether there is anybody who can be told.
    public boolean tell(WrittenAnswer answer) {
        var asked = tx.digests().topic(answer.digest(), answer.topic()).map(topic -> topic.asked()).orElse(List.of());
        var questions = questionsByPlace(asked, answer);
        questions.forEach((to, question) -> tx.digests().owe(new Owed(answer.number(), to, question, now)));
        handedOver().close(answer, answer.group()); // where everybody has read it
        pay();
        return !questions.isEmpty();
    }

    /// As it was asked in each place where it can be answered.
    private Map<String, String> questionsByPlace(List<Asked> all, WrittenAnswer answer) {
        var questions = new LinkedHashMap<String, String>();
        for (Asked asked : all) {
            if (!wasAnsweredByHand(asked)) {
                placeOf(asked, answer).ifPresent(place -> questions.putIfAbsent(place, asked.text()));
            }
        }
        return questions;
    }

    /// Whoever it was handed to has told them already.
    private boolean wasAnsweredByHand(Asked asked) {
        return handedOver().caseOf(asked).filter(c -> !c.isOpen()).isPresent();
    }

    private HandedOver handedOver() {
        return new HandedOver(site, tx, post, now);
    }

    private Optional<String> placeOf(Asked asked, WrittenAnswer answer) {
        return asked.group().isPresent()
                ? asked.group().filter(id -> !id.equals(answer.group())).flatMap(site.community()::group).map(Group::id)
                : Optional.of(asked.sender()).filter(new Recipients(site, tx)::isReachable);
    }

    /// Says what is due, and puts off what cannot be said now.
    public void pay() {
        for (Owed owed : tx.digests().dueBy(now, AT_ONCE)) {
            var answer = tx.digests().answer(owed.answer()).filter(WrittenAnswer::isInForce);
            var later = whenItMayBeSaid(owed.to());
            if (answer.isPresent() && later.isAfter(now)) {
                tx.digests().owe(owed.at(later));
            } else {
                answer.ifPresent(a -> say(owed, a));
                tx.digests().settle(owed);
            }
        }
    }

    private Instant whenItMayBeSaid(String to) {
        var quiet = site.community().quiet();
        boolean hasBudget = site.community().group(to).isEmpty() || new QuietBudget(site, tx).isLeft(to, now);
        return quiet.nextWaking(hasBudget ? now : now.plus(UNTIL_ANOTHER_TRY), site.community().zone());
    }

    private void say(Owed owed, WrittenAnswer answer) {
        var entry = site.entry(answer);
        String composed = new EntryText(site.wording()).compose(entry, Form.SHORT);
        boolean heard = tx.outbox().saidSince(owed.to(), composed, answer.seconded().orElse(answer.written()).at());
        if (heard || say(owed, entry, composed).isPresent()) {
            handedOver().close(answer, owed.to());
        }
    }

    private Optional<SentMessage> say(Owed owed, Entry entry, String composed) {
        var audience = site.community().group(owed.to()).map(Group::audience).orElse(Audience.PERSON);
        String text = site.wording().say(Phrase.ANSWERED_SINCE, "question", site.speech().quote(owed.question()), "answer", composed);
        var told = post.say(new OutboundMessage(
                owed.to(), audience, Purpose.NOTICE, text, Set.of(), Optional.empty(), audience == Audience.GROUP));
        told.ifPresent(said -> tx.givenAnswers().remember(new GivenAnswer(
                Long.parseLong(said.id()), Editions.of(entry), Form.SHORT, said.to(), said.audience(), Optional.empty(), now)));
        return told;
    }
}
