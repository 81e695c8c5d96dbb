package linli.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.message.Kind;
import linli.reply.ClosingWords;
import linli.reply.Offhand;
import linli.text.PlainText;

/// Hears what colleagues say of a case that they have in hand, and neither number nor quote: 换了灯头 亮了, 台阶要等施工队.
record OnWhatTheyHave(Telling telling, Pointing pointing, Questions questions) {
    private static final int LONGEST = 60;
    private static final int LOOKED_AT = 5;
    /// Things are everywhere in the stairwell.
    private static final Pattern ANYWHERE = Pattern.compile("楼道|楼梯间|单元|[一二三四五六七八九十0-9]+[楼层栋号]|楼[上下]|门口|大厅|小区|家里|我家|那边|这边");

    /// What they say of what they have in hand, without a word which it is: to Linli alone that is clear of the only one, else what they name tells.
    ///
    /// @param besides what the message tells of by itself
    Optional<Obeyed> in(Said said, Besides besides) {
        String words = said.message().text().strip();
        boolean isToLinli = said.message().isPrivate();
        boolean mayBe = !said.amongResidents() && said.message().forwarded().isEmpty() && said.message().quote().isEmpty() && (besides == Besides.NOTHING || besides == Besides.A_MATTER)
                && words.length() <= LONGEST && Offhand.number(PlainText.of(words)).isEmpty() && Working.tellsSomething(words) && !questions.awaitTheirOwnWord(said);
        boolean isMoved = isToLinli ? telling.plainlyMoves(words) : telling.plainlyGoesOn(words);
        var inHand = mayBe ? inHand(said) : List.<Case>of();
        var named = inHand.size() == 1 && isMoved && isToLinli ? inHand : inHand.stream().filter(c -> isNamed(c, words)).toList();
        if (named.size() == 1 && (isMoved || isToLinli && besides == Besides.NOTHING)) {
            return Optional.of(tell(named.getFirst(), words, said));
        }
        return isMoved && isToLinli && !inHand.isEmpty() ? Optional.of(questions.whichCase(said, named.isEmpty() ? inHand : named)) : Optional.empty();
    }

    /// Whoever has nothing may have been offered what came last, or had it.
    private List<Case> inHand(Said said) {
        var owned = pointing.cases().openOwnedBy(said.person().id(), LOOKED_AT).stream().filter(c -> c.kind() != Kind.EMERGENCY).toList();
        return owned.isEmpty() && said.message().isPrivate()
                ? pointing.latestCard(said.place(), said.person()).or(() -> pointing.hadThere(said)).filter(c -> c.kind() != Kind.EMERGENCY).stream().toList()
                : owned;
    }

    /// 404的好了, 台阶要等施工队
    private boolean isNamed(Case about, String words) {
        boolean isTheRoom = about.place().room().filter(room -> words.contains(room)).isPresent();
        return isTheRoom || ClosingWords.name(ANYWHERE.matcher(words).replaceAll(" "), PlainText.of(about.text()) + telling.talk().speech().category(about));
    }

    private Obeyed tell(Case about, String words, Said said) {
        questions.movedOn(said, about);
        return telling.tell(about, words, said);
    }
}
