package linli.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linli.text.PlainText;

/// What a colleague has seen on a round and tells in one line, 早上转了一圈 二楼楼梯口堆了纸箱 三楼有人拉线充电: a word for the round opens it, and a place
/// begins each thing.
final class Round {
    private static final Pattern OPENING = Pattern.compile("(?:转|走|跑|巡|看|绕|查)(?:了|完|过)?(?:一?圈|一遍|一趟|一轮|楼)|巡(?:了|查|逻|到|房|视)|检查|排查|走访|记(?:一下|几[个条件笔])|报几[个条件]");
    private static final Pattern PAUSE = Pattern.compile("[\\s,，、;；。:：!！]+");
    private static final Pattern PLACE = Pattern.compile("^(?:还有|另外|然后)?(?:[0-9零一二三四五六七八九十两]{1,3}(?:栋|幢|号楼|单元|楼|层|#)|[0-9]{1,2}[-–—][0-9]{1,2})");
    private static final int LONGEST = 200;
    private static final int FEWEST = 2;

    private Round() {}

    /// Empty where no round is told of, or a single thing.
    static List<Utterance> takeApart(String text, PlaceFinder places) {
        if (text.length() > LONGEST || !Utterance.isOneLine(text) || !OPENING.matcher(text).find()) {
            return List.of();
        }
        var opening = new StringBuilder();
        var seen = new ArrayList<Utterance>();
        for (String clause : PAUSE.split(text)) {
            if (PLACE.matcher(clause).find() || !seen.isEmpty() && places.find(PlainText.of(clause)).compound().isPresent()) {
                seen.add(new Utterance("", clause));
            } else if (seen.isEmpty()) {
                opening.append(clause);
            } else {
                var before = seen.removeLast();
                seen.add(before.saying(before.text() + " " + clause));
            }
        }
        return seen.size() >= FEWEST && OPENING.matcher(opening).find() ? seen : List.of();
    }
}
