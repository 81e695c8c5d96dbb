package linli.channel.wecom;

import static linli.channel.wecom.ApplicationMessagesTest.error;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linli.channel.WebResponse;
import linli.fake.InMemoryOutboxStore;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.OutputChannel;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import linli.settings.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(30)
class RobotMessagesTest {
    private static final Map<String, String> MEMBERS = Map.of("1024", "zhoumin", "1025", "@all");

    private final StandIn standIn = new StandIn();
    private final OutputChannel robots = robots(new WeComRobotSettings(
            "wecom-robot", Map.of("grid-1", new Secret("693axxx6-7aoc-4bc4-97a0-0ec2sifa5aaa")), standIn.api()));

    @AfterEach
    void close() {
        standIn.close();
    }

    @Test
    void aRobotSpeaksInItsGroup() {
        assertThat(say(Audience.STAFF, Purpose.CARD, "1001 电梯 · 清河苑 2-1")).isEqualTo(new Delivered());

        assertThat(standIn.said()).singleElement().satisfies(call -> {
            assertThat(call.query()).containsEntry("key", "693axxx6-7aoc-4bc4-97a0-0ec2sifa5aaa");
            assertThat(call.body()).isEqualTo("{\"msgtype\":\"text\",\"text\":{\"content\":\"1001 电梯 · 清河苑 2-1\"}}");
        });
    }

    @Test
    void anAlarmCallsAllStaff() {
        say(Audience.STAFF, Purpose.ALARM, "2 栋闻到燃气");
        assertThat(body().at("/text/mentioned_list")).extracting(JsonNode::stringValue).containsExactly("@all");
    }

    @Test
    void aCardCallsWhoeverHasTheCase() {
        robots.send(about("1024", Audience.STAFF, Purpose.CARD));
        assertThat(body().at("/text/mentioned_list")).extracting(JsonNode::stringValue).containsExactly("zhoumin");
    }

    @Test
    void nobodyIsCalledForWhatCanWaitNorAmongNeighboursNorByAnIdThatMeansAll() {
        robots.send(row(new OutboundMessage(
                "grid-1", Audience.STAFF, Purpose.CARD, "1024 又有人说：还没来", Set.of(), Optional.of("1024"), false), Status.WAITING));
        robots.send(about("1024", Audience.STAFF, Purpose.NOTICE));
        robots.send(about("1024", Audience.GROUP, Purpose.CARD));
        robots.send(about("1025", Audience.STAFF, Purpose.CARD));
        robots.send(about("1026", Audience.STAFF, Purpose.CARD));
        assertThat(standIn.said()).hasSize(5).noneMatch(call -> call.body().contains("mentioned_list"));
    }

    @Test
    void aCardThatCallsNobodyIsShownAsOneWhereThereIsAPageToOpen() {
        var withPage = robots(new WeComRobotSettings(
                "wecom-robot", Map.of("grid-1", new Secret("k")), standIn.api(), Optional.of(new CardPage(URI.create("https://example.com/linli")))));
        withPage.send(about("1026", Audience.STAFF, Purpose.CARD));
        withPage.send(about("1024", Audience.STAFF, Purpose.CARD));
        withPage.send(row(Audience.STAFF, Purpose.CARD, "电梯停了".repeat(40), Status.WAITING));

        assertThat(standIn.said()).extracting(call -> JsonMapper.shared().readTree(call.body()).at("/msgtype").stringValue())
                .containsExactly("template_card", "text", "text");
        var card = JsonMapper.shared().readTree(standIn.said().getFirst().body()).at("/template_card");
        assertThat(card.at("/card_type").stringValue()).isEqualTo("text_notice");
        assertThat(card.at("/main_title/title").stringValue()).isEqualTo("1026 电梯");
        assertThat(card.at("/sub_title_text").stringValue()).isEqualTo("回 1 接 / 4 结果 办结");
        assertThat(card.at("/card_action/url").stringValue()).isEqualTo("https://example.com/linli");
    }

    @Test
    void nothingElseCallsAnybody() {
        say(Audience.GROUP, Purpose.ALARM, "2 栋闻到燃气，先开窗");
        say(Audience.STAFF, Purpose.CARD, "他写：<@all> 快来");
        assertThat(standIn.said()).noneMatch(call -> call.body().contains("mentioned_list") || call.body().contains("<@"));
    }

    @Test
    void aDigestIsMarkdownThatShowsWhatWasWritten() {
        say(Audience.STAFF, Purpose.DIGEST, "今天 3 件\n# 不是标题\n> 不是引用 **x** [链接](http://x) <@all>");

        assertThat(body().at("/msgtype").stringValue()).isEqualTo("markdown");
        assertThat(body().at("/markdown/content").stringValue())
                .isEqualTo("今天 3 件\n＃ 不是标题\n＞ 不是引用 ＊＊x＊＊ ［链接］(http://x) ＜@all>");
    }

    @Test
    void textsAreCutAt2048BytesAndMarkdownAt4096() {
        say(Audience.STAFF, Purpose.CARD, "水".repeat(1365));
        assertThat(standIn.said()).extracting(call -> ApplicationMessagesTest.content(call).length()).containsExactly(682, 682, 1);

        say(Audience.STAFF, Purpose.DIGEST, "水".repeat(1365));
        assertThat(standIn.said()).hasSize(4);
    }

    @Test
    void tooManyInAMinuteIsPassing() {
        standIn.willAnswer(error(45009));
        assertThat(say(Audience.STAFF, Purpose.CARD, "一")).isEqualTo(new Unreached("errcode 45009"));
    }

    @Test
    void aRobotThatWasRemovedIsGoneForGood() {
        standIn.willAnswer(error(93000));
        assertThat(say(Audience.STAFF, Purpose.CARD, "一")).isEqualTo(new Gone("errcode 93000"));
    }

    @Test
    void noAnswerMeansThatNobodyKnows() {
        standIn.answers.add(new WebResponse(0, "", new byte[0], Map.of()));
        var impatient = RobotMessages.of(
                new WeComRobotSettings("wecom-robot", Map.of("grid-1", new Secret("k")), standIn.api()),
                _ -> Optional.empty(), "", standIn.impatientCalls());
        assertThat(impatient.output().orElseThrow().send(row(Audience.STAFF, Purpose.CARD, "一", Status.WAITING)))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void whatMayHaveBeenSaidBeforeSaysSo() {
        robots.send(row(Audience.STAFF, Purpose.ALARM, "2 栋闻到燃气", Status.UNKNOWN));
        assertThat(body().at("/text/content").stringValue()).isEqualTo("（前面发过一次）2 栋闻到燃气");
    }

    @Test
    void aGroupWithoutARobotIsNotBound() {
        var unbound = robots(new WeComRobotSettings("wecom-robot", Map.of(), standIn.api()));
        assertThat(unbound.send(row(Audience.STAFF, Purpose.CARD, "一", Status.WAITING))).isEqualTo(new Gone("not bound"));
    }

    @Test
    void theKeyIsNotPrinted() {
        assertThat(new WeComRobotSettings("r", Map.of("a", new Secret("693axxx6")), standIn.api()).toString()).doesNotContain("693axxx6");
    }

    private OutputChannel robots(WeComRobotSettings settings) {
        return RobotMessages.of(
                settings, number -> Optional.ofNullable(MEMBERS.get(number)), "（前面发过一次）",
                standIn.calls()).output().orElseThrow();
    }

    private SendOutcome say(Audience audience, Purpose purpose, String text) {
        return robots.send(row(audience, purpose, text, Status.WAITING));
    }

    private static OutboxRow row(Audience audience, Purpose purpose, String text, Status status) {
        return row(new OutboundMessage("grid-1", audience, purpose, text, Set.of(), Optional.empty(), false), status);
    }

    private static OutboxRow about(String caseNumber, Audience audience, Purpose purpose) {
        return row(new OutboundMessage("grid-1", audience, purpose, caseNumber + " 电梯\n回 1 接 / 4 结果 办结", Set.of(), Optional.of(caseNumber), false), Status.WAITING);
    }

    private static OutboxRow row(OutboundMessage message, Status status) {
        var row = new InMemoryOutboxStore().add(message, "wecom-robot", Corp.NOW, Corp.NOW, Status.WAITING);
        return new OutboxRow(
                System.nanoTime(), row.message(), row.channel(), row.createdAt(), row.notBefore(), row.createdAt().plus(Duration.ofHours(1)),
                status, row.nextAttempt(), 0, Optional.empty());
    }

    private JsonNode body() {
        return JsonMapper.shared().readTree(standIn.said().getLast().body());
    }
}
