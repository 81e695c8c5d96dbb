package linli.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.cases.Aftermath;
import linli.cases.Case;
import linli.desk.ResidentReply.OnTheirOwn;
import linli.text.PlainText;

/// Finds which matter of their own somebody goes on about in ordinary words: the one that was quoted, the one that the words fit, or else the newest.
record OwnMatter(Belonging belonging, Pointing pointing) {
    /// So long after it was done, what is as it was need not be named.
    private static final Duration STILL_MINDED = Duration.ofDays(3);

    /// The case of which they were asked whether it is solved, unless they name something else.
    Optional<Case> asked(OnTheirOwn words, HeardFrom heard) {
        return belonging.question(heard)
                .flatMap(question -> belonging.bench().cases().find(question.caseNumber()))
                .filter(asked -> words.thing().isEmpty() || words.pointsBack() || isNamed(words.thing(), asked));
    }

    Optional<Case> open(OnTheirOwn words, HeardFrom heard) {
        return choose(words, heard, belonging.theirs(heard).stream().filter(Case::isOpen).toList());
    }

    /// Done lately: within days whatever they say of it, within weeks if they name it.
    Optional<Case> closed(OnTheirOwn words, HeardFrom heard) {
        var since = belonging.bench().now().minus(STILL_MINDED);
        var closed = belonging.theirs(heard).stream().filter(belonging::isClosedLately).toList();
        var fresh = closed.stream().filter(c -> isDoneSince(c, since)).toList();
        return choose(words, heard, words.thing().isEmpty() ? fresh : closed.stream().filter(c -> isNamed(words.thing(), c)).toList());
    }

    private boolean isDoneSince(Case closed, Instant since) {
        return new Aftermath(belonging.bench()).result(closed).filter(event -> event.at().isAfter(since)).isPresent();
    }

    private Optional<Case> choose(OnTheirOwn words, HeardFrom heard, List<Case> theirs) {
        var quoted = heard.message().quote().flatMap(pointing::quoted);
        if (quoted.isPresent()) {
            return theirs.stream().filter(c -> c.number() == quoted.get()).findFirst();
        }
        var named = theirs.stream().filter(c -> isNamed(words.thing(), c)).findFirst();
        boolean isAnother = !words.thing().isEmpty() && !words.pointsBack();
        return named.or(() -> isAnother ? Optional.empty() : theirs.stream().findFirst());
    }

    /// 灯 is what 声控灯不亮 was told of, and 门禁 is 大门的门禁.
    private boolean isNamed(String thing, Case told) {
        String text = PlainText.of(told.text()) + belonging.bench().speech().category(told);
        return !thing.isEmpty() && thing.codePoints().filter(c -> text.indexOf(c) >= 0).count() * 2 >= thing.codePoints().count();
    }
}
