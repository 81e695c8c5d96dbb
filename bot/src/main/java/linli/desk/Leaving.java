package linli.desk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseStore;
import linli.colleague.Colleagues;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.community.Community;
import linli.community.Leave;
import linli.community.Person;
import linli.conversation.ConversationStore;
import linli.conversation.PendingQuestion;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.reply.LeaveInPassing;
import linli.reply.LeaveReading;
import linli.reply.LeaveWords;
import linli.reply.SpokenLeave;
import linli.roster.SpokenDays;
import linli.roster.StaffChange;
import linli.text.PlainText;
import linli.wording.Phrase;

/// Writes down who is off and who stands in, for colleagues themselves, and for anybody by those above.
record Leaving(Absences absences, CaseStore cases, ConversationStore conversations, DeskTalk talk, Community community) {
    private static final int LONGEST_AFTERTHOUGHT = 24;
    private static final int CASES_COUNTED = 100;
    /// So long 改成后天 is of the leave that was just written down, and 明天 answers which days.
    private static final Duration STILL_IN_MIND = Duration.ofMinutes(10);
    /// By which what was written down is told from what still lacks its days.
    private static final String WRITTEN = "#";

    Obeyed away(String words, Said said) {
        return switch (new LeaveReading(community, said.person(), LocalDateTime.ofInstant(said.now(), community.zone())).read(inFull(words))) {
            case SpokenLeave.Talk _ -> new Obeyed.NotMeant();
            case SpokenLeave.Unsure(var who, var days, var isOwn) -> isOwn || said.group().isEmpty()
                    ? orNotTheirs(who, said).orElseGet(() -> {
                        await(whole(who, days, said), said);
                        return talk.askOnce(said, whether(who, days, said));
                    })
                    : new Obeyed.NotMeant();
            case SpokenLeave.Lacks(var who, var question) -> orNotTheirs(who, said).orElseGet(() -> {
                await(words, said);
                return talk.askOnce(said, talk.put(question));
            });
            case SpokenLeave.Told(var who, var standIn, var everything, var days) -> orNotTheirs(who, said).orElseGet(() -> note(
                    who.orElse(said.person()), standIn.map(person -> days.stoodInBy(person.id())).orElse(days), everything, said));
        };
    }

    /// Of words that are known to be of somebody who will not be there.
    ///
    /// @param isToLinli whether Linli was spoken to; what was said among colleagues is only asked back
    Optional<Obeyed> inOtherWords(String words, boolean isToLinli, Said said) {
        String named = inFull(words);
        return switch (inPassing(said).read(named)) {
            case SpokenLeave.Told(var who, var standIn, var everything, var days) -> Optional.of(orNotTheirs(who, said).orElseGet(() -> {
                var leave = standIn.map(person -> days.stoodInBy(person.id())).orElse(days);
                if (isToLinli && (who.isEmpty() || standIn.isPresent())) { // 周敏今天生日 says nothing of who stands in
                    return note(who.orElse(said.person()), leave, everything, said);
                }
                await(standIn.map(person -> whole(who, days, said) + " " + person.name() + "顶").orElseGet(() -> whole(who, days, said)), said);
                return talk.askOnce(said, whether(who, days, said));
            }));
            case SpokenLeave.Lacks(var who, var question) when isToLinli -> Optional.of(orNotTheirs(who, said).orElseGet(() -> {
                await(named, said);
                return talk.askOnce(said, talk.put(question));
            }));
            case SpokenLeave.Lacks _, SpokenLeave.Unsure _, SpokenLeave.Talk _ -> Optional.empty();
        };
    }

    /// The same as one would say it to be understood at once: 请假 李想 明天.
    private String whole(Optional<Person> who, Leave days, Said said) {
        return "请假 " + who.map(person -> person.name() + " ").orElse("") + days(days, said);
    }

    private String inFull(String words) {
        return new Colleagues(community).inFull(words);
    }

    private LeaveInPassing inPassing(Said said) {
        return new LeaveInPassing(community, said.person(), LocalDateTime.ofInstant(said.now(), community.zone()));
    }

    private Optional<Obeyed> orNotTheirs(Optional<Person> who, Said said) {
        return who.filter(person -> !absences.maySpeakFor(person, said.person()))
                .map(person -> talk.askOnce(said, talk.put(Phrase.LEAVE_NOT_YOURS, "name", person.name())));
    }

    private String whether(Optional<Person> who, Leave days, Said said) {
        return who.map(person -> talk.put(Phrase.LEAVE_OF_THEIRS, "name", person.name(), "days", days(days, said)))
                .orElseGet(() -> talk.put(Phrase.LEAVE_OF_YOURS, "days", days(days, said)));
    }

    /// What goes on about the leave spoken of just before, there: its days, or others than were written down; and 下午也来不了 of whoever is off.
    Optional<Obeyed> goesOn(Said said) {
        return otherDays(said).or(() -> longer(said));
    }

    private Optional<Obeyed> longer(Said said) {
        var more = LeaveWords.LONGER.matcher(PlainText.of(said.message().text()));
        return more.matches()
                ? absences.coming(said.person(), said.now()).filter(leave -> !leave.from().isAfter(today(said)))
                        .flatMap(leave -> SpokenDays.parse(more.group("days").replaceFirst("^下午", "今天下午"), today(said))
                                .map(days -> note(said.person(), leave.standIn().map(days::stoodInBy).orElse(days), false, said)))
                : Optional.empty();
    }

    private Optional<Obeyed> otherDays(Said said) {
        var before = conversations.pending(said.message().group(), said.person().id(), PendingQuestion.Kind.LEAVE, said.now());
        if (before.isEmpty() || said.message().quote().isPresent()) {
            return Optional.empty();
        }
        String plain = PlainText.of(said.message().text());
        var others = LeaveWords.OTHER_DAYS.matcher(plain);
        var standIn = inPassing(said).standInAlone(inFull(plain));
        if (!before.get().said().startsWith(WRITTEN)) {
            var alone = LeaveWords.DAYS_ALONE.matcher(plain);
            var days = others.matches() ? Optional.of(others.group("days")) : alone.matches() ? Optional.of(alone.group("days"))
                    : standIn.map(person -> person.name() + "顶").or(() -> Optional.of("").filter(_ -> LeaveInPassing.isYes(plain)));
            return days.map(named -> whole(before.get().said() + " " + named, said));
        }
        var written = absences.find(Integer.parseInt(before.get().said().substring(WRITTEN.length())));
        if (standIn.isPresent()) {
            return written.map(leave -> changed(leave, leave.leave().stoodInBy(standIn.get().id()), said));
        }
        var returns = inPassing(said).returns(plain).filter(_ -> plain.length() <= LONGEST_AFTERTHOUGHT);
        if (returns.isPresent()) {
            return written.filter(leave -> leave.leave().from().isBefore(returns.get())).map(leave -> changed(leave, until(leave.leave(), returns.get()), said));
        }
        return written.flatMap(leave -> Optional.of(others).filter(found -> found.matches())
                .flatMap(found -> SpokenDays.parse(SpokenDays.spelledOut(found.group("days")), today(said)))
                .map(days -> changed(leave, days, said)));
    }

    private static Leave until(Leave leave, LocalDate returns) {
        return new Leave(leave.from(), returns.minusDays(1), Leave.Part.WHOLE, leave.standIn());
    }

    /// What lacked something, with what it lacked, in whatever words both are.
    private Obeyed whole(String words, Said said) {
        var obeyed = away(words, said);
        return obeyed instanceof Obeyed.NotMeant ? inOtherWords(words, true, said).orElse(obeyed) : obeyed;
    }

    private Obeyed changed(StaffChange written, Leave days, Said said) {
        absences.undo(written, said);
        boolean isHalfOfAnother = days.part() == Leave.Part.WHOLE && days.from().equals(days.until());
        var moved = isHalfOfAnother ? new Leave(days.from(), days.until(), written.leave().part(), days.standIn()) : days;
        var leave = moved.standIn().or(() -> written.leave().standIn()).map(moved::stoodInBy).orElse(moved);
        return note(community.people().get(written.person()), leave, written.everything(), said);
    }

    private void await(String about, Said said) {
        conversations.ask(new PendingQuestion(
                said.message().group(), said.person().id(), PendingQuestion.Kind.LEAVE, 0, about, said.now(), said.now().plus(STILL_IN_MIND)));
    }

    /// For the leave that is on, or the next.
    Obeyed standIn(String name, boolean everything, Said said) {
        var named = named(name);
        if (named.isEmpty()) {
            return new Obeyed.NotMeant();
        }
        var leave = absences.coming(said.person(), said.now());
        if (leave.isEmpty()) {
            return everything && said.group().isPresent() ? new Obeyed.NotMeant() : talk.askOnce(said, talk.put(Phrase.STAND_IN_WHEN, "name", name));
        }
        absences.of(said.person()).stream().filter(change -> change.leave().equals(leave.get())).forEach(change -> absences.undo(change, said));
        return note(said.person(), leave.get().stoodInBy(named.get().id()), everything, said);
    }

    /// In other words than 销假: who says that the leave is off, or that they are there, while it is on.
    Obeyed here(boolean isCalledOff, Said said) {
        var leave = absences.coming(said.person(), said.now())
                .filter(coming -> isCalledOff || said.group().isEmpty() || !coming.from().isAfter(today(said)));
        if (leave.isEmpty()) { // 不请了 of whoever asked for none is no matter either
            return isCalledOff ? new Obeyed.Answered() : new Obeyed.NotMeant();
        }
        return back("", said);
    }

    /// In whatever words; of a day that is still to come the leave ends before it.
    Optional<Obeyed> thereAgain(String words, Said said) {
        var named = community.people().values().stream().filter(person -> inFull(words).contains(person.name())).findFirst();
        var who = named.orElse(said.person());
        var leave = absences.coming(who, said.now());
        if (leave.isEmpty() || !absences.maySpeakFor(who, said.person())) {
            return Optional.empty();
        }
        var first = SpokenDays.in(SpokenDays.spelledOut(words)).flatMap(day -> SpokenDays.parse(day, today(said))).map(Leave::from).filter(today(said)::isBefore);
        return first.isEmpty() ? Optional.of(back(named.map(Person::name).orElse(""), said)) : Optional.of(thereFrom(first.get(), who, leave.get(), said));
    }

    private Obeyed thereFrom(LocalDate first, Person who, Leave leave, Said said) {
        if (!leave.from().isBefore(first)) {
            return back(who.name(), said);
        }
        absences.of(who).stream().filter(change -> change.isAway() && change.leave().equals(leave) && !leave.until().isBefore(first)).forEach(change -> {
            absences.undo(change, said);
            absences.away(who, until(leave, first), change.everything(), said);
        });
        talk.say(said, talk.put(Phrase.LEAVE_UNTIL, "name", who.name(), "day", talk.speech().wording().day(first, today(said))));
        return new Obeyed.Staffed();
    }

    Obeyed back(String name, Said said) {
        var who = name.isEmpty() ? Optional.of(said.person()) : named(name);
        if (who.isEmpty() || !absences.maySpeakFor(who.get(), said.person())) {
            return new Obeyed.NotMeant();
        }
        var person = who.get();
        var leave = absences.coming(person, said.now());
        if (leave.isEmpty()) {
            return talk.askOnce(said, talk.put(Phrase.NOT_ON_LEAVE, "name", person.name()));
        }
        var set = absences.of(person).stream().filter(change -> change.isAway() && change.leave().equals(leave.get())).toList();
        if (set.isEmpty()) { // the files say so
            var from = leave.get().from().isBefore(today(said)) ? today(said) : leave.get().from();
            absences.back(person, new Leave(from, leave.get().until(), Leave.Part.WHOLE), said);
        }
        set.forEach(change -> absences.undo(change, said));
        talk.say(said, talk.put(Phrase.LEAVE_OVER, "name", person.name()));
        return new Obeyed.Staffed();
    }

    private Obeyed note(Person who, Leave leave, boolean everything, Said said) {
        boolean isSaidAlready = absences.of(who).stream().anyMatch(change ->
                change.isAway() && change.leave().equals(leave) && change.everything() == everything);
        if (isSaidAlready) {
            return new Obeyed.Answered();
        }
        absences.of(who).stream().filter(change -> change.isAway() && change.leave().isOfTheDaysOf(leave)).forEach(change -> absences.undo(change, said));
        await(WRITTEN + absences.away(who, leave, everything, said).number(), said);
        var standIn = absences.standIn(who, leave, said.now());
        String standing = standIn.map(person -> talk.put(Phrase.STANDS_IN, "name", person.name())).orElseGet(() -> talk.put(Phrase.NOBODY_STANDS_IN));
        talk.say(said, talk.put(Phrase.LEAVE_NOTED, "name", who.name(), "days", days(leave, said), "standin", standing,
                "cases", cases(who, standIn, everything, said)));
        if (!who.equals(said.person()) && who.reachableInPrivate()) {
            talk.post().say(new OutboundMessage(who.id(), Audience.PERSON, Purpose.REPLY, talk.put(Phrase.LEAVE_NOTED_FOR_YOU,
                    "by", said.person().titled(), "days", days(leave, said), "standin", standing), Set.of(), Optional.empty(), false));
        }
        return new Obeyed.Staffed();
    }

    /// What moves on the first day, and what does not.
    private String cases(Person who, Optional<Person> standIn, boolean everything, Said said) {
        var open = cases.openOwnedBy(who.id(), CASES_COUNTED);
        var moving = open.stream().filter(c -> everything || c.status() == Status.ASSIGNED).toList();
        var staying = open.stream().filter(c -> !moving.contains(c)).toList();
        String to = standIn.map(Person::name).orElseGet(() -> talk.put(Phrase.NEXT_ABOVE));
        Phrase stays = who.equals(said.person()) ? Phrase.LEAVE_STAYS : Phrase.LEAVE_STAYS_THEIRS;
        String moves = moving.isEmpty() ? "" : talk.put(Phrase.LEAVE_MOVES, "cases", numbers(moving), "name", to);
        return moves + (staying.isEmpty() ? "" : talk.put(
                stays, "cases", numbers(staying), "name", who.equals(said.person()) ? to : who.name()));
    }

    private static String numbers(List<Case> cases) {
        return String.join(" ", cases.stream().map(Case::label).sorted().toList());
    }

    private String days(Leave leave, Said said) {
        var wording = talk.speech().wording();
        String first = wording.day(leave.from(), today(said));
        return leave.from().equals(leave.until())
                ? first + leave.part().word()
                : talk.put(Phrase.FROM_DAY_TO_DAY, "first", first, "last", wording.day(leave.until(), today(said)));
    }

    private Optional<Person> named(String name) {
        return community.people().values().stream().filter(person -> person.name().equals(name)).findFirst();
    }

    private LocalDate today(Said said) {
        return LocalDate.ofInstant(said.now(), community.zone());
    }
}
