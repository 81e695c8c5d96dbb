package linli.desk;

import java.util.List;
import java.util.Optional;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.text.PlainText;

/// Decides whether offhand words without a number are meant for Linli: they quote a card, answer an alarm, ask who reported what is on the latest card, or
/// are said in private by somebody who has something in hand. 好的 alone in a group is talk.
record OffhandWords(Pointing pointing, Questions questions, AlarmDesk alarms) {
    private static final int ENOUGH_TO_BE_UNSURE = 5;

    Optional<CaseReply> in(Said said) {
        String plain = PlainText.of(said.message().text());
        if (said.amongResidents() || !said.message().forwarded().isEmpty()) {
            return Optional.empty();
        }
        return Offhand.read(said.message().text().strip()).or(() -> Offhand.read(plain)).filter(reply -> isMeant(reply, plain, said));
    }

    /// Whether it is asked who reported something, and nobody can tell what.
    boolean isQuestionOnNothing(Said said) {
        return !said.amongResidents() && said.message().forwarded().isEmpty()
                && Offhand.read(PlainText.of(said.message().text())).filter(CaseReply.Inquire.class::isInstance).isPresent();
    }

    private boolean isMeant(CaseReply reply, String plain, Said said) {
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
        if (!Offhand.isBareYes(plain)) {
            boolean isOfTheLatest = reply instanceof CaseReply.Close || reply instanceof CaseReply.Promise;
            return !inHand.isEmpty() || isOfTheLatest && !pointing.meant(reply, said).isEmpty(); // they had it, or it is offered to them
        }
        List<Case> untaken = inHand.stream().filter(c -> c.status() == Status.ASSIGNED).toList();
        return pointing.latestCard(said.place(), said.person()).filter(untaken::contains).isPresent();
    }
}
