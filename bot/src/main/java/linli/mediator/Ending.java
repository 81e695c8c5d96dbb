package linli.mediator;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.CaseEvent.Type;
import linli.cases.CaseWork;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.mediation.Agreement;
import linli.message.Sensitive;
import linli.text.Masking;
import linli.wording.Phrase;

/// Writes down how a quarrel ended, and tells each side apart from the other: agreed, referred, or not yet over.
record Ending(CaseWork work, MediationTalk talk) {
    private static final Pattern REFERRAL = Pattern.compile("(?:转|去|走)(?:给|到)?(?<where>法院|仲裁|派出所|司法所|公证处|街道)");

    Obeyed settle(Case about, String terms, Said said) {
        if (!about.isOpen()) {
            return talk.say(said, about, talk.put(Phrase.QUARREL_IS_OVER, "case", about.label()));
        }
        if (terms.isEmpty()) {
            return talk.say(said, about, talk.put(Phrase.UPON_WHAT, "case", about.label()));
        }
        var community = talk.speech().community();
        var due = community.quiet().nextWaking(said.now().plus(Duration.ofDays(talk.means().rules().checkDays())), community.zone());
        String text = Masking.mask(terms);
        talk.means().quarrels().store().put(
                new Agreement(about.number(), text, said.person().id(), said.now(), Optional.of(due)));
        var settled = work.endQuarrel(about, Type.SETTLED, said.person(), "");
        String told = talk.toBoth(settled, talk.put(Phrase.SETTLED_FOR_SIDE,
                "text", text, "owner", talk.speech().titled(settled.owner())), Set.of(Sensitive.AGREEMENT), said);
        tellOwner(settled, text, said);
        return talk.say(said, settled, talk.put(Phrase.SETTLED, "case", settled.label(), "told", told));
    }

    Obeyed fail(Case about, String why, Said said) {
        if (!about.isOpen()) {
            return talk.say(said, about, talk.put(Phrase.QUARREL_IS_OVER, "case", about.label()));
        }
        var referral = REFERRAL.matcher(why);
        if (!referral.find()) {
            work.note(about, Type.UNSETTLED, said.person().id(), why);
            return talk.say(said, about, talk.put(Phrase.UNSETTLED, "case", about.label()));
        }
        String where = referral.group("where");
        var referred = work.endQuarrel(about, Type.HANDED_ON, said.person(), why);
        String told = talk.toBoth(referred, talk.put(Phrase.REFERRED_FOR_SIDE, "where", where), Set.of(), said);
        tellOwner(referred, why, said);
        return talk.say(said, referred, talk.put(Phrase.REFERRED, "case", referred.label(), "where", where, "told", told));
    }

    /// Whoever has it need do nothing about it any more.
    private void tellOwner(Case ended, String how, Said said) {
        if (!ended.owner().equals(said.person().id())) {
            talk.toColleague(ended.owner(), ended, talk.speech().doneBy(ended, said.person(), how));
        }
    }
}
