package linli.desk;

import java.util.Optional;
import linli.colleague.Answer;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.reply.TeachingReply;

/// Hears what colleagues say about how messages are read, and hands it to those who put it right, take it back or look it up.
record Schoolroom(Correcting correcting, Learned learned, Seconding seconding, DeskTalk talk) {
    Obeyed obey(TeachingReply reply, Said said) {
        return switch (reply) {
            case TeachingReply.Correct correct -> answered(correcting.obey(correct, said), said);
            case TeachingReply.Undo(var number) -> undo(number, said);
            case TeachingReply.Insist(var number) -> answered(learned.insist(number, said), said);
            case TeachingReply.Lately _ -> answered(Optional.of(learned.lately(said)), said);
        };
    }

    /// 撤回 3 is about a correction, unless an answer is quoted or there is no such correction.
    private Obeyed undo(Optional<Integer> number, Said said) {
        var undone = seconding.isQuotedBy(said) ? Optional.<Answer>empty() : learned.undo(number, said);
        return undone.isPresent() ? answered(undone, said) : seconding.takeBack(number, said);
    }

    private Obeyed answered(Optional<Answer> answer, Said said) {
        answer.ifPresent(a -> talk.answerPlainly(said, a));
        return answer.isEmpty()
                ? new Obeyed.NotMeant()
                : answer.get().about().<Obeyed>map(Obeyed.Taught::new).orElseGet(Obeyed.Answered::new);
    }
}
