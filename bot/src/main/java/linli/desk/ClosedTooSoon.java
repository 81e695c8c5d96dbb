package linli.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.reply.CaseReply;
import linli.reply.Offhand;
import linli.text.PlainText;
import linli.text.Sureness;

/// Takes back what somebody closed a moment ago when they say that it was a slip, or that there is work left: 点错了 导靴还没换, 等下 换错楼了, 1001明天弄.
record ClosedTooSoon(Closing closing, Telling telling, Pointing pointing) {
    private static final Duration A_MOMENT = Duration.ofMinutes(30);
    private static final int LONGEST = 40;
    private static final Pattern SLIP = Pattern.compile(
            "(?:我|刚才?|刚刚|不好意思|抱歉|等一?下|啊|哎呀?|唉|糟了?|不对|额|哦|[\\s,，。.!])*(?:[点按发回打弄搞说看报记]错了?|错了|(?:修|换|弄|装|清|搞|去)错\\p{IsHan}{1,3}了?)(?:[\\s,，。.!]+.*(?:没|还|不是|错|重|再).*|[啊哦呢\\s,，。.!]*)");
    private static final Pattern NOT_YET = Pattern.compile("(?:那个?|其实|还|\\p{IsHan}{1,4}?)*(?:还没有?|没有?)(?:修|换|弄|搞|办|处理|装|通|清|做|解决|好|完)(?:好|完|掉|呢|了)*(?:[\\s,，。.!]+.*)?");

    /// Without a number it is of the one case that they closed last.
    Optional<Obeyed> heard(Said said) {
        String plain = PlainText.of(said.message().text());
        boolean mayBe = !said.amongResidents() && said.message().quote().isEmpty() && said.message().forwarded().isEmpty() && plain.length() <= LONGEST;
        return mayBe && (SLIP.matcher(plain).matches() || NOT_YET.matcher(plain).matches() || undoes(plain, said)) ? takeBack(closedJustNow(said), said) : Optional.empty();
    }

    private boolean undoes(String words, Said said) {
        return telling.ear().undoes(words, said.message().isPrivate() ? Sureness.LIKELY : Sureness.PLAINLY);
    }

    private Optional<Obeyed> takeBack(List<Case> closed, Said said) {
        return closed.size() == 1 ? Optional.of(closing.takeBack(closed.getFirst(), said)) : Optional.empty();
    }

    /// 1001 还有一张没撕, 1001 先拿铁丝箍住 明天换: the same of what is pointed at.
    Optional<Obeyed> ofThePointed(Said said) {
        String plain = PlainText.of(said.message().text());
        return Offhand.number(plain).or(() -> said.message().quote().flatMap(pointing::quoted))
                .filter(_ -> !said.amongResidents() && said.message().forwarded().isEmpty())
                .flatMap(pointing.cases()::find)
                .filter(c -> !c.isOpen() && closing.mayBeTakenBack(c) && closedJustNow(said).contains(c) && telling.ear().leavesWork(Offhand.words(plain)))
                .map(c -> closing.takeBack(c, said));
    }

    /// Whether they speak of work still to come on what they closed a moment ago, with its number in front: 1001改后天.
    boolean areOf(Case closed, CaseReply reply, Said said) {
        boolean isWorkLeft = switch (reply) {
            case CaseReply.Promise(var _, var words) -> !words.isEmpty();
            case CaseReply.Postpone _, CaseReply.Suspend _, CaseReply.MadeSafe _ -> true;
            case CaseReply.Accept _, CaseReply.Transfer _, CaseReply.Return _, CaseReply.Close _, CaseReply.Resume _, CaseReply.Reopen _, CaseReply.Urge _,
                    CaseReply.Note _, CaseReply.Told _, CaseReply.Look _, CaseReply.Inquire _, CaseReply.Send _, CaseReply.Garbled _ -> false;
        };
        boolean isInFront = Offhand.number(PlainText.of(said.message().text())).isPresent();
        return isWorkLeft && isInFront && closing.mayBeTakenBack(closed) && closedJustNow(said).contains(closed);
    }

    private List<Case> closedJustNow(Said said) {
        return pointing.cases().doneBy(said.person().id(), said.now().minus(A_MOMENT));
    }
}
