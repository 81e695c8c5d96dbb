package linli.act;

import java.util.Optional;
import java.util.regex.Pattern;
import linli.alarm.Scene;
import linli.cases.Case;
import linli.knowledge.FirstSteps;
import linli.message.Purpose;
import linli.text.PlainText;
import linli.turn.Turn;
import linli.wording.Phrase;

/// What somebody hears at once who tells of danger: what to do first, whom to call and who knows of it.
record FirstMinute(Turn turn) {
    /// Whom else a word may be of: 1203那个要跳楼, 我妈不想活了. 我住17栋1203, 我在楼顶 and 我妈骂我 are still of whoever says it.
    private static final Pattern ANOTHER = Pattern.compile(
            "隔壁|邻居|对门|有人|(?:楼上|楼下|楼顶|[0-9]{3,4}(?:室|房|号)?)(?:的|那|有|家|里|男|女|老|小)|(?:朋友|同学|同事)(?!.{0,3}[笑说骂打欺嫌]我)"
                    + "|我们?(?:家)?(?:女儿|儿子|崽|老公|老婆|妈|爸|姐|妹|哥|弟|闺女|孙)(?!.{0,4}[说骂打嫌逼]我|[走死]了|没了)|[他她](?:说|要|想|在|写|把)");

    /// Whether the first word also asks where it is: in private nothing tells.
    private boolean asksWhere(Case opened) {
        return turn.message().isPrivate() && !opened.place().isFindable();
    }

    void say(Case opened) {
        say(opened, opened.text());
    }

    /// Colleagues in whose group the card is read know what to do.
    ///
    /// @param told in which words the danger was named
    void say(Case opened, String told) {
        if (asksWhere(opened)) {
            new Inquiry(turn).where(opened);
        }
        boolean asksWhich = new Inquiry(turn).mayBeInSeveral(opened);
        if (asksWhich) {
            new Inquiry(turn).whichCompound(opened);
        }
        if (turn.isCardReadHere(opened)) {
            return;
        }
        if (turn.isBundle() && turn.message().isPrivate() && Scene.isDiscreet(opened, turn.site().community())) {
            turn.say(turn.speech().say(Phrase.ALARM_PASSED_ON_DISCREETLY, "owner", turn.speech().titled(opened.owner()), "case", opened.label()),
                    Purpose.ALARM, Optional.of(opened), false);
            return;
        }
        var first = turn.site().knowledge().firstStepsIn(opened.category(), told);
        boolean discreetly = !turn.message().isPrivate() && Scene.isDiscreet(opened, turn.site().community());
        Phrase phrase = asksWhere(opened) ? Phrase.ALARM_IN_PRIVATE : discreetly ? Phrase.ALARM_DISCREET : Phrase.ALARM_IN_GROUP;
        String text = turn.speech().say(phrase,
                "steps", steps(first, opened), "call", first.call(), "owner", turn.speech().titled(opened.owner()), "case", opened.label());
        turn.say(asksWhich ? text + "\n" + new Inquiry(turn).inWhichCompound() : text, Purpose.ALARM, Optional.of(opened), false);
    }

    private String steps(FirstSteps first, Case opened) {
        return (isInDanger(opened) ? first.toOneself().orElse(first.steps()) : first.steps()).strip();
    }

    /// Whoever writes in private and names nobody else is the one in danger.
    private boolean isInDanger(Case opened) {
        return turn.message().isPrivate() && !ANOTHER.matcher(PlainText.of(opened.text())).find();
    }
}
