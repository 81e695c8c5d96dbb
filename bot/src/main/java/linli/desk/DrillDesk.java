package linli.desk;

import java.util.Optional;
import java.util.Set;
import linli.alarm.Alarm;
import linli.alarm.Call.Word;
import linli.alarm.Drills;
import linli.cases.Speech;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.community.Group;
import linli.message.Audience;
import linli.message.Kind;
import linli.message.Label;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.outbox.OutboxStore;
import linli.outbox.Post;
import linli.reply.AlarmReply;
import linli.reply.ShortReply;
import linli.wording.Phrase;

/// Starts and ends drills for those who may, and takes the answers of those who were called to one.
record DrillDesk(Drills drills, OutboxStore outbox, Post post, Speech speech) {
    /// By which a quoted line shows that it is of a drill.
    private static final String MARK = "演练】";

    Obeyed start(AlarmReply.Drill reply, Said said) {
        if (!drills.mayRun(said.person()) || said.amongResidents()) {
            return new Obeyed.NotMeant();
        }
        var category = speech.wording().labels().find(reply.what())
                .filter(label -> label.kind() == Kind.EMERGENCY)
                .flatMap(Label::category);
        var place = speech.community().groups().values().stream()
                .filter(group -> !group.isStaff())
                .filter(group -> group.id().equalsIgnoreCase(reply.where()) || group.name().equals(reply.where()))
                .findFirst()
                .map(Group::place);
        if (category.isEmpty() || place.isEmpty()) {
            return say(said, speech.say(Phrase.DRILL_HOW));
        }
        int called = drills.start(said.person(), category.get(), place.get());
        return say(said, speech.say(Phrase.DRILL_STARTED, "count", Integer.toString(called)));
    }

    Obeyed end(Said said) {
        var running = drills.running();
        if (!drills.mayRun(said.person())) {
            return new Obeyed.NotMeant();
        }
        if (running.isEmpty()) {
            return isRealNow(said) ? say(said, speech.say(Phrase.DRILL_WAS_STOPPED)) : new Obeyed.NotMeant();
        }
        drills.end(running.get(), said.person().id());
        return new Obeyed.Answered();
    }

    private boolean isRealNow(Said said) {
        return drills.isCalledToARealOne(said.person().id());
    }

    /// Whether the last thing the person was asked is a drill; a number or a quoted card is a real matter. Whoever quotes a drill that was stopped is
    /// nowhere yet.
    boolean isAnsweredBy(ShortReply reply, Said said) {
        var drill = drills.awaiting(said.person());
        if (reply.number().isPresent()) {
            return false;
        }
        if (said.message().quote().isPresent()) {
            return said.message().quote().filter(quote -> quote.text().contains(MARK)).isPresent() && (drill.isPresent() || isRealNow(said));
        }
        return drill.isPresent() && said.group().isEmpty() && isTheLatest(drill.get(), said);
    }

    private boolean isTheLatest(Alarm drill, Said said) {
        return outbox.latestCard(said.place())
                .filter(card -> !card.createdAt().isBefore(drills.lastCalled(drill, said.person())))
                .isEmpty();
    }

    Obeyed answer(Word word, Said said) {
        return drills.awaiting(said.person())
                .map(drill -> say(said, drills.answer(drill, said.person(), word)))
                .orElseGet(() -> say(said, speech.say(Phrase.DRILL_WAS_STOPPED)));
    }

    private Obeyed say(Said said, String text) {
        post.say(said.group().filter(Group::isStaff)
                .map(group -> speech.toStaff(group.id(), Purpose.REPLY, text))
                .orElseGet(() -> new OutboundMessage(
                        said.person().id(), Audience.PERSON, Purpose.REPLY, text, Set.of(), Optional.empty(), false)));
        return new Obeyed.Answered();
    }
}
