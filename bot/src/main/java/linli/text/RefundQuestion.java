package linli.text;

import java.util.regex.Pattern;

/// A question whether what was bought can be given back, 我婆婆买了八千八的床垫 能退吗: however it was sold, somebody wants to know a rule and is not being cheated
/// just now. Where money was sent to nobody knows whom, it is none.
public final class RefundQuestion {
    private static final int LONGEST = 40;
    private static final Pattern ASKED = Pattern.compile("(?:能|可以|可不可以|能不能|还能|想)(?:够)?退(?:货|钱|款|掉|了)?(?:[吗么不没啵]|$|[?。 ])|退得(?:了|掉|成)?[吗么不啵]|(?:怎么|如何|咋|哪么)退|退不退得");
    private static final Pattern BOUGHT = Pattern.compile("买|购");
    private static final Pattern SENT_AWAY = Pattern.compile("骗|转账|转了|转给|打款|汇|刷单|验证码|链接|扫码|客服|投资|理财|收益|利息|保证金|手续费|解冻|充值|报警|联系不上|拉黑|跑路");

    private RefundQuestion() {}

    /// @param plain a text as [PlainText] leaves it
    public static boolean isIn(String plain) {
        return plain.length() <= LONGEST && ASKED.matcher(plain).find() && BOUGHT.matcher(plain).find() && !SENT_AWAY.matcher(plain).find();
    }
}
