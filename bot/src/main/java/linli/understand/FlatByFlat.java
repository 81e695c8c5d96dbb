package linli.understand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import linli.text.NeighbourName;

/// What a colleague was told at several doors and tells in one line, without a word for who said it: 301老李问老年证 402屋顶漏 还有6楼灯坏了. A flat, or a
/// floor, begins each thing.
final class FlatByFlat {
    private static final Pattern PAUSE = Pattern.compile("[\\s,，、;；。!！]+|(?<![0-9])[:：]|(?=还有|另外)");
    private static final String AND = "^(?:还有|另外|然后|再就是)?";
    /// Of four figures only with a name or a word for telling: alone it may be the number of a case. 110, 119 and 120 are called, and 300块 is money. A name
    /// without a flat begins something only after 还有: elsewhere it is whoever was at it.
    private static final Pattern FLAT = Pattern.compile(AND + "(?<who>" + NeighbourName.FLAT + "(?:[ 的]*" + NeighbourName.CALLED + ")?"
            + "|(?!110|119|120)[1-9][0-9]{2}(?![0-9元块度号路多个户平天次])(?:室|房)?的?(?:" + NeighbourName.CALLED + ")?"
            + "|[1-9][0-9]{3}(?:室|房)?的?(?:" + NeighbourName.CALLED + "|(?=说|讲|反映))|(?<=还有|另外)" + NeighbourName.CALLED + "(?=想(?!办法)|问|说|讲|反映))(?:(?:说|讲|反映)(?:的是)?)?(?<words>.*\\p{IsHan}{2}.*)");
    private static final Pattern FLOOR = Pattern.compile(AND + "(?<words>[0-9一二三四五六七八九十]{1,3}(?:楼|层).*\\p{IsHan}{2}.*)");
    private static final int LONGEST = 200;
    private static final int FEWEST = 2;

    private FlatByFlat() {}

    /// Empty where fewer than two places begin something, or where one flat is spoken of under another: that is one quarrel.
    static List<Utterance> takeApart(String text) {
        if (text.length() > LONGEST || !Utterance.isOneLine(text)) {
            return List.of();
        }
        var told = new ArrayList<Utterance>();
        var flats = new HashSet<String>();
        for (String clause : PAUSE.split(text)) {
            var flat = FLAT.matcher(clause);
            var floor = FLOOR.matcher(clause);
            if (flat.matches()) {
                flats.add(flat.group("who"));
                told.add(new Utterance(flat.group("who"), flat.group("words")));
            } else if (floor.matches()) {
                told.add(new Utterance("", floor.group("words")));
            } else if (!told.isEmpty()) {
                var before = told.removeLast();
                told.add(before.saying(before.text() + " " + clause));
            } else if (!Heading.isHollow(clause)) {
                return List.of();
            }
        }
        boolean isOfEachOther = told.stream().anyMatch(said -> flats.stream().anyMatch(said.text()::contains));
        return told.size() >= FEWEST && !flats.isEmpty() && !isOfEachOther ? told : List.of();
    }
}
