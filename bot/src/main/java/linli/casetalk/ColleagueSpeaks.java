package linli.casetalk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.Routing;
import linli.cases.SameCause;
import linli.colleague.TheirWord;
import linli.community.Group;
import linli.community.Person;
import linli.message.Kind;
import linli.outbox.Floor;
import linli.reply.ClosingWords;
import linli.reply.ResidentReply;
import linli.reply.ShortReply;
import linli.text.Labour;
import linli.text.Likeness;
import linli.text.PlainText;
import linli.text.Subject;
import linli.text.Sureness;
import linli.turn.Sides;
import linli.turn.Turn;
import linli.understand.Understanding;

/// Human first: where a colleague says among neighbours what becomes of a case, as in "师傅在修了，半小时好", Linli leaves the case to them
/// there for a while, and takes it to be in hand, or done. In danger it goes on speaking.
public record ColleagueSpeaks(Turn turn, Understanding understanding) {
    private static final int CASES_OF_A_GROUP = 10;
    private static final double LIKE = 0.2;
    /// Whether it was that, so that there is nothing more to do about the message.
    public boolean isHeard() {
        var speaker = turn.site().community().person(turn.message().sender());
        boolean amongResidents = turn.group().filter(group -> !group.isStaff()).isPresent();
        if (speaker.isEmpty() || !amongResidents || turn.isBundle()) {
            return false;
        }
        String group = turn.group().map(Group::id).orElseThrow();
        if (turn.isCalled()) {
            turn.tx().outbox().takeTheFloorBack(group, speaker.get().id());
            return false;
        }
        if (isAReply()) {
            return false;
        }
        var says = says();
        var done = says == Labour.DONE ? done(speaker.get(), group) : Optional.<Case>empty();
        if (done.isPresent()) {
            new AtTheirWord(turn).done(done.get(), speaker.get(), group);
            return true;
        }
        var spokenFor = says.isOfTheWork() ? spokenFor(speaker.get(), group) : List.<Case>of();
        spokenFor.forEach(open -> {
            turn.tx().outbox().giveTheFloor(new Floor(group, open.label(), speaker.get().id(), turn.now().plus(Floor.FOR_A_WHILE)));
            turn.work().note(open, CaseEvent.Type.SPOKEN_FOR, speaker.get().id(), turn.message().text());
        });
        if (spokenFor.size() == 1 && says == Labour.TAKEN && theirWord().isEnoughThatItIsInHand(spokenFor.getFirst(), speaker.get())) {
            new AtTheirWord(turn).inHand(spokenFor.getFirst(), speaker.get());
        }
        return !spokenFor.isEmpty();
    }

    /// The one case of which the words say that it is done; of two that fit it is none. What the speaker said there that they would do comes first.
    private Optional<Case> done(Person speaker, String group) {
        var fitting = open(group).filter(c -> mayBeOf(c, turn.plain())).toList();
        var promised = fitting.stream().filter(c -> wasPromisedBy(speaker, c)).toList();
        var meant = promised.isEmpty() ? fitting : promised;
        return meant.size() == 1 ? Optional.of(meant.getFirst()).filter(c -> theirWord().isEnoughThatItIsDone(c, speaker)) : Optional.empty();
    }

    /// Whether what they name, if anything, may be that case.
    private boolean mayBeOf(Case about, String plain) {
        String told = PlainText.of(about.text());
        return ClosingWords.name(plain, told + turn.speech().category(about)) || !Subject.differ(Subject.in(plain), Subject.of(told, about.category()));
    }

    private boolean wasPromisedBy(Person speaker, Case open) {
        return turn.tx().cases().eventsOf(open.number()).stream().anyMatch(event -> event.type() == CaseEvent.Type.SPOKEN_FOR && event.by().equals(speaker.id()));
    }

    private Labour says() {
        boolean isInWords = turn.plain().codePoints().filter(Character::isLetter).count() > 1; // 1 among neighbours is a vote or a floor
        return !isInWords ? Labour.TOLD : new Hearing(turn.site().interpreter()).inPart(turn.plain(), Sureness.PLAINLY);
    }

    private TheirWord theirWord() {
        return new TheirWord(turn.tx().cases(), turn.tx().alarms(), turn.site().community());
    }

    /// While an alarm is up there, what does not plainly name one of the others is of the danger: 我上来 我家有制氧机 mends no lamp.
    private Stream<Case> open(String group) {
        var cases = turn.tx().cases();
        boolean isADangerUp = cases.openInGroup(group, Kind.EMERGENCY, CASES_OF_A_GROUP).stream().anyMatch(danger -> turn.scene().alarmOf(danger).isPresent());
        return cases.openInGroup(group, CASES_OF_A_GROUP).stream()
                .filter(c -> c.kind() != Kind.EMERGENCY && !c.confidential() && (!isADangerUp || fits(c, turn.plain())));
    }

    /// 4 1024 is for Linli, wherever it is said, and so is 恢复说话.
    private boolean isAReply() {
        boolean isOnTheHush = ResidentReply.parse(PlainText.of(turn.message().text()))
                .filter(reply -> reply instanceof ResidentReply.Quiet || reply instanceof ResidentReply.Speak)
                .isPresent();
        return isOnTheHush || ShortReply.parse(turn.message().text())
                .filter(reply -> reply.number().isPresent() || turn.message().quote().isPresent())
                .isPresent();
    }

    private List<Case> spokenFor(Person speaker, String group) {
        String plain = turn.plain();
        var open = open(group).filter(this::tellsOfNothingElse).toList();
        var fitting = open.stream().filter(c -> fits(c, plain)).toList();
        var theirs = open.stream().filter(c -> concerns(c, speaker) && (fitting.contains(c) || !new Sides(turn).isQuarrelSince(c))).toList();
        var both = fitting.stream().filter(theirs::contains).toList();
        return Stream.of(both, fitting, theirs).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /// What else a colleague reports in the same breath is not lost.
    private boolean tellsOfNothingElse(Case open) {
        return understanding.pieces().stream().allMatch(piece -> piece.kind() == Kind.CHATTER
                || piece.kind() == Kind.QUESTION
                || piece.kind() == open.kind() && piece.category().equals(open.category()));
    }

    private boolean fits(Case open, String plain) {
        var community = turn.site().community();
        boolean sameCause = open.cause().isPresent() && open.cause().equals(new SameCause(community).causeOf(open.category(), plain));
        return sameCause || plain.contains(turn.speech().category(open)) || Likeness.of(PlainText.of(open.text()), plain) >= LIKE;
    }

    /// Whoever has it, had it, or was told of it.
    private boolean concerns(Case open, Person speaker) {
        var assignment = new Routing(turn.site().community()).assign(
                new Routing.Matter(open.kind(), open.category(), open.severity(), open.place()), turn.now());
        boolean inTheChain = turn.site().community().organisation().chainOf(open.place()).stream()
                .anyMatch(unit -> unit.holders().contains(speaker.id()));
        return open.owner().equals(speaker.id()) || inTheChain
                || Stream.concat(Stream.of(assignment.owner()), assignment.tell().stream()).anyMatch(speaker::equals);
    }
}
