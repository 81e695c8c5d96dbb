package linli.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import linli.cases.Case;

/// What a line says of each of several matters that it names: 水管拧紧了 然后七栋玻璃要订货, 灯和锁给老郑 纸箱我去. What names none is of what was named before, or else of the first.
record Parts(Map<Case, String> told) {
    private static final Pattern PAUSE = Pattern.compile("(?:然后|另外|再就是|[\\s,，。.!;；])+");
    private static final Pattern AND = Pattern.compile("(?:还有|以及|[和跟与、])+");
    private static final Pattern LOOSELY_AND = Pattern.compile("(?:还有|、)+");

    static Parts of(String words, List<Case> known, OpenMatters open) {
        var told = new LinkedHashMap<Case, String>();
        var opening = new StringBuilder();
        var last = List.<Case>of();
        for (String pause : PAUSE.split(words)) {
            var together = namedTogether(pause, known, open);
            for (String clause : together.isEmpty() ? List.of(LOOSELY_AND.split(pause)) : List.of(pause)) {
                var named = together.isEmpty() ? open.named(clause, known) : together;
                last = named.size() == 1 || !together.isEmpty() ? named : last;
                if (last.isEmpty()) {
                    opening.append(clause).append(' ');
                }
                String first = told.isEmpty() ? opening + clause : clause;
                last.forEach(about -> told.merge(about, first, (before, more) -> before + " " + more));
            }
        }
        return new Parts(told);
    }

    /// 灯和锁: each by itself names one, and each another.
    private static List<Case> namedTogether(String clause, List<Case> known, OpenMatters open) {
        var named = AND.splitAsStream(clause).map(name -> open.named(name, known)).toList();
        var each = named.stream().filter(one -> one.size() == 1).map(List::getFirst).distinct().toList();
        return each.size() > 1 && each.size() == named.size() ? each : List.of();
    }

    boolean areSeveral() {
        return told.size() > 1;
    }
}
