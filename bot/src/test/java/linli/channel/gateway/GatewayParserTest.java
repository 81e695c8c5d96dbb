package linli.channel.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import linli.channel.OwnName;
import linli.channel.RejectedWebhook;
import linli.channel.WebRequest;
import linli.fake.TestClock;
import linli.message.Attachment;
import linli.message.Attachment.Type;
import linli.message.ForwardedLine;
import linli.message.InboundMessage;
import linli.message.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reports as a gateway of the kind posts them, and what Linli hears.
class GatewayParserTest {
    private final TestClock clock = TestClock.pinned(PersonalAccount.NOW);
    private final GatewayParser parser =
            new GatewayParser(PersonalAccount.CHANNEL, new OwnName(PersonalAccount.NAMES), new Numbers(clock), new Rooms(clock));

    @Test
    void aGroupIsKnownByItsNameAndAResidentByTheIdOfThisLogin() {
        var heard = heard("text_in_room.form");

        assertThat(heard.group()).contains("清河苑2栋1单元");
        assertThat(heard.sender()).isEqualTo("@w1");
        assertThat(heard.name()).contains("2-1-301 王姐");
        assertThat(heard.text()).isEqualTo("电梯又停了 没人管吗");
        assertThat(heard.mentionsBot()).isFalse();
        assertThat(heard.id().account()).isEqualTo("wechat");
    }

    @Test
    void whoHasARemarkIsKnownByIt() {
        var heard = heard("text_in_private.form");

        assertThat(heard.isPrivate()).isTrue();
        assertThat(heard.sender()).isEqualTo("remark:周敏");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text_mentioning.form                                | 停水到几点                  | true
            text_mentioning_that_the_gateway_did_not_see.form   | 停水到几点                  | true
            text_mentioning_somebody_else.form                  | @老纪 晚上看球 写信给我 a@邻里人.cn | false
            text_as.json                                        | 电梯又停了                  | true
            """)
    void aCallByNameIsHeardAndTakenOut(String file, String text, boolean isCalled) {
        var heard = heard(file);

        assertThat(heard.text().replace('\u2005', ' ')).isEqualTo(text);
        assertThat(heard.mentionsBot()).isEqualTo(isCalled);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text_with_quote.form            | 1001 电梯 · 清河苑 2-1 | 1
            text_with_quote_over_lines.form | 电梯又停了;没人管吗    | 我也碰到了;真的
            text_with_quote_in_english.form | [图片]                 | 看到了
            """)
    void whatIsQuotedStandsAboveARule(String file, String quoted, String said) {
        var heard = heard(file);

        assertThat(heard.quote().map(Quote::text)).contains(quoted.replace(';', '\n'));
        assertThat(heard.text()).isEqualTo(said.replace(';', '\n'));
    }

    @Test
    void aQuoteMayHoldAnother() {
        var heard = heard("text_with_quote_of_a_quote.form");

        assertThat(heard.text()).isEqualTo("八点");
        assertThat(heard.quote().orElseThrow().text()).contains("停水了", "几点来");
    }

    @Test
    void whatOnlyLooksLikeAQuoteIsSaidByTheSender() {
        assertThat(heard("text_that_only_opens_a_quote.form").text()).isEqualTo("「几点停水」谁知道");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quote_in_xml                       | 1001 电梯 · 清河苑 2-1 | 1        | true
            quote_in_xml_of_a_picture          | [图片]                 | 三楼也有 | false
            quote_in_xml_of_a_quote            | 一滴水都没有           | 我家也是 | false
            quote_in_xml_after_the_senders_id  | 停水了                 | 几点来水 | false
            """)
    void whatIsQuotedMayComeAsWeChatItselfHasIt(String file, String quoted, String said, boolean isCalled) {
        var heard = heard(file + "_as.json");

        assertThat(heard.quote().map(Quote::text)).contains(quoted);
        assertThat(heard.text()).isEqualTo(said);
        assertThat(heard.mentionsBot()).isEqualTo(isCalled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bundle_in_xml", "bundle_in_xml_escaped_twice_of_unknown_type"})
    void aBundleIsTakenApart(String file) {
        var heard = heard(file + "_as.json");

        assertThat(heard.text()).isEmpty();
        assertThat(heard.forwarded()).containsExactly(
                new ForwardedLine("2-1-301 王姐", Optional.of("2026-01-08 12:41:45"), "楼道灯坏了三天了"),
                new ForwardedLine("小雅", Optional.of("2026-01-08 12:42:10"), "今晚吃什么"));
    }

    @Test
    void aBundleWhoseLinesAreNotThereIsReadByWhatIsShownOfIt() {
        assertThat(heard("bundle_in_xml_without_its_lines_as.json").text())
                .isEqualTo("群聊的聊天记录\n2-1-301 王姐: 楼道灯坏了三天了\n小雅: 今晚吃什么\n老纪: [图片]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smiley_in_xml", "quote_in_xml_with_a_document_type", "xml_that_breaks_off"})
    void xmlThatSaysNothingIsNotTakenForWords(String file) {
        assertThat(read(file + "_as.json")).isEmpty();
    }

    @Test
    void whatIsNoTextIsKeptByWhatItIs() {
        assertThat(attached("picture.form")).isEqualTo(new Attachment(Type.PICTURE, "1764400000000.jpg", "1764400000000.jpg"));
        assertThat(attached("voice.form").type()).isEqualTo(Type.VOICE);
        assertThat(attached("video.form")).isEqualTo(new Attachment(Type.VIDEO, "楼道.mp4", "楼道.mp4"));
        assertThat(attached("document.form")).isEqualTo(new Attachment(Type.FILE, "停水通知.pdf", "停水通知.pdf"));
        assertThat(attached("url_link.form")).isEqualTo(new Attachment(Type.LINK, "https://example.com/notice", "停水通知"));
        assertThat(attached("link_in_xml_as.json")).isEqualTo(new Attachment(Type.LINK, "https://example.com/notice", "停水通知"));
        assertThat(attached("picture_with_number_as.json"))
                .isEqualTo(new Attachment(Type.PICTURE, "https://example.com/p/1.jpg?x=1", ""));
        assertThat(heard("picture.form").text()).isEmpty();
    }

    @Test
    void aGatewayWithNumbersOfItsOwnIsTakenAtItsWord() {
        assertThat(heard("picture_with_number_as.json").id().id()).isEqualTo("7001");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "text_said_by_itself", "text_from_an_official_account", "text_in_a_room_without_a_name", "friendship", "unknown",
        "system_event_login", "system_event_push_notify", "type_of_a_later_year"})
    void whatIsNoneOfLinlisBusinessIsNothing(String name) {
        assertThat(read(name + ".form")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[]", "{}", "{", "nonsense", "{\"type\":\"text\"}", "{\"type\":\"text\",\"content\":\"停水\"}",
        "{\"type\":\"text\",\"content\":\"停水\",\"source\":\"\"}", "{\"type\":\"text\",\"content\":\"停水\",\"source\":{}}",
        "{\"type\":\"text\",\"source\":{\"from\":{\"id\":\"@1\"}}}", "{\"type\":\"text\",\"content\":\"停水\",\"source\":[[[[[]]]]]}"})
    void whatIsNoReportIsRefused(String json) {
        assertThatThrownBy(() -> read(json.getBytes(), "application/json")).isInstanceOf(RejectedWebhook.class);
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        String deep = "{\"type\":\"text\",\"content\":\"停水\",\"source\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";

        assertThatThrownBy(() -> read(deep.getBytes(), "application/json")).isInstanceOf(RejectedWebhook.class);
    }

    @Test
    void anEndlessTextIsRefused() {
        String json = "{\"type\":\"text\",\"content\":\"" + "x".repeat(70_000) + "\",\"source\":{\"from\":{\"id\":\"@1\"}}}";

        assertThatThrownBy(() -> read(json.getBytes(), "application/json")).isInstanceOf(RejectedWebhook.class);
    }

    private Attachment attached(String file) {
        return heard(file).attachments().getFirst();
    }

    private InboundMessage heard(String file) {
        return read(file).orElseThrow();
    }

    private Optional<InboundMessage> read(String file) {
        return read(PersonalAccount.payload(file), PersonalAccount.type(file));
    }

    private Optional<InboundMessage> read(byte[] body, String type) {
        var request = new WebRequest(
                "POST", PersonalAccount.PATH, Map.of(), name -> Optional.of(type).filter(_ -> name.equals("Content-Type")), body);
        return parser.read(GatewayForm.read(request), clock.instant());
    }
}
