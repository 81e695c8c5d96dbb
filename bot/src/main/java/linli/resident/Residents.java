package linli.resident;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import linli.alarm.AlarmStore;
import linli.cases.Aftermath;
import linli.cases.Case;
import linli.cases.Steps;
import linli.cases.Workbench;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Rights;
import linli.community.Group;
import linli.conversation.ConversationStore;
import linli.conversation.Hush;
import linli.incident.Apart;
import linli.incident.IncidentStore;
import linli.mediation.MediationStore;
import linli.message.InboundMessage;
import linli.message.Kind;
import linli.message.Label;
import linli.outbox.OutboxStore;
import linli.reply.ResidentReply;
import linli.reply.ResidentReply.Again;
import linli.reply.ResidentReply.OnCase;
import linli.reply.ResidentReply.Progress;
import linli.reply.ResidentReply.Solved;
import linli.reply.ResidentReply.Unsolved;
import linli.reply.ResidentReply.Withdraw;
import linli.text.PlainText;
import linli.text.Standing;
import linli.wording.Phrase;

/// Does what residents say of a case they reported or joined, and keeps quiet in a group that wants it, within one transaction. Words that
/// are not clearly meant for Linli are talk, and whoever has nothing to do with a case learns nothing of it.
public final class Residents {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Workbench bench;
    private final ConversationStore conversations;
    private final Pointing pointing;
    private final OwnCases ownCases;
    private final ResidentWork work;
    private final ResidentVoice voice;
    private final GoingOn goingOn;

    public Residents(
            Workbench bench, OutboxStore outbox, ConversationStore conversations, IncidentStore incidents, Apart apart, AlarmStore alarms,
            MediationStore quarrels) {
        this.bench = bench;
        this.conversations = conversations;
        var rights = new Rights(bench.speech().community(), alarms);
        this.pointing = new Pointing(bench.cases(), outbox, rights);
        this.ownCases = new OwnCases(bench, conversations, quarrels, pointing, rights);
        this.voice = new ResidentVoice(bench, outbox, conversations);
        this.work = new ResidentWork(bench, new Aftermath(bench), incidents, apart, quarrels, new Steps(bench.speech()), voice);
        this.goingOn = new GoingOn(bench, ownCases, conversations, work, voice);
    }

    /// @param isCalled whether Linli is called by name
    /// @param natures what the message is taken for, matter by matter
    public Obeyed obey(InboundMessage message, Optional<Group> group, boolean isCalled, List<Label> natures) {
        var reply = ResidentReply.parse(PlainText.of(message.text()));
        // what is nothing but a short word on a case is one, whatever its number makes it look like
        boolean isDanger = reply.filter(Again.class::isInstance).isPresent() && natures.stream().anyMatch(nature -> nature.kind() == Kind.EMERGENCY);
        boolean isAmongStaff = group.filter(Group::isStaff).isPresent();
        if (isDanger || isAmongStaff || !message.forwarded().isEmpty()) {
            return new Obeyed.NotMeant();
        }
        var heard = new HeardFrom(message, group, isCalled, natures);
        if (reply.isEmpty()) {
            return goingOn.inConfidence(heard);
        }
        return switch (reply.get()) {
            case ResidentReply.Quiet _ -> quiet(heard);
            case ResidentReply.Speak _ -> speak(heard);
            case OnCase onCase -> obey(onCase, heard);
            case ResidentReply.Human human -> goingOn.human(human, heard);
        };
    }

    /// What is said of a case that is known to be meant, in whatever words.
    public Obeyed hear(Case about, Standing standing, InboundMessage message, Optional<Group> group, boolean isCalled, List<Label> natures) {
        return goingOn.hear(about, standing, new HeardFrom(message, group, isCalled, natures));
    }

    /// What nobody is wanted for any more: the only one, or of several the one that they are asked for, where they call Linli.
    public Obeyed takenBack(List<Case> theirs, InboundMessage message, Optional<Group> group, boolean isCalled, List<Label> natures) {
        var heard = new HeardFrom(message, group, isCalled, natures);
        return theirs.size() == 1 ? goingOn.hear(theirs.getFirst(), Standing.NOT_WANTED, heard)
                : isCalled ? work.which(theirs, heard)
                : new Obeyed.Done(theirs.getFirst());
    }

    private Obeyed obey(OnCase reply, HeardFrom heard) {
        var meant = ownCases.find(reply, heard);
        if (meant.isEmpty()) {
            if (reply instanceof Progress && heard.isCalled() && ResidentReply.asksAfterAllOfTheirs(PlainText.of(heard.message().text()))) {
                return voice.sayOnce(heard, bench.speech().say(Phrase.NOTHING_REPORTED));
            }
            boolean isAddressed = heard.isCalled() && reply.number().isPresent();
            return isAddressed
                    ? voice.sayOnce(heard, bench.speech().say(Phrase.NOT_REPORTED, "case", reply.number().get().toString()))
                    : reply instanceof Again again && again.number().isEmpty() ? goingOn.back(again, heard) : new Obeyed.NotMeant();
        }
        ownCases.question(heard)
                .filter(question -> question.caseNumber() == meant.getFirst().number() && !(reply instanceof Progress))
                .ifPresent(conversations::settle);
        return switch (reply) {
            case Progress _ -> work.progress(meant, heard);
            case Withdraw _ -> meant.size() > 1 ? work.which(meant, heard) : work.withdraw(meant.getFirst(), heard);
            case Solved _ -> work.confirm(meant.getFirst(), heard);
            case Unsolved _, Again _ -> work.reopen(meant.getFirst(), heard);
        };
    }

    /// Asked for by name, or quoting Linli; among children 安静 is not meant for it.
    private Obeyed quiet(HeardFrom heard) {
        boolean isMeant = heard.isCalled() || heard.message().quote().flatMap(pointing::own).isPresent();
        if (heard.group().isEmpty() || !isMeant) {
            return new Obeyed.NotMeant();
        }
        String group = heard.group().get().id();
        if (conversations.hush(group, bench.now()).isEmpty()) {
            conversations.hush(new Hush(group, heard.sender(), bench.now(), bench.now().plus(A_DAY)));
            voice.say(heard, Optional.empty(), bench.speech().say(Phrase.QUIET));
        }
        return new Obeyed.Answered();
    }

    private Obeyed speak(HeardFrom heard) {
        boolean isColleague = bench.speech().community().person(heard.sender()).isPresent();
        var hush = heard.group().map(Group::id).filter(_ -> isColleague).flatMap(group -> conversations.hush(group, bench.now()));
        if (hush.isEmpty()) {
            return new Obeyed.NotMeant();
        }
        conversations.endHush(hush.get(), heard.sender(), bench.now());
        voice.say(heard, Optional.empty(), bench.speech().say(Phrase.QUIET_OVER));
        return new Obeyed.Answered();
    }
}
