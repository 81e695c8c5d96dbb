package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import linli.message.Attachment;
import linli.message.Attachment.Type;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.outbox.OutboxRow;
import org.junit.jupiter.api.Test;

/// What people show beside what they say: 漏水了, and then a picture.
class EnclosingTest extends HouseTest {
    private static final Attachment PICTURE = new Attachment(Type.PICTURE, "media-1", "");
    private static final Attachment ANOTHER = new Attachment(Type.PICTURE, "media-2", "");
    private static final Attachment AT_AN_ADDRESS = new Attachment(Type.PICTURE, "https://pictures.example.com/7f3a", "");
    private static final Attachment VOICE = new Attachment(Type.VOICE, "media-9", "");

    @Test
    void aPictureAloneOpensNothingAndMakesNobodySpeak() {
        for (var reply : List.of(shows("qh-2-1", "r-1", PICTURE), showsInPrivate("r-1", PICTURE), calls("qh-2-1", "r-1", PICTURE))) {
            assertThat(reply).isEqualTo(Reply.SILENT);
        }

        assertThat(house.cases()).isZero();
        assertThat(house.export()).isEmpty();
    }

    @Test
    void aPictureThatComesWithTheWordsStandsUnderTheCard() {
        var reply = says("qh-2-1", "r-1", "又停水了", PICTURE, ANOTHER);

        assertThat(acts(reply)).isEqualTo("case 1001");
        assertThat(texts(reply, "grid-1").getFirst()).endsWith("附 2 张照片：在清河苑2栋1单元里看");
        assertThat(texts(reply, "property-qh")).noneMatch(text -> text.contains("照片"));
        assertThat(texts(reply, "qh-2-1")).noneMatch(text -> text.contains("照片"));
    }

    @Test
    void aPictureJustBeforeTheWordsBelongsToThem() {
        shows("qh-2-1", "r-1", PICTURE);
        house.pass(Duration.ofMinutes(2));

        var reply = house.say("qh-2-1", "r-1", "又停水了");

        assertThat(texts(reply, "grid-1").getFirst()).contains("附 1 张照片");
    }

    @Test
    void aPictureOfLongAgoOrOfSomebodyElseOrFromAnotherGroupDoesNot() {
        shows("qh-2-1", "r-1", PICTURE);
        house.pass(Duration.ofMinutes(11));
        shows("qh-2-1", "r-2", ANOTHER);
        shows("qh-3-1", "r-1", AT_AN_ADDRESS);

        var reply = house.say("qh-2-1", "r-1", "又停水了");

        assertThat(texts(reply, "grid-1").getFirst()).doesNotContain("照片");
    }

    @Test
    void aPictureJustAfterTheWordsIsPassedOnOnceHoweverManyFollow() {
        house.named("r-1", "2-1-301 李姐").say("qh-2-1", "r-1", "又停水了");
        house.pass(Duration.ofMinutes(2));

        assertThat(shows("qh-2-1", "r-1", PICTURE)).isEqualTo(Reply.SILENT);
        house.pass(Duration.ofSeconds(20));
        shows("qh-2-1", "r-1", ANOTHER);

        assertThat(house.told("grid-1")).hasSize(2).last().isEqualTo("1001 2-1-301 李姐又发来 1 张照片：在清河苑2栋1单元里看");
        assertThat(house.told("qh-2-1")).hasSize(1);
        assertThat(enclosed()).hasSize(2);
    }

    @Test
    void evenThePictureThatComesAtOnceFindsItsCase() {
        var said = house.process(house.message("qh-2-1", "r-1", "又停水了"));
        var shown = house.process(with(house.message("qh-2-1", "r-1", ""), PICTURE));
        CompletableFuture.allOf(said, shown).join();

        assertThat(enclosed()).singleElement().asString().contains("\"case\":\"1001\"");
    }

    @Test
    void whatNeighboursShowOfTheSameIsKeptWithoutTroublingAnybody() {
        house.say("qh-2-1", "r-1", "又停水了");

        says("qh-2-1", "r-2", "停水了", PICTURE);

        assertThat(enclosed()).singleElement().asString().contains("\"case\":\"1001\"", "\"by\":\"r-2\"");
        assertThat(house.told("grid-1")).noneMatch(text -> text.contains("照片"));
    }

    @Test
    void whoGoesOnWithAPictureIsReadByTheOwner() {
        house.say("qh-2-1", "r-1", "又停水了");
        house.pass(Duration.ofMinutes(3));

        says("qh-2-1", "r-1", "厨房厕所都停水了", PICTURE);

        assertThat(house.told("grid-1")).last().asString().contains("厨房厕所都停水了", "附 1 张照片");
    }

    @Test
    void ofSeveralMattersNobodyGuessesWhichOneAPictureIsOfAndTheOneInConfidenceGoesFirst() {
        house.named("r-1", "2-1-301 李姐");
        var reply = says("qh-2-1", "r-1", "垃圾堆了三天没人收，还有楼上天天剁排骨到十一点，说了好几次不改", AT_AN_ADDRESS);

        assertThat(reply.issues()).hasSize(2);
        int quarrel = reply.issues().stream()
                .flatMap(issue -> issue.caseNumber().stream()).map(Integer::valueOf)
                .filter(number -> house.caseOf(number).confidential()).findFirst().orElseThrow();
        assertThat(enclosed()).singleElement().asString().contains("\"case\":\"" + quarrel + "\"");
        assertThat(house.told("grid-1")).noneMatch(text -> text.contains("照片") || text.contains("example.com"));
    }

    @Test
    void aColleagueAddsAPictureToWhatTheyAdd() {
        house.say("qh-2-1", "r-1", "又停水了");
        shows("grid-1", "leader-qh-2-1", ANOTHER);

        house.say("grid-1", "property-qh", "1");
        says("grid-1", "chief", "补充 1001 阀门井在这", PICTURE);

        assertThat(enclosed()).singleElement().asString().contains("\"by\":\"chief\"", "media-1");
        assertThat(house.told("grid-1")).anyMatch(text -> text.startsWith("1001") && text.contains("又发来 1 张照片"));
    }

    @Test
    void whatAColleagueShowedBeforeTheWordsGoesWithThemToo() {
        house.say("qh-2-1", "r-1", "又停水了");
        shows("grid-1", "worker-1", PICTURE);
        house.say("grid-1", "worker-1", "1");
        assertThat(enclosed()).isEmpty();

        house.say("grid-1", "worker-1", "4 换了阀门");

        assertThat(enclosed()).hasSize(1);
    }

    @Test
    void whoLooksACaseUpSeesWhatWasShownAndWhere() {
        says("qh-2-1", "r-1", "又停水了", AT_AN_ADDRESS);

        assertThat(house.told("grid-1").getFirst()).endsWith("附 1 张照片：https://pictures.example.com/7f3a");
        assertThat(texts(house.say("grid-1", "worker-1", "查 1001"), "grid-1")).singleElement().asString()
                .contains("附 1 张照片：https://pictures.example.com/7f3a");
    }

    @Test
    void aCardShowsFewAddressesAndSaysWhereTheRestIs() {
        var many = Stream.of(1, 2, 3, 4, 5).map(i -> new Attachment(Type.PICTURE, "https://pictures.example.com/" + i, "")).toArray(Attachment[]::new);

        var reply = says("qh-2-1", "r-1", "又停水了", many);

        assertThat(texts(reply, "grid-1").getFirst()).contains("附 5 张照片", "/3 回「查 1001」看全").doesNotContain("example.com/4");
        assertThat(texts(house.say("grid-1", "worker-1", "查 1001"), "grid-1").getFirst()).contains("example.com/5");
    }

    @Test
    void whatWasShownInPrivateIsToBeAskedForFromWhoShowedIt() {
        house.named("r-1", "李姐");
        showsInPrivate("r-1", VOICE);

        house.sayInPrivate("r-1", "清河苑2栋1单元又停水了");

        assertThat(house.told("grid-1").getFirst()).contains("附 1 段语音：问李姐要");
    }

    @Test
    void whoeverGetsTheCaseLaterGetsThePicturesToo() {
        says("qh-2-1", "r-1", "又停水了", PICTURE);

        house.say("grid-1", "worker-1", "2 李想 他熟");

        assertThat(house.told("grid-2")).last().asString().contains("转来", "附 1 张照片");
    }

    @Test
    void anAddressNeverLeavesForAWiderAudience() {
        says("qh-2-1", "r-1", "又停水了", AT_AN_ADDRESS);

        for (var audience : List.of(Audience.GROUP, Audience.PERSON)) {
            String to = audience == Audience.GROUP ? "qh-2-1" : "r-2";
            assertThat(house.sayCarelessly(1001, about -> new OutboundMessage(
                            to, audience, Purpose.NOTICE, "看这里 " + AT_AN_ADDRESS.reference(), Set.of(), Optional.of(about.label()), false)))
                    .as(audience.code())
                    .isFalse();
        }
        assertThat(house.outbox()).filteredOn(row -> row.status() == OutboxRow.Status.HELD).hasSize(2);
    }

    @Test
    void spokenWordsInPrivateAreAskedForInALineOnce() {
        var first = showsInPrivate("r-1", VOICE);
        house.pass(Duration.ofMinutes(1));
        var second = showsInPrivate("r-1", new Attachment(Type.VOICE, "media-10", ""));

        assertThat(texts(first, "r-1")).singleElement().asString().contains("打一行字", "110");
        assertThat(second.messages()).isEmpty();
        assertThat(house.cases()).isZero();
    }

    @Test
    void aRepeatedVoiceMessageGetsTheSameAnswerAgain() {
        var message = with(house.inPrivate("r-1", "", List.of()), VOICE);
        var first = house.hear(message);

        var again = house.hear(message);

        assertThat(again).isEqualTo(first.asDuplicate());
        assertThat(house.outbox()).hasSize(1);
    }

    @Test
    void inAGroupOnlyWhoCallsLinliIsAskedForWords() {
        assertThat(shows("qh-2-1", "r-1", VOICE)).isEqualTo(Reply.SILENT);

        assertThat(targets(calls("qh-2-1", "r-1", VOICE))).containsExactly("qh-2-1");
    }

    @Test
    void whatTheClientHasWrittenDownOfTheVoiceIsWhatWasSaid() {
        var reply = says("qh-2-1", "r-1", "又停水了", VOICE);

        assertThat(acts(reply)).isEqualTo("case 1001");
        assertThat(texts(reply, "grid-1").getFirst()).contains("附 1 段语音");
        assertThat(reply.messages()).extracting(SentMessage::text).noneMatch(text -> text.contains("打一行字"));
    }

    @Test
    void whatIsTakenOutOfACaseTakesItsPicturesAlong() {
        house.say("qh-2-1", "r-1", "停电了");
        house.named("r-2", "3-1-402 王哥");
        says("qh-3-1", "r-2", "3栋停电了", PICTURE);
        assertThat(enclosed()).singleElement().asString().contains("\"case\":\"1001\"");

        house.say("grid-1", "worker-1", "拆出 1001 王哥");

        assertThat(enclosed()).singleElement().asString().contains("\"case\":\"1002\"");
    }

    private Reply says(String group, String sender, String text, Attachment... shown) {
        return house.hear(with(house.message(group, sender, text), shown));
    }

    private Reply shows(String group, String sender, Attachment... shown) {
        return says(group, sender, "", shown);
    }

    private Reply showsInPrivate(String sender, Attachment... shown) {
        return house.hear(with(house.inPrivate(sender, "", List.of()), shown));
    }

    private Reply calls(String group, String sender, Attachment... shown) {
        var plain = with(house.message(group, sender, ""), shown);
        return house.hear(new InboundMessage(
                plain.id(), plain.group(), sender, plain.name(), plain.receivedAt(), "", true, plain.quote(), List.of(), plain.attachments()));
    }

    private static InboundMessage with(InboundMessage plain, Attachment... shown) {
        return new InboundMessage(
                plain.id(), plain.group(), plain.sender(), plain.name(), plain.receivedAt(), plain.text(), plain.mentionsBot(),
                plain.quote(), plain.forwarded(), List.of(shown));
    }

    private List<String> enclosed() {
        return house.export().lines().filter(line -> line.contains("\"type\":\"enclosure\"")).toList();
    }
}
