package linli.handling;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.message.IssueReply;
import linli.message.Purpose;
import linli.turn.Receipt;
import linli.turn.Turn;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// Somebody who lives in another compound than those of the community, 我住阳光小区: they hear once that it is not for Linli, and whom to call.
record NotOurs(Turn turn, Understanding understanding) {
    private static final Duration SAID_LATELY = Duration.ofDays(1);
    private static final int LONGEST = 60;
    private static final Pattern LIVES_THERE = Pattern.compile("(?:^|[\\s,，。])(?:我们?|我家)(?:家)?(?:住在?|是|在)(?<name>\\p{IsHan}{2,5}?(?:小区|花园|苑|家园))(?:的|里|[\\s,，。]|[0-9一二三四五六七八九十]|$).*");
    private static final Pattern ADDRESS = Pattern.compile("(?<name>\\p{IsHan}{2,5}?(?:小区|花园|苑|家园)) ?[0-9一二三四五六七八九十]{1,3} ?(?:栋|号楼|幢|座|-).*");
    private static final Pattern NO_NAME = Pattern.compile(".*(?:我|你|他|她|它|咱|这|那|哪|本|整|全|隔壁|对面|外面|老旧|新建|旁边|附近|别的|其他|出|进|回|个|住|在|是|的|一).*(?:小区|花园|苑|家园)");

    Optional<IssueReply> tell() {
        String plain = turn.plain();
        boolean isAmongStaff = turn.group().filter(group -> group.isStaff()).isPresent() || turn.isStaff() || turn.isBundle();
        // danger is heard wherever it is, and what is asked is answered wherever somebody lives
        boolean isHeardAnyhow = understanding.pieces().stream().anyMatch(piece -> switch (piece.kind()) {
            case EMERGENCY, FRAUD, QUESTION, SUGGESTION -> true;
            case DISPUTE, SERVICE_REQUEST, CHATTER -> false;
        });
        if (isAmongStaff || isHeardAnyhow || !turn.isCalled() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        return named(plain).map(name -> {
            String word = turn.speech().say(Phrase.NOT_OURS, "name", name);
            if (!turn.wasSaid(word, SAID_LATELY)) {
                turn.say(word, Purpose.REPLY, Optional.empty(), false);
            }
            return Receipt.ofCommand(turn.message(), Optional.empty());
        });
    }

    private Optional<String> named(String plain) {
        for (Pattern form : new Pattern[] {ADDRESS, LIVES_THERE}) {
            var said = form.matcher(plain);
            boolean isThere = form == ADDRESS ? said.matches() : said.find();
            if (isThere && !NO_NAME.matcher(said.group("name")).matches() && !isOurs(plain)) {
                return Optional.of(said.group("name"));
            }
        }
        return Optional.empty();
    }

    private boolean isOurs(String plain) {
        var place = turn.site().interpreter().places().find(plain);
        return place.compound().isPresent() || place.spot().isPresent();
    }
}
