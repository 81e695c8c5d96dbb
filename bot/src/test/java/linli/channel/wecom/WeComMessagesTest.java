package linli.channel.wecom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import linli.channel.RejectedWebhook;
import linli.message.Attachment;
import linli.message.Attachment.Type;
import linli.message.InboundMessage;
import linli.message.MessageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeComMessagesTest {
    private final WeComMessages messages = new WeComMessages(Corp.CHANNEL, Corp.ID);

    @Test
    void aTextIsSaidInPrivate() {
        assertThat(read("text")).contains(new InboundMessage(
                new MessageId("wecom", "ww0123456789abcdef", "7301842653920145401"), Optional.empty(), "zhoumin", Optional.empty(),
                Corp.NOW, "2栋1单元电梯停在5楼，里面没人😀", false, Optional.empty(), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text_without_cdata     | 3<5 栋 & 6 栋停水
            text_with_end_of_cdata | 门禁显示 a[b[0]]>1
            voice_with_transcript  | 八栋楼道灯不亮了
            location               | 清河苑3栋
            event_click            | 今天
            image                  | ''
            voice                  | ''
            link                   | ''
            """)
    void whatIsSaidIsHeard(String payload, String text) {
        assertThat(read(payload)).map(InboundMessage::text).contains(text);
    }

    @Test
    void aForwardedTalkKeepsItsLines() {
        assertThat(read("text_of_forwarded_talk")).map(InboundMessage::text).contains("李姐:\n今天停水吗？\n\n老郑:\n下午两点到六点");
    }

    @Test
    void whatIsAttachedStaysWhereItIsKept() {
        assertThat(attached("image")).containsExactly(new Attachment(Type.PICTURE, "2G5aPicture_Media-Id", ""));
        assertThat(attached("voice")).containsExactly(new Attachment(Type.VOICE, "2G5aVoice_Media-Id", ""));
        assertThat(attached("voice_with_transcript")).containsExactly(new Attachment(Type.VOICE, "2G5aVoice_Media-Id", ""));
        assertThat(attached("video")).containsExactly(new Attachment(Type.VIDEO, "2G5aVideo_Media-Id", ""));
        assertThat(attached("location")).containsExactly(new Attachment(Type.LOCATION, "28.228209,112.938814", "清河苑3栋"));
        assertThat(attached("link"))
                .containsExactly(new Attachment(Type.LINK, "https://example.com/notice?id=1&from=app", "井湾街道停水通知"));
    }

    @Test
    void anEventIsKnownAgainByWhoWhenAndWhat() {
        assertThat(read("event_click")).map(m -> m.id().id()).contains("zhoumin:1750000000:click:今天");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "event_enter_agent", "event_subscribe", "event_unsubscribe", "event_LOCATION", "event_view", "event_scancode_waitmsg",
        "event_template_card_event", "event_change_external_chat", "event_of_a_later_year", "type_of_a_later_year"})
    void whatSaysNothingIsHeardAndLetBe(String payload) {
        assertThat(read(payload)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "no xml", "<xml>", "<xml></xml>", "<xml><MsgType>text</MsgType><Content>x</Content></xml>", "<xml/><xml/>",
        "<!DOCTYPE xml><xml><FromUserName>a</FromUserName><MsgType>text</MsgType><MsgId>1</MsgId></xml>",
        "<!DOCTYPE xml [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><xml><FromUserName>&e;</FromUserName></xml>",
        "<!DOCTYPE xml [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><xml><FromUserName>&b;</FromUserName></xml>",
        "<xml><FromUserName>&e;</FromUserName><MsgType>text</MsgType></xml>",
        "<xml xmlns:xi=\"http://www.w3.org/2001/XInclude\"><FromUserName><xi:include href=\"/etc/hostname\"/></FromUserName></xml>"})
    void whatIsNoMessageIsRefusedByItsNumber(String xml) {
        assertThatThrownBy(() -> messages.read(XmlFields.parse(xml), Corp.NOW))
                .isInstanceOf(RejectedWebhook.class).hasMessageStartingWith("-40002:");
    }

    @Test
    void aTowerOfElementsIsRefused() {
        String xml = "<xml><FromUserName>a</FromUserName><MsgType>text</MsgType>" + "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</xml>";

        assertThatThrownBy(() -> XmlFields.parse(xml)).isInstanceOf(RejectedWebhook.class);
    }

    private Optional<InboundMessage> read(String payload) {
        return messages.read(XmlFields.parse(Corp.payload(payload)), Corp.NOW);
    }

    private List<Attachment> attached(String payload) {
        return read(payload).orElseThrow().attachments();
    }
}
