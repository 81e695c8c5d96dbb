package linli.casetalk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linli.alarm.Drills;
import linli.alarm.TheirAlarms;
import linli.answer.ClinicHours;
import linli.cases.Case;
import linli.colleague.Obeyed;
import linli.correction.Correction;
import linli.desk.Besides;
import linli.desk.Desk;
import linli.desk.Emergencies;
import linli.desk.Ledgers;
import linli.desk.Teaching;
import linli.digest.WrittenAnswer;
import linli.incident.Apart;
import linli.mediation.DisputeCard;
import linli.mediator.Mediation;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Label;
import linli.owed.Outcomes;
import linli.owed.OwedAnswers;
import linli.reach.OtherNames;
import linli.reach.Recipients;
import linli.reply.Offhand;
import linli.resident.Residents;
import linli.roster.StaffChange;
import linli.text.Standing;
import linli.turn.Receipt;
import linli.turn.Turn;
import linli.understand.Understanding;

/// What staff tell Linli in short replies, and residents of their cases; and what that changes for everybody who writes after them.
public final class Commands {
    private final Turn turn;
    private final Understanding understanding;
    private Optional<List<Correction>> inForce = Optional.empty();
    private Optional<List<WrittenAnswer>> answers = Optional.empty();
    private Optional<List<StaffChange>> changes = Optional.empty();

    public Commands(Turn turn, Understanding understanding) {
        this.turn = turn;
        this.understanding = understanding;
    }

    /// All corrections as they are after this message, if it was about one.
    public Optional<List<Correction>> inForce() {
        return inForce;
    }

    /// All answers of staff as they are after this message, if it put one in force or took one back.
    public Optional<List<WrittenAnswer>> answers() {
        return answers;
    }

    /// All that staff have said of who is there, if this message said something of it.
    public Optional<List<StaffChange>> changes() {
        return changes;
    }

    static Outcomes outcomes(Turn turn) {
        return new Outcomes(turn.tx(), turn.post(), turn.speech(), turn.site().knowledge(),
                new OtherNames(turn.site(), turn.tx(), turn.now()), new Recipients(turn.site(), turn.tx()), turn.now());
    }

    public Optional<IssueReply> ofStaff() {
        var tx = turn.tx();
        var outcomes = outcomes(turn);
        var teaching = new Teaching(
                tx.cases(), tx.corrections(), turn.corrections(), turn.speech(), new Schooling(turn.site().interpreter()));
        var owed = new OwedAnswers(turn.site(), tx, turn.post(), turn.now());
        var desk = new Desk(
                turn.bench(), turn.work(), apart(), new Ledgers(tx.outbox(), tx.conversations(), tx.digests(), tx.staffChanges(), tx.aliases()), outcomes,
                owed::tell, teaching,
                new Emergencies(
                        tx.alarms(), turn.alarms(), turn.scene(), turn.relay(), new Drills(tx.alarms(), turn.post(), turn.speech(), turn.now()), turn.incidents(),
                        new TheirAlarms(tx.alarms(), tx.cases(), turn.site().community(), turn.now()), turn.site().interpreter().knownTalk()::onTheSpot),
                mediation(), new Hearing(turn.site().interpreter()), turn.chance());
        return told(desk.obey(turn.message(), turn.group(), besides(), turn.now()));
    }

    private Besides besides() {
        boolean isNumbered = Offhand.number(turn.plain()).isPresent();
        boolean isRetold = turn.isBundle() || understanding.pieces().stream().anyMatch(piece -> !piece.speaker().isEmpty());
        if (isRetold && !isNumbered) {
            return Besides.PASSED_ON;
        }
        boolean isOfAQuestion = isOfAQuestion();
        return understanding.pieces().stream().map(piece -> switch (piece.kind()) {
            case EMERGENCY -> turn.site().decider().decide(piece, turn).isNobodysBusiness() ? Besides.NOTHING : Besides.A_DANGER;
            case FRAUD -> isOfAQuestion ? Besides.NOTHING : Besides.A_MATTER;
            case SERVICE_REQUEST, DISPUTE -> isOfAQuestion ? Besides.NOTHING : piece.place().isFindable() ? Besides.A_MATTER : Besides.A_MATTER_SOMEWHERE;
            case QUESTION, SUGGESTION, CHATTER -> Besides.NOTHING;
        }).max(Comparator.naturalOrder()).orElse(Besides.NOTHING);
    }

    /// Behind the number of a question stands its answer, and that may be about anything but a danger.
    private boolean isOfAQuestion() {
        return Offhand.number(turn.plain()).flatMap(turn.tx().cases()::find)
                .filter(about -> about.isOpen() && about.kind() == Kind.QUESTION).isPresent();
    }

    public Optional<IssueReply> ofResident() {
        return told(residents().obey(turn.message(), turn.group(), turn.isCalled(), natures()));
    }

    /// What they say of a case that is known to be meant.
    public Optional<IssueReply> ofResident(Case about, Standing standing) {
        return told(residents().hear(about, standing, turn.message(), turn.group(), turn.isCalled(), natures()));
    }

    /// What they want nobody to come for any more; of several it is asked which.
    public Optional<IssueReply> takenBack(List<Case> theirs) {
        return told(residents().takenBack(theirs, turn.message(), turn.group(), turn.isCalled(), natures()));
    }

    private Residents residents() {
        var tx = turn.tx();
        return new Residents(turn.bench(), tx.outbox(), tx.conversations(), tx.incidents(), apart(), tx.alarms(), tx.mediations());
    }

    private List<Label> natures() {
        return understanding.pieces().stream().map(piece -> new Label(piece.kind(), piece.category())).toList();
    }

    private Optional<IssueReply> told(Obeyed obeyed) {
        var tx = turn.tx();
        return switch (obeyed) {
            case Obeyed.NotMeant _ -> Optional.empty();
            case Obeyed.Answered _ -> Optional.of(Receipt.ofCommand(turn.message(), Optional.empty()));
            case Obeyed.Done(var worked) -> {
                if (!worked.isOpen()) {
                    tx.outbox().takeTheFloorBack(worked.label());
                }
                yield Optional.of(Receipt.ofCommand(turn.message(), Optional.of(worked)));
            }
            case Obeyed.Taught(var worked) -> {
                inForce = Optional.of(tx.corrections().inForce());
                yield Optional.of(Receipt.ofCommand(turn.message(), Optional.of(asItIsNow(worked))));
            }
            case Obeyed.Staffed _ -> {
                changes = Optional.of(tx.staffChanges().inForce());
                yield Optional.of(Receipt.ofCommand(turn.message(), Optional.empty()));
            }
            case Obeyed.Informed _ -> {
                answers = Optional.of(tx.digests().inForce());
                yield Optional.of(Receipt.ofCommand(turn.message(), Optional.empty()));
            }
        };
    }

    /// What a colleague has put right: what is a danger after all calls people, another danger those who come to that, and what is none calls them off.
    private Case asItIsNow(Case worked) {
        boolean danger = worked.kind() == Kind.EMERGENCY && worked.isOpen();
        if (danger) {
            return turn.scene().alarmOf(worked).isEmpty() ? turn.alarms().raise(worked) : turn.alarms().corrected(worked);
        }
        turn.site().community().person(turn.message().sender()).ifPresent(by ->
                turn.scene().over(List.of(worked), by, turn.speech().wording().labels().nameOf(worked.nature())));
        return worked;
    }

    private Apart apart() {
        return new Apart(turn.tx().cases(), turn.tx().incidents(), turn.work(), turn.now());
    }

    private Mediation mediation() {
        var site = turn.site();
        return new Mediation(
                turn.quarrels(), site.mediation(),
                new DisputeCard(site.community(), site.wording(), site.mediation()),
                new ClinicHours(site.community(), site.mediation().clinic()), new Recipients(site, turn.tx())::isReachable);
    }
}
