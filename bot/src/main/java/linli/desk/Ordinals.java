package linli.desk;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseEvent;
import linli.cases.CaseStore;
import linli.colleague.Said;
import linli.message.Kind;
import linli.reply.Offhand;
import linli.reply.Several;
import linli.reply.ShortReply;
import linli.text.ChineseNumerals;
import linli.text.PlainText;

/// Which cases colleagues mean by where they stand among those that wait there, or by the end of their numbers: 第二个给老郑, 03叫老郑, 1-4都接了, 前两个给老郑, 三号清了.
record Ordinals(CaseStore cases, OpenMatters open, Telling telling) {
    private static final int LONGEST = 60;
    private static final int LOOKED_THROUGH = 30;
    private static final int MOST = 8;
    private static final int TAIL = 100;
    /// Whoever deals out one card after the other still counts those that are dealt.
    private static final Duration A_MOMENT = Duration.ofMinutes(15);
    private static final String N = "[0-9一二两三四五六七八九十]{1,2}";
    private static final String START = "(?<=^|[\\s,，。;；、]|那)";
    /// 第二个月 counts something else.
    private static final Pattern PLACED = Pattern.compile("(?:第(?<n>" + N + ")|(?<first>头一)|(?<last>最后一?))(?:个|件|条|单|张)(?!月|人|孩|小时|星期|礼拜|周|楼|门|单元|路口|红绿灯|季|字)(?:是|就|的)?");
    private static final Pattern TAILED = Pattern.compile(START + "0(?<n>[1-9])(?![0-9:：.\\-点年月日])号?");
    /// 三号去 is a day, 三号楼 a house.
    private static final Pattern CALLED = Pattern.compile(START + "(?<n>" + N + ")号(?![楼栋线门院机单车库]|[来到去前才再上下就以后开晚早])(?<rest>[^\\s,，。;；]{2,12})");
    /// 1-2都停水了 is a stairwell; only what is dealt out is counted so.
    private static final Pattern RANGE = Pattern.compile("^(?:我|那|好的?|[\\s,，])*(?<from>" + N + ")(?:[-~～—–]+|到|至)(?<to>" + N + ")号?[\\s,，]*(?=(?:我|全|[\\s,，])*(?:都|全部?|一起)?(?:我|来|[\\s,，])*(?:接|归|给|转))");

    /// 7 8 9都接
    private static final Pattern LIST = Pattern.compile("^(?<each>" + N + "(?:[\\s,，、和跟]+" + N + ")+)号?[\\s,，]*(?=(?:我|全|[\\s,，])*(?:都|全部?|一起)(?:我|来|[\\s,，])*(?:接|归|给|转))");
    /// 1 2都给老郑 3我去: whoever deals out by such numbers goes on with them.
    private static final Pattern NEXT = Pattern.compile("(?<=[\\s,，。;；])(?<n>" + N + ")号?(?=[\\s,，]*(?:我|归我|给|转|叫|接))");
    /// 前两个给老郑
    private static final Pattern FOREMOST = Pattern.compile(START + "前(?<n>[二两三四五六七八2-8])(?:个|件|条|单|张)(?!月|人|孩|小时|星期|礼拜|周|楼|门|单元|路口|红绿灯|季|字)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、和跟]+");

    /// The words with the numbers of these in full, where each of them is but one, and where they then do something with it.
    Optional<String> inFull(Said said) {
        String text = said.message().text().strip();
        boolean mayBe = text.length() <= LONGEST && !said.amongResidents() && said.message().quote().isEmpty() && said.message().forwarded().isEmpty();
        if (!mayBe || Stream.of(PLACED, FOREMOST, TAILED, CALLED, RANGE, LIST).noneMatch(form -> form.matcher(text).find())) {
            return Optional.empty();
        }
        var waiting = waiting(said);
        String ranged = RANGE.matcher(text).replaceFirst(found -> numbers(found, waiting));
        String listed = replaced(LIST, ranged, found -> listed(found.group("each"), waiting));
        String dealt = listed.equals(text) ? text : replaced(NEXT, listed, found -> tailed(number(found, "n"), waiting));
        String foremost = replaced(FOREMOST, dealt, found -> foremost(number(found, "n"), waiting));
        String placed = PLACED.matcher(foremost).replaceAll(found -> placed(found, waiting));
        String tailed = replaced(TAILED, placed, found -> tailed(number(found, "n"), waiting).map(label -> label + " "));
        String full = replaced(CALLED, tailed, found -> saysHowItStands(found.group("rest"))
                ? tailed(number(found, "n"), waiting).map(label -> label + " " + found.group("rest")) : Optional.empty());
        return Optional.of(full).filter(words -> !words.equals(text) && doesSomething(words));
    }

    private boolean saysHowItStands(String words) {
        return telling.ear().plainlyGoesOn(words);
    }

    private boolean doesSomething(String words) {
        boolean isNumbered = Offhand.number(PlainText.of(words)).isPresent();
        return Several.in(words).isPresent() || isNumbered && (ShortReply.parse(words).isPresent() || telling.ear().plainlyMoves(Offhand.words(words)));
    }

    private static String replaced(Pattern form, String text, Function<MatchResult, Optional<String>> by) {
        return form.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found).orElse(found.group())));
    }

    private static String placed(MatchResult found, List<Case> waiting) {
        int at = found.group("first") != null ? 1 : found.group("last") != null ? waiting.size() : number(found, "n");
        return at >= 1 && at <= waiting.size() ? waiting.get(at - 1).label() + " " : Matcher.quoteReplacement(found.group());
    }

    private static Optional<String> foremost(int count, List<Case> waiting) {
        return Optional.of(waiting).filter(all -> count <= all.size()).map(all -> all.stream().limit(count).map(Case::label).collect(Collectors.joining("、")) + " ");
    }

    private static String numbers(MatchResult found, List<Case> waiting) {
        int from = number(found, "from");
        int to = number(found, "to");
        boolean isRange = from < to && to - from < MOST;
        var each = isRange ? IntStream.rangeClosed(from, to).boxed().flatMap(n -> tailed(n, waiting).stream()).toList() : List.<String>of();
        var meant = !each.isEmpty() || !isRange || to > waiting.size() ? each
                : IntStream.rangeClosed(from, to).mapToObj(n -> waiting.get(n - 1).label()).toList();
        return meant.isEmpty() || meant.size() < to - from + 1 ? Matcher.quoteReplacement(found.group()) : String.join("、", meant);
    }

    private static Optional<String> listed(String each, List<Case> waiting) {
        var labels = BETWEEN.splitAsStream(each).map(n -> tailed(Integer.parseInt(ChineseNumerals.toDigits(n)), waiting)).toList();
        return labels.stream().allMatch(Optional::isPresent) ? Optional.of(labels.stream().flatMap(Optional::stream).collect(Collectors.joining("、"))) : Optional.empty();
    }

    /// 03 and 三号 are 1003, where but one that is open ends so.
    private static Optional<String> tailed(int tail, List<Case> waiting) {
        var ending = waiting.stream().filter(c -> c.number() % TAIL == tail).map(Case::label).toList();
        return ending.size() == 1 ? Optional.of(ending.getFirst()) : Optional.empty();
    }

    /// What is open with them or with those of that group, in the order in which it came, and in a group without what is confidential; what was taken long ago is behind what waits.
    private List<Case> waiting(Said said) {
        var theirs = said.group().isPresent() ? open.knownTo(said) : cases.openOwnedBy(said.person().id(), LOOKED_THROUGH);
        return theirs.stream().filter(c -> c.kind() != Kind.EMERGENCY)
                .sorted(Comparator.comparing((Case c) -> !isDealtOut(c, said)).thenComparing(Case::number))
                .toList();
    }

    private boolean isDealtOut(Case about, Said said) {
        return about.status() == Status.ASSIGNED || cases.eventsOf(about.number()).stream()
                .anyMatch(event -> event.type() != CaseEvent.Type.OPENED && event.at().isAfter(said.now().minus(A_MOMENT)));
    }

    private static int number(MatchResult found, String group) {
        return Integer.parseInt(ChineseNumerals.toDigits(found.group(group)));
    }
}
