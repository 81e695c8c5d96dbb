package linli.understand;

import java.util.Optional;
import java.util.function.Function;
import linli.message.Kind;
import linli.text.Courtesy;
import linli.text.HomeAddress;
import linli.text.LeadIn;
import linli.text.QuarrelTold;
import linli.text.SpokenAloud;

/// The words of an utterance that decide what it is, and what they are taken for: without what is polite, and without what only leads in to them.
///
/// @param plain these words as `PlainText` leaves them
record Heart(String plain, Reading reading) {
    private static final double PLAINLY_DANGER = 0.8;
    private static final int A_CRY = 2;

    /// @param plain the whole utterance as `PlainText` leaves it
    static Heart of(String plain, Function<String, Reading> read) {
        var whole = read.apply(Courtesy.removedFromQuestion(SpokenAloud.withoutFilling(plain)));
        if (whole.kind() == Kind.SERVICE_REQUEST && Courtesy.isNothingElse(plain)) {
            return new Heart(plain, Reading.plainTalk(1)); // 麻烦你们了 stands under many a report
        }
        return QuarrelTold.in(plain).map(read).filter(told -> isOfNeighbours(whole, told)).map(told -> new Heart(plain, told))
                .or(() -> besideLeadIn(plain, read).filter(beside -> weighsMore(beside.reading, whole)))
                .or(() -> dangerWherever(plain, whole, read))
                .orElseGet(() -> new Heart(plain, whole));
    }

    /// 我家着火了 2栋2单元301 is no less a fire than 我家着火了, however much else is told with an address.
    private static Optional<Heart> dangerWherever(String plain, Reading whole, Function<String, Reading> read) {
        if (whole.kind() == Kind.EMERGENCY || !plain.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String what = HomeAddress.removedFrom(plain).strip();
        return Optional.of(what).filter(words -> words.length() >= A_CRY && words.length() < plain.length()).map(read)
                .filter(told -> told.kind() == Kind.EMERGENCY && told.probability() >= PLAINLY_DANGER)
                .map(told -> new Heart(plain, told));
    }

    private static Optional<Heart> besideLeadIn(String plain, Function<String, Reading> read) {
        return LeadIn.rest(plain).map(rest -> new Heart(rest, read.apply(rest)));
    }

    /// 我要投诉301 is no complaint of an office, and 501那个有病 天天骂我 no talk.
    private static boolean isOfNeighbours(Reading whole, Reading told) {
        boolean mayBeMisread = whole.kind() == Kind.CHATTER || whole.category().filter("oversight"::equals).isPresent();
        return mayBeMisread && told.kind() == Kind.DISPUTE;
    }

    /// 亮了 谢谢 就是电表箱打火花: what is told beside it decides.
    private static boolean weighsMore(Reading beside, Reading whole) {
        return beside.kind() == Kind.EMERGENCY && beside.probability() >= Reading.SURELY_DANGER
                || whole.kind() == Kind.CHATTER && beside.kind() != Kind.CHATTER && beside.need() >= Reading.SURELY_NEEDED;
    }
}
