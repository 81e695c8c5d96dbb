package linli.afteralarm;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.alarm.Alarm;
import linli.alarm.SecondThoughts;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.PlainDanger;
import linli.community.Group;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Purpose;
import linli.sequel.Addenda;
import linli.text.PlainText;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.wording.Phrase;

/// 我没说燃气啊, 是狗 不是人: whoever was taken for telling of a danger, and did not, is told that Linli is sorry, and all who were called read that they
/// need not come. What they say next is read by itself again.
record Misheard(Turn turn, List<Issue> pieces) {
    private static final Duration JUST_NOW = Duration.ofHours(1);
    private static final int MOST = 5;
    private static final double BEYOND_DOUBT = 0.95;
    private static final Set<String> FOR_FEW_EYES = Set.of("violence", "self_harm");
    /// Of whom whoever told of it knows best.
    private static final Set<String> OF_A_PERSON = Set.of("medical", "missing_person");

    /// The newest danger of their own that they speak of so.
    Optional<Case> about() {
        if (turn.isBundle() || turn.group().filter(Group::isStaff).isPresent()) {
            return Optional.empty();
        }
        var own = turn.tx().cases().openReportedBy(turn.message().sender(), Kind.EMERGENCY, MOST).stream()
                .filter(open -> open.reporter().equals(turn.message().sender()) && open.openedAt().isAfter(turn.now().minus(JUST_NOW)))
                .toList();
        String plain = own.isEmpty() ? "" : turn.site().knowledge().dialect().standard(Addenda.withoutCall(turn.plain()));
        return own.stream().filter(open -> isMeant(open, plain)).findFirst();
    }

    private boolean isMeant(Case open, String plain) {
        return SecondThoughts.isMisheard(plain)
                || (isUp(open) ? neverWas(open, plain) : SecondThoughts.mayBe(plain) && !wasStoodDown(open)); // of an alarm that is up the rest is heard with it
    }

    private boolean isUp(Case open) {
        return turn.scene().alarmOf(open).isPresent();
    }

    /// 不是煤气 是着火了 takes nothing back, and whoever told of smoke in plain words and explains it now may be wrong: somebody looks.
    private boolean neverWas(Case open, String plain) {
        boolean knowsBest = open.category().filter(OF_A_PERSON::contains).isPresent();
        return (knowsBest || !wasPlainlyTold(open)) && new SaidOfIt(turn.site().interpreter()).neverWas(plain) && pieces.stream().noneMatch(piece ->
                piece.kind() == Kind.EMERGENCY && !piece.category().equals(open.category()) && PlainDanger.isNamed(piece.category(), plain));
    }

    /// 出来了 of whoever is out is news to nobody.
    private boolean wasStoodDown(Case open) {
        return turn.tx().cases().eventsOf(open.number()).stream().anyMatch(event -> event.type() == CaseEvent.Type.STOOD_DOWN);
    }

    /// Another matter that is told beside it is dealt with as if there had been no alarm.
    Optional<IssueReply> heed() {
        return about().flatMap(about -> {
            boolean isMoreTold = pieces.stream().anyMatch(piece -> new Afterword(turn, pieces).isAnotherMatter(piece, about));
            var receipt = heed(about);
            return isMoreTold ? Optional.empty() : Optional.of(receipt);
        });
    }

    private IssueReply heed(Case about) {
        var message = turn.message();
        var speech = turn.speech();
        boolean isFirst = turn.tx().cases().eventsOf(about.number()).stream()
                .noneMatch(event -> event.type() == CaseEvent.Type.SAID_OVER && event.by().equals(message.sender()));
        boolean isTakenBack = mayBeTakenBack(about);
        turn.work().note(about, CaseEvent.Type.SAID_OVER, message.sender(), message.text());
        turn.scene().alarmOf(about).ifPresentOrElse(
                alarm -> tell(alarm, about, isTakenBack),
                () -> turn.work().tellOwner(about, speech.say(Phrase.CARD_NOTED, "case", about.label(),
                        "by", speech.named(message.name(), message.sender()), "text", speech.quote(message.text()))));
        if (isFirst) {
            String word = isTakenBack ? speech.say(Phrase.ALARM_TAKEN_BACK) : speech.say(Phrase.ALARM_MISHEARD, "owner", speech.titled(about.owner()));
            turn.say(word, Purpose.ALARM, Optional.of(about), false);
        }
        return new IssueReply("", message.text(), Kind.CHATTER, Optional.empty(), Act.JOIN, Optional.of(about.label()), about.incident());
    }

    /// In the words that are always used for it, or so that it was beyond doubt.
    private boolean wasPlainlyTold(Case open) {
        return PlainDanger.isNamed(open.category(), turn.site().knowledge().dialect().standard(PlainText.of(open.text())))
                || turn.site().interpreter().surenessOfDanger(PlainText.of(open.text())) >= BEYOND_DOUBT;
    }

    /// Where others tell of it too, or are beaten and may have to say so, somebody goes and looks all the same; 你搞错了 alone explains no gas.
    private boolean mayBeTakenBack(Case about) {
        boolean isExplained = !SecondThoughts.isMisheard(turn.site().knowledge().dialect().standard(turn.plain()));
        return isUp(about) && (isExplained || !wasPlainlyTold(about)) && !about.confidential() && about.category().filter(FOR_FEW_EYES::contains).isEmpty()
                && turn.tx().cases().reportersOf(about.number()).size() <= 1;
    }

    private void tell(Alarm alarm, Case about, boolean isTakenBack) {
        if (isTakenBack) {
            turn.alarms().neverWas(alarm, about, turn.message().sender(), turn.message().text());
        } else {
            turn.relay().reporterSays(alarm, about, turn.message().text());
        }
    }
}
