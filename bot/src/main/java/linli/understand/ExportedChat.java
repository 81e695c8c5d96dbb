package linli.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Talk as programs copy or export it: a line with who spoke and mostly when, and under it what was said.
final class ExportedChat {
    private static final int LONGEST_HEADER = 100;
    private static final Pattern TIME_FIRST = Pattern.compile(
            "(?:" + Stamp.DATED + "|[\\[(（【]" + Stamp.ANY + "[\\])）】])\\s{0,8}(?<name>[^:：]{1,40})", Stamp.FLAGS);
    private static final Pattern NAME_FIRST = Pattern.compile(
            "(?<name>.{1,40}?)(?<gap>\\s{1,8}|\\s?[(（\\[]\\s?)"
                    + "(?:(?<dated>" + Stamp.DATED + ")|" + Stamp.ANY + ")\\s?[)）\\]]?\\s?[:：]?",
            Stamp.FLAGS);
    private static final Pattern NAME_ALONE = Pattern.compile("(?<name>[^:：]{1,30})[:：]");

    private ExportedChat() {}

    /// How the line over a message looks; a record keeps to one kind.
    private enum Header {
        TIME_THEN_NAME,
        NAME_THEN_TIME,
        NAME_AND_COLON;

        Optional<String> speaker(String line) {
            String text = Utterance.trimmed(line);
            if (text.length() > LONGEST_HEADER || text.isEmpty()) {
                return Optional.empty();
            }
            return switch (this) {
                case TIME_THEN_NAME -> name(TIME_FIRST.matcher(text)).filter(SpeakerName::isPossible);
                case NAME_THEN_TIME -> nameBeforeTime(text);
                case NAME_AND_COLON -> name(NAME_ALONE.matcher(text)).filter(SpeakerName::isLikely);
            };
        }

        private static Optional<String> nameBeforeTime(String text) {
            Matcher matcher = NAME_FIRST.matcher(text);
            return name(matcher).filter(name -> {
                // A wide gap is how exports write it; a single space may be anybody's sentence.
                boolean sure = matcher.group("dated") != null || matcher.group("gap").length() > 1;
                return sure ? SpeakerName.isPossible(name) : SpeakerName.isLikely(name);
            });
        }

        private static Optional<String> name(Matcher matcher) {
            return matcher.matches() ? Optional.of(matcher.group("name")) : Optional.empty();
        }
    }

    /// Who spoke and when, where the line says that and nothing else.
    static Optional<String> speakerAbove(String line) {
        return Header.TIME_THEN_NAME.speaker(line).or(() -> Header.NAME_THEN_TIME.speaker(line)).map(SpeakerName::of);
    }

    static List<Utterance> takeApart(String text) {
        if (Utterance.isOneLine(text)) {
            return List.of();
        }
        var lines = text.lines().toList();
        if (lines.size() < 2 || startsWithQuote(lines)) {
            return List.of();
        }
        for (Header kind : Header.values()) {
            var speakers = lines.stream().map(kind::speaker).toList();
            if (isRecord(kind, lines, speakers)) {
                return read(lines, speakers);
            }
        }
        return List.of();
    }

    /// What is quoted may be a record itself; [QuotedTalk] keeps it in one piece.
    private static boolean startsWithQuote(List<String> lines) {
        return lines.stream()
                .map(Utterance::trimmed)
                .filter(line -> !line.isEmpty() && !Heading.isHollow(line))
                .findFirst()
                .filter(line -> line.startsWith("「") || line.startsWith("\"") || line.startsWith("“"))
                .isPresent();
    }

    private static boolean isRecord(Header kind, List<String> lines, List<Optional<String>> speakers) {
        int messages = 0;
        for (int i = 0; i < lines.size(); i++) {
            messages += speakers.get(i).isPresent() && isFollowedByText(kind, lines, speakers, i) ? 1 : 0;
        }
        if (messages == 0) {
            return false;
        }
        var above = lines.subList(0, first(speakers));
        // A word and a colon may be a paragraph's title; then the text rarely begins with one.
        boolean credible = kind != Header.NAME_AND_COLON || Heading.beyond(above).isEmpty();
        return credible && (messages >= 2 || above.stream().anyMatch(Heading::isHollow));
    }

    private static boolean isFollowedByText(Header kind, List<String> lines, List<Optional<String>> speakers, int header) {
        int next = header + 1;
        // Exports leave a blank line or two under the name; the copy of a name and a colon leaves none.
        int last = Math.min(lines.size() - 1, header + (kind == Header.NAME_AND_COLON ? 1 : 3));
        while (next < last && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size()
                && speakers.get(next).isEmpty()
                && !Utterance.trimmed(lines.get(next)).isEmpty()
                && !Heading.isSeparator(lines.get(next));
    }

    private static int first(List<Optional<String>> speakers) {
        int first = 0;
        while (speakers.get(first).isEmpty()) {
            first++;
        }
        return first;
    }

    private static List<Utterance> read(List<String> lines, List<Optional<String>> speakers) {
        var said = new ArrayList<Utterance>();
        int start = first(speakers);
        said.add(Utterance.own(Heading.beyond(lines.subList(0, start))));
        while (start < lines.size()) {
            int end = start + 1;
            while (end < lines.size() && speakers.get(end).isEmpty()) {
                end++;
            }
            var body = lines.subList(start + 1, end).stream().filter(line -> !Heading.isSeparator(line)).toList();
            int own = IntStream.range(0, body.size()).filter(i -> Heading.isRule(body.get(i)) || i > 0 && PastersRemark.areInBrackets(Utterance.trimmed(body.get(i)))).findFirst().orElse(body.size());
            said.add(new Utterance(SpeakerName.of(speakers.get(start).orElseThrow()), String.join("\n", body.subList(0, own))));
            said.add(Utterance.own(Heading.beyond(body.subList(own, body.size()))));
            start = end;
        }
        return said;
    }
}
