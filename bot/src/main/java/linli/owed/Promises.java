package linli.owed;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.CaseEvent.Type;
import linli.cases.CaseWork;
import linli.mediation.Agreement;
import linli.mediation.DisputeCard;
import linli.mediation.Party;
import linli.message.Purpose;
import linli.outbox.Post;
import linli.reach.Recipients;
import linli.site.Site;
import linli.store.Transaction;
import linli.text.PlainText;
import linli.wording.Phrase;

/// Asks both sides of a settled quarrel, each apart and once, whether what they agreed upon has been done, and hears the answer.
public record Promises(Site site, Transaction tx, Post post, CaseWork work, Instant now) {
    private static final int NEWEST = 8;
    private static final Pattern YES = Pattern.compile("1|1 ?(?:都?做到了?)|都?做到了");
    private static final Pattern NO = Pattern.compile("2|2 ?(?:没有?做到)|没有?做到");

    /// Those that can be reached; nobody is asked whose account is not theirs for certain.
    public Case ask(Agreement agreement) {
        var recipients = new Recipients(site, tx);
        var about = tx.cases().find(agreement.caseNumber()).orElseThrow();
        tx.mediations().put(agreement.checked());
        for (Party party : tx.mediations().partiesOf(about.number())) {
            party.sureAccount().filter(recipients::isReachable).ifPresent(account -> {
                post.say(site.speech().toParty(account, site.wording().say(Phrase.IS_IT_KEPT), about, Set.of()));
                tx.mediations().put(party.asked(now));
            });
        }
        return about;
    }

    /// The case, if the text in private was the answer to such a question.
    public Optional<Case> answered(String sender, String text) {
        String plain = PlainText.of(text);
        boolean isYes = YES.matcher(plain).matches();
        if (!isYes && !NO.matcher(plain).matches()) {
            return Optional.empty();
        }
        return tx.mediations().partiesBy(sender, NEWEST).stream()
                .filter(party -> party.askedAt().isPresent() && party.kept().isEmpty())
                .findFirst()
                .map(party -> isYes ? kept(party) : broken(party));
    }

    private Case kept(Party party) {
        var about = tx.cases().find(party.caseNumber()).orElseThrow();
        tx.mediations().put(party.answered(true));
        work.note(about, Type.KEPT, party.account().orElseThrow(), party.side().code());
        say(party, about, site.wording().say(Phrase.KEPT));
        tell(about, site.wording().say(Phrase.CARD_KEPT, "case", about.label(), "who", nameOf(party)));
        return about;
    }

    private Case broken(Party party) {
        var about = tx.cases().find(party.caseNumber()).orElseThrow();
        tx.mediations().put(party.answered(false));
        work.note(about, Type.BROKEN, party.account().orElseThrow(), party.side().code());
        var again = about.isOpen() ? about : work.takeUpAgain(about);
        String due = site.speech().time(again.due(), now);
        say(party, again, site.wording().say(Phrase.BROKEN, "owner", site.speech().titled(again.owner()), "due", due));
        tell(again, site.wording().say(Phrase.CARD_BROKEN, "case", again.label(), "who", nameOf(party), "due", due));
        return again;
    }

    private void say(Party party, Case about, String text) {
        post.say(site.speech().toParty(party.account().orElseThrow(), text, about, Set.of()));
    }

    private void tell(Case about, String card) {
        post.say(
                site.speech().toColleague(about.owner(), Purpose.CARD, card, about),
                site.community().quiet().nextWaking(now, site.community().zone()));
    }

    private String nameOf(Party party) {
        return new DisputeCard(site.community(), site.wording(), site.mediation()).nameOf(party);
    }
}
