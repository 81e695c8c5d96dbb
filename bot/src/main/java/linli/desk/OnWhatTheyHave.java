package linli.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import linli.cases.Case;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.message.Kind;
import linli.reply.Offhand;
import linli.text.PlainText;

/// Hears what colleagues say of a case that they have in hand, or keep an eye on, and neither number nor quote: 换了灯头 亮了, 台阶要等施工队.
record OnWhatTheyHave(Telling telling, Pointing pointing, OpenMatters open, Questions questions) {
    private static final int LONGEST = 60;
    private static final int LOOKED_AT = 5;
    private static final Duration JUST_NOW = Duration.ofMinutes(30);

    /// What they say of what they have in hand, without a word which it is: to Linli alone that is clear of the only one, else what they name tells.
    ///
    /// @param besides what the message tells of by itself
    Optional<Obeyed> in(Said said, Besides besides) {
        String words = said.message().text().strip();
        boolean isToLinli = said.message().isPrivate();
        boolean mayBe = !said.amongResidents() && said.message().forwarded().isEmpty() && said.message().quote().isEmpty() && (besides == Besides.NOTHING || besides == Besides.A_MATTER)
                && words.length() <= LONGEST && Offhand.number(PlainText.of(words)).isEmpty() && Working.tellsSomething(words) && !questions.awaitTheirOwnWord(said);
        if (!mayBe) {
            return Optional.empty();
        }
        boolean isMoved = isToLinli ? telling.plainlyMoves(words) : telling.plainlyGoesOn(words);
        var inHand = inHand(said);
        var named = inHand.size() == 1 && isMoved && isToLinli ? inHand : open.named(words, inHand);
        if (named.size() == 1 && (isMoved || isToLinli && besides == Besides.NOTHING)) {
            return Optional.of(tell(named.getFirst(), words, said));
        }
        if (isMoved && isToLinli && !inHand.isEmpty()) {
            return Optional.of(questions.whichCase(said, named.isEmpty() ? inHand : named));
        }
        return isMoved && named.isEmpty() ? others(words, said) : isToLinli ? answeredTheOffer(words, besides, said) : handedOn(words, said);
    }

    /// 我下午去不了 腰疼, of what was offered to them just before: its owner reads it, and sees to another.
    private Optional<Obeyed> answeredTheOffer(String words, Besides besides, Said said) {
        return pointing.latestThere(said.place(), said.now().minus(JUST_NOW))
                .filter(c -> besides == Besides.NOTHING && pointing.rights().isOffered(c, said.person()) && telling.saysOneCannot(words))
                .map(c -> telling.note(c, words, said));
    }

    /// 路灯是线断了 接好了, of whoever was told of it, and the only one that is named so.
    private Optional<Obeyed> others(String words, Said said) {
        var named = open.named(words, open.knownTo(said));
        return named.size() == 1 ? Optional.of(tell(named.getFirst(), words, said)) : Optional.empty();
    }

    /// 那转曹师傅, of what they have read of there just before.
    private Optional<Obeyed> handedOn(String words, Said said) {
        return pointing.latestThere(said.place(), said.now().minus(JUST_NOW)).filter(c -> pointing.rights().mayWorkOn(c, said.person()) && telling.givesToSomebody(c, words, said))
                .map(c -> tell(c, words, said));
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
