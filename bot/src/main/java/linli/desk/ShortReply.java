package linli.desk;

import java.util.Optional;
import linli.text.PlainText;

/// A colleague's reply in a character or two, of one of these families: one that moves a case on, one that asks what there is to
/// do, one about how messages are read, one that answers for the community.
public sealed interface ShortReply permits CaseReply, OverviewReply, TeachingReply, AnsweringReply {
    /// The number typed with it, of a case, a correction or a line; empty when a card was quoted or the latest is meant.
    Optional<Integer> number();

    /// The reply in the text, if it is one.
    static Optional<ShortReply> parse(String text) {
        String plain = PlainText.of(text);
        return AnsweringReply.parse(text.strip()).<ShortReply>map(reply -> reply)
                .or(() -> AnsweringReply.parse(plain))
                .or(() -> OverviewReply.parse(plain))
                .or(() -> TeachingReply.parse(plain))
                .or(() -> CaseReply.parse(text.strip(), plain));
    }
}
