package linli.afteralarm;

import java.time.Duration;
import linli.alarm.AlarmTalk;
import linli.alarm.ComesOfIt;
import linli.cases.Case;
import linli.cases.OwnDanger;
import linli.text.Phrasing;
import linli.turn.Turn;
import linli.understand.Issue;

/// Whether what sounds like a danger by itself is the one of which the same group was told minutes ago: 没呼吸了 我在按 of the man who lies there, 流血了 after a
/// brawl. Whoever tells of a second one names another place, or their own people.
record OneDanger(Turn turn, Case alarmed) {
    /// So long everybody in the group speaks of the one danger that is there.
    private static final Duration TOLD_BY_ALL = Duration.ofMinutes(20);
    private static final Phrasing OURS = Phrasing.of("我们(?:这)?(?:一)?(?:栋|单元|楼|边)|又(?:有)?一个|另外|还有一|第二个");

    boolean isToldAgain(Issue piece, String said) {
        boolean isHere = alarmed.group().isPresent() && alarmed.group().equals(turn.message().group())
                && alarmed.openedAt().isAfter(turn.now().minus(SortOfDanger.isSearch(alarmed) ? Afterword.STILL_AT_HOME : TOLD_BY_ALL));
        boolean isOfAnother = OwnDanger.isOwn(said) || OURS.isIn(said) || AlarmTalk.isLoss(said) || namesAnotherHouse(said);
        return isHere && !isOfAnother && (isOfTheWholeCompound() || alarmed.reporter().equals(turn.message().sender())) && mayBeOne(piece);
    }

    /// What is one with something by its place is joined with that, and the place is told.
    private boolean mayBeOne(Issue piece) {
        boolean isSameSort = piece.category().equals(alarmed.category());
        return isSameSort && SortOfDanger.isSearch(alarmed)
                || (isSameSort || ComesOfIt.mayBeHurt(alarmed.category(), piece.category())) && turn.sameMatter(piece).isEmpty();
    }

    /// There a neighbour's card says where they live and not where it is; in the group of a stairwell what is one is known by its place.
    private boolean isOfTheWholeCompound() {
        return turn.group().filter(group -> group.place().building().isEmpty()).isPresent();
    }

    private boolean namesAnotherHouse(String said) {
        var named = turn.site().interpreter().places().find(said).building();
        return named.isPresent() && !named.equals(alarmed.place().building()) && !isGuessAtWho(said, alarmed);
    }

    /// 是不是5栋的张嗲 names the house where he lives, not where he lies.
    static boolean isGuessAtWho(String said, Case alarmed) {
        return SortOfDanger.isOfAPerson(alarmed.category()) && AlarmTalk.guessesWho(said);
    }
}
