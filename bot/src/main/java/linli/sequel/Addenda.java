package linli.sequel;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.act.FirstWords;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.Prodding;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Purpose;
import linli.text.Phones;
import linli.text.PlainText;
import linli.turn.PlaceAlone;
import linli.turn.Receipt;
import linli.turn.Turn;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// What somebody adds unasked to what they have just reported: where it is, a phone, that it is another place than they said, when they are at
/// home, that nobody should learn who told. Such a line is no matter of its own.
public record Addenda(Turn turn, Understanding understanding) {
    private static final int LONGEST = 36;
    private static final Duration JUST_BEFORE = Duration.ofMinutes(30);
    private static final Duration ASKED_JUST_NOW = Duration.ofMinutes(30);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST = 10;
    private static final Pattern CALL = Pattern.compile("^@?邻里[\\s,:]*");

    /// Whether words may be that, before anybody is asked who says them.
    public static boolean mayBe(String plain) {
        return plain.length() <= LONGEST && (Phones.find(plain).isPresent()
                || SpokenPlaces.mayPutRight(plain) || WordsForTheOwner.mayBe(withoutCall(plain)));
    }

    public static String withoutCall(String plain) {
        return CALL.matcher(plain).replaceFirst("");
    }

    public Optional<IssueReply> heed() {
        String plain = withoutCall(turn.plain());
        boolean isAmongStaff = turn.group().filter(group -> group.isStaff()).isPresent();
        if (plain.isEmpty() || plain.length() > LONGEST || isAmongStaff || turn.isBundle()) {
            return Optional.empty();
        }
        return putRight(plain).or(() -> added(plain)).or(() -> saidOn(plain));
    }

    /// 我下午三点以后在家, 周四行不: whoever comes has to know. What may be talk among neighbours is that only while the matter is fresh.
    private Optional<IssueReply> saidOn(String plain) {
        return WordsForTheOwner.of(plain, turn.isCalled()).flatMap(_ -> spokenOf()).filter(about -> about.kind() != Kind.QUESTION && !isAnotherMatter(about)).map(about -> {
            note(about);
            if (turn.isCalled()) {
                say(Phrase.SAID_ON, about);
            }
            return Receipt.ofCommand(turn.message(), Optional.of(about));
        });
    }

    /// What they reported just now, or heard of just now; of one who calls Linli whatever is open.
    private Optional<Case> spokenOf() {
        var since = turn.now().minus(JUST_BEFORE);
        return theirs().filter(c -> turn.isCalled() || c.openedAt().isAfter(since)
                        || turn.tx().cases().eventsOf(c.number()).stream().anyMatch(event -> event.at().isAfter(since) && !event.by().equals(CaseEvent.LINLI)))
                .findFirst();
    }

    /// For whoever has it.
    void note(Case about) {
        turn.work().note(about, CaseEvent.Type.NOTED, turn.message().sender(), turn.message().text());
        turn.work().tellOwner(about, turn.speech().say(Phrase.CARD_NOTED,
                "case", about.label(), "by", named(), "text", turn.speech().quote(turn.message().text())));
    }

    private Optional<IssueReply> added(String plain) {
        var phone = Phones.find(plain);
        var spoken = new SpokenPlaces(turn.site());
        Place said = turn.site().interpreter().places().find(plain);
        String beside = phone.map(number -> plain.replace(number, "")).orElse(plain);
        var about = own(phone.isPresent() ? A_DAY : JUST_BEFORE);
        boolean saysWhere = said.isFindable() || about.filter(c -> fills(said, c.place())).isPresent();
        if (phone.isEmpty() && !saysWhere && new PlaceAlone(turn.site().community()).isNumbered(plain)) {
            return onAFloor();
        }
        if (phone.isEmpty() && !saysWhere || !(spoken.isNothingElse(beside) || phone.isPresent() && WordsForTheOwner.saysWhoseItIs(beside))) {
            return Optional.empty();
        }
        if (about.isEmpty()) {
            return aboutWhat();
        }
        var placed = saysWhere ? place(about.get(), said) : about.get();
        phone.ifPresent(number -> call(placed, number, spoken.isNothingElse(beside)));
        return Optional.of(Receipt.ofCommand(turn.message(), Optional.of(placed)));
    }

    /// 2单元, of a house that is known.
    private static boolean fills(Place said, Place known) {
        return known.building().isPresent() && (said.unit().isPresent() && known.unit().isEmpty() || said.room().isPresent() && known.room().isEmpty());
    }

    /// 不是3栋 是5栋 打错了. Danger that is told of in the same breath is heard first, unless it is that which was told of.
    private Optional<IssueReply> putRight(String plain) {
        return new SpokenPlaces(turn.site()).putRight(plain)
                .flatMap(said -> mistaken(said.wrong()).filter(about -> about.kind() == Kind.EMERGENCY || !isDanger())
                        .map(about -> Receipt.ofCommand(turn.message(), Optional.of(putRight(about, said.right())))));
    }

    /// 顺便帮我报一下楼道灯坏了 is a matter of its own.
    private boolean isAnotherMatter(Case about) {
        return understanding.pieces().stream().anyMatch(piece -> switch (piece.kind()) {
            case EMERGENCY, FRAUD, DISPUTE -> true;
            case SERVICE_REQUEST -> piece.category().isPresent() && !piece.category().equals(about.category()) && !WordsForTheOwner.putsOff(withoutCall(turn.plain()));
            case QUESTION, SUGGESTION, CHATTER -> false;
        });
    }

    private boolean isDanger() {
        return understanding.pieces().stream().anyMatch(piece -> piece.kind() == Kind.EMERGENCY);
    }

    /// What others told of as well stays where it is for them.
    private Case putRight(Case about, Place right) {
        if (about.reporter().equals(turn.message().sender())) {
            return moved(about, right);
        }
        note(about);
        return about;
    }

    /// The newest that was told of there; of whoever does not say where, the newest.
    private Optional<Case> mistaken(Place wrong) {
        var theirs = theirs().filter(c -> c.openedAt().isAfter(turn.now().minus(A_DAY))).toList();
        return theirs.stream().filter(c -> wrong.building().isPresent() && wrong.building().equals(c.place().building())).findFirst()
                .or(() -> theirs.stream().findFirst());
    }

    /// 4楼, 301: it belongs to what was told just before, and is nobody's business where nothing was.
    private Optional<IssueReply> onAFloor() {
        var about = own(JUST_BEFORE);
        about.ifPresent(this::note);
        return about.map(c -> Receipt.ofCommand(turn.message(), Optional.of(c))).or(this::aboutWhat);
    }

    private Optional<Case> own(Duration before) {
        return theirs().filter(c -> c.openedAt().isAfter(turn.now().minus(before))).filter(this::mayBePlaced).findFirst();
    }

    /// 好像在车棚, by a neighbour who only said that it is the same there, is about a cat.
    private boolean mayBePlaced(Case about) {
        return turn.isCalled() || about.reporter().equals(turn.message().sender()) || !about.place().isFindable();
    }

    private Stream<Case> theirs() {
        return turn.tx().cases().openReportedBy(turn.message().sender(), MOST).stream().filter(c -> c.group().equals(turn.message().group()));
    }

    /// Among neighbours that is talk; whoever calls Linli is asked once what it is about.
    private Optional<IssueReply> aboutWhat() {
        boolean isTalk = understanding.pieces().stream().allMatch(piece -> piece.kind() == Kind.CHATTER);
        if (!turn.isCalled()) {
            return isTalk ? Optional.empty() : Optional.of(Receipt.ofCommand(turn.message(), Optional.empty()));
        }
        String word = turn.speech().say(Phrase.ABOUT_WHAT);
        if (!turn.wasSaid(word, ASKED_JUST_NOW)) {
            turn.say(word, Purpose.REPLY, Optional.empty(), false);
        }
        return Optional.of(Receipt.ofCommand(turn.message(), Optional.empty()));
    }

    /// Where they live may be another place than the one they told of: that one stays, and its owner reads the other.
    private Case place(Case about, Place said) {
        Place told = turn.site().interpreter().places().find(PlainText.of(about.text()));
        boolean isAnother = told.isFindable() && !said.orElse(told).equals(told.orElse(said));
        if (isAnother) {
            note(about);
            return about;
        }
        return moved(about, said);
    }

    private Case moved(Case about, Place said) {
        var place = turn.site().interpreter().places().completed(said.orElse(about.place()));
        if (place.equals(about.place())) {
            return about;
        }
        var placed = new PendingAnswers(turn).place(about, said);
        var words = new FirstWords(turn);
        if (!placed.owner().equals(about.owner())) {
            new Prodding(turn.bench()).elsewhere(about, placed);
            words.taken(placed);
            words.say();
        } else if (turn.isCalled()) {
            say(Phrase.PLACE_NOTED, placed);
        }
        return placed;
    }

    /// @param isTheirs whether nobody else's is said to be
    private void call(Case about, String phone, boolean isTheirs) {
        if (isTheirs) {
            turn.work().note(about, CaseEvent.Type.NOTED, turn.message().sender(), turn.message().text());
            turn.work().tellOwner(about, turn.speech().say(Phrase.CARD_PHONE, "case", about.label(), "reporter", named(), "phone", phone));
        } else {
            note(about);
        }
        if (turn.isCalled()) {
            say(Phrase.PHONE_NOTED, about);
        }
    }

    private void say(Phrase phrase, Case about) {
        turn.say(turn.speech().say(phrase, "case", about.label(), "owner", turn.speech().titled(about.owner())),
                Purpose.REPLY, Optional.of(about), false);
    }

    private String named() {
        return turn.speech().named(turn.message().name(), turn.message().sender());
    }
}
