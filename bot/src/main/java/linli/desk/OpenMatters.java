package linli.desk;

import java.util.List;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.Speech;
import linli.colleague.FormerHands;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.message.Kind;
import linli.reply.ClosingWords;
import linli.text.ChineseNumerals;
import linli.text.PlainText;

/// The open cases that a colleague may speak of where they write, and which of them words name.
record OpenMatters(Pointing pointing, Speech speech) {
    private static final int LOOKED_THROUGH = 30;
    /// Things are everywhere in the stairwell.
    private static final Pattern ANYWHERE = Pattern.compile("楼道|楼梯间|单元|[一二三四五六七八九十0-9]+[楼层栋号]|楼[上下]|门口|大厅|小区|家里|我家|那边|这边");

    /// In a staff group those of that group, without what is confidential; to Linli alone all that they have to do with. A danger is spoken of otherwise.
    List<Case> knownTo(Said said) {
        var cases = pointing.cases();
        return cases.ownersOfOpen().stream().flatMap(owner -> cases.openOwnedBy(owner, LOOKED_THROUGH).stream())
                .filter(c -> c.kind() != Kind.EMERGENCY && said.group().map(group -> !c.confidential() && speech.community().organisation().reads(group.id(), c.place(), c.owner())).orElse(true))
                .filter(c -> pointing.rights().mayWorkOn(c, said.person()) || pointing.rights().isOfTheirStairwell(c, said.person()) || isToldOf(c, said))
                .toList();
    }

    /// Whether they had it, or were asked to keep an eye on it.
    boolean isToldOf(Case about, Said said) {
        return new FormerHands(pointing.cases(), speech.community()).mayTellOfTheEnd(about, said.person());
    }

    /// 404的好了, 台阶要等施工队; of several those in the building that is named.
    List<Case> named(String words, List<Case> among) {
        var named = among.stream().filter(c -> isNamed(c, words)).toList();
        var there = named.stream().filter(c -> isThere(c, words)).toList();
        return named.size() > 1 && !there.isEmpty() ? there : named;
    }

    /// 七栋玻璃, of what is in building 7.
    boolean isThere(Case about, String words) {
        return about.place().building().filter(building -> Pattern.compile("(?<![0-9])" + building + "(?:栋|号楼|幢|座)").matcher(ChineseNumerals.toDigits(words)).find()).isPresent();
    }

    private boolean isNamed(Case about, String words) {
        boolean isTheRoom = about.place().room().filter(words::contains).isPresent();
        return isTheRoom || ClosingWords.name(ANYWHERE.matcher(words).replaceAll(" "), PlainText.of(about.text()) + speech.category(about));
    }
}
