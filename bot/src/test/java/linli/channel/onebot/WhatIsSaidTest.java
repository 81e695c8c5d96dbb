package linli.channel.onebot;

import static linli.channel.onebot.Payloads.payload;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import linli.channel.OwnWords;
import linli.fake.TestClock;
import linli.message.Attachment.Type;
import linli.message.Attachment;
import linli.message.ForwardedLine;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Quote;
import linli.outbox.SendOutcome.Unreached;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is made of what implementations report.
class WhatIsSaidTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_750_000_030);

    private final OneBotParser parser = new OneBotParser("qq", Set.of("2854196310"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            group_array                      | true  | 停水到几点
            group_cq_string                  | true  | 停水[3号楼]，A&B 两户
            signed_vector                    | true  | 停水[3号楼]
            group_cq_string_with_bare_bracket | false | 楼道灯[坏了] 三天了
            group_single_segment             | false | 电梯又停了
            group_naming_others              | false | @李姐  明天开会吗 @all
            group_anonymous                  | false | 东门的灯坏了
            group_reply                      | true  | 不停水了吗
            group_reply_cq_string            | true  | 不停水了吗
            group_unknown_segments           | false | 谁家的车
            group_only_a_call                | true  | ''
            private_text                     | false | 我家没水了
            private_location                 | false | 清河苑东门
            """)
    void wordsAndCallsByNameAreTakenApart(String name, boolean mentionsBot, String text) {
        var message = read(name).orElseThrow();

        assertThat(message.text()).isEqualTo(text);
        assertThat(message.mentionsBot()).isEqualTo(mentionsBot);
    }

    @Test
    void aMessageOfAGroupIsKnownByItsIds() {
        var message = read("group_array").orElseThrow();

        assertThat(message.id()).isEqualTo(new MessageId("qq", "10001000", "12"));
        assertThat(message.group()).contains("123456");
        assertThat(message.sender()).isEqualTo("42");
        assertThat(message.name()).contains("3-2-701 张三");
        assertThat(message.receivedAt()).isEqualTo(NOW);
    }

    @Test
    void whoHasNoCardIsCalledByTheNameTheyHave() {
        assertThat(read("group_without_card").flatMap(InboundMessage::name)).contains("张三");
    }

    @Test
    void whoWritesWithoutANameIsToldFromOthersWhoDo() {
        var message = read("group_anonymous").orElseThrow();

        assertThat(message.sender()).isEqualTo("anonymous-7001");
        assertThat(message.name()).contains("热心邻居");
    }

    @Test
    void aTemporaryTalkIsPrivateThoughItNamesAGroup() {
        assertThat(read("private_text_of_temporary_talk").orElseThrow().isPrivate()).isTrue();
    }

    @Test
    void longIdsStayWhole() {
        var message = read("private_text_with_long_ids").orElseThrow();

        assertThat(message.id()).isEqualTo(new MessageId("qq", "89957927302", "66301678062"));
        assertThat(message.sender()).isEqualTo("89957927311");
    }

    @Test
    void anAccountOfABridgeIsCalledByEitherOfItsIds() {
        var message = parser.parse(OneBotJson.object(payload("group_string_ids_onebots")), Optional.of("mock-account"))
                .flatMap(said -> new OneBotLookup(nobody(), new OwnWords(TestClock.pinned(NOW))).completed(said, NOW)).orElseThrow();

        assertThat(message.mentionsBot()).isTrue();
        assertThat(message.text()).isEqualTo("几点来水");
        assertThat(message.group()).contains("g_abc");
        assertThat(message.sender()).isEqualTo("u_xyz");
        assertThat(message.id()).isEqualTo(new MessageId("qq", "89957927302", "66301678063"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            group_image          | PICTURE  | https://multimedia.nt.qq.com.cn/download?fileid=7F | ''
            group_image_and_text | PICTURE  | https://multimedia.nt.qq.com.cn/8A | ''
            private_record       | VOICE    | https://multimedia.nt.qq.com.cn/v  | ''
            private_video        | VIDEO    | https://multimedia.nt.qq.com.cn/m  | ''
            private_file_napcat  | FILE     | /f-1                               | 低保申请表.docx
            private_share        | LINK     | https://example.com/a              | 停水通知
            private_location     | LOCATION | 28.19,112.97                       | 清河苑东门
            """)
    void picturesVoicesAndFilesAreKeptAsReferences(String name, Type type, String reference, String called) {
        assertThat(read(name).orElseThrow().attachments()).containsExactly(new Attachment(type, reference, called));
    }

    @Test
    void wordsAroundAPictureAreOneText() {
        assertThat(read("group_image_and_text").orElseThrow().text()).isEqualTo("井盖没了\n就在东门");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "group_notice_of_the_platform", "group_only_a_face", "guild_message_go_cqhttp", "meta_lifecycle", "meta_heartbeat",
        "notice_group_recall", "notice_poke", "request_group_add", "post_type_of_a_later_year"})
    void whatSaysNothingIsNoMessage(String name) {
        assertThat(read(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"own_message_reported_as_message", "own_message_reported_as_message_sent", "said_by_another_bot"})
    void machinesAreNotHeard(String name) {
        assertThat(read(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"group_reply", "group_reply_cq_string"})
    void whatIsRepliedToIsLookedUp(String name) {
        Actions actions = (action, params) -> {
            assertThat(action).isEqualTo("get_msg");
            assertThat(params).hasToString("{\"message_id\":11}");
            return ActionAnswer.of(OneBotJson.object(payload("answer_get_msg")));
        };

        assertThat(read(name, actions).quote()).contains(new Quote(Optional.empty(), "今天下午两点停水"));
    }

    @Test
    void ownWordsAreRemembered() {
        var own = new OwnWords(TestClock.pinned(NOW));
        own.remember("11", "1042 号：2栋停水");

        var message = said("group_reply").flatMap(said -> new OneBotLookup(nobody(), own).completed(said, NOW)).orElseThrow();

        assertThat(message.quote()).contains(new Quote(Optional.empty(), "1042 号：2栋停水"));
    }

    @Test
    void aReplyToWhatNobodyKnowsAnyMoreIsAMessageAllTheSame() {
        var message = read("group_reply").orElseThrow();

        assertThat(message.quote()).isEmpty();
        assertThat(message.text()).isEqualTo("不停水了吗");
    }

    @ParameterizedTest
    @ValueSource(strings = {"group_forward", "private_forward_cq_string"})
    void aForwardedBundleIsFetchedAndTakenApartWithTheOneInIt(String name) {
        Actions actions = (action, params) -> {
            assertThat(action).isEqualTo("get_forward_msg");
            assertThat(params.path("id")).isEqualTo(params.path("message_id"));
            return ActionAnswer.of(OneBotJson.object(payload(switch (params.path("id").stringValue()) {
                case "7001" -> "answer_get_forward_msg_napcat";
                case "7003" -> "answer_get_forward_msg_of_the_standard";
                default -> throw new AssertionError(params);
            })));
        };

        var message = read(name, actions);

        assertThat(message.forwarded()).containsExactly(
                new ForwardedLine("李姐", Optional.of("2025-06-15T14:50:00Z"), "7栋水管爆了"),
                new ForwardedLine("7-1-502", Optional.of("2025-06-15T14:51:00Z"), "我家也漏了"),
                new ForwardedLine("物业小刘", Optional.empty(), "抢修师傅[已到]"),
                new ForwardedLine("赵姨", Optional.empty(), "谢谢"));
        assertThat(message.attachments()).containsExactly(new Attachment(Type.PICTURE, "https://multimedia.nt.qq.com.cn/a", ""));
    }

    @Test
    void aBundleThatCameWholeIsNotFetched() {
        var message = read("group_forward_napcat_with_content").orElseThrow();

        assertThat(message.forwarded()).extracting(ForwardedLine::text).containsExactly("7栋水管爆了");
        assertThat(message.attachments()).hasSize(1);
    }

    @Test
    void ofABundleThatCannotBeFetchedNothingIsLeft() {
        assertThat(read("group_forward")).isEmpty();
    }

    @Test
    void bundlesWithoutEndAreReadThreeDeepAndAHundredLines() {
        Actions endless = (_, _) -> ActionAnswer.of(OneBotJson.object(Implementation.ok(
                "{\"messages\":[{\"content\":\"又一句[CQ:forward,id=1]\"},{\"content\":\"又一句[CQ:forward,id=2]\"}]}")));
        assertThat(read("group_forward", endless).forwarded()).hasSize(14);

        Actions long_ = (_, _) -> ActionAnswer.of(OneBotJson.object(Implementation.ok(
                "{\"messages\":[" + "{\"content\":\"一句\"},".repeat(150) + "{\"content\":\"一句\"}]}")));
        assertThat(read("group_forward", long_).forwarded()).hasSize(100);
    }

    private Optional<UnresolvedOneBotMessage> said(String name) {
        return parser.parse(OneBotJson.object(payload(name)), Optional.of("10001000"));
    }

    private Optional<InboundMessage> read(String name) {
        return said(name).flatMap(said -> new OneBotLookup(nobody(), new OwnWords(TestClock.pinned(NOW))).completed(said, NOW));
    }

    private InboundMessage read(String name, Actions actions) {
        return said(name).flatMap(said -> new OneBotLookup(actions, new OwnWords(TestClock.pinned(NOW))).completed(said, NOW)).orElseThrow();
    }

    private static Actions nobody() {
        return (_, _) -> new ActionAnswer.Silent(new Unreached("not connected"));
    }
}
