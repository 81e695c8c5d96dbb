package linli.desk;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.message.Kind;
import linli.reply.Offhand;
import linli.text.PlainText;

/// Hears what colleagues say of a case that they have in hand, or keep an eye on, and neither number nor quote: 换了灯头 亮了, 台阶要等施工队.
record OnWhatTheyHave(Telling telling, Pointing pointing, OpenMatters open, Questions questions) {
    private static final int LONGEST = 80;
    private static final int LOOKED_AT = 30;
    private static final int ASKED_AFTER = 8;
    private static final Duration JUST_NOW = Duration.ofMinutes(30);
    private static final Pattern POINTS = Pattern.compile("那个|那件|那边|那家|那户|的事");
    private static final Pattern PAUSE = Pattern.compile("(?:然后|还有|另外|再就是|[\\s,，。.!;；、])+");

    /// What they say of what they have in hand, without a word which it is: to Linli alone that is clear of the only one, else what they name tells.
    ///
    /// @param besides what the message tells of by itself
    Optional<Obeyed> in(Said said, Besides besides) {
        String words = said.message().text().strip();
        boolean isToLinli = said.message().isPrivate();
        boolean mayBe = !said.amongResidents() && said.message().forwarded().isEmpty() && said.message().quote().isEmpty() && (besides == Besides.NOTHING || besides == Besides.A_MATTER)
                && words.length() <= LONGEST && Offhand.number(PlainText.of(words)).isEmpty() && Working.tellsSomething(words) && !questions.awaitTheirOwnWord(said);
        if (!mayBe || !isToLinli && !telling.mayMove(words)) {
            return Optional.empty();
        }
        var known = open.knownTo(said).stream().filter(c -> c.kind() != Kind.QUESTION && (besides == Besides.NOTHING || isTheirs(c, said))).toList();
        var each = eachTold(words, known, said);
        if (each.size() > 1) {
            return Optional.of(tellEach(each, said));
        }
        boolean isMoved = moves(words, said);
        var inHand = inHand(said);
        var named = inHand.size() == 1 && isMoved && isToLinli ? inHand : open.named(words, inHand);
        if (named.size() == 1 && (isMoved || isToLinli && besides == Besides.NOTHING)) {
            return Optional.of(tell(named.getFirst(), words, said));
        }
        if (isMoved && isToLinli && !inHand.isEmpty()) {
            return Optional.of(questions.whichCase(said, (named.isEmpty() ? inHand : named).stream().limit(ASKED_AFTER).toList()));
        }
        return ofOthers(words, known, besides, said).or(() -> isToLinli ? answeredTheOffer(words, besides, said) : handedOn(words, known, said));
    }

    /// What others tell with a place is a matter of its own.
    private boolean isTheirs(Case about, Said said) {
        return about.owner().equals(said.person().id()) || open.isToldOf(about, said);
    }

    private boolean moves(String words, Said said) {
        return said.message().isPrivate() ? telling.plainlyMoves(words) : telling.plainlyGoesOn(words);
    }

    /// 水管拧紧了 然后七栋玻璃要订货: what is said of each, where each names but one and moves it on.
    private Map<Case, String> eachTold(String words, List<Case> known, Said said) {
        var told = new LinkedHashMap<Case, String>();
        Optional<Case> last = Optional.empty();
        for (String clause : PAUSE.split(words)) {
            var named = open.named(clause, known);
            last = named.size() == 1 ? Optional.of(named.getFirst()) : last;
            last.ifPresent(about -> told.merge(about, clause, (before, more) -> before + " " + more));
        }
        return told.values().stream().allMatch(part -> moves(part, said)) ? told : Map.of();
    }

    private Obeyed tellEach(Map<Case, String> each, Said said) {
        var talk = telling.talk();
        talk.held().hold();
        var all = each.entrySet().stream().map(part -> tell(part.getKey(), part.getValue(), said.saying(part.getValue()))).toList();
        talk.answerTogether(said);
        return all.getFirst();
    }

    /// 路灯是线断了 接好了, of whoever was told of it, and the only one that is named so; to Linli alone also what moves nothing, where it plainly is of that.
    private Optional<Obeyed> ofOthers(String words, List<Case> known, Besides besides, Said said) {
        var named = open.named(words, known);
        boolean isOne = named.size() == 1 && !OpenMatters.areOfElsewhere(words) && (moves(words, said) || said.message().isPrivate() && isPlainlyOf(named.getFirst(), words, besides, said));
        return isOne ? Optional.of(tell(named.getFirst(), words, said)) : Optional.empty();
    }

    private boolean isPlainlyOf(Case about, String words, Besides besides, Said said) {
        return open.isToldOf(about, said) && (open.isThere(about, words) || besides == Besides.NOTHING && POINTS.matcher(words).find());
    }

    /// 那转曹师傅, of what they have read of there just before; 电梯给老郑, of the one that is named so.
    private Optional<Obeyed> handedOn(String words, List<Case> known, Said said) {
        var named = open.named(words, known);
        var about = named.isEmpty() ? pointing.latestThere(said.place(), said.now().minus(JUST_NOW)).filter(c -> telling.onlyGivesToSomebody(c, words, said))
                : Optional.of(named.getFirst()).filter(c -> named.size() == 1 && telling.givesToSomebody(c, words, said));
        return about.filter(c -> pointing.rights().mayWorkOn(c, said.person())).map(c -> tell(c, words, said));
    }

    /// 我下午去不了 腰疼, of what was offered to them just before: its owner reads it, and sees to another.
    private Optional<Obeyed> answeredTheOffer(String words, Besides besides, Said said) {
        return pointing.latestThere(said.place(), said.now().minus(JUST_NOW))
                .filter(c -> besides == Besides.NOTHING && pointing.rights().isOffered(c, said.person()) && telling.saysOneCannot(words))
                .map(c -> telling.note(c, words, said));
    }

    /// Whoever has nothing may have been offered what came last, or had it.
    private List<Case> inHand(Said said) {
        var owned = pointing.cases().openOwnedBy(said.person().id(), LOOKED_AT).stream().filter(c -> c.kind() != Kind.EMERGENCY).toList();
        return owned.isEmpty() && said.message().isPrivate()
                ? pointing.latestCard(said.place(), said.person()).or(() -> pointing.hadThere(said)).filter(c -> c.kind() != Kind.EMERGENCY).stream().toList()
                : owned;
    }

    private Obeyed tell(Case about, String words, Said said) {
        questions.movedOn(said, about);
        return telling.tell(about, words, said);
    }
}
