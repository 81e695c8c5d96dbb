package linli.resident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.cases.Aftermath;
import linli.cases.Case;
import linli.colleague.Pointing;
import linli.reply.ResidentReply.OnTheirOwn;
import linli.text.PlainText;

/// Finds which matter of their own somebody goes on about in ordinary words: the one that was quoted, the one that the words fit, or else the newest.
record OwnMatter(OwnCases ownCases, Pointing pointing) {
    /// So long after it was done, what is as it was need not be named.
    private static final Duration STILL_MINDED = Duration.ofDays(3);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration JUST_NOW = Duration.ofMinutes(10);
    /// What is over, and what was told of it: 通了 is not said of a light.
    private static final Map<String, String> REMEDIES = Map.of(
            "通了", "堵通", "亮了", "灯黑亮暗", "来电", "电", "有电", "电", "来水", "水", "有水", "水", "不漏", "漏渗", "不滴", "滴漏", "不吵", "吵响闹", "不臭", "臭味");

    /// The case of which they were asked whether it is solved, unless they name something else.
    Optional<Case> asked(OnTheirOwn words, HeardFrom heard) {
        return ownCases.question(heard)
                .flatMap(question -> ownCases.bench().cases().find(question.caseNumber()))
                .filter(asked -> words.thing().isEmpty() || words.pointsBack() || isNamed(words.thing(), asked));
    }

    Optional<Case> open(OnTheirOwn words, HeardFrom heard) {
        return choose(words, heard, ownCases.theirs(heard).stream().filter(Case::isOpen).toList());
    }

    /// Those that they may take back: the one that is named or quoted, else the only one or the one they have just reported, else any.
    List<Case> mayBeMeant(OnTheirOwn words, HeardFrom heard) {
        var now = ownCases.bench().now();
        var theirs = ownCases.theirs(heard).stream()
                .filter(c -> c.isOpen() && (heard.isCalled() || c.openedAt().isAfter(now.minus(A_DAY))))
                .toList();
        boolean isPointedAt = !words.thing().isEmpty() || heard.message().quote().isPresent();
        if (isPointedAt) {
            return choose(words, heard, theirs).stream().toList();
        }
        var fresh = theirs.stream().filter(c -> c.openedAt().isAfter(now.minus(JUST_NOW))).toList();
        return fresh.size() == 1 ? fresh : theirs;
    }

    /// Done lately: within days whatever they say of it, within weeks if they name it.
    Optional<Case> closed(OnTheirOwn words, HeardFrom heard) {
        var since = ownCases.bench().now().minus(STILL_MINDED);
        var closed = ownCases.theirs(heard).stream().filter(ownCases::isClosedLately).toList();
        var fresh = closed.stream().filter(c -> isDoneSince(c, since)).toList();
        return choose(words, heard, words.thing().isEmpty() ? fresh : closed.stream().filter(c -> isNamed(words.thing(), c)).toList());
    }

    private boolean isDoneSince(Case closed, Instant since) {
        return new Aftermath(ownCases.bench()).result(closed).filter(event -> event.at().isAfter(since)).isPresent();
    }

    private Optional<Case> choose(OnTheirOwn words, HeardFrom heard, List<Case> theirs) {
        var quoted = heard.message().quote().flatMap(pointing::quoted);
        if (quoted.isPresent()) {
            return theirs.stream().filter(c -> c.number() == quoted.get()).findFirst();
        }
        var named = theirs.stream().filter(c -> isNamed(words.thing(), c)).findFirst();
        boolean isAnother = !words.thing().isEmpty() && !words.pointsBack();
        return named.or(() -> isAnother ? Optional.empty() : theirs.stream().filter(c -> isRemedied(c, heard)).findFirst())
                .or(() -> isAnother ? Optional.empty() : theirs.stream().findFirst());
    }

    private static boolean isRemedied(Case told, HeardFrom heard) {
        String text = PlainText.of(told.text());
        String said = PlainText.of(heard.message().text());
        return REMEDIES.entrySet().stream()
                .anyMatch(remedy -> said.contains(remedy.getKey()) && remedy.getValue().codePoints().anyMatch(c -> text.indexOf(c) >= 0));
    }

    /// 灯 is what 声控灯不亮 was told of, and 门禁 is 大门的门禁.
    private boolean isNamed(String thing, Case told) {
        String text = PlainText.of(told.text()) + ownCases.bench().speech().category(told);
        return !thing.isEmpty() && thing.codePoints().filter(c -> text.indexOf(c) >= 0).count() * 2 >= thing.codePoints().count();
    }
}
