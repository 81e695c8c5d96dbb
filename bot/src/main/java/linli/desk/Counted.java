package linli.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseStore;
import linli.colleague.Said;
import linli.message.Kind;
import linli.reply.CaseNumbers;
import linli.reply.CaseReply;
import linli.reply.Several;
import linli.reply.ShortReply;
import linli.text.ChineseNumerals;
import linli.text.PlainText;
import linli.text.Sureness;

/// One word on as many cases as it counts: 两个都接, 两件都好了, 3个我都接了; 都接了 takes all that wait for it, where they are several. It is read where the speaker has just so many of which it can be said, neither
/// more nor fewer.
record Counted(CaseStore cases, Ear ear) {
    private static final int LONGEST = 24;
    private static final int LOOKED_THROUGH = 20;
    private static final Pattern ALL = Pattern.compile(
            "(?:我|这|那|上面|刚才|刚刚|早上|上午|下午|今天|昨天|手上|好了|的|[\\s,，])*(?:(?:都|全部?|一起|全都)(?:我|给我|[\\s,，])*(?:(?<taken>接(?:了|单|下)?[吧啊哈。.!]*)|(?<done>.{2,5}))|(?<count>[两俩二三四五六七八2-8])(?:个|件|条|单|张)(?:事情?|单子?|卡|案子)?(?:我|来|就|[\\s,，])*(?:都|全部?|一起)(?:我|来|[\\s,，])*(?<word>.{1,12}))");
    /// 除了1003都好了
    private static final Pattern BUT = Pattern.compile(
            "(?:除了?|除开)(?<but>(?:[\\s,，、和跟#]|" + CaseNumbers.DIGITS + ")+)(?:以外|之外|外)?[\\s,，]*(?:其他|其它|别|剩下)?的?[\\s,，]*(?:我|全|[\\s,，])*都(?<word>.{1,12})");

    /// Whether the text may be such a word.
    static boolean mayBe(String text) {
        return text.length() <= LONGEST && (ALL.matcher(PlainText.of(text)).matches() || BUT.matcher(PlainText.of(text)).matches());
    }

    Optional<Several> in(Said said) {
        boolean isPlain = !said.amongResidents() && said.message().quote().isEmpty() && said.message().forwarded().isEmpty();
        var but = BUT.matcher(PlainText.of(said.message().text()));
        if (isPlain && but.matches()) {
            var others = meant(but.group("word"), 0, said).stream().filter(c -> !but.group("but").contains(c.label())).toList();
            return others.isEmpty() ? Optional.empty() : several(others, but.group("word"));
        }
        var all = ALL.matcher(PlainText.of(said.message().text()));
        if (!isPlain || said.message().text().length() > LONGEST || !all.matches()) {
            return Optional.empty();
        }
        String taken = all.group("taken");
        if (taken != null) {
            var untaken = meant(taken, 0, said);
            boolean isInDanger = cases.openOwnedBy(said.person().id(), LOOKED_THROUGH).stream().anyMatch(c -> c.kind() == Kind.EMERGENCY);
            return untaken.size() > 1 && !isInDanger ? several(untaken, taken) : Optional.empty();
        }
        String done = all.group("done");
        if (done != null) {
            return allOver(done, said);
        }
        int count = Integer.parseInt(ChineseNumerals.toDigits(all.group("count").replace('俩', '二')));
        var meant = meant(all.group("word"), count, said);
        return meant.size() == count ? several(meant, all.group("word")) : Optional.empty();
    }

    /// 都弄完了 of whoever has several and has taken each, to Linli alone: among colleagues it may be of anything.
    private Optional<Several> allOver(String word, Said said) {
        var theirs = cases.openOwnedBy(said.person().id(), LOOKED_THROUGH);
        boolean areAllTaken = theirs.size() > 1 && theirs.stream().allMatch(c -> c.kind() != Kind.EMERGENCY && c.status() != Status.ASSIGNED);
        return said.group().isEmpty() && areAllTaken && on(theirs.getFirst(), word).filter(CaseReply.Close.class::isInstance).isPresent()
                ? several(theirs, word) : Optional.empty();
    }

    private Optional<Several> several(List<Case> meant, String word) {
        return Optional.of(new Several(meant.stream().sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .flatMap(c -> on(c, word).map(reply -> new Several.Part(reply, c.label() + " " + word)).stream()).toList(), false));
    }

    /// Taken is what nobody has taken yet, done is what they have taken, unless it is all that they have; no danger is counted with the rest.
    private List<Case> meant(String word, int count, Said said) {
        var all = cases.openOwnedBy(said.person().id(), LOOKED_THROUGH).stream()
                .filter(c -> c.kind() != Kind.EMERGENCY && (said.group().isEmpty() || !c.confidential()))
                .filter(c -> on(c, word).isPresent())
                .toList();
        return all.size() == count ? all : all.stream().filter(c -> isNext(on(c, word).orElseThrow(), c)).toList();
    }

    /// What the word is as one on that case, if it may be said of several at once.
    private Optional<CaseReply> on(Case about, String word) {
        var command = ShortReply.parse(about.label() + " " + word).filter(reply -> reply instanceof CaseReply.Accept || reply instanceof CaseReply.Close).map(CaseReply.class::cast);
        return command.isPresent() ? command : switch (ear.inPart(PlainText.of(word), Sureness.BEYOND_DOUBT)) {
            case TAKEN -> Optional.of(new CaseReply.Accept(Optional.of(about.number())));
            case DONE -> Optional.of(new CaseReply.Close(Optional.of(about.number()), word));
            case WAITS, UNDONE, NOT_MINE, HAND_ON, ASKED, TOLD -> Optional.empty();
        };
    }

    private static boolean isNext(CaseReply reply, Case about) {
        return about.status() == (reply instanceof CaseReply.Close ? Status.ACCEPTED : Status.ASSIGNED);
    }
}
