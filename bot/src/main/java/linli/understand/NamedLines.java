package linli.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Talk typed or pasted with one line for each thing said, the name before it: 张三：没水了, [10:21] 张三: 没水了, 张三 10:21 没水了.
final class NamedLines {
    private static final Pattern TIME = Pattern.compile(
            "(?:[\\[(（【]\\s?" + Stamp.ANY + "\\s?[\\])）】]|" + Stamp.ANY + "(?=\\s))\\s{0,4}", Stamp.FLAGS);
    private static final Pattern NAME_TIME = Pattern.compile(
            "(?<name>[^:：]{1,30}?)(?:\\s{1,4}|\\s?[(（\\[]\\s?)" + Stamp.ANY + "(?:\\s?[)）\\]]\\s?[:：]?|\\s?[:：]|\\s)", Stamp.FLAGS);
    private static final Pattern NAME = Pattern.compile("(?<name>[^:：]{1,30})[:：](?!//)");
    /// 早上8：30 is a time and nobody's name.
    private static final Pattern HALF_A_TIME = Pattern.compile("(?:^|.*\\D)\\d{1,2}[:：]\\d{2}");

    /// 10:02 余婆婆 电表跳闸: only where it is known to be talk.
    private static final Pattern FIRST_WORD = Pattern.compile("(?<name>[^\\s:：]{1,10})\\s{1,4}");
    private static final Pattern MARKED = Pattern.compile("[>＞]\\s?");
    /// 一单元群：井盖响: a whole group speaks.
    private static final Pattern GROUP = Pattern.compile("(?:[0-9０-９一二三四五六七八九十]{1,3}(?:号楼|栋|幢|单元|号))+(?:业主|邻居|楼栋)?群(?:里)?");

    private NamedLines() {}

    static List<Utterance> takeApart(String text) {
        if (Utterance.isOneLine(text)) {
            return List.of();
        }
        var lines = unmarked(text.lines().map(Utterance::trimmed).filter(line -> !Heading.isSeparator(line))
                .map(line -> Heading.isRule(line) ? "" : line).toList());
        if (lines.size() < 2) {
            return List.of();
        }
        boolean passedOn = Heading.isHollow(lines.getFirst());
        var spoken = lines.stream().map(line -> spoken(line, passedOn)).toList();
        long named = spoken.stream().filter(Optional::isPresent).count();
        if (named == 0) {
            return List.of();
        }
        int first = first(spoken);
        long all = lines.stream().skip(first).filter(line -> !line.isEmpty()).count();
        boolean announced = lines.subList(0, first).stream().anyMatch(Heading::isHollow);
        return named * 2 > all && (named >= 2 || announced) ? read(lines, spoken, first) : List.of();
    }

    /// Lines that somebody marked as another's with > ; what follows without the mark is her own.
    private static List<String> unmarked(List<String> lines) {
        if (!MARKED.matcher(lines.isEmpty() ? "" : lines.getFirst()).lookingAt()) {
            return lines;
        }
        var unmarked = new ArrayList<String>();
        boolean before = true;
        for (String line : lines) {
            var mark = MARKED.matcher(line);
            boolean marked = mark.lookingAt();
            if (before && !marked) {
                unmarked.add("");
            }
            unmarked.add(marked ? line.substring(mark.end()) : line);
            before = marked;
        }
        return unmarked;
    }

    private static int first(List<Optional<Utterance>> spoken) {
        int first = 0;
        while (spoken.get(first).isEmpty()) {
            first++;
        }
        return first;
    }

    private static List<Utterance> read(List<String> lines, List<Optional<Utterance>> spoken, int first) {
        var said = new ArrayList<Utterance>();
        said.add(Utterance.own(Heading.beyond(lines.subList(0, first))));
        int remark = PastersRemark.startIn(lines, first, i -> spoken.get(i).isPresent());
        for (int i = first; i < lines.size(); ) {
            var begun = spoken.get(i);
            int end = i + 1;
            // A message may have several lines; what stands alone under a blank one is the sender's own word.
            while (end < lines.size() && end != remark && spoken.get(end).isEmpty() && !lines.get(end).isEmpty() && !PastersRemark.areInBrackets(lines.get(end))) {
                end++;
            }
            said.add(begun.isPresent()
                    ? begun.get().saying(begun.get().text() + "\n" + String.join("\n", lines.subList(i + 1, end)))
                    : Utterance.own(Heading.beyond(lines.subList(i, end))));
            i = end;
        }
        return said;
    }

    /// @param passedOn whether a line above says that this is talk
    static Optional<Utterance> spoken(String line, boolean passedOn) {
        var time = TIME.matcher(line);
        String rest = time.lookingAt() ? line.substring(time.end()) : line;
        var heading = NAME.matcher(rest);
        if (heading.lookingAt() && Heading.isHollow(heading.group("name")) && !isGroup(heading.group("name"))) {
            rest = Utterance.trimmed(rest.substring(heading.end()));
        }
        var timed = NAME_TIME.matcher(rest);
        if (timed.lookingAt()) {
            return said(timed.group("name"), rest.substring(timed.end()));
        }
        var named = NAME.matcher(rest);
        if (named.lookingAt() && !HALF_A_TIME.matcher(rest.substring(0, Math.min(rest.length(), named.end() + 2))).matches()) {
            return said(named.group("name"), rest.substring(named.end()));
        }
        var word = FIRST_WORD.matcher(rest);
        return passedOn && rest.length() < line.length() && word.lookingAt()
                ? said(word.group("name"), rest.substring(word.end()))
                : Optional.empty();
    }

    static boolean isGroup(String name) {
        return GROUP.matcher(Utterance.trimmed(name)).matches();
    }

    private static Optional<Utterance> said(String name, String words) {
        if (isGroup(name)) {
            return Optional.of(new Utterance("", words, name)).filter(said -> !said.text().isEmpty());
        }
        return Optional.of(new Utterance(SpeakerName.of(name), words))
                .filter(said -> SpeakerName.isLikely(name) && !said.text().isEmpty());
    }
}
