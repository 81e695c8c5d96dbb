package linli.understand;

import java.util.Optional;
import linli.message.Kind;
import linli.text.Ellipsis;
import linli.text.Question;
import linli.text.RightsQuestion;

/// Looks up the entry that somebody may be asking for, of the files or of what staff have answered.
record EntryLookup(FittedModels models, WrittenEntries written, PlaceFinder places) {
    private static final double SURE_THOUGH_IT_IS_TALK = 0.9;

    /// Of those who call Linli by name small talk is looked up too, for they may ask in words that look like talk; so is what sounds like an idea but
    /// asks (过年小区能不能放炮), and what sounds like a complaint but asks after the law, unless it says where somebody is to go and look.
    ///
    /// @param plain a text as `PlainText` leaves it
    Optional<EntryMatch> find(Kind kind, String plain, Around around) {
        return switch (kind) {
            case QUESTION -> find(plain, around);
            case CHATTER -> around.isCalled() ? find(plain, around) : Optional.empty();
            case SUGGESTION -> around.isCalled() && Question.isPut(plain) ? find(plain, around) : Optional.empty();
            case DISPUTE, SERVICE_REQUEST -> around.isCalled() && RightsQuestion.isIn(plain) && places.find(plain).building().isEmpty()
                    ? find(plain, around)
                    : Optional.empty();
            case EMERGENCY, FRAUD -> Optional.empty();
        };
    }

    /// 开水泼到手上了 抹牙膏行吗 sounds like talk through and through, but whoever calls Linli to ask it is waiting for an answer; and so is whoever tells of
    /// what an entry is about, 我爸昨晚在家里走了.
    ///
    /// @param plain a text as `PlainText` leaves it
    Optional<EntryMatch> findAtAGlance(String plain, Around around) {
        return around.isCalled() ? find(plain, around).filter(match -> Question.isPut(plain) || match.probability() >= SURE_THOUGH_IT_IS_TALK) : Optional.empty();
    }

    private Optional<EntryMatch> find(String plain, Around around) {
        return Question.namesNothing(plain)
                ? Optional.empty()
                : written.orBetter(models.entry(plain), plain, around.message().receivedAt()).filter(match -> !Ellipsis.isIn(plain) || isAskedSo(match, plain));
    }

    /// 几天能拿 alone is a question on any entry, and so on none, unless people are known to ask just so.
    private static boolean isAskedSo(EntryMatch match, String plain) {
        return Question.of(match.ask()).isAboutSame(Question.of(plain));
    }
}
