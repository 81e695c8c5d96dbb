package linli.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.CaseStore;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.reply.CaseNumbers;
import linli.reply.CaseReply;
import linli.reply.Offhand;
import linli.reply.Several;
import linli.reply.ShortReply;
import linli.text.PlainText;

/// Puts the number of the one case that a line names in front, wherever it stands: 秋千装好了 1001, 算了 1001我顺手铲掉.
record NumberFirst(CaseStore cases, Telling telling, Pointing pointing) {
    private static final int LONGEST = 80;
    /// No flat, house or price: 2-1001, 1001家, 1001室.
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9.:/\\-栋单元楼层])(?:(?:是|就|那|把|给)(?=#?[1-9]))?#?(?<number>" + CaseNumbers.DIGITS + ")" + CaseNumbers.NO_AMOUNT + "(?![:.\\-月]|家|屋|楼|那[家户]|的(?:人|业主|住户)|业主|住户|号[楼房])号?");

    Optional<String> in(Said said) {
        String text = said.message().text().strip();
        String plain = PlainText.of(text);
        boolean mayBe = text.length() <= LONGEST && !said.amongResidents() && said.message().quote().isEmpty() && said.message().forwarded().isEmpty()
                && Offhand.number(plain).isEmpty() && !Counted.mayBe(text) && Several.in(text).isEmpty() && ShortReply.parse(text).flatMap(ShortReply::number).isEmpty();
        var found = mayBe ? NUMBER.matcher(text).results().toList() : List.<MatchResult>of();
        return found.size() == 1 ? cases.find(Integer.parseInt(found.getFirst().group("number"))).flatMap(about -> inFront(about, text, found.getFirst(), said)) : Optional.empty();
    }

    /// Behind all that is said it is its number whatever that is; amid the words these have to do something.
    private Optional<String> inFront(Case about, String text, MatchResult number, Said said) {
        String words = (text.substring(0, number.start()) + " " + text.substring(number.end())).strip();
        boolean isAtTheEnd = text.substring(number.end()).isBlank();
        boolean isMeant = !words.isBlank() && (isAtTheEnd || telling.ear().mayMove(words));
        boolean isTheirs = about.isOpen() ? telling.mayTell(about, words, said) : pointing.rights().maySay(new CaseReply.Reopen(Optional.of(about.number()), ""), about, said.person());
        return isMeant && isTheirs ? Optional.of(about.label() + " " + words) : Optional.empty();
    }
}
