package linli.channel.aibot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.channel.OwnName;
import linli.channel.RejectedWebhook;
import linli.channel.aibot.AibotCallback.Entered;
import linli.channel.aibot.AibotCallback.Nothing;
import linli.channel.aibot.AibotCallback.Pressed;
import linli.channel.aibot.AibotCallback.Refresh;
import linli.channel.aibot.AibotCallback.Replaced;
import linli.channel.aibot.AibotCallback.Said;
import linli.message.Attachment;
import linli.message.Attachment.Type;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AibotParserTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_750_000_000);

    private final AibotParser parser = new AibotParser("aibot", new OwnName(List.of("小区助手", "Linli 邻里")));

    @Test
    void whoCallsItInAGroupIsHeardWithoutTheCall() {
        assertThat(read("text_in_group")).isEqualTo(new Said(
                new InboundMessage(new MessageId("aibot", "aibLinli", "CAIQ_invented_1"), Optional.of("wrQh21"), "zhangsan", Optional.empty(),
                        NOW, "停水到几点", true, Optional.empty(), List.of()),
                "wrQh21",
                Optional.of(URI.create("https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=invented"))));
    }

    @Test
    void aPrivateTalkIsNoGroup() {
        assertThat(message("text_in_private").isPrivate()).isTrue();
        assertThat(((Said) read("text_in_private")).chat()).isEqualTo("zhangsan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text_naming_others         | @李姐 说的对，写信到 a@b.cn
            mixed                      | 楼道堆了东西 八栋二楼
            voice                      | 八栋楼道灯不亮了
            image                      | ''
            """)
    void whatIsSaidIsHeard(String payload, String text) {
        assertThat(message(payload).text().replace('\n', ' ')).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @小区助手 停水到几点            | 停水到几点
            @小区助手\u2005停水到几点       | 停水到几点
            停水到几点 @小区助手            | 停水到几点
            @Linli 邻里 停水到几点          | 停水到几点
            @新名字 停水到几点              | 停水到几点
            @小区助手2号 停水到几点         | 停水到几点
            写信到 a@b.cn                   | 写信到 a@b.cn
            """)
    void theCallIsTakenOutAndNothingElse(String said, String heard) {
        assertThat(new OwnName(List.of("小区助手", "Linli 邻里")).removedFrom(said)).isEqualTo(heard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"event_template_card_nested", "event_template_card_flat"})
    void aTapSaysWhatItsButtonSays(String payload) {
        assertThat(read(payload)).isInstanceOfSatisfying(Pressed.class, pressed -> {
            assertThat(pressed.said().message().text()).isEqualTo("接 1024");
            assertThat(pressed.task()).contains("case-1024");
        });
    }

    @Test
    void aQuoteSaysWhatItQuotes() {
        assertThat(message("text_with_quote").quote()).contains(new Quote(Optional.empty(), "物业：今天停水"));
        assertThat(message("text_with_quoted_picture").quote()).isEmpty();
    }

    @Test
    void whatIsAttachedStaysWhereItIsKept() {
        assertThat(message("mixed").attachments()).containsExactly(new Attachment(Type.PICTURE, "encrypted+https://example.com/1", ""));
        assertThat(message("image").attachments()).containsExactly(new Attachment(Type.PICTURE, "encrypted+https://example.com/1", ""));
        assertThat(message("file").attachments()).containsExactly(new Attachment(Type.FILE, "encrypted+https://example.com/f", ""));
        assertThat(message("video").attachments()).containsExactly(new Attachment(Type.VIDEO, "encrypted+https://example.com/v", ""));
    }

    @Test
    void eventsAreKnownForWhatTheyAre() {
        assertThat(read("event_enter_chat")).isEqualTo(new Entered());
        assertThat(read("event_disconnected")).isEqualTo(new Replaced());
        assertThat(read("stream_refresh")).isEqualTo(new Refresh("STREAM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"event_feedback", "event_of_a_later_year", "type_of_a_later_year", "said_by_itself"})
    void whatSaysNothingIsHeardAndLetBe(String payload) {
        assertThat(read(payload)).isEqualTo(new Nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "null", "[]", "{", "{}", "{\"msgtype\":1}", "{\"msgtype\":\"text\"}", "{\"msgtype\":\"event\",\"event\":[]}",
        "{\"msgtype\":\"text\",\"msgid\":\"1\",\"aibotid\":\"a\",\"chattype\":\"group\",\"from\":{\"userid\":\"u\"}}",
        "{\"msgtype\":\"text\",\"msgid\":\"1\",\"aibotid\":\"a\",\"from\":{\"userid\":\"u\"},\"response_url\":\"not an address\"}"})
    void whatIsNoCallbackIsRefusedByItsNumber(String json) {
        assertThatThrownBy(() -> parser.parse(AibotJson.object(json), NOW))
                .isInstanceOf(RejectedWebhook.class).hasMessageStartingWith("-40002:");
    }

    @Test
    void aTowerOfArraysIsRefused() {
        assertThatThrownBy(() -> AibotJson.object("{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"))
                .isInstanceOf(RejectedWebhook.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=a, true",
        "http://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=a, false",
        "https://qyapi.weixin.qq.com:8443/cgi-bin/aibot/response?response_code=a, false",
        "https://a@qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=a, false",
        "https://qyapi.weixin.qq.com.example.com/cgi-bin/aibot/response?response_code=a, false",
        "https://qyapi.weixin.qq.com/cgi-bin/aibot/../gettoken, false",
        "https://127.0.0.1/cgi-bin/aibot/response, false"})
    void onlyTheVendorsAddressIsCalled(URI address, boolean isVendors) {
        assertThat(ResponseAddresses.isVendors(address)).isEqualTo(isVendors);
    }

    private AibotCallback read(String payload) {
        return parser.parse(AibotJson.object(Payloads.payload(payload)), NOW);
    }

    private InboundMessage message(String payload) {
        return ((Said) read(payload)).message();
    }
}
