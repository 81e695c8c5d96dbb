package linli.desk;

import java.util.List;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.Speech;
import linli.colleague.FormerHands;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.community.Group;
import linli.message.Kind;
import linli.reply.ClosingWords;
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
                .filter(c -> c.kind() != Kind.EMERGENCY && said.group().map(group -> !c.confidential() && isOf(group, c)).orElse(true))
                .filter(c -> pointing.rights().mayWorkOn(c, said.person()) || pointing.rights().isOfTheirStairwell(c, said.person()) || isToldOf(c, said))
                .toList();
    }

    private boolean isOf(Group group, Case about) {
        return speech.community().organisation().chainOf(about.place()).stream().anyMatch(unit -> unit.staffGroup().filter(group.id()::equals).isPresent());
    }

    /// Whether they had it, or were asked to keep an eye on it.
    private boolean isToldOf(Case about, Said said) {
        return new FormerHands(pointing.cases(), speech.community()).mayTellOfTheEnd(about, said.person());
    }

    /// 404的好了, 台阶要等施工队
    List<Case> named(String words, List<Case> among) {
        return among.stream().filter(c -> isNamed(c, words)).toList();
    }

    private boolean isNamed(Case about, String words) {
        boolean isTheRoom = about.place().room().filter(words::contains).isPresent();
        return isTheRoom || ClosingWords.name(ANYWHERE.matcher(words).replaceAll(" "), PlainText.of(about.text()) + speech.category(about));
    }
}
