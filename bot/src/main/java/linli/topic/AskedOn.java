package linli.topic;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.act.GivenHere;
import linli.answer.FormWish;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.decide.Thresholds;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Purpose;
import linli.text.Blows;
import linli.text.Courtesy;
import linli.text.Discretion;
import linli.text.Ellipsis;
import linli.text.PlainText;
import linli.text.PutRight;
import linli.text.Question;
import linli.text.QuarrelTold;
import linli.text.RightsQuestion;
import linli.turn.Receipt;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// Keeps a talk together: what somebody whom Linli has just answered goes on to ask or tell, 几天能拿, 公办的 or 我妈82, is of that topic unless it is a danger
/// or plainly a matter of its own. What nothing that is known speaks of goes to a person, with what it was about, and never to an entry that shares a word.
public final class AskedOn {
    private static final int LONGEST = 24;
    private static final int LONGEST_FRAGMENT = 6;
    /// Whoever says 他 and not who that is has said it before.
    private static final Pattern OF_THEM = Pattern.compile("[他她](?!妈的)");
    private static final Pattern ANOTHER_MATTER = Pattern.compile("(?:还有|另外|再有|再一个|对了)");
    /// 周末办不办, 要钱不要钱.
    private static final Pattern EITHER_OR = Pattern.compile("(\\p{IsHan}{1,2})不\\1");
    /// 星期六嘞 is 星期六呢, and 好嘞 no question.
    private static final Pattern WHAT_ABOUT = Pattern.compile("(?<!好|行|得|对)[嘞咧][?]?$");
    /// 外地户口也可以吧 wants to hear that it is so.
    private static final Pattern TO_BE_CONFIRMED = Pattern.compile("(?:可以|能|行|要|得|收|算|免|有)\\p{IsHan}{0,4}吧[?]?$");
    /// 运费哪个出, and not 谁都晓得.
    private static final Pattern WHO = Pattern.compile("谁(?!都|也|说的|叫|让)");
    private static final Duration STILL_SPOKEN_OF = Duration.ofDays(1);
    private static final Pattern LATER = Pattern.compile("以后|往后|下[次回]|每年|年年|明年|每个?月");
    private static final Pattern WHAT_THEN = Pattern.compile("(?:呢|(?<!好|行|得|对)[嘞咧])[?]?$");
    private static final Pattern CALL = Pattern.compile("@?邻里[\\s,:\\u2005]*");
    /// From here on a line is a question once it is read with what it is about: 3万多 and 房东不肯签 sound like a quarrel by themselves.
    private static final double ASKED_WITH_IT = 0.9;
    /// And what is told of it, where it sounds like talk: a sigh is none of that.
    private static final double TOLD_ON_IT = 0.85;
    private static final double ASKED_OUTRIGHT_WITH_IT = 0.6;
    private static final double TALK_AMONG_NEIGHBOURS = 0.95;
    /// Of a matter that is so sure by itself no topic makes anything else.
    private static final double PLAINLY_OF_ITS_OWN = 0.98;

    private final Turn turn;
    private final Understanding understanding;
    private final String text;
    private final String plain;

    public AskedOn(Turn turn, Understanding understanding) {
        this.turn = turn;
        this.understanding = understanding;
        this.text = CALL.matcher(turn.message().text()).replaceFirst("").strip();
        String standard = turn.site().knowledge().dialect().standard(PlainText.of(text));
        this.plain = WhichOne.removedFrom(Courtesy.removedFrom(Courtesy.withoutThanksFirst(WHAT_ABOUT.matcher(standard).replaceFirst("呢"))));
    }

    /// Whether a line asks no more than how it is on another day, 12月31号下午呢; whoever has just been answered means Linli by it.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean isOfAnotherDay(String plain) {
        return TopicAnswer.OF_A_DAY.matcher(plain).matches();
    }

    /// Whether a line is short and puts a question, as one does that goes on about what was answered.
    ///
    /// @param plain a text as [PlainText] leaves it, in standard words
    public static boolean mayBe(String plain) {
        return plain.length() <= LONGEST && puts(plain);
    }

    /// Whether Linli has just answered them, and it may be of that.
    public boolean isOnATopic() {
        return isShort() && asks() && topic().isPresent();
    }

    /// Answers a question that goes on about it, where anything that is known speaks of that.
    public Optional<IssueReply> answered() {
        if (isShort() && turn.isCalled() && PutRight.wantsToBeHeard(plain)) {
            return topic().map(topic -> nobodyIsCalled(topic.isAQuarrel() ? topic.waiting() : wantedSomebody()));
        }
        if (!isShort() || !asks()) {
            return Optional.empty();
        }
        if (turn.isCalled() && PutRight.asksNothing(plain)) {
            return topic().filter(topic -> !topic.isAQuarrel()).map(_ -> nobodyIsCalled(wantedSomebody()));
        }
        return topic().filter(this::isOfIt).map(this::on).filter(answer -> !answer.isOfTheFactAskedFor())
                .flatMap(answer -> turn.isCalled() ? answer.asked() : answer.askedAmongNeighbours())
                .or(() -> new TopicHere(turn).beforeTheQuarrel().filter(this::isOfIt).map(this::on).flatMap(TopicAnswer::askedStill));
    }

    /// Where somebody has been told already, that is said, and whoever it is reads that nobody is wanted.
    private IssueReply nobodyIsCalled(Optional<Case> known) {
        known.ifPresent(about -> turn.work().tellOwner(about, turn.speech().say(Phrase.CARD_NOTED, "case", about.label(),
                "by", turn.speech().named(turn.message().name(), turn.message().sender()), "text", turn.speech().quote(turn.message().text()))));
        turn.say(known.map(about -> turn.speech().say(Phrase.SOMEBODY_KNOWS, "owner", turn.speech().titled(about.owner())))
                .orElseGet(() -> turn.speech().say(Phrase.NOBODY_IS_CALLED)), Purpose.REPLY, known, false);
        return Receipt.ofAnswer(turn.message());
    }

    /// 有人找 is what their newest case says.
    private Optional<Case> wantedSomebody() {
        return turn.tx().cases().openReportedBy(turn.message().sender(), 1).stream()
                .filter(about -> turn.message().isPrivate() && about.kind() == Kind.CHATTER)
                .findFirst();
    }

    /// Takes what they tell of themselves: a fact on which an amount hangs, or what the entry speaks of, 自己辞职的.
    public Optional<IssueReply> told() {
        return isShort() && !Question.hasAskingWords(plain) ? topic().filter(this::isOfIt).map(this::on).flatMap(TopicAnswer::told) : Optional.empty();
    }

    /// What a person is to answer, with what it is about. What is told without being asked is that only where it sounds as if somebody were needed, or where
    /// they are waiting for a person already; among neighbours nobody is called by it.
    public Optional<Issue> handedOn() {
        if (!isShort() || understanding.pieces().isEmpty()) {
            return Optional.empty();
        }
        return topic().filter(topic -> !topic.isAQuarrel() && isOfIt(topic)).filter(topic -> turn.isCalled() ? isForSomebody(topic) : !isTalk() && isForNobodyElse(topic))
                .map(topic -> about(understanding.pieces().getFirst(), topic.title() + Topic.THEN + text));
    }

    /// The same, of whoever asks on while nothing but a question of theirs waits: no entry was given, and there is no matter on which it could be a word.
    public Optional<Issue> besideWhatWaits() {
        boolean isAsked = isShort() && turn.isCalled() && asks() && FormWish.in(plain).isEmpty();
        return Optional.of(turn).filter(_ -> isAsked).flatMap(_ -> topic()).filter(topic -> topic.entry().isEmpty()).flatMap(_ -> handedOn())
                .or(() -> Optional.of(turn).filter(_ -> isAsked && Ellipsis.isIn(plain) && LATER.matcher(plain).find()).flatMap(_ -> justDone())
                        .map(done -> about(understanding.pieces().getFirst(), done.label() + Topic.THEN + text)));
    }

    /// 谢谢啊 那个以后每年都要去不 asks nothing of how their matter stands, which is done: it asks on for the next time. Only its number is told of it, for not
    /// everybody who may answer is to read what it was.
    private Optional<Case> justDone() {
        return turn.tx().cases().reportedBy(turn.message().sender(), 1).stream()
                .filter(about -> about.kind() == Kind.SERVICE_REQUEST && about.status() == Case.Status.DONE && about.group().equals(turn.message().group()))
                .filter(about -> !understanding.pieces().isEmpty() && turn.tx().cases().eventsOf(about.number()).stream()
                        .anyMatch(event -> event.type() == CaseEvent.Type.DONE && event.at().isAfter(turn.now().minus(STILL_SPOKEN_OF))))
                .findFirst();
    }

    /// Tells whoever says something on a topic that Linli cannot make anything of what else it knows of that.
    public Optional<IssueReply> notUnderstood() {
        boolean isSaidToLinli = isShort() && turn.isCalled() && !isNod() && !Discretion.isWished(plain);
        return Optional.of(turn).filter(_ -> isSaidToLinli).flatMap(_ -> topic()).filter(topic -> topic.entry().isPresent() && isOfIt(topic) && !on(topic).isTheSameAgain() && isAQuestionWith(topic, TOLD_ON_IT))
                .map(topic -> {
                    on(topic).whatElseIsKnown().filter(word -> !turn.wasSaid(word, GivenHere.A_MOMENT))
                            .ifPresent(word -> turn.say(word, Purpose.REPLY, Optional.empty(), false));
                    return Receipt.ofAnswer(turn.message());
                });
    }

    private Optional<Topic> topic() {
        var here = new TopicHere(turn);
        return here.find().filter(topic -> turn.isCalled() || turn.message().quote().isPresent() || topic.isAnsweredByAPerson() || TopicHere.isFresh(topic, turn))
                .or(() -> here.ofTheGroup().filter(_ -> Ellipsis.asks(plain)));
    }

    private TopicAnswer on(Topic topic) {
        return new TopicAnswer(turn, topic, PutRight.of(plain), plain, understanding);
    }

    /// Among neighbours it is kept for staff: another entry that shares its words is no answer.
    private boolean isForNobodyElse(Topic topic) {
        return Ellipsis.asks(plain) || soundsLikeAMatter() || isAskedWith(topic) || Question.hasAskingWords(plain) && (on(topic).isInItsWords() || on(topic).isHalfOfAnother());
    }

    /// 老公你看到没 names nothing either, and is for the neighbours.
    private boolean isTalk() {
        return understanding.pieces().stream().allMatch(piece -> piece.kind() == Kind.CHATTER && piece.confidence() >= TALK_AMONG_NEIGHBOURS);
    }

    /// 本子掉了怎么办 sounds like talk by itself, and is a question once it is read with what they were answered.
    private boolean isAskedWith(Topic topic) {
        return Question.hasAskingWords(plain) && !isSmallTalk() && isAQuestionWith(topic, ASKED_WITH_IT);
    }

    private boolean isForSomebody(Topic topic) {
        boolean isNew = !on(topic).isTheSameAgain();
        return isNew && !isSmallTalk() && (asks() || soundsLikeAMatter() || topic.waiting().isPresent() && !isNod()
                || understanding.pieces().stream().anyMatch(piece -> piece.kind() == Kind.QUESTION));
    }

    /// 明天下雨不 names something, and nothing that anybody at a desk could answer.
    private boolean isSmallTalk() {
        return asks() && !Ellipsis.isIn(plain) && !isOneThingMore() && understanding.pieces().stream().allMatch(piece -> piece.kind() == Kind.CHATTER && piece.confidence() >= PLAINLY_OF_ITS_OWN);
    }

    /// 彩打呢, after 社区能打印吗.
    private boolean isOneThingMore() {
        return plain.endsWith("呢") && plain.length() <= LONGEST_FRAGMENT;
    }

    /// 谢谢 and 哈哈; 交了8年 is as short, and tells something.
    private boolean isNod() {
        return Courtesy.isNoMore(plain) && plain.codePoints().noneMatch(Character::isDigit);
    }

    private boolean soundsLikeAMatter() {
        return understanding.pieces().stream().anyMatch(piece -> switch (piece.kind()) {
            case FRAUD, DISPUTE, SERVICE_REQUEST -> mayBeOne(piece);
            case EMERGENCY, SUGGESTION, QUESTION, CHATTER -> false;
        });
    }

    private static Issue about(Issue said, String text) {
        return new Issue(
                said.speaker(), text, Kind.QUESTION, Optional.empty(), said.confidence(), said.need(), said.danger(), said.severity(), said.place(),
                Optional.empty(), said.evidence());
    }

    private boolean isShort() {
        boolean isOwnWord = turn.message().forwarded().isEmpty() && !turn.isBundle() && !turn.isStaff();
        return isOwnWord && !plain.isEmpty() && plain.length() <= LONGEST;
    }

    private boolean asks() {
        return puts(plain) || !PutRight.of(plain).isRight() || PutRight.isMerelyAsked(plain);
    }

    private static boolean puts(String plain) {
        return Question.hasAskingWords(plain) || WHAT_THEN.matcher(plain).find() || WHO.matcher(plain).find() || EITHER_OR.matcher(plain).find() || TO_BE_CONFIRMED.matcher(plain).find();
    }

    /// Whether it goes on about the topic, and is neither a danger nor plainly a matter of its own.
    private boolean isOfIt(Topic topic) {
        return !bringsUpWhatIsAtHome() && understanding.pieces().stream().allMatch(piece -> switch (piece.kind()) {
            case QUESTION, CHATTER -> true;
            case SERVICE_REQUEST, SUGGESTION, DISPUTE -> Ellipsis.asks(plain) || !mayBeOne(piece) || isAQuestionWith(topic, piece);
            case FRAUD -> isAQuestionWith(topic, piece);
            case EMERGENCY -> false;
        });
    }

    /// 另外我们楼顶那个门锁了 能开不, after a residence permit.
    private boolean bringsUpWhatIsAtHome() {
        return ANOTHER_MATTER.matcher(plain).lookingAt() && HomeTrouble.isNamed(plain);
    }

    /// What is less sure is no matter, whoever says it.
    private static boolean mayBeOne(Issue piece) {
        return piece.confidence() >= Thresholds.STANDARD.actWhenCalled();
    }

    private boolean isAQuestionWith(Topic topic, Issue piece) {
        boolean isAsked = Question.hasAskingWords(plain) || RightsQuestion.isIn(plain);
        boolean isAtHome = HomeTrouble.isNamed(plain) || Blows.areSpokenOf(plain) || QuarrelTold.in(plain).isPresent()
                || !turn.site().interpreter().places().find(plain).isUnknown();
        if (isAtHome || !isAsked && piece.confidence() >= PLAINLY_OF_ITS_OWN) {
            return false;
        }
        double enough = piece.kind() == Kind.FRAUD ? ASKED_WITH_IT : isAsked ? ASKED_OUTRIGHT_WITH_IT : Math.min(ASKED_WITH_IT, piece.confidence());
        return RightsQuestion.isIn(plain) || isAQuestionWith(topic, enough);
    }

    private boolean isAQuestionWith(Topic topic, double sureness) {
        var together = turn.site().interpreter().readAsOne(turn.message(), topic.question() + " " + plain);
        return together.kind() == Kind.QUESTION && together.confidence() >= sureness;
    }

    /// A few characters that sound like a matter, 3万多, are a word on what they have told Linli alone just before; and so is what somebody does of whom
    /// they have just told, 我不同意他就要赶我走.
    public Optional<Case> ofWhatWasTold() {
        boolean mayGoOn = isShort() && turn.message().isPrivate() && !HomeTrouble.isNamed(plain);
        return Optional.of(turn).filter(_ -> mayGoOn).flatMap(Turn::justOpened)
                .filter(open -> open.kind() != Kind.EMERGENCY && open.openedAt().isAfter(turn.now().minus(GivenHere.A_MOMENT)))
                .filter(open -> isFragment() || open.kind() == Kind.DISPUTE && isOfThemStill());
    }

    private boolean isFragment() {
        return plain.length() <= LONGEST_FRAGMENT && !asks() && understanding.pieces().stream().allMatch(piece -> switch (piece.kind()) {
            case SERVICE_REQUEST, DISPUTE -> piece.need() < Thresholds.STANDARD.act();
            case EMERGENCY, FRAUD, SUGGESTION, QUESTION, CHATTER -> false;
        });
    }

    private boolean isOfThemStill() {
        return OF_THEM.matcher(plain).find() && !ANOTHER_MATTER.matcher(plain).lookingAt() && !Blows.areSpokenOf(plain)
                && understanding.pieces().stream().allMatch(piece -> switch (piece.kind()) {
                    case DISPUTE -> piece.place().isUnknown() || piece.place().room().isEmpty();
                    case EMERGENCY, FRAUD, SERVICE_REQUEST, SUGGESTION, QUESTION, CHATTER -> false;
                });
    }
}
