package linli.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import linli.cases.Case;
import linli.cases.Due;
import linli.cases.Due.Step;
import linli.community.Leave;
import linli.correction.Correction;
import linli.digest.Asked;
import linli.digest.Digest;
import linli.digest.DigestTopic;
import linli.digest.WrittenAnswer;
import linli.mediation.Party;
import linli.mediation.Side;
import linli.message.Attachment;
import linli.message.Audience;
import linli.message.Enclosure;
import linli.message.InboundMessage;
import linli.message.Kind;
import linli.message.Label;
import linli.message.MessageId;
import linli.message.OutboundMessage;
import linli.message.Place;
import linli.message.Purpose;
import linli.message.Severity;
import linli.recall.Edition;
import linli.recall.Form;
import linli.recall.GivenAnswer;
import linli.roster.StaffChange;

/// People, places and messages that the tests of the store speak of.
final class StoreExamples {
    static final Instant NOON = Instant.parse("2026-05-06T04:00:00Z");
    static final Place BUILDING_2 =
            new Place(Optional.of("qh"), Optional.of("2"), Optional.of("1"), Optional.of("302"), Optional.empty());

    private StoreExamples() {}

    static Instant minutes(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    /// A lift that does not go, reported at noon, in the hands of worker-1, due in an hour.
    static Case lift(int number) {
        return new Case(
                number, Kind.SERVICE_REQUEST, Optional.of("elevator"), Severity.HIGH, BUILDING_2, Optional.of("qh-2-1"),
                "wang", Optional.of("2-1-302 王姐"), "电梯又停了🛗", Optional.of("lift"), Case.Status.ASSIGNED, "worker-1", false, "grid", NOON,
                minutes(60), minutes(24 * 60), 0, Optional.of(contact(60)), Optional.empty());
    }

    /// A picture that wang showed in the group.
    static Enclosure enclosure(String message) {
        var picture = new Attachment(Attachment.Type.PICTURE, "https://pictures.example.com/1", "楼道.jpg");
        return new Enclosure(id(message), picture, "wang", Optional.of("王姐"), Optional.of("qh-2-1"), minutes(1));
    }

    static Due contact(int minutes) {
        return new Due(Step.CONTACT, minutes(minutes));
    }

    static Due finish(int minutes) {
        return new Due(Step.FINISH, minutes(minutes));
    }

    /// Nothing known that need not be.
    static Case bare(int number) {
        return new Case(
                number, Kind.FRAUD, Optional.empty(), Severity.CRITICAL, Place.UNKNOWN, Optional.empty(), "zhao",
                Optional.empty(), "有人冒充社区", Optional.empty(), Case.Status.ACCEPTED, "chief", true, "", NOON, minutes(10), minutes(20), 2,
                Optional.empty(), Optional.empty());
    }

    /// What worker-1 said at noon of a case: it was no lift but the property company.
    static Correction correction(int number, int caseNumber) {
        return new Correction(
                number, caseNumber, "wang", "电梯厅地毯好脏 打139****", new Label(Kind.SERVICE_REQUEST, Optional.of("property_service")),
                new Label(Kind.QUESTION, Optional.empty()), new Correction.Step("worker-1", NOON), false, Optional.empty(),
                Optional.empty());
    }

    /// What the group was told at noon, because wang asked.
    static GivenAnswer given(long message, Edition edition, String to) {
        return given(message, edition, to, NOON);
    }

    static GivenAnswer given(long message, Edition edition, String to, Instant at) {
        return new GivenAnswer(message, edition, Form.SHORT, to, Audience.GROUP, Optional.of("wang"), at);
    }

    /// What wang asked in the group, so many minutes after noon.
    static Asked asked(int number, int minutes, String text) {
        return new Asked(
                number, Kind.QUESTION, Optional.of("qh-2-1"), "wang", text, minutes(minutes), id("m-" + number), Optional.empty());
    }

    /// What the clerk answered at noon to the first line of a digest.
    static WrittenAnswer written(int number, int digest) {
        return WrittenAnswer.draft(
                number, new Digest(digest, "community-desk", NOON, 1), 1, new DigestTopic(List.of(asked(1, 0, "哪里能打印"), asked(2, 1, "打印去哪里"))),
                "一楼文印室\n带身份证", new WrittenAnswer.Step("clerk", NOON));
    }

    /// Zhao, whom wang complains about, as far as known.
    static Party other(int caseNumber) {
        return new Party(
                caseNumber, Side.OTHER, Optional.of("zhao"), true, Optional.of("赵哥"), BUILDING_2, Optional.of("13900001111"),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Case atUnknownPlace(Case of) {
        return of.at(Place.UNKNOWN);
    }

    static int openLift(Transaction tx) {
        int number = tx.cases().nextNumber();
        tx.cases().insert(lift(number));
        return number;
    }

    static int open(Transaction tx, Function<Case, Case> change) {
        int number = tx.cases().nextNumber();
        tx.cases().insert(change.apply(lift(number)));
        return number;
    }

    static MessageId id(String id) {
        return new MessageId("open", "open", id);
    }

    static InboundMessage message(String id, String text) {
        return message(id, text, NOON);
    }

    static InboundMessage message(String id, String text, Instant receivedAt) {
        return new InboundMessage(
                id(id), Optional.of("qh-2-1"), "wang", Optional.of("2-1-302 王姐"), receivedAt, text, false, Optional.empty(),
                List.of());
    }

    static OutboundMessage card(String to, int caseNumber) {
        return new OutboundMessage(
                to, Audience.STAFF, Purpose.CARD, "案件 " + caseNumber, Set.of(), Optional.of(Integer.toString(caseNumber)),
                false);
    }

    static OutboundMessage line(String to, Purpose purpose, String text) {
        return new OutboundMessage(to, Audience.GROUP, purpose, text, Set.of(), Optional.empty(), true);
    }

    static StaffChange staffChange(int number) {
        var leave = new Leave(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-05"), Leave.Part.WHOLE, Optional.of("worker-3"));
        return new StaffChange(
                number, "worker-1", StaffChange.What.AWAY, leave, false, "[] [worker-2, chief]", new StaffChange.Step("worker-1", NOON),
                Optional.empty());
    }
}
