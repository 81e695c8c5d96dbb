package linli.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.text.PlainText;

/// Which case a colleague speaks of who names none: that of the card just above, or the one that they did something with minutes ago, whichever was later, or else today.
record SpokenOf(Pointing pointing) {
    private static final Duration JUST_NOW = Duration.ofMinutes(30);
    private static final Duration STILL_AT_IT = Duration.ofDays(2);
    private static final Set<CaseEvent.Type> TELL_OF_WORK = Set.of(CaseEvent.Type.ACCEPTED, CaseEvent.Type.NOTED, CaseEvent.Type.SPOKEN_FOR, CaseEvent.Type.POSTPONED, CaseEvent.Type.SUSPENDED);
    /// These are said of all work.
    private static final Pattern COMMON = Pattern.compile("[^\\p{IsHan}]|[了啦哈的啊吧好完掉走通上下去来过出起就都也还再又已经弄搞办做整处理解决没不是有在到给把跟他她我你们人家这那个件些边一二两三四五六七八九十几多少年月日号点半天今明昨早晚午周礼拜星期先后前等要会能可以行]");

    Optional<Case> lately(List<Case> known, Said said) {
        var since = said.now().minus(JUST_NOW);
        var above = pointing.latestThere(said.place(), since).filter(known::contains)
                .flatMap(c -> pointing.outbox().latestCard(said.place()).map(row -> Map.entry(c, row.createdAt())));
        return last(Stream.concat(theirWords(known, said), above.stream()), since);
    }

    /// What they did something with last today.
    Optional<Case> today(List<Case> known, Said said) {
        var zone = pointing.rights().community().zone();
        return last(theirWords(known, said), said.now().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant());
    }

    private Stream<Map.Entry<Case, Instant>> theirWords(List<Case> known, Said said) {
        return known.stream().flatMap(c -> lastWord(c, said).map(at -> Map.entry(c, at)).stream());
    }

    private static Optional<Case> last(Stream<Map.Entry<Case, Instant>> spoken, Instant since) {
        return spoken.filter(one -> one.getValue().isAfter(since)).max(Comparator.comparing(Map.Entry<Case, Instant>::getValue)).map(Map.Entry::getKey);
    }

    /// Whether they said something of it so lately that they are at it still; whoever gave it away is not.
    boolean isTheirWork(Case about, Said said) {
        return eventsOf(about, said).reduce((_, later) -> later).filter(event -> TELL_OF_WORK.contains(event.type()) && event.at().isAfter(said.now().minus(STILL_AT_IT))).isPresent();
    }

    /// 拖走了 is of what they said would be hauled away: that of which their own last words share with these what they do.
    List<Case> promised(String words, List<Case> among, Said said) {
        String telling = COMMON.matcher(PlainText.of(words)).replaceAll("");
        return among.stream().filter(c -> eventsOf(c, said).filter(event -> event.type() == CaseEvent.Type.NOTED && event.at().isAfter(said.now().minus(STILL_AT_IT)))
                .anyMatch(event -> telling.codePoints().anyMatch(at -> event.detail().indexOf(at) >= 0))).toList();
    }

    private Optional<Instant> lastWord(Case about, Said said) {
        return eventsOf(about, said).map(CaseEvent::at).max(Comparator.naturalOrder());
    }

    private Stream<CaseEvent> eventsOf(Case about, Said said) {
        return pointing.cases().eventsOf(about.number()).stream().filter(event -> event.by().equals(said.person().id()));
    }
}
