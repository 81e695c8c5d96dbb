package linli.afteralarm;

import java.time.Duration;
import java.util.Optional;
import linli.alarm.SecondThoughts;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.community.Group;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Purpose;
import linli.sequel.Addenda;
import linli.text.PlainText;
import linli.turn.Turn;
import linli.wording.Phrase;

/// 我没说燃气啊: whoever was taken for telling of a danger, and did not, is told that Linli is sorry, and whoever has it reads so. Nobody is called off
/// by that, for somebody else may be saying it; but what they say next is read by itself again.
record Misheard(Turn turn) {
    private static final Duration JUST_NOW = Duration.ofHours(1);
    private static final int MOST = 5;

    /// The newest danger of their own that they speak of so.
    Optional<Case> about() {
        String plain = turn.site().knowledge().dialect().standard(Addenda.withoutCall(PlainText.of(turn.message().text())));
        boolean isMisheard = SecondThoughts.isMisheard(plain);
        boolean mayBe = !turn.isBundle() && turn.group().filter(Group::isStaff).isEmpty() && (isMisheard || SecondThoughts.mayBe(plain));
        return !mayBe ? Optional.empty() : turn.tx().cases().openReportedBy(turn.message().sender(), Kind.EMERGENCY, MOST).stream()
                .filter(open -> open.reporter().equals(turn.message().sender()) && open.openedAt().isAfter(turn.now().minus(JUST_NOW)))
                .filter(open -> isMisheard || turn.scene().alarmOf(open).isEmpty() && !wasStoodDown(open)) // of an alarm that is up the rest is heard with it
                .findFirst();
    }

    /// 出来了 of whoever is out is news to nobody.
    private boolean wasStoodDown(Case open) {
        return turn.tx().cases().eventsOf(open.number()).stream().anyMatch(event -> event.type() == CaseEvent.Type.STOOD_DOWN);
    }

    Optional<IssueReply> heed() {
        return about().map(this::heed);
    }

    private IssueReply heed(Case about) {
        var message = turn.message();
        var speech = turn.speech();
        boolean isFirst = turn.tx().cases().eventsOf(about.number()).stream()
                .noneMatch(event -> event.type() == CaseEvent.Type.SAID_OVER && event.by().equals(message.sender()));
        turn.work().note(about, CaseEvent.Type.SAID_OVER, message.sender(), message.text());
        turn.scene().alarmOf(about).ifPresentOrElse(
                alarm -> turn.scene().reporterSays(alarm, about, message.text()),
                () -> turn.work().tellOwner(about, speech.say(Phrase.CARD_NOTED, "case", about.label(),
                        "by", speech.named(message.name(), message.sender()), "text", speech.quote(message.text()))));
        if (isFirst) {
            turn.say(speech.say(Phrase.ALARM_MISHEARD, "owner", speech.titled(about.owner())), Purpose.ALARM, Optional.of(about), false);
        }
        return new IssueReply("", message.text(), Kind.CHATTER, Optional.empty(), Act.JOIN, Optional.of(about.label()), about.incident());
    }
}
