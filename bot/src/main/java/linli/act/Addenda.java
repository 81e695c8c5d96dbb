package linli.act;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Purpose;
import linli.text.Phones;
import linli.text.PlainText;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// What somebody adds unasked to what they have just reported: where it is, a phone, that it is another place than they said, when they are at
/// home, that nobody should learn who told. Such a line is no matter of its own.
record Addenda(Turn turn, Understanding understanding) {
    private static final int LONGEST = 36;
    private static final Duration JUST_BEFORE = Duration.ofMinutes(30);
    private static final Duration ASKED_JUST_NOW = Duration.ofMinutes(30);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST = 10;
    private static final Pattern CALL = Pattern.compile("^@?邻里[\\s,:]*");
    private static final Pattern PUT_RIGHT = Pattern.compile("(?:哦|噢|不好意思|抱歉|对不起|[,\\s])*(?:我)?(?:刚才|刚刚|刚|前面|地方|地址|位置)*(?:说|写|打|搞|发|弄|讲)?错了.*|[,\\s]*不是(?:在)?(?<not>[^,，。\\s]{1,8})[,，。\\s]*(?:应该)?(?:是|在).*");
    private static final Pattern RIGHT = Pattern.compile(".*(?:应该是|而是|是在|是|在)(?<place>[^是在]+)");
    private static final Pattern AT_HOME = Pattern.compile("(?:(?:我们?|家里?|[0-9一二三四五六七八九十]{1,2}楼的?|平时|一般|要|只有)[,， ]*)*"
            + "(?:今天|明天|后天|周[一二三四五六日天末]|白天|上午|中午|下午|晚上|早上|下班|[0-9一二两三四五六七八九十]{1,2}点半?|到|和|或者?)+(?:钟|以后|之后|后|前|以前|左右|才|都|就|一直|再|我|家里)*"
            + "(?:在家|有人|有空|在的|方便|回来|到家|下班)[的了哈啊哦]*");
    private static final Pattern IN_CONFIDENCE = Pattern.compile("(?:请|麻烦|千万|可|你们?)*(?:不要|别|莫|不能)(?:跟.{1,4}|和.{1,4})?(?:讲|说|告诉|透露).{0,6}是?我(?:讲|说|报|反映)?的?[啊哈哦咯]*");
    private static final Pattern NEARBY = Pattern.compile("门口|前面|后面|旁边|楼下|楼上|路口|那边|楼道|里面|外面|对面|附近|那里");

    /// Whether words may be that, before anybody is asked who says them.
    static boolean mayBe(String plain) {
        return plain.length() <= LONGEST && (Phones.find(plain).isPresent() || isForTheOwner(withoutCall(plain)));
    }

    static String withoutCall(String plain) {
        return CALL.matcher(plain).replaceFirst("");
    }

    Optional<IssueReply> heed() {
        String plain = withoutCall(PlainText.of(turn.message().text()));
        boolean isAmongStaff = turn.group().filter(group -> group.isStaff()).isPresent();
        if (plain.isEmpty() || plain.length() > LONGEST || isAmongStaff || turn.isBundle()) {
            return Optional.empty();
        }
        return putRight(plain).or(() -> added(plain)).or(() -> saidOn(plain));
    }

    private static boolean isForTheOwner(String plain) {
        return AT_HOME.matcher(plain).matches() || IN_CONFIDENCE.matcher(plain).matches();
    }

    /// 我下午三点以后在家: whoever comes has to know.
    private Optional<IssueReply> saidOn(String plain) {
        return Optional.of(plain).filter(Addenda::isForTheOwner).flatMap(_ -> own(JUST_BEFORE)).map(about -> {
            note(about);
            if (turn.isCalled()) {
                say(Phrase.SAID_ON, about);
            }
            return Receipt.ofCommand(turn.message(), Optional.of(about));
        });
    }

    private void note(Case about) {
        turn.work().note(about, CaseEvent.Type.NOTED, turn.message().sender(), turn.message().text());
        turn.work().tellOwner(about, turn.speech().say(Phrase.CARD_NOTED,
                "case", about.label(), "by", named(), "text", turn.speech().quote(turn.message().text())));
    }

    private Optional<IssueReply> added(String plain) {
        var phone = Phones.find(plain);
        Place said = turn.site().interpreter().places().find(plain);
        if (phone.isEmpty() && !said.isFindable()) {
            return isFloorOrFlat(plain) ? onAFloor() : Optional.empty();
        }
        if (!isNothingElse(phone.map(number -> plain.replace(number, "")).orElse(plain))) {
            return Optional.empty();
        }
        var about = own(phone.isPresent() ? A_DAY : JUST_BEFORE);
        if (about.isEmpty()) {
            return aboutWhat();
        }
        var placed = said.isFindable() ? place(about.get(), said) : about.get();
        phone.ifPresent(number -> call(placed, number));
        return Optional.of(Receipt.ofCommand(turn.message(), Optional.of(placed)));
    }

    /// 4楼, 301: it belongs to what was told just before, and is nobody's business where nothing was.
    private Optional<IssueReply> onAFloor() {
        var about = own(JUST_BEFORE);
        about.ifPresent(this::note);
        return about.map(c -> Receipt.ofCommand(turn.message(), Optional.of(c))).or(this::aboutWhat);
    }

    private boolean isFloorOrFlat(String plain) {
        return new PlaceAlone(turn.site().community()).isNumbered(plain);
    }

    /// 说错了 不是我们门口 是8栋门口.
    private Optional<IssueReply> putRight(String plain) {
        var right = RIGHT.matcher(plain);
        if (!PUT_RIGHT.matcher(plain).matches() || !right.matches()) {
            return Optional.empty();
        }
        Place said = turn.site().interpreter().places().find(right.group("place"));
        boolean isNothingElse = isNothingElse(NEARBY.matcher(right.group("place")).replaceAll(""));
        return Optional.of(said).filter(place -> place.isFindable() && isNothingElse)
                .flatMap(_ -> own(A_DAY))
                .map(about -> Receipt.ofCommand(turn.message(), Optional.of(moved(about, said))));
    }

    private boolean isNothingElse(String plain) {
        return new PlaceAlone(turn.site().community()).isNothingElse(plain);
    }

    private Optional<Case> own(Duration before) {
        return turn.tx().cases().openReportedBy(turn.message().sender(), MOST).stream()
                .filter(c -> c.group().equals(turn.message().group()) && c.openedAt().isAfter(turn.now().minus(before)))
                .findFirst();
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
            words.taken(placed);
            words.say();
        } else if (turn.isCalled()) {
            say(Phrase.PLACE_NOTED, placed);
        }
        return placed;
    }

    private void call(Case about, String phone) {
        turn.work().note(about, CaseEvent.Type.NOTED, turn.message().sender(), turn.message().text());
        turn.work().tellOwner(about, turn.speech().say(Phrase.CARD_PHONE, "case", about.label(), "reporter", named(), "phone", phone));
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
