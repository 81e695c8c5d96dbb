package linli.turn;

import java.time.Duration;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.mediation.Side;
import linli.mediation.Statement;
import linli.text.PlainText;

/// How a quarrel ends in the group in which it broke out: one gives in, and whoever brought it up takes it: 收了收了, 谢谢理解.
record Peace(Turn turn) {
    private static final Duration JUST_NOW = Duration.ofMinutes(30);
    private static final String ASSENT = "(?:行|好|可以|要得|ok|得|嗯+)(?:吧|的|嘞|啦|咯|啊|了|哈)*";
    private static final String END = "(?:$|[,，。!~ ])";
    private static final Pattern GIVES_IN = Pattern.compile("^(?:那|[,， ])*" + ASSENT + END
            + "|^(?:已经|都|我|就|马上|这就|[,， ])*(?:收|搬|挪|拖|关|停|移|扫|清)(?:走|好|掉|开|进去)?(?:了|啦|哒)|对不起|对不住|不好意思|抱歉|(?:马上|这就|下次|以后|我会|我让).{0,8}(?:收|搬|挪|拖|关|注意|改|小声|轻|停|不吵)");
    /// Said to nobody but whoever one has quarrelled with.
    private static final Pattern MADE_UP = Pattern.compile("(?:谢谢|多谢|感谢)(?:你们?|您|大家)?(?:的)?(?:理解|体谅|谅解)|(?:^|[,， ])(?:我们|两家|都|已经|就|[,， ])*(?:[说讲]好|说开)了" + END + "|各退一步|互相(?:理解|体谅)");
    /// Said to anybody: it counts where the other has just given in.
    private static final Pattern TAKES = Pattern.compile("^(?:" + ASSENT + "(?=[,， ])|那|就|[,， ])*(?:" + ASSENT + "[,，。!~ ]*$|谢谢|多谢|感谢|(?:这样|算了)(?:吧|定)?" + END + "|没事了?" + END + ")");
    private static final Pattern UPSET = Pattern.compile("[?]|凭|不(?!好意思|用谢|讲了|说了|客气)|没(?!事)|但|可是|等着|厉害|法院|报警|告|呵呵|哼|素质|骂|本事|还敢|全家|(?<!不)好意思|你试|看着办");

    /// Whether it may be that one gives in, or takes it.
    static boolean mayBeIn(String plain) {
        return (GIVES_IN.matcher(plain).find() || isTaken(plain)) && !UPSET.matcher(plain).find();
    }

    private static boolean isTaken(String plain) {
        return MADE_UP.matcher(plain).find() || TAKES.matcher(plain).find();
    }

    /// Whether whoever brought it up takes what was offered.
    boolean isMade(Case about, Side side, String text) {
        String plain = PlainText.of(text);
        boolean isAmongNeighbours = !turn.message().isPrivate() && about.group().equals(turn.message().group());
        return isAmongNeighbours && side == Side.FIRST && isTaken(plain) && !UPSET.matcher(plain).find() && (MADE_UP.matcher(plain).find() || hasOtherGivenIn(about));
    }

    private boolean hasOtherGivenIn(Case about) {
        return turn.tx().mediations().statementsOf(about.number()).stream()
                .filter(said -> said.side() == Side.OTHER).reduce((_, later) -> later)
                .filter(said -> said.at().isAfter(turn.now().minus(JUST_NOW)) && givesIn(said))
                .isPresent();
    }

    private static boolean givesIn(Statement said) {
        String plain = PlainText.of(said.text());
        return GIVES_IN.matcher(plain).find() && !UPSET.matcher(plain).find();
    }
}
