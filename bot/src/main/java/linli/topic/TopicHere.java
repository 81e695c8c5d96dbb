package linli.topic;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import linli.act.GivenHere;
import linli.act.Inquiry;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.message.Kind;
import linli.owed.Successor;
import linli.recall.GivenAnswer;
import linli.turn.Turn;

/// Finds out what somebody is talking about with Linli just now: what they were answered, were asked a fact for, or wait to have answered, unless they
/// have brought up something else since.
record TopicHere(Turn turn) {
    /// So soon among neighbours a question that names nothing is one to Linli still.
    private static final Duration JUST_NOW = Duration.ofMinutes(3);
    /// Whoever reads what a person answered comes back to it later than to what Linli said at once.
    private static final Duration STILL_READ = Duration.ofMinutes(30);

    static boolean isFresh(Topic topic, Turn turn) {
        return topic.at().isAfter(turn.now().minus(JUST_NOW));
    }

    Optional<Topic> find() {
        var waiting = waiting();
        return Stream.of(answered(), askedForAFact()).flatMap(Optional::stream)
                .filter(topic -> !isOver(topic))
                .max(Comparator.comparing(Topic::at))
                .map(topic -> topic.waitingFor(waiting.filter(open -> !open.openedAt().isBefore(topic.at()))))
                .or(() -> waiting.map(Topic::of))
                .or(this::answeredByAPerson)
                .or(() -> quarrel().map(Topic::of));
    }

    /// What they were answered before they told of a quarrel: they may come back to it.
    Optional<Topic> beforeTheQuarrel() {
        return quarrel().flatMap(_ -> answered());
    }

    private Optional<Topic> answeredByAPerson() {
        return turn.tx().cases().reportedBy(turn.message().sender(), 1).stream()
                .filter(about -> about.kind() == Kind.QUESTION && about.status() == Case.Status.DONE && about.group().equals(turn.message().group()))
                .flatMap(about -> turn.tx().cases().eventsOf(about.number()).stream()
                        .filter(event -> event.type() == CaseEvent.Type.DONE && event.at().isAfter(turn.now().minus(STILL_READ)))
                        .map(done -> Topic.answered(about, done.at())))
                .findFirst();
    }

    /// What they have just told of in confidence is what they ask about, 时效多久, as far as anything is known of that.
    private Optional<Case> quarrel() {
        return turn.justOpened().filter(open -> turn.message().isPrivate() && open.kind() == Kind.DISPUTE && isJustOpened(open));
    }

    private boolean isJustOpened(Case open) {
        return open.openedAt().isAfter(turn.now().minus(GivenHere.A_MOMENT));
    }

    private boolean isOver(Topic topic) {
        return turn.justOpened().filter(open -> isAMatter(open) && !open.openedAt().isBefore(topic.at())).isPresent();
    }

    /// Whoever only wants to talk with somebody has brought up nothing else.
    private static boolean isAMatter(Case open) {
        return switch (open.kind()) {
            case EMERGENCY, FRAUD, DISPUTE, SERVICE_REQUEST -> true;
            case QUESTION, SUGGESTION, CHATTER -> false;
        };
    }

    private Optional<Topic> answered() {
        var given = new GivenHere(turn);
        return (turn.message().quote().isPresent() ? given.quoted() : given.theirs().map(last -> ofSeveral(last, given))).flatMap(this::of);
    }

    /// 第二个要不要公证, of several that were answered in one go.
    private GivenAnswer ofSeveral(GivenAnswer last, GivenHere given) {
        var inOneGo = given.latest().stream().filter(other -> other.at().equals(last.at()) && other.askedBy().equals(last.askedBy())).toList().reversed();
        return WhichOne.in(turn.plain()).filter(which -> which <= inOneGo.size()).map(which -> inOneGo.get(which - 1)).orElse(last);
    }

    /// What another neighbour was answered there a moment ago, which is what somebody means who calls Linli, names nothing and has nothing open with it: @邻里 在哪里打.
    Optional<Topic> ofTheGroup() {
        boolean isMeant = turn.isCalled() && turn.group().filter(group -> !group.isStaff()).isPresent() && turn.message().quote().isEmpty()
                && turn.tx().cases().openReportedBy(turn.message().sender(), 1).isEmpty();
        return Optional.of(new GivenHere(turn)).filter(_ -> isMeant)
                .flatMap(given -> given.latest().stream().filter(answer -> answer.at().isAfter(turn.now().minus(GivenHere.A_MOMENT))).findFirst())
                .flatMap(this::of);
    }

    private Optional<Topic> of(GivenAnswer answer) {
        return Optional.of(answer.edition()).filter(edition -> !edition.isGone())
                .flatMap(edition -> new Successor(turn.site().answers()).of(edition, turn.now()))
                .map(entry -> Topic.of(entry, Optional.of(answer), answer.at()));
    }

    private Optional<Topic> askedForAFact() {
        var today = LocalDate.ofInstant(turn.now(), turn.site().community().zone());
        return turn.tx().conversations().pendingFact(turn.message().group(), turn.message().sender(), turn.now())
                .map(pending -> Map.entry(pending.entry(), pending.expiresAt().minus(Inquiry.ANSWER_AWAITED)))
                .filter(asked -> asked.getValue().isAfter(turn.now().minus(GivenHere.A_MOMENT)))
                .flatMap(asked -> turn.site().knowledge().entry(asked.getKey()).filter(entry -> entry.isInForceOn(today))
                        .map(entry -> Topic.of(entry, Optional.empty(), asked.getValue())));
    }

    /// What they asked a moment ago, and a person is to answer.
    private Optional<Case> waiting() {
        return turn.justOpened().filter(open -> turn.isCalled() && open.kind() == Kind.QUESTION && isJustOpened(open));
    }
}
