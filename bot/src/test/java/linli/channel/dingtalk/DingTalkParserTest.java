package linli.channel.dingtalk;

import static linli.channel.dingtalk.Payloads.payload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linli.channel.BoundedJson;
import linli.channel.RejectedWebhook;
import linli.message.Attachment;
import linli.message.Attachment.Type;
import linli.message.ForwardedLine;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DingTalkParserTest {
    private final DingTalkParser parser = new DingTalkParser("dingtalk", "dingLinli");

    @Test
    void whoCallsTheRobotInAGroupIsHeard() {
        assertThat(read("text_in_group")).contains(new SessionMessage(
                new InboundMessage(new MessageId("dingtalk", "dingLinli", "msgInvented1"), Optional.of("cidQh21Invented=="), "staff0701",
                        Optional.of("3-2-701 李姐"), Corp.NOW, "3号楼停水到几点？😀", true, Optional.empty(), List.of()),
                Optional.of(new Session(
                        URI.create("https://oapi.dingtalk.com/robot/sendBySession?session=sessionInvented"), Instant.ofEpochSecond(1_750_005_400)))));
    }

    @Test
    void aPrivateTalkIsNoGroupAndKnownByThePerson() {
        assertThat(message("text_in_private").isPrivate()).isTrue();
        assertThat(message("text_in_private").mentionsBot()).isFalse();
        assertThat(read("text_in_private").orElseThrow().chat()).isEqualTo("staff0701");
    }

    @Test
    void whoIsNotInTheCorpIsKnownByTheOtherId() {
        assertThat(message("text_from_outside_the_corp").sender()).isEqualTo("$:LWCP_v1:$senderInvented");
    }

    @Test
    void aMessageThatCallsNobodyDoesNotCallLinli() {
        assertThat(message("text_in_group_without_a_call").mentionsBot()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rich_text                          | 八栋二楼堆了纸箱 挡了消防栓
            rich_text_with_quote               | 还没清
            audio_with_transcript              | 八栋楼道灯不亮了。
            audio_without_transcript           | ''
            picture                            | ''
            chat_record                        | ''
            chat_record_with_its_summary_alone | 王叔：一楼下水道反味 小陈：我家也是
            """)
    void whatIsSaidIsHeard(String payload, String text) {
        assertThat(message(payload).text().replace('\n', ' ')).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rich_text                | PICTURE | codeOne     | ''
            picture                  | PICTURE | codePicture | ''
            audio_without_transcript | VOICE   | codeAudio   | ''
            video                    | VIDEO   | codeVideo   | ''
            file                     | FILE    | codeFile    | 漏水报价.xlsx
            """)
    void whatIsAttachedIsKeptByItsReference(String payload, Type type, String reference, String name) {
        assertThat(message(payload).attachments()).containsExactly(new Attachment(type, reference, name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text_with_quoted_text           | 二楼灯坏了
            text_with_quoted_rich_text      | 楼道堆了纸箱
            text_with_quote_as_encoded_text | 东门的灯不亮
            rich_text_with_quote            | 八栋二楼堆了纸箱
            """)
    void aQuoteSaysWhatItQuotes(String payload, String quoted) {
        assertThat(message(payload).quote()).map(Quote::text).contains(quoted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text_with_quoted_picture", "text_with_sealed_quote", "text_with_a_quote_known_by_id_alone"})
    void aQuoteWithoutWordsIsNone(String payload) {
        assertThat(message(payload).quote()).isEmpty();
        assertThat(message(payload).text()).isNotEmpty();
    }

    @Test
    void whatWasForwardedIsTakenApart() {
        assertThat(message("chat_record").forwarded()).containsExactly(
                new ForwardedLine("2-1-301 王叔", Optional.empty(), "一楼下水道反味"),
                new ForwardedLine("2-1-102 小陈", Optional.empty(), "我家也是"),
                new ForwardedLine("物业老郑", Optional.empty(), "明天来通"));
    }

    @Test
    void aBundleWithoutEndIsReadUpToALimit() {
        String lines = IntStream.range(0, 300).mapToObj(i -> "{\"senderNick\":\"王叔\",\"content\":\"第" + i + "条\"}").collect(Collectors.joining(",", "[", "]"));
        assertThat(ChatRecord.lines(record(lines))).hasSize(100);

        String nested = "[{\"content\":\"最里面\"}]";
        for (int i = 0; i < 6; i++) {
            nested = "[{\"content\":\"外面\",\"chatRecord\":" + nested + "}]";
        }
        assertThat(ChatRecord.lines(record(nested))).extracting(ForwardedLine::text).containsExactly("外面");
    }

    @ParameterizedTest
    @ValueSource(strings = {"said_by_itself", "type_of_a_later_year"})
    void whatLinliSaysItselfAndWhatIsYetToBeInventedSaysNothing(String payload) {
        assertThat(read(payload)).isEmpty();
    }

    @Test
    void whatIsSaidToAnotherRobotIsRefused() {
        assertThatThrownBy(() -> read("said_to_another_robot")).isInstanceOf(RejectedWebhook.class).hasMessageContaining("another robot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"msgId", "senderId", "conversationType", "conversationId"})
    void whatLacksAnIdIsRefused(String field) {
        String without = payload("text_in_group").replace("\"" + field + "\"", "\"x\"");

        assertThatThrownBy(() -> parser.parse(BoundedJson.read(without).orElseThrow(), Corp.NOW)).isInstanceOf(RejectedWebhook.class);
    }

    private static JsonNode record(String lines) {
        var json = BoundedJson.MAPPER.createObjectNode().put("msgtype", "chatRecord");
        json.putObject("content").put("chatRecord", lines);
        return json;
    }

    private Optional<SessionMessage> read(String payload) {
        return parser.parse(BoundedJson.read(payload(payload)).orElseThrow(), Corp.NOW);
    }

    private InboundMessage message(String payload) {
        return read(payload).orElseThrow().message();
    }
}
