package linli.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;

/// What a line says of each of several matters that it names: 水管拧紧了 然后七栋玻璃要订货. What names none is of what was named before, or else of the first.
record Parts(Map<Case, String> told) {
    private static final Pattern PAUSE = Pattern.compile("(?:然后|还有|另外|再就是|[\\s,，。.!;；、])+");

    static Parts of(String words, List<Case> known, OpenMatters open) {
        var told = new LinkedHashMap<Case, String>();
        var opening = new StringBuilder();
        Optional<Case> last = Optional.empty();
        for (String clause : PAUSE.split(words)) {
            var named = open.named(clause, known);
            last = named.size() == 1 ? Optional.of(named.getFirst()) : last;
            last.ifPresentOrElse(about -> told.merge(about, told.isEmpty() ? opening + clause : clause, (before, more) -> before + " " + more),
                    () -> opening.append(clause).append(' '));
        }
        return new Parts(told);
    }

    boolean areSeveral() {
        return told.size() > 1;
    }
}
