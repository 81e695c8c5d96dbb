package linli.afteralarm;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.afteralarm.Afterword.Sense;
import linli.alarm.Alarm;
import linli.alarm.AlarmTalk;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.SameCause;
import linli.cases.Told;
import linli.community.Group;
import linli.conversation.PendingQuestion;
import linli.decide.Decider;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Place;
import linli.reply.ResidentReply;
import linli.sequel.PendingAnswers;
import linli.text.PlainText;
import linli.turn.Turn;
import linli.understand.Understanding;

/// What is said within minutes where an alarm was raised is held against that alarm before it is read by itself: those who were called read it, the
/// group is told nothing again, nobody is called off for a 没事了, and nobody is left without knowing of it.
public record AfterAnAlarm(Turn turn, Understanding understanding) {
    private static final int MOST_LOOKED_AT = 10;
    /// An answer to what Linli has asked is no longer than this.
    private static final int LONGEST_ANSWER = 20;
    private static final Pattern GOT_OUT = Pattern.compile("[出下]来了|跑出|撤[出下离]|疏散");

    /// @param sense never something of its own
    private record Heard(Case alarmed, Alarm alarm, Sense sense) {}

    /// Whether the message belongs to an alarm that is up.
    public boolean isMeant() {
        return new Misheard(turn, understanding.pieces()).about().isPresent() || !heard().isEmpty();
    }

    public Optional<IssueReply> heed() {
        return (isAmongStaff() ? Optional.<IssueReply>empty() : new Misheard(turn, understanding.pieces()).heed()).or(() -> {
            var heard = heard();
            return heard.stream().findFirst().flatMap(first -> first.sense() == Sense.OVER_AND_MORE ? passBesides(first) : pass(heard));
        });
    }

    /// The alarm that is meant first, and of a word that it is over all that are up there.
    private List<Heard> heard() {
        boolean isOneWord = !turn.isBundle() || turn.isStaff() && turn.message().forwarded().isEmpty() && understanding.pieces().size() == 1;
        var alarmed = !isOneWord ? List.<Case>of() : isAmongStaff() ? passedOn() : alarmed();
        if (alarmed.isEmpty() || isForSomebodyElse() || answersAQuestion() || isOnWhatIsOut()) {
            return List.of();
        }
        var word = new Afterword(turn, understanding.pieces());
        var meant = alarmed.stream()
                .flatMap(about -> turn.scene().alarmOf(about).map(alarm -> new Heard(about, alarm, word.of(about))).stream())
                .filter(heard -> heard.sense() != Sense.OF_ITS_OWN)
                .sorted(Comparator.comparing(heard -> word.isReporter(heard.alarmed()) ? 0 : isOfItsSort(heard, word) ? 1 : 2))
                .toList();
        return meant.stream().limit(1)
                .flatMap(first -> meant.stream().filter(other -> other == first || isOver(first) && other.sense() == first.sense() && areInOneHouse(first, other)
                        && (isOfItsSort(other, word) || !isOfItsSort(first, word))))
                .toList();
    }

    private static boolean isOver(Heard heard) {
        return switch (heard.sense()) {
            case OVER, OVER_AT_HOME, SEEN_TO_BE_OVER -> true;
            case OVER_AND_MORE, MORE, OF_ITS_OWN -> false;
        };
    }

    /// 我去关了灶 is of the gas, and not of the quarrel on the second floor.
    private static boolean isOfItsSort(Heard heard, Afterword word) {
        return AlarmTalk.isOfSort(heard.alarmed().category(), word.plain());
    }

    private static boolean areInOneHouse(Heard one, Heard other) {
        return one.alarmed().place().building().isPresent() && one.alarmed().place().building().equals(other.alarmed().place().building());
    }

    /// What colleagues say in private is of many cases, and most of it is no word on this.
    private boolean isAmongStaff() {
        return turn.isStaff() && turn.message().isPrivate() || turn.group().filter(Group::isStaff).isPresent();
    }

    /// But for the alarm that a colleague has passed on herself.
    private List<Case> passedOn() {
        return turn.message().isPrivate() ? turn.tx().cases().openReportedBy(turn.message().sender(), Kind.EMERGENCY, MOST_LOOKED_AT) : List.of();
    }

    /// A word on a case by its number, the wish for a human, and a group that wants quiet.
    private boolean isForSomebodyElse() {
        String text = turn.message().text();
        return Decider.isHumanWanted(text) || ResidentReply.parse(PlainText.of(text)).filter(reply -> switch (reply) {
            case ResidentReply.OnCase onCase -> onCase.number().isPresent();
            case ResidentReply.Human _, ResidentReply.Quiet _, ResidentReply.Speak _ -> true;
        }).isPresent();
    }

    /// 几点来电, where the power is out besides: nobody who was called has to read that.
    private boolean isOnWhatIsOut() {
        return !understanding.pieces().isEmpty() && understanding.pieces().stream().allMatch(piece ->
                piece.kind() != Kind.EMERGENCY && turn.echoed(piece).filter(open -> open.kind() == Kind.SERVICE_REQUEST).isPresent());
    }

    private boolean answersAQuestion() {
        String plain = turn.plain();
        var asked = turn.tx().conversations();
        var group = turn.message().group();
        String sender = turn.message().sender();
        Place said = turn.site().interpreter().places().find(plain);
        boolean maySayWhere = plain.length() <= LONGEST_ANSWER && (said.isFindable() || said.compound().isPresent());
        boolean maySayWhat = plain.length() <= LONGEST_ANSWER && turn.site().answers().mayBeToldWhenAsked(plain);
        return maySayWhere && asked.pending(group, sender, PendingQuestion.Kind.PLACE, turn.now()).isPresent()
                || maySayWhat && asked.pendingFact(group, sender, turn.now()).isPresent();
    }

    /// Their own first, the newest of the others in the same group.
    private List<Case> alarmed() {
        var cases = turn.tx().cases();
        var own = cases.openReportedBy(turn.message().sender(), Kind.EMERGENCY, MOST_LOOKED_AT).stream();
        var here = turn.message().group().stream().flatMap(group -> cases.openInGroup(group, Kind.EMERGENCY, MOST_LOOKED_AT).stream());
        return Stream.concat(own, Stream.of(here, ofTheirStairwell(), ofTheCompound()).flatMap(near -> near).sorted(Comparator.comparing(Case::openedAt).reversed()))
                .distinct()
                .toList();
    }

    /// What a neighbour would rather say to Linli alone.
    private Stream<Case> ofTheirStairwell() {
        var home = turn.site().interpreter().places().find("", turn.message().name(), turn.where());
        return turn.message().isPrivate() && home.building().isPresent() && home.unit().isPresent()
                ? turn.tx().cases().openOfKind(Kind.EMERGENCY, home.compound(), turn.now().minus(Afterword.STILL_AT_HOME), MOST_LOOKED_AT).stream()
                        .filter(c -> c.group().isPresent() && c.place().building().equals(home.building()) && c.place().unit().equals(home.unit()))
                : Stream.empty();
    }

    /// In the group of a whole compound one speaks of a house by its name, and says 火灭了 of the only fire there is.
    private Stream<Case> ofTheCompound() {
        var here = turn.group().map(Group::place).filter(place -> place.building().isEmpty() && place.compound().isPresent());
        if (here.isEmpty()) {
            return Stream.empty();
        }
        var named = turn.site().interpreter().places().find(turn.plain()).building();
        var up = turn.tx().cases().openOfKind(Kind.EMERGENCY, here.get().compound(), turn.now().minus(Duration.ofHours(1)), MOST_LOOKED_AT).stream()
                .filter(about -> about.group().isPresent() && !about.confidential() && turn.scene().alarmOf(about).isPresent())
                .toList();
        return named.isPresent() ? up.stream().filter(about -> about.place().building().equals(named))
                : up.stream().filter(about -> up.size() == 1 && new Afterword(turn, understanding.pieces()).isToldToBeOver(about));
    }

    /// The other matter is dealt with as if nothing had been said beside it.
    private Optional<IssueReply> passBesides(Heard heard) {
        new Afterword(turn, understanding.pieces()).besides(heard.alarmed()).forEach(word -> turn.relay().reporterSays(heard.alarm(), heard.alarmed(), word));
        return Optional.empty();
    }

    private Optional<IssueReply> pass(List<Heard> all) {
        all.forEach(this::pass);
        return all.stream().map(Heard::alarmed).findFirst().map(about -> new IssueReply(
                "", turn.message().text(), Kind.CHATTER, Optional.empty(), Act.JOIN, Optional.of(about.label()), about.incident()));
    }

    private void pass(Heard heard) {
        var message = turn.message();
        boolean isReporter = new Afterword(turn, understanding.pieces()).isReporter(heard.alarmed());
        var about = keptAtHome(heard.alarmed(), isReporter);
        String who = turn.speech().named(message.name(), message.sender());
        switch (heard.sense()) {
            case OVER, OVER_AND_MORE -> turn.relay().reporterSays(heard.alarm(), about, message.text());
            case OVER_AT_HOME -> turn.relay().flatSays(heard.alarm(), about, who, message.text());
            case SEEN_TO_BE_OVER -> turn.relay().saidToBeOver(heard.alarm(), about, message.sender(), who, message.text());
            case MORE, OF_ITS_OWN -> more(heard.alarm(), about, who);
        }
        if (isReporter) {
            turn.tx().cases().addSource(about.number(), message.id(), message.sender(), message.group());
        }
        if (isReporter) {
            turn.work().note(about, CaseEvent.Type.JOINED, message.sender(), message.id().id());
        }
        note(heard, about);
        if (heard.sense() == Sense.MORE) {
            place(about, heard.alarm(), isReporter);
        }
        new Reassurance(turn).say(about);
    }

    /// What is repeated to whoever is called again, but for the code of a door.
    private void note(Heard heard, Case about) {
        String words = WayIn.isIn(turn.plain()) ? "" : turn.message().text();
        if (isOver(heard) && mayBeTakenAtItsWord(about)) {
            turn.scene().calmed(about, turn.message().sender(), words);
        } else {
            turn.scene().stirred(about, turn.message().sender(), words);
        }
    }

    /// Of a person in need, and of blows, 没事了 is not; whoever got out of a fire is out, and the fire burns on.
    private boolean mayBeTakenAtItsWord(Case about) {
        return SortOfDanger.isOfSomebodyShutIn(about) || SortOfDanger.isOfAHouse(about) && !GOT_OUT.matcher(turn.plain()).find();
    }

    private void more(Alarm alarm, Case about, String who) {
        String text = turn.message().text();
        var said = new SaidOfIt(turn.site().interpreter());
        if (!about.confidential() && !WayIn.isIn(PlainText.of(text)) && said.isOfNeed(PlainText.of(text)) && SortOfDanger.isOfAHouse(about)) {
            var home = turn.site().interpreter().places().find("", turn.message().name(), turn.where());
            turn.relay().inNeed(alarm, about, who, text, home.orElse(about.place()));
        } else if (WayIn.isIn(PlainText.of(text))) {
            turn.relay().secret(alarm, about, who, text);
        } else {
            turn.relay().more(alarm, about, turn.message().sender(), who, text);
        }
    }

    /// 703的男的打老婆 of those who were only heard to fight: from now on it is for few eyes. Of neighbours' guesses in the group that is not taken.
    private Case keptAtHome(Case about, boolean isReporter) {
        boolean mayTell = isReporter || turn.message().isPrivate();
        return mayTell && !about.confidential() && turn.alarms().isOfAHome(about, turn.message().text(), turn.message().isPrivate())
                ? turn.alarms().turnedOutAtHome(about)
                : about;
    }

    /// 好像是402的: nobody need knock at the flat of whoever smelt it. Where somebody was seen the searchers look, and what is looked for stays.
    private void place(Case about, Alarm alarm, boolean isReporter) {
        String plain = turn.plain();
        Place said = turn.site().interpreter().places().find(plain);
        if (about.category().equals(Optional.of("missing_person"))) {
            if (said.isFindable() && AlarmTalk.isSeenAt(plain)) {
                turn.relay().seen(alarm, about, said.orElse(new Place(about.place().compound(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
            }
            return;
        }
        boolean isAtHome = SameCause.isOwn(Told.of(about)); // whoever told of their own flat is there, whatever else is named
        var room = AlarmTalk.room(plain).filter(_ -> !isAtHome && !said.isFindable());
        if (room.isPresent()) {
            turn.scene().nearer(alarm, about, about.place().inRoom(room.get()));
        } else if (isReporter && !isAtHome && said.isFindable() && (said.building().isPresent() || about.place().building().isEmpty()) && !said.building().equals(about.place().building())) {
            new PendingAnswers(turn).place(about, said);
        }
    }
}
