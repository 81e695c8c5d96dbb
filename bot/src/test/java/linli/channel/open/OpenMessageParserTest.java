package linli.channel.open;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;
import linli.message.Attachment;
import linli.message.ForwardedLine;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenMessageParserTest {
    private static final Instant NOW = SigningGateway.NOW;

    @Test
    void fullMessageIsRead() {
        var message = parse("""
                {"id":"m-1","group":"qh-2-1","sender":"li","name":"2-1-301 李姐","at":"2026-11-22T09:30:00+08:00","text":"漏水了",
                 "mentions_bot":true,"quote":{"id":"m-0","text":"哪一栋?"},"new":{"deep":[1,{"a":2}]},
                 "forwarded":[{"name":"王叔","at":"昨天 9:30","text":"没电"},{"name":"","text":""}]}""");

        assertThat(message).isEqualTo(new InboundMessage(
                new MessageId("open", "open", "m-1"),
                Optional.of("qh-2-1"),
                "li",
                Optional.of("2-1-301 李姐"),
                NOW,
                "漏水了",
                true,
                Optional.of(new Quote(Optional.of("m-0"), "哪一栋?")),
                List.of(
                        new ForwardedLine("王叔", Optional.of("昨天 9:30"), "没电"),
                        new ForwardedLine("", Optional.empty(), ""))));
    }

    @Test
    void whatIsShownNeedsNoWords() {
        var message = parse(quoted("{'id':'1','sender':'li','text':'','attachments':["
                + "{'type':'picture','reference':'https://pictures.example.com/1','name':'楼道.jpg'},{'type':'voice','reference':'media-2','new':1}]}"));

        assertThat(message.text()).isEmpty();
        assertThat(message.attachments()).containsExactly(
                new Attachment(Attachment.Type.PICTURE, "https://pictures.example.com/1", "楼道.jpg"),
                new Attachment(Attachment.Type.VOICE, "media-2", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "'attachments':[] | text",
        "'attachments':null | text",
        "'attachments':'x' | attachments",
        "'attachments':['x'] | attachments[0]",
        "'attachments':[{'reference':'media-1'}] | attachments[0].type",
        "'attachments':[{'type':'hologram','reference':'media-1'}] | attachments[0].type",
        "'attachments':[{'type':'picture'}] | attachments[0].reference",
        "'attachments':[{'type':'picture','reference':' '}] | attachments[0].reference",
        "'attachments':[{'type':'picture','reference':'a\\nb'}] | attachments[0].reference"})
    void whatIsShownBadlyIsRefusedWithTheField(String attachments, String field) {
        var refusal = catchThrowableOfType(
                RejectedWebhook.class, () -> parse(quoted("{'id':'1','sender':'li','text':''," + attachments + "}")));

        assertThat(refusal.reason()).isEqualTo(RefusalReason.MALFORMED);
        assertThat(refusal.field()).contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'id':'1','sender':'li','text':'x'}",
        "{'id':'1','sender':'li','text':'x','group':null,'name':null,'at':null,'mentions_bot':null,'quote':null,'forwarded':null}",
        "{'id':'1','sender':'li','text':'x','name':' ','mentions_bot':false,'forwarded':[]}"})
    void whatIsAbsentOrNullIsEmpty(String body) {
        assertThat(parse(quoted(body))).isEqualTo(new InboundMessage(
                new MessageId("open", "open", "1"),
                Optional.empty(), "li", Optional.empty(), NOW, "x", false, Optional.empty(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "'sender':'li','text':'x'|id", "'id':null,'sender':'li','text':'x'|id", "'id':1,'sender':'li','text':'x'|id",
        "'id':'','sender':'li','text':'x'|id", "'id':{'id':'1'},'sender':'li','text':'x'|id",
        "'id':'1','text':'x'|sender", "'id':'1','sender':' ','text':'x'|sender", "'id':'1','sender':['li'],'text':'x'|sender",
        "'id':'1','sender':'li'|text", "'id':'1','sender':'li','text':''|text", "'id':'1','sender':'li','text':'\\n '|text",
        "'id':'1','sender':'li','text':true|text", "'id':'\\ud83d','sender':'li','text':'x'|id",
        "'group':7|group", "'group':''|group", "'name':1.5|name", "'at':1795311000|at", "'at':'yesterday'|at", "'at':''|at",
        "'at':'2026-02-30T09:30:00Z'|at", "'mentions_bot':'yes'|mentions_bot", "'mentions_bot':1|mentions_bot",
        "'quote':'x'|quote", "'quote':{}|quote.text", "'quote':{'text':null}|quote.text", "'quote':{'text':1}|quote.text",
        "'quote':{'id':1,'text':'x'}|quote.id", "'quote':{'text':'x','text':'y'}|quote.text", "'forwarded':{}|forwarded",
        "'forwarded':['x']|forwarded[0]", "'forwarded':[null]|forwarded[0]",
        "'forwarded':[{'name':'a','text':'b'},{'text':'c'}]|forwarded[1].name",
        "'forwarded':[{'name':'a'}]|forwarded[0].text", "'forwarded':[{'name':1,'text':'b'}]|forwarded[0].name",
        "'forwarded':[{'name':'a','at':1,'text':'b'}]|forwarded[0].at",
        "'group':'a','group':'a'|group", "'id':'2'|id", "'new':1,'new':1|new"})
    void fieldAtFaultIsNamed(String fields, String field) {
        boolean hasTheRest = fields.contains("'sender'") || fields.contains("'id':'1'");
        var body = quoted("{" + (hasTheRest ? "" : "'id':'1','sender':'li','text':'x',") + fields + "}");

        var refusal = refusal(body.getBytes(UTF_8));

        assertThat(refusal.field()).contains(field);
        assertThat(refusal).hasMessageContaining(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "group", "sender", "name"})
    void namesEndAt256Characters(String field) {
        var longest = "🙂".repeat(256);
        var body = "{'id':'1','sender':'li','text':'x'}".replace("'" + field + "':", "'other':");

        var fits = parse(quoted(body.replace("}", ",'" + field + "':'" + longest + "'}")));
        var refusal = refusal(quoted(body.replace("}", ",'" + field + "':'" + longest + "x'}")).getBytes(UTF_8));

        assertThat(fits.toString()).contains(longest);
        assertThat(refusal.field()).contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-11-22T09:30:00Z", "2026-11-22T09:30:00.123456+08:00", "2026-11-22T09:30", "2026-11-22t09:30:00z", "2026-11-22",
        "2026-11-22T09:30:00+0800"})
    void timesOfIso8601AreTaken(String time) {
        assertThat(parse(quoted("{'id':'1','sender':'li','text':'x','at':'" + time + "'}")).receivedAt()).isEqualTo(NOW);
    }

    static Stream<byte[]> noJson() {
        var good = quoted("{'id':'1','sender':'li','text':'谢谢'}");
        return Stream.of(
                "".getBytes(UTF_8),
                "null".getBytes(UTF_8),
                "[]".getBytes(UTF_8),
                "\"x\"".getBytes(UTF_8),
                "{".getBytes(UTF_8),
                "{'id':1}".getBytes(UTF_8),
                (good + "{}").getBytes(UTF_8),
                (good + "x").getBytes(UTF_8),
                good.substring(0, good.length() - 1).getBytes(UTF_8),
                good.replace("谢谢", "a\nb").getBytes(UTF_8),
                good.replace("谢谢", "caf\u00e9").getBytes(ISO_8859_1),
                good.replace("谢谢", "\u00c0\u0080").getBytes(ISO_8859_1), // NUL in two bytes
                good.replace("谢谢", "\u00ed\u00a0\u0080").getBytes(ISO_8859_1), // half an emoji in three bytes
                good.getBytes(UTF_16LE),
                good.getBytes(UTF_16),
                good.replace("}", ",\"x\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}").getBytes(UTF_8),
                good.replace("}", ",\"x\":" + "{\"a\":".repeat(9_000)).getBytes(UTF_8),
                good.replace("}", ",\"x\":" + "1".repeat(60_000) + "}").getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void whatIsNoJsonNamesNoField(byte[] body) {
        assertThat(refusal(body).field()).isEmpty();
    }

    @Test
    void strangeTextsComeThrough() {
        var text = "👩‍👩‍👧 \\u0000 \\u202eabc \\ud83d\\ude42";

        assertThat(parse(quoted("{'id':'1','sender':'li','text':'" + text + "'}")).text())
                .isEqualTo("👩‍👩‍👧 \0 \u202eabc 🙂");
        assertThat(parse(quoted("{'id':'1','sender':'li','text':'half \\ud83d x'}")).text()).isEqualTo("half ? x");
    }

    @Test
    void damagedMessagesAreReadOrRefusedButNeverFail() {
        long seed = System.nanoTime();
        System.out.println("damagedMessagesAreReadOrRefusedButNeverFail: seed " + seed);
        var random = new Random(seed);
        var good = quoted("{'id':'1','group':'g','sender':'li','name':'李','at':'2026-11-22','text':'漏水 \\ud83d\\ude42','mentions_bot':true,"
                + "'quote':{'id':'0','text':'x'},'forwarded':[{'name':'a','at':'b','text':'c'}],'n':[1.5e3,null,{}]}").getBytes(UTF_8);
        for (int i = 0; i < 100_000; i++) {
            var damaged = good.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                damaged[random.nextInt(damaged.length)] =
                        random.nextBoolean() ? (byte) random.nextInt(256) : good[random.nextInt(good.length)];
            }
            try {
                assertThat(OpenMessageParser.parse(damaged, NOW).text()).isNotBlank();
            } catch (RejectedWebhook refusal) {
                assertThat(refusal.reason()).isEqualTo(RefusalReason.MALFORMED);
            }
        }
    }

    private static InboundMessage parse(String body) {
        return OpenMessageParser.parse(body.getBytes(UTF_8), NOW);
    }

    private static RejectedWebhook refusal(byte[] body) {
        var refusal = catchThrowableOfType(RejectedWebhook.class, () -> OpenMessageParser.parse(body, NOW));
        assertThat(refusal.reason()).isEqualTo(RefusalReason.MALFORMED);
        return refusal;
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
