package linli.mediator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.cases.Case;
import linli.cases.Speech;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.mediation.Party;
import linli.mediation.Side;
import linli.message.Purpose;
import linli.message.Sensitive;
import linli.outbox.Post;
import linli.wording.Phrase;

/// What is said about a quarrel: to whoever mediates, and to each side apart from the other.
record MediationTalk(Mediation means, Post post, Speech speech) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    String put(Phrase phrase, String... namesAndValues) {
        return speech.say(phrase, namesAndValues);
    }

    Obeyed say(Said said, Case about, String text) {
        toColleague(said.person().id(), about, text);
        return new Obeyed.Done(about);
    }

    void toColleague(String person, Case about, String text) {
        post.say(speech.toColleague(person, Purpose.REPLY, text, about));
    }

    void toColleague(String person, Case about, String text, Instant since) {
        post.sayUnlessSaidSince(since, speech.toColleague(person, Purpose.REPLY, text, about));
    }

    String toBoth(Case about, String text, Set<Sensitive> carries, Said said) {
        return toBoth(about, text, carries, said, said.now());
    }

    /// The same words to each side that can be reached; gives back in words whom that leaves to be called.
    ///
    /// @param since whoever was told these words since then need not hear them again
    String toBoth(Case about, String text, Set<Sensitive> carries, Said said, Instant since) {
        var sides = sides(about, said);
        var reached = sides.stream().filter(this::isReachable).toList();
        reached.forEach(party -> post.sayUnlessSaidSince(since, speech.toParty(party.sureAccount().orElseThrow(), text, about, carries)));
        var toCall = sides.stream().filter(party -> !reached.contains(party)).toList();
        return toCall.isEmpty() ? put(Phrase.BOTH_TOLD) : put(Phrase.SIDES_TO_CALL, "who", means.card().toCall(toCall));
    }

    private List<Party> sides(Case about, Said said) {
        var known = means.quarrels().sides(about, said.now());
        boolean isOtherKnown = known.stream().anyMatch(party -> party.side() == Side.OTHER);
        return isOtherKnown ? known : List.of(known.getFirst(), Party.unknown(about.number()));
    }

    boolean isReachable(Party party) {
        return party.sureAccount().filter(means.reachable()).isPresent();
    }

    /// How whoever mediates reaches a side.
    String reach(Party party) {
        return isReachable(party)
                ? put(Phrase.SIDE_REACHABLE)
                : put(Phrase.SIDE_TO_CALL, "phone", party.phone().orElseGet(() -> put(Phrase.PHONE_UNKNOWN)));
    }

    Optional<Party> other(Case about, Said said) {
        return means.quarrels().sides(about, said.now()).stream().filter(party -> party.side() == Side.OTHER).findFirst();
    }

    /// A moment that may be past: 11月24日周二 9:00.
    String when(Instant moment, Said said) {
        var local = moment.atZone(speech.community().zone());
        var today = LocalDate.ofInstant(said.now(), local.getZone());
        return speech.wording().day(local.toLocalDate(), today) + " " + TIME.format(local);
    }
}
