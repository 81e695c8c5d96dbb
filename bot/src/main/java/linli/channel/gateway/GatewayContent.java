package linli.channel.gateway;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;
import linli.message.Attachment;
import linli.message.Attachment.Type;
import linli.message.ForwardedLine;
import linli.message.Quote;

/// What a report says: words, what they answer, talk that is passed on, and what is shown with it.
record GatewayContent(String text, Optional<Quote> quote, List<ForwardedLine> forwarded, List<Attachment> attachments) {
    static final GatewayContent NOTHING = new GatewayContent("", Optional.empty(), List.of(), List.of());
    /// Far more than WeChat lets anybody write.
    private static final int LONGEST_TEXT = 64 * 1024;
    /// A hundred lines of a bundle, with all that WeChat keeps about each.
    private static final int LONGEST_XML = 512 * 1024;

    GatewayContent {
        forwarded = List.copyOf(forwarded);
        attachments = List.copyOf(attachments);
    }

    static GatewayContent of(String type, GatewayForm form) {
        return switch (type) {
            case "text", "unknown" -> words(form.get("content"));
            case "file" -> with(file(form.get("content")));
            case "urlLink" -> {
                var link = form.object("content");
                yield GatewayForm.find(link, "/url").map(url -> with(new Attachment(Type.LINK, url, GatewayForm.find(link, "/title").orElse(""))))
                        .orElse(NOTHING);
            }
            default -> NOTHING;
        };
    }

    boolean isNothing() {
        return text.isBlank() && forwarded.isEmpty() && attachments.isEmpty();
    }

    private static GatewayContent words(Part part) {
        boolean isXml = RawMessage.isOne(part.text());
        int longest = isXml ? LONGEST_XML : LONGEST_TEXT;
        if (part.content().length > longest) {
            throw new RejectedWebhook(RefusalReason.TOO_LARGE, Optional.of("content"), "The text is larger than the " + longest + " bytes that are taken.");
        }
        if (isXml) {
            return RawMessage.read(part.text());
        }
        var said = QuotedText.of(lines(part.text()));
        return new GatewayContent(said.text(), said.quote(), List.of(), List.of());
    }

    private static GatewayContent with(Attachment attachment) {
        return new GatewayContent("", Optional.empty(), List.of(), List.of(attachment));
    }

    /// Forms of browsers, and of programs that do as browsers do, end lines in their own way.
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    /// The file itself came with the report and stays where it was shown: in the chat. A report in JSON may have its address instead.
    private static Attachment file(Part content) {
        if (!content.fileName().isEmpty() || !content.type().isEmpty()) {
            return new Attachment(typeOf(content.type(), content.fileName()), content.fileName(), content.fileName());
        }
        String reference = content.text().strip();
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return new Attachment(typeOf("", withoutQuery(reference)), reference, isAddress(reference) ? "" : name);
    }

    private static Type typeOf(String mime, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String family = mime.substring(0, Math.max(0, mime.indexOf('/'))).toLowerCase(Locale.ROOT);
        return switch (family) {
            case "image" -> Type.PICTURE;
            case "audio" -> Type.VOICE;
            case "video" -> Type.VIDEO;
            default -> switch (ending) {
                case "jpg", "jpeg", "png", "gif", "webp", "heic" -> Type.PICTURE;
                case "sil", "silk", "amr" -> Type.VOICE;
                case "mp4", "mov" -> Type.VIDEO;
                default -> Type.FILE;
            };
        };
    }

    private static String withoutQuery(String reference) {
        int query = reference.indexOf('?');
        return query < 0 ? reference : reference.substring(0, query);
    }

    private static boolean isAddress(String reference) {
        try {
            return "https".equals(URI.create(reference).getScheme()) || "http".equals(URI.create(reference).getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
