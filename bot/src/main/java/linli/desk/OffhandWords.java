package linli.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.message.Kind;
import linli.reply.CaseReply;
import linli.reply.Offhand;
import linli.text.PlainText;

/// Decides whether offhand words without a number are meant for Linli: they quote a card, answer an alarm, ask who reported what is on the latest card, or
/// are said in private by somebody who has something in hand. 好的 alone in a group is talk.
record OffhandWords(Pointing pointing, Questions questions, AlarmDesk alarms) {
    private static final int ENOUGH_TO_BE_UNSURE = 5;
    /// Also said of anything: only of what they have taken on.
    private static final Pattern DONE_WITHOUT_MORE = Pattern.compile("(?:都|全)*(?:好|ok|可以)[了啦][\\s。.!~]*");

    Optional<CaseReply> in(Said said) {
        String plain = PlainText.of(said.message().text());
        if (said.amongResidents() || !said.message().forwarded().isEmpty()) {
            return Optional.empty();
        }
        String text = said.message().text().strip();
        var read = said.message().quote().isPresent() ? Offhand.pointed(text).or(() -> Offhand.pointed(plain)) : Offhand.read(text).or(() -> Offhand.read(plain));
        return read.filter(reply -> isMeant(reply, plain, said));
    }

    /// Whether it is asked who reported something, and nobody can tell what.
    boolean isQuestionOnNothing(Said said) {
        return !said.amongResidents() && said.message().forwarded().isEmpty()
                && Offhand.read(PlainText.of(said.message().text())).filter(CaseReply.Inquire.class::isInstance).isPresent();
    }

    private boolean isMeant(CaseReply reply, String plain, Said said) {
        boolean isOfADanger = pointing.meant(reply, said).stream().anyMatch(c -> c.kind() == Kind.EMERGENCY);
        if (isOfADanger && !(reply instanceof CaseReply.Promise(var _, var when) && when.isEmpty() || reply instanceof CaseReply.Inquire || reply instanceof CaseReply.MadeSafe)) {
            return false; // nobody is called off, and no danger put off, by a word that may be about something else
        }
        if (said.message().quote().isPresent()) {
            return said.message().quote().flatMap(pointing::quoted).isPresent();
        }
        if (reply instanceof CaseReply.Promise && alarms.isLatestThere(said)) {
            return true;
        }
        return reply instanceof CaseReply.Inquire
                ? !pointing.meant(reply, said).isEmpty()
                : said.group().isEmpty() && !questions.awaitTheirOwnWord(said) && isOfWhatTheyHave(reply, plain, said);
    }

    /// Where they may mean several it is asked which; 好的 answers a card that came.
    private boolean isOfWhatTheyHave(CaseReply reply, String plain, Said said) {
        var inHand = pointing.cases().openOwnedBy(said.person().id(), ENOUGH_TO_BE_UNSURE);
        if (DONE_WITHOUT_MORE.matcher(plain).matches()) {
            return inHand.stream().anyMatch(c -> c.status() == Status.ACCEPTED);
        }
        if (!Offhand.isBareYes(plain)) {
            boolean isOfTheLatest = reply instanceof CaseReply.Promise && !pointing.meant(reply, said).isEmpty(); // it is offered to them
            return !inHand.isEmpty() || isOfTheLatest;
        }
        List<Case> untaken = inHand.stream().filter(c -> c.status() == Status.ASSIGNED).toList();
        return pointing.latestCard(said.place(), said.person()).filter(untaken::contains).isPresent();
    }
}
