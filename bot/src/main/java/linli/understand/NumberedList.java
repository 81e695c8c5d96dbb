package linli.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import linli.understand.ListMarker.Stand;

/// Several matters that a unit leader passes on as a list of her own, on lines or in one: 转五栋：一、路灯坏了 二、楼道堆物.
final class NumberedList {
    /// After these a number belongs to a place or an amount and begins no list.
    private static final Pattern PLACE_BEFORE = Pattern.compile("[栋幢号楼元区座弄第共约]$");
    private static final Pattern LINE = Pattern.compile("[\\r\\n]+\\s*+");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*+\\n");
    /// The ways to write the number that a list begins with.
    private static final String ONES = "1１一①⑴⒈❶";
    /// A list starts near its beginning; trying more starts would only cost time.
    private static final int MOST_STARTS = 3;
    private static final int LONGEST_ABOVE = 600;

    private NumberedList() {}

    static List<Utterance> takeApart(String text) {
        if (text.chars().noneMatch(c -> ONES.indexOf(c) >= 0)) {
            return List.of();
        }
        var markers = ListMarker.in(text);
        List<ListMarker> best = List.of();
        int starts = 0;
        for (int i = 0; i < markers.size() && starts < MOST_STARTS; i++) {
            var marker = markers.get(i);
            if (marker.number() == 1 && marker.start() <= LONGEST_ABOVE && marker.stand() != Stand.AFTER_A_NUMBER) {
                starts++;
                var list = longest(text, markers.subList(i, markers.size()));
                best = list.size() > best.size() ? list : best;
            }
        }
        return best.isEmpty() ? List.of() : read(text, best);
    }

    /// The same numbers may be found at the heads of lines and amid a sentence; at equal length the stricter reading holds.
    private static List<ListMarker> longest(String text, List<ListMarker> markers) {
        var above = text.substring(0, markers.getFirst().start()).lines().toList();
        boolean announced = Heading.announces(above);
        boolean begins = above.isEmpty() || announced || markers.getFirst().stand() == Stand.ON_ITS_LINE;
        boolean afterPlace = !above.isEmpty() && PLACE_BEFORE.matcher(Utterance.trimmed(above.getLast())).find();
        if (Heading.opensNotice(above) || !begins && (afterPlace || markers.getFirst().stand() == Stand.AMID_WORDS)) {
            return List.of();
        }
        List<ListMarker> best = List.of();
        for (Stand loosest : List.of(Stand.ON_ITS_LINE, Stand.AFTER_A_PAUSE, Stand.AMID_WORDS)) {
            // Numbers run into the words only where a whole message is a list.
            if (loosest != Stand.AMID_WORDS || begins) {
                var list = sequence(markers, loosest);
                best = list.size() > best.size() ? list : best;
            }
        }
        var mixed = oneEachLine(text, markers);
        best = mixed.size() > best.size() ? mixed : best;
        long worded = items(text, best).stream().filter(item -> item.chars().anyMatch(Character::isLetter)).count();
        return worded >= 2 || announced && worded == 1 ? best : List.of();
    }

    private static List<ListMarker> sequence(List<ListMarker> markers, Stand loosest) {
        var list = new ArrayList<ListMarker>();
        list.add(markers.getFirst());
        for (var marker : markers.subList(1, markers.size())) {
            int step = marker.number() - list.getLast().number();
            // People miscount when each item has its line; within a line only a proper count is a list.
            boolean follows = step == 1 || loosest == Stand.ON_ITS_LINE && (step == 0 || step == 2);
            if (follows && marker.style() == list.getFirst().style() && marker.stand().compareTo(loosest) <= 0) {
                list.add(marker);
            }
        }
        return list;
    }

    /// ① ② 3， ④: a list all the same where every line from the first on begins with the number that is next.
    private static List<ListMarker> oneEachLine(String text, List<ListMarker> markers) {
        var list = markers.stream().filter(marker -> marker.stand() == Stand.ON_ITS_LINE).toList();
        boolean isCounted = IntStream.range(0, list.size()).allMatch(i -> list.get(i).number() == i + 1);
        long lines = text.substring(markers.getFirst().start()).lines().filter(line -> !line.isBlank()).count();
        return isCounted && lines == list.size() ? list : List.of();
    }

    private static List<String> items(String text, List<ListMarker> list) {
        var items = new ArrayList<String>();
        for (int i = 0; i < list.size(); i++) {
            int end = i + 1 < list.size() ? list.get(i + 1).start() : text.length();
            items.add(text.substring(list.get(i).end(), end));
        }
        return items;
    }

    private static List<Utterance> read(String text, List<ListMarker> list) {
        var said = new ArrayList<Utterance>();
        said.add(Utterance.own(Heading.beyond(text.substring(0, list.getFirst().start()).lines().toList())));
        var items = items(text, list);
        for (String item : items.subList(0, items.size() - 1)) {
            said.add(new Utterance("", item));
        }
        // Under the list, after a blank line or where all else has one line each, the sender may add a word of her own.
        boolean oneLineEach = items.size() > 2 && list.getLast().stand() == Stand.ON_ITS_LINE
                && items.subList(0, items.size() - 1).stream().map(Utterance::trimmed).allMatch(Utterance::isOneLine);
        String[] last = (oneLineEach ? LINE : BLANK_LINE).split(Utterance.trimmed(items.getLast()), 2);
        said.add(new Utterance("", last[0]));
        if (last.length > 1) {
            said.add(Utterance.own(Heading.beyond(last[1].lines().toList())));
        }
        return said;
    }
}
