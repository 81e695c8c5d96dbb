package linli.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes a forwarded or pasted bundle of chat apart into who said what. No chat program specifies how its talk looks as text,
/// so each form is recognised by what several of its lines have in common, and what fits none stays one message. Stateless.
final class Forwards {
    static final int MOST = 500;

    /// In this order, for a record may hold quotes, and the lines of a numbered list may look like somebody's words.
    private static final List<Form> FORMS =
            List.of(
            ExportedChat::takeApart, QuotedTalk::takeApart, NamedLines::takeApart, RunOnTalk::takeApart, NumberedList::takeApart);

    /// A sign-up list that goes from hand to hand: one thing, whoever stands on it.
    private static final Pattern SIGN_UP = Pattern.compile("^[#＃]?\\s?群?接龙");
    /// What stands in a copied text where a picture or a voice message stood.
    private static final Pattern PLACEHOLDER = Pattern.compile("[\\[【](?:图片|照片|语音|视频|视频号|表情|动画表情|贴图|文件|链接|位置|名片"
            + "|个人名片|红包|转账|小程序|音乐|聊天记录|语音通话|视频通话|Photo|Image|Voice|Audio|Video|Sticker|File|Link|Location)"
            + "(?:[:： ][^\\]】\\n]{0,200})?[\\]】](?:\\d{1,3}[\"″”秒s])?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLED = Pattern.compile("[\\[【](?:文件|链接|小程序|视频号|File|Link)[\\]】][^\\n]*");

    private Forwards() {}

    /// A way in which talk is passed on.
    private interface Form {
        /// Empty when the text is not of this form.
        List<Utterance> takeApart(String text);
    }

    /// At least one utterance, unless the text is blank; a text that is no bundle is one utterance of nobody named.
    static List<Utterance> takeApart(String raw) {
        if (raw.isBlank()) {
            return List.of();
        }
        String text = Utterance.trimmed(raw);
        if (!SIGN_UP.matcher(text).find()) {
            for (Form form : FORMS) {
                var said = new ArrayList<>(form.takeApart(text));
                said.removeIf(utterance -> !saysSomething(utterance));
                if (!said.isEmpty()) {
                    String heading = Heading.opening(text);
                    return bounded(said.stream().map(utterance -> utterance.under(heading)).toList());
                }
            }
        }
        return List.of(new Utterance("", raw));
    }

    private static boolean saysSomething(Utterance utterance) {
        String text = utterance.text();
        return !TITLED.matcher(text).matches() && !Utterance.trimmed(PLACEHOLDER.matcher(text).replaceAll("")).isEmpty();
    }

    /// What is past the limit stays readable in the last utterance: a cry for help may stand at the end of a long paste.
    private static List<Utterance> bounded(List<Utterance> said) {
        if (said.size() <= MOST) {
            return said;
        }
        var bounded = new ArrayList<>(said.subList(0, MOST - 1));
        bounded.add(new Utterance("", said.subList(MOST - 1, said.size()).stream()
                .map(Utterance::text)
                .collect(Collectors.joining("\n"))));
        return List.copyOf(bounded);
    }
}
