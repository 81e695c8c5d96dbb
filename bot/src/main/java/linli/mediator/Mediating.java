package linli.mediator;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.cases.Case;
import linli.cases.CaseEvent.Type;
import linli.cases.CaseStore;
import linli.cases.CaseTime;
import linli.cases.CaseWork;
import linli.cases.Workbench;
import linli.colleague.FormerHands;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.mediation.Guest;
import linli.mediation.OtherSide;
import linli.mediation.Party;
import linli.message.Kind;
import linli.message.Purpose;
import linli.reply.MediationReply;
import linli.reply.MediationReply.Appoint;
import linli.reply.MediationReply.Contact;
import linli.reply.MediationReply.Fail;
import linli.reply.MediationReply.Invite;
import linli.reply.MediationReply.Name;
import linli.reply.MediationReply.Settle;
import linli.reply.MediationReply.Show;
import linli.reply.MediationReply.View;
import linli.reply.Offhand;
import linli.text.PlainText;
import linli.wording.Phrase;

/// Does what whoever mediates a quarrel says, in private alone: the owner, those above, and mediators who were asked to it.
public record Mediating(CaseStore cases, CaseWork work, Pointing pointing, MediationTalk talk, Inviting inviting, Meeting meeting, Ending ending) {
    private static final int CASES_NAMED = 5;
    private static final Duration ASKED_LATELY = Duration.ofDays(1);

    public static Mediating at(Workbench bench, CaseWork work, Pointing pointing, Mediation means) {
        var talk = new MediationTalk(means, bench.post(), bench.speech());
        return new Mediating(bench.cases(), work, pointing, talk, new Inviting(work, talk), new Meeting(work, new CaseTime(bench), talk), new Ending(work, talk));
    }

    public Obeyed obey(MediationReply reply, Said said) {
        var meant = meant(reply, said);
        if (said.amongResidents() || meant.isEmpty()) {
            return new Obeyed.NotMeant();
        }
        if (said.group().isPresent()) {
            talk.post().say(talk.speech().toStaff(said.place(), Purpose.REPLY, talk.put(Phrase.SAY_IT_IN_PRIVATE)));
            return new Obeyed.Answered();
        }
        if (meant.size() > 1) {
            talk.toColleague(said.person().id(), meant.getFirst(), talk.put(Phrase.WHICH_CASE, "cases",
                    String.join(" ", meant.stream().map(c -> c.label() + talk.speech().category(c)).toList())));
            return new Obeyed.Answered();
        }
        return obey(reply, meant.getFirst(), said);
    }

    /// Words run together count in private, where there is but the one quarrel they can be of, and who is named is somebody.
    public Optional<Obeyed> inOtherWords(Said said) {
        var theirs = meant(new View(Optional.empty()), said);
        if (!said.message().isPrivate() || said.message().quote().isPresent() || theirs.size() != 1) {
            return Optional.empty();
        }
        var about = theirs.getFirst();
        return MediationReply.loosely(PlainText.of(said.message().text()), isArranged(about)).filter(reply -> isPlain(reply, about, said)).map(reply -> obey(reply, about, said));
    }

    /// Behind the number of a quarrel such words are of it: 1001 两家说好赔1800.
    public Optional<Obeyed> ofTheNumbered(Said said) {
        String text = said.message().text().strip();
        return Offhand.number(text).filter(_ -> said.message().isPrivate() && said.message().forwarded().isEmpty())
                .flatMap(cases::find)
                .flatMap(about -> MediationReply.loosely(PlainText.of(Offhand.words(text)), isArranged(about))
                        .filter(reply -> may(reply, about, said) && (!(reply instanceof Invite(var _, var who, var _)) || inviting.knows(about, who)))
                        .map(reply -> obey(reply, about, said)));
    }

    private boolean isArranged(Case about) {
        return talk.means().quarrels().store().appointmentOf(about.number()).isPresent();
    }

    private boolean isPlain(MediationReply reply, Case about, Said said) {
        return switch (reply) {
            case Invite(var _, var who, var _) -> inviting.knows(about, who);
            case Appoint _, Settle _ -> cases.openOwnedBy(said.person().id(), CASES_NAMED).stream().allMatch(c -> c.number() == about.number());
            case View _, Name _, Contact _, Show _, Fail _ -> false;
        };
    }

    private Obeyed obey(MediationReply reply, Case meant, Said said) {
        var about = takenUp(meant, said);
        return switch (reply) {
            case View _ -> talk.say(said, about, new BothSides(talk).text(about, said));
            case Name name -> name(about, who(name, about), said);
            case Contact _ -> contact(about, said);
            case Invite(var _, var who, var note) -> inviting.invite(about, who, note, said);
            case Show(var _, var who) -> inviting.show(about, who, said);
            case Appoint(var _, var wish) -> meeting.appoint(about, wish, said);
            case Settle(var _, var terms) -> ending.settle(about, terms, said);
            case Fail(var _, var why) -> ending.fail(about, why, said);
        };
    }

    /// Whoever works on a quarrel of theirs has taken it up, though they never said 1.
    private Case takenUp(Case meant, Said said) {
        return meant.owner().equals(said.person().id()) && meant.status() == Case.Status.ASSIGNED ? work.accept(meant, said.person()) : meant;
    }

    /// By number, by the quoted card, by the latest card if it is of a quarrel, or all open ones in hand.
    private List<Case> meant(MediationReply reply, Said said) {
        var named = reply.number().or(() -> said.message().quote().flatMap(pointing::quoted));
        boolean isEnd = reply instanceof Settle || reply instanceof Fail;
        var pointed = named.flatMap(cases::find).filter(c -> may(reply, c, said) || isEnd && hadIt(c, said));
        if (pointed.isPresent() || named.isPresent() && !isFlat(reply)) {
            return pointed.stream().toList();
        }
        var latest = pointing.latestCardNumber(said.place()).flatMap(cases::find).filter(c -> c.isOpen() && may(reply, c, said)); // guests have no other hold on it
        var inHand = latest.map(List::of).orElseGet(() ->
                cases.openOwnedBy(said.person().id(), CASES_NAMED).stream().filter(c -> may(reply, c, said)).toList());
        return inHand.isEmpty() && isEnd ? pointing.hadThere(said).filter(c -> c.kind() == Kind.DISPUTE).stream().toList() : inHand; // it went up while they talked
    }

    /// 对方 1101 王姐: a flat may look like the number of a case.
    private static boolean isFlat(MediationReply reply) {
        return reply instanceof Name;
    }

    private static String who(Name reply, Case about) {
        return reply.number().filter(number -> number != about.number()).map(number -> number + " " + reply.who()).orElse(reply.who());
    }

    private boolean may(MediationReply reply, Case about, Said said) {
        return about.kind() == Kind.DISPUTE
                && (pointing.rights().mayWorkOn(about, said.person()) || isGuest(about, said, reply instanceof View));
    }

    /// It went up while they talked.
    private boolean hadIt(Case about, Said said) {
        return about.kind() == Kind.DISPUTE && about.isOpen() && new FormerHands(cases, talk.speech().community()).hasItNoLonger(about, said.person());
    }

    private boolean isGuest(Case about, Said said, boolean onlyReads) {
        return talk.means().quarrels().store().guestsOf(about.number()).stream()
                .filter(guest -> guest.person().equals(said.person().id()))
                .anyMatch(onlyReads ? Guest::reads : Guest::mediates);
    }

    private Obeyed name(Case about, String who, Said said) {
        var quarrels = talk.means().quarrels();
        var own = quarrels.first(about, said.now()).place();
        var named = new OtherSide(talk.speech().community()).read(who, own, account -> isSomebodyElse(account, about));
        if (named.isNobody()) {
            return talk.say(said, about, talk.put(Phrase.WHICH_OTHER, "case", about.label()));
        }
        var other = quarrels.name(about, named);
        work.note(about, Type.NAMED, said.person().id(), talk.means().card().nameOf(other));
        String word = talk.put(Phrase.OTHER_NAMED, "case", about.label(), "who", talk.means().card().nameOf(other), "reach", talk.reach(other));
        var claim = other.account().filter(_ -> !other.isSure()).map(account -> "\n" + talk.put(Phrase.CARD_CLAIMED, "case", about.label(), "account", account));
        return talk.say(said, about, word + claim.orElse(""));
    }

    /// Nobody is both sides of one quarrel.
    private boolean isSomebodyElse(String account, Case about) {
        return talk.means().reachable().test(account) && !account.equals(about.reporter());
    }

    /// In words that tell nothing, and once.
    private Obeyed contact(Case about, Said said) {
        var other = talk.other(about, said).orElseGet(() -> Party.unknown(about.number()));
        if (!talk.isReachable(other)) {
            return talk.say(said, about, talk.put(Phrase.CALL_OTHER, "case", about.label(), "who", talk.means().card().toCall(other)));
        }
        if (other.contactedAt().filter(at -> at.isAfter(said.now().minus(ASKED_LATELY))).isPresent()) {
            return talk.say(said, about, talk.put(Phrase.CONTACTED_ALREADY, "case", about.label()));
        }
        talk.post().say(talk.speech().toParty(
                other.sureAccount().orElseThrow(), talk.put(Phrase.CONTACT_OTHER, "owner", talk.speech().titled(about.owner())), about,
                Set.of()));
        talk.means().quarrels().store().put(other.contacted(said.now()));
        work.note(about, Type.CONTACTED, said.person().id(), "");
        return talk.say(said, about, talk.put(Phrase.CONTACTED, "case", about.label()));
    }
}
