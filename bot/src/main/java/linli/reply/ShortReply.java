package linli.reply;

import java.util.Optional;
import linli.text.PlainText;

/// A colleague's reply in a character or two, of one of these families: one that moves a case on, one that asks what there is to
/// do, one about how messages are read, one that answers for the community,
/// one about what is one thing and what is two, one about danger, one that mediates, one on who is there,
/// one on who is who on the platforms.
public sealed interface ShortReply permits CaseReply, OverviewReply, TeachingReply, AnsweringReply, JoiningReply, AlarmReply, MediationReply,
        DutyReply, BindingReply {
    /// Of a number of four digits one may be mistyped as a letter.
    int FEWEST_DIGITS = 3;

    /// The number typed with it, of a case, a correction or a line; empty when a card was quoted or the latest is meant.
    Optional<Integer> number();

    /// Whether there can be the number of a case in the text at all.
    static boolean mayName(String text) {
        return text.codePoints().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    /// The reply in the text, if it is one.
    static Optional<ShortReply> parse(String typed) {
        String text = CaseNumbers.inDigits(typed);
        String plain = PlainText.of(text);
        return AnsweringReply.parse(text.strip()).<ShortReply>map(reply -> reply)
                .or(() -> MediationReply.parse(text.strip())).or(() -> MediationReply.parse(plain))
                .or(() -> AnsweringReply.parse(plain))
                .or(() -> BindingReply.parse(text))
                .or(() -> JoiningReply.parse(plain))
                .or(() -> CaseReply.accept(plain)) // 我来 takes on whatever it is, a danger or not
                .or(() -> AlarmReply.parse(plain))
                .or(() -> OverviewReply.parse(plain))
                .or(() -> CaseReply.reopen(plain))
                .or(() -> TeachingReply.parse(plain))
                .or(() -> DutyReply.parse(plain))
                .or(() -> CaseReply.parse(text.strip(), plain));
    }
}
