package linli.channel.feishu;

import static linli.channel.feishu.Payloads.payload;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linli.message.Attachment;
import linli.message.Attachment.Type;
import linli.message.ForwardedLine;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Quote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is heard of what people say, with what it points at.
@Timeout(30)
class CompletingTest {
    private final Corp corp = new Corp();

    @AfterEach
    void close() {
        corp.close();
    }

    @Test
    void whoCallsTheBotInAGroupIsHeardWithoutTheCall() throws Exception {
        assertThat(heard("text_in_group")).isEqualTo(new InboundMessage(
                new MessageId("feishu", "cli_linli", "om_invented1"), Optional.of("oc_qh21"), "ou_li", Optional.of("3-2-701 李姐"), Corp.NOW,
                "3号楼停水到几点？😀", true, Optional.empty(), List.of()));
    }

    @Test
    void aPrivateTalkIsNoGroup() throws Exception {
        assertThat(heard("text_in_private").isPrivate()).isTrue();
        assertThat(heard("text_in_private").text()).isEqualTo("我是 482913");
        assertThat(corp.vendor.to(Corp.MEMBERS)).isEmpty();
    }

    @Test
    void aMessageThatCallsNobodyDoesNotCallLinli() throws Exception {
        assertThat(heard("text_in_group_without_a_call").mentionsBot()).isFalse();
        assertThat(corp.vendor.to(Corp.BOT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text_naming_others    | @王叔 说的对，@小陈 也来看看
            post                  | 楼道 八栋二楼堆了纸箱 挡了消防栓
            post_in_two_languages | 东门的灯不亮
            location              | 清河苑东门
            image                 | ''
            audio                 | ''
            """)
    void whatIsSaidIsHeard(String payload, String text) throws Exception {
        assertThat(heard(payload).text().replace('\n', ' ')).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            image    | PICTURE  | om_invented8/img_v2_invented   | ''
            audio    | VOICE    | om_invented9/file_audio        | ''
            media    | VIDEO    | om_invented10/file_video       | 漏水.mp4
            file     | FILE     | om_invented11/file_v2_invented | 漏水报价.xlsx
            location | LOCATION | 40.03,116.35                   | 清河苑东门
            """)
    void whatIsAttachedIsKeptByItsReference(String payload, Type type, String reference, String name) throws Exception {
        assertThat(heard(payload).attachments()).containsExactly(new Attachment(type, reference, name));
    }

    @Test
    void picturesWithinAPostAreAttached() throws Exception {
        assertThat(heard("post").attachments()).containsExactly(
                new Attachment(Type.PICTURE, "om_invented6/img_one", ""), new Attachment(Type.VIDEO, "om_invented6/file_video", ""));
    }

    @Test
    void whoTheBotIsAndWhoIsInTheGroupIsAskedForOnce() throws Exception {
        corp.bring("text_in_group");
        corp.bring("text_naming_others");

        assertThat(corp.vendor.to(Corp.BOT)).hasSize(1);
        assertThat(corp.vendor.to(Corp.MEMBERS)).singleElement()
                .satisfies(call -> assertThat(call.query()).containsEntry("member_id_type", "open_id"));
        assertThat(corp.vendor.to(Corp.BOT)).allSatisfy(call -> assertThat(call.token()).contains("Bearer t-token-1"));
    }

    @Test
    void whoIsNewInTheGroupIsLookedForButNotAllTheTime() throws Exception {
        corp.vendor.willAnswer(Corp.MEMBERS, 200, "{\"code\":0,\"data\":{\"items\":[],\"has_more\":false}}");
        assertThat(heard("text_in_group").name()).isEmpty();
        corp.bring("text_in_group_without_a_call");
        assertThat(corp.vendor.to(Corp.MEMBERS)).hasSize(1);

        corp.clock.advance(Duration.ofMinutes(1));
        corp.bring("text_naming_others");
        assertThat(corp.taken.getLast().name()).contains("3-2-701 李姐");
    }

    @Test
    void membersComeOnSeveralPages() throws Exception {
        corp.vendor.willAnswer(Corp.MEMBERS, 200, "{\"code\":0,\"data\":{\"items\":[],\"has_more\":true,\"page_token\":\"p/2\"}}");

        assertThat(heard("text_in_group").name()).contains("3-2-701 李姐");
        assertThat(corp.vendor.to(Corp.MEMBERS).getLast().query()).containsEntry("page_token", "p/2");
    }

    @Test
    void aNameThatMayNotBeSeenKeepsNobodyFromBeingHeard() throws Exception {
        corp.vendor.willAnswer(Corp.MEMBERS, 400, "{\"code\":99991672,\"msg\":\"Access denied\"}");
        assertThat(heard("text_in_group").name()).isEmpty();
    }

    @Test
    void aBotThatDoesNotKnowItsOwnIdStillHearsItsName() throws Exception {
        corp.vendor.willAnswer(Corp.BOT, 200, "{\"code\":99991672}");
        assertThat(heard("text_in_group").text()).isEqualTo("@邻里 3号楼停水到几点？😀");
    }

    @Test
    void aQuoteIsFetched() throws Exception {
        assertThat(heard("text_with_quote").quote()).contains(new Quote(Optional.of("om_quoted"), "@邻里 二楼灯坏了"));
    }

    @Test
    void whatLinliSaidItselfIsKnownWithoutAsking() throws Exception {
        corp.vendor.willAnswer(Corp.MESSAGES, 200, "{\"code\":0,\"data\":{\"message_id\":\"om_quoted\"}}");
        corp.deliver(corp.row("qh-2-1", "1001 电梯"));

        assertThat(heard("text_with_quote").quote()).map(Quote::text).contains("1001 电梯");
        assertThat(corp.vendor.to(Corp.MESSAGES + "/om_quoted")).isEmpty();
    }

    @Test
    void aQuoteThatCannotBeFetchedKeepsNobodyFromBeingHeard() throws Exception {
        corp.vendor.willAnswer(Corp.MESSAGES + "/om_quoted", 500, "oops");
        assertThat(heard("text_with_quote").quote()).isEmpty();
    }

    @Test
    void whatWasForwardedIsTakenApart() throws Exception {
        var message = heard("merge_forward");

        assertThat(message.text()).isEmpty();
        assertThat(message.forwarded()).containsExactly(
                new ForwardedLine("2-1-301 王叔", Optional.empty(), "一楼下水道反味 @物业老郑"),
                new ForwardedLine("2-1-102 小陈", Optional.empty(), "我家也是"),
                new ForwardedLine("", Optional.empty(), "明天来通"),
                new ForwardedLine("", Optional.empty(), "工具带上了"));
        assertThat(message.attachments()).extracting(Attachment::reference).containsExactly("om_b2/img_b2", "om_b3/img_b3");
    }

    @Test
    void aBundleWithoutEndIsReadUpToALimit() throws Exception {
        String items = IntStream.range(0, 300)
                .mapToObj(i -> "{\"message_id\":\"om_x" + i + "\",\"upper_message_id\":\"om_bundle\",\"msg_type\":\"text\",\"body\":{\"content\":\"{\\\"text\\\":\\\"第"
                        + i + "条\\\"}\"}}")
                .collect(Collectors.joining(","));
        corp.vendor.willAnswer(Corp.MESSAGES + "/om_bundle", 200, "{\"code\":0,\"data\":{\"items\":[" + items + "]}}");

        assertThat(heard("merge_forward").forwarded()).hasSize(100);
    }

    @Test
    void aBundleThatHoldsItselfEnds() throws Exception {
        corp.vendor.willAnswer(Corp.MESSAGES + "/om_bundle", 200, payload("fetched_bundle").replace("\"om_b4\"", "\"om_bundle\""));
        assertThat(heard("merge_forward").forwarded()).isNotEmpty();
    }

    @Test
    void aBundleThatMayNotBeReadSaysNothing() throws Exception {
        corp.vendor.willAnswer(Corp.MESSAGES + "/om_bundle", 400, "{\"code\":230001,\"msg\":\"invalid\"}");
        assertThat(corp.bring("merge_forward").statusCode()).isEqualTo(200);
        assertThat(corp.taken).isEmpty();
    }

    private InboundMessage heard(String payload) throws Exception {
        corp.bring(payload);
        return corp.taken.getLast();
    }
}
