package linli.channel.wecom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import linli.channel.WebResponse;

/// An answer given with the response itself: encrypted, signed, with a time and a nonce of our own.
record PassiveReply(WeComCrypto crypto, String corpId, Clock clock) {
    static final WebResponse NONE = WebResponse.text(200, "");
    private static final SecureRandom RANDOM = new SecureRandom();

    WebResponse text(String to, String text) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        String nonce = Integer.toString(RANDOM.nextInt(100_000_000, 1_000_000_000));
        String encrypted = crypto.encrypt("<xml>" + element("ToUserName", to) + element("FromUserName", corpId)
                + "<CreateTime>" + timestamp + "</CreateTime>" + element("MsgType", "text") + element("Content", text) + "</xml>");
        String xml = "<xml>" + element("Encrypt", encrypted)
                + element("MsgSignature", crypto.sign(timestamp, nonce, encrypted))
                + "<TimeStamp>" + timestamp + "</TimeStamp>" + element("Nonce", nonce) + "</xml>";
        return new WebResponse(200, "application/xml; charset=utf-8", xml.getBytes(UTF_8), Map.of());
    }

    /// What XML has no form for becomes a space, and what would end the section is said in two.
    private static String element(String name, String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().map(c -> isAllowed(c) ? c : ' ').forEach(clean::appendCodePoint);
        return "<" + name + "><![CDATA[" + clean.toString().replace("]]>", "]]]]><![CDATA[>") + "]]></" + name + ">";
    }

    private static boolean isAllowed(int character) {
        return character == '\t' || character == '\n' || character == '\r'
                || character >= 0x20 && character < 0xD800
                || character >= 0xE000 && character < 0xFFFE
                || character >= 0x10000;
    }
}
