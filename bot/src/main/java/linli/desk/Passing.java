package linli.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import linli.cases.Case;
import linli.cases.ChangeOfHands;
import linli.cases.Refusals;
import linli.colleague.Colleagues;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.community.Person;
import linli.reply.CaseReply.Return;
import linli.reply.CaseReply.Transfer;
import linli.reply.ShortReply;
import linli.wording.Phrase;

/// Passes a case on to whom a colleague names, or back where it came from.
record Passing(ChangeOfHands hands, Pointing pointing, Colleagues colleagues, Questions questions, DeskTalk talk) {
    private static final int LONGEST_NAME = 8;
    private static final Pattern GIVES = Pattern.compile("[给交转派]");
    private static final Pattern GOES = Pattern.compile("(?:先|你|赶紧|赶快|今天|明天|下午|上午|马上|就)*(?:去|来|跑|接|看|盯|办|处理|跟)");
    private static final Pattern PAUSE = Pattern.compile("[\\s,，。.!;；、~]+");
    /// Stands before the name in an answer to a question that has been missed once: a second miss is talk.
    private static final String ASKED_AGAIN = "请 ";
    private static final Pattern GIVEN = Pattern.compile(
            "(?:我|这个?|那|就|先|还是|都|直接|全|[\\s,，])*(?:交|转|移交|派|分|丢|甩)*(?:给|派|归|找(?!.*了[\\s。.!]*$))(?<to>\\p{IsHan}{2,14})(?:[\\s,，。]+(?<why>.{1,40}))?[\\s。.!]*", Pattern.DOTALL);
    /// 转老杨盯着
    private static final Pattern THEN = Pattern.compile("(?:那边|他们)?(?:来|去|先|负责|帮忙?|一起|尽快|给)*(?:盯(?:着|一下|下)?|处理|跟进?|看看?|看一?下|办|弄|修|管|接|协调|上门|落实|负责)?(?:一?下|了|吧|哈|着|掉|去)*");

    Obeyed transfer(Transfer reply, Case meant, Said said) {
        if (!meant.isOpen()) {
            return new Obeyed.Done(meant);
        }
        boolean isAskedAgain = reply.to().startsWith(ASKED_AGAIN);
        String[] words = (isAskedAgain ? reply.to().substring(ASKED_AGAIN.length()) : reply.to()).replaceFirst("^[给向到]\\s*", "").split("[\\s,，:：]+", 2);
        String soFar = "2 " + meant.label();
        if (words[0].isEmpty()) {
            return questions.missing(said, meant, soFar, talk.put(Phrase.ASK_TO_WHOM, "case", meant.label()));
        }
        var exactly = colleagues.find(words[0], meant);
        var first = exactly.isEmpty() ? colleagues.atTheBeginning(words[0], meant).filter(named -> THEN.matcher(named.rest()).matches()) : Optional.<Colleagues.Named>empty();
        var found = first.map(named -> List.of(named.person())).orElse(exactly);
        var standIn = found.size() == 1 ? standIn(found.getFirst(), said) : Optional.<Person>empty();
        if (standIn.isPresent()) {
            return questions.missing(said, meant, soFar, talk.put(Phrase.COLLEAGUE_AWAY,
                    "absent", found.getFirst().titled(), "owner", standIn.get().titled(), "case", meant.label()));
        }
        if (found.size() == 1) {
            return pass(meant, found.getFirst(), words.length > 1 ? words[1] : "", said);
        }
        boolean mayBeTalk = found.isEmpty() && !said.pointsAtSomething(reply) && words[0].length() > LONGEST_NAME / 2;
        if (mayBeTalk || words[0].length() > LONGEST_NAME) {
            return new Obeyed.NotMeant(); // 转 大家看一下
        }
        if (found.isEmpty() && ShortReply.parse(said.message().text()).isEmpty()) { // a name that was asked for, and is none
            return isAskedAgain || words[0].length() > LONGEST_NAME / 2
                    ? new Obeyed.NotMeant()
                    : questions.missing(said, meant, soFar + " " + ASKED_AGAIN.strip(), talk.put(Phrase.STILL_WHICH_COLLEAGUE,
                            "said", words[0], "case", meant.label(), "name", colleagues.likest(words[0]).getFirst().titled()));
        }
        var offered = found.isEmpty() ? colleagues.likest(words[0]) : found;
        String names = talk.speech().list(offered.stream().limit(3).map(Person::titled));
        return questions.missing(said, meant, soFar, talk.put(Phrase.WHICH_COLLEAGUE, "said", words[0], "names", names, "case", meant.label()));
    }

    /// The colleague to whom the words give it, and why: 给老郑, 交给物业, 让吴警官去.
    Optional<Transfer> givenTo(String words, Case about) {
        var given = GIVEN.matcher(words);
        return given.matches()
                ? colleagues.atTheBeginning(given.group("to"), about)
                        .filter(named -> THEN.matcher(named.rest()).matches())
                        .map(named -> new Transfer(Optional.of(about.number()), (named.person().id() + " " + Optional.ofNullable(given.group("why")).orElse("").strip()).strip()))
                : Optional.empty();
    }

    /// The colleague whom words name that give it to somebody, wherever the name stands: 还是谭亮去 我盯着.
    Optional<Transfer> named(String words, Case about, Said said) {
        return IntStream.range(0, words.length()).boxed()
                .flatMap(from -> colleagues.atTheBeginning(words.substring(from), about).stream())
                .filter(called -> called.rest().isEmpty() || "也的".indexOf(called.rest().charAt(0)) < 0) // who sees to it as well does not get it
                .map(Colleagues.Named::person)
                .filter(person -> !person.equals(said.person()))
                .findFirst()
                .map(person -> new Transfer(Optional.of(about.number()), person.id() + " " + words));
    }

    /// Whom somebody above the owner sends: 周敏先去看 今天要有回话.
    Optional<Transfer> sentBy(String plain, Case about, Said said) {
        return about.owner().equals(said.person().id()) ? Optional.empty() : colleagues.atTheBeginning(plain, about)
                .filter(called -> !called.person().equals(said.person()) && GOES.matcher(called.rest()).lookingAt())
                .map(called -> new Transfer(Optional.of(about.number()), called.person().id() + " " + plain));
    }

    /// The same in a clause of its own: 不是我管 给老郑. 归物业管 says why it is refused, and gives it to nobody.
    Optional<Transfer> givenBesides(String plain, Case about) {
        return PAUSE.splitAsStream(plain).filter(clause -> GIVES.matcher(clause).lookingAt()).flatMap(clause -> givenTo(clause, about).stream()).findFirst();
    }

    /// Whom somebody names who is to rule whose it is: 就老郑办 别扯了.
    Optional<Transfer> ruledFor(String words, Case about, Said said) {
        boolean isToRule = about.owner().equals(said.person().id()) && Refusals.in(pointing.cases().eventsOf(about.number())).awaitRuling();
        return isToRule ? named(words, about, said) : Optional.empty();
    }

    /// Whether that is a colleague, and which one is beyond doubt.
    boolean isAColleague(String who, Case about) {
        return colleagues.find(who, about).size() == 1;
    }

    /// Nothing is given to somebody on leave as long as there is anybody in their place.
    private Optional<Person> standIn(Person named, Said said) {
        return Optional.of(talk.speech().community().presentOr(named, said.now())).filter(person -> !person.id().equals(named.id()));
    }

    private Obeyed pass(Case meant, Person to, String why, Said said) {
        var refusals = Refusals.in(pointing.cases().eventsOf(meant.number()));
        boolean isOwn = meant.owner().equals(said.person().id());
        var ruler = refusals.ruledFor(meant.owner()).filter(by -> !by.equals(said.person().id()));
        if (ruler.isPresent()) {
            return talk.answerOnce(said, meant, talk.put(Phrase.RULED_ALREADY, "case", meant.label(), "ruler", talk.speech().titled(ruler.get())));
        }
        if (refusals.awaitRuling() && !isOwn) {
            return talk.answerOnce(said, meant, talk.put(Phrase.AWAITS_RULING, "case", meant.label(), "ruler", talk.speech().titled(meant.owner())));
        }
        if (meant.owner().equals(to.id()) && !refusals.awaitRuling()) {
            return talk.answerOnce(said, meant, talk.put(Phrase.HAS_IT_ALREADY, "case", meant.label(), "owner", to.titled()));
        }
        var moved = refusals.awaitRuling()
                ? hands.rule(meant, to, said.person())
                : hands.transfer(meant, to, said.person(), why);
        return talk.answer(said, moved, talk.put(Phrase.TRANSFERRED,
                "case", moved.label(), "owner", to.titled(), "due", talk.speech().time(moved.due(), said.now())));
    }

    /// Only whoever has it can give it back, and says why.
    Obeyed refuse(Return reply, Case meant, Said said) {
        if (!meant.isOpen()) {
            return new Obeyed.Done(meant);
        }
        if (!meant.owner().equals(said.person().id())) {
            return talk.answerOnce(said, meant, talk.put(Phrase.HAS_IT_ALREADY, "case", meant.label(), "owner", talk.speech().titled(meant.owner())));
        }
        if (Refusals.in(pointing.cases().eventsOf(meant.number())).awaitRuling()) {
            return talk.answerOnce(said, meant, talk.put(Phrase.YOURS_TO_RULE, "case", meant.label()));
        }
        if (reply.why().isEmpty()) {
            return questions.missing(said, meant, "3 " + meant.label(), talk.put(Phrase.ASK_WHY, "case", meant.label()));
        }
        return hands.refuse(meant, said.person(), reply.why())
                .map(moved -> talk.answer(said, moved, talk.put(Phrase.RETURNED,
                        "case", moved.label(), "owner", talk.speech().titled(moved.owner()))))
                .orElseGet(() -> talk.answerOnce(said, meant, talk.put(Phrase.NOBODY_ABOVE, "case", meant.label())));
    }
}
