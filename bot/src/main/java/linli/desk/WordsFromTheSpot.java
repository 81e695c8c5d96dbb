package linli.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import linli.alarm.AlarmTalk;
import linli.alarm.Call.Word;
import linli.alarm.TheirAlarms;
import linli.alarm.WasNothing;
import linli.cases.Case;
import linli.cases.CaseStore;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.community.Person;
import linli.reply.AlarmReply;
import linli.reply.CaseReply;
import linli.reply.Offhand;
import linli.reply.ShortReply;
import linli.reply.Until;
import linli.text.Courtesy;
import linli.text.OnTheSpot;
import linli.text.PlainText;
import linli.text.Subject;
import linli.text.Sureness;
import linli.wording.Phrase;

/// What whoever comes to a danger says of it in their own words, while its alarm is up: that they come, are there, that it is over, or worse than was
/// thought. 到了 没事 窗户锁上了 needs no number, where one alarm can be meant.
record WordsFromTheSpot(AlarmDesk desk, Working working, Emergencies emergencies, CaseStore cases, Pointing pointing, Questions questions, DeskTalk talk) {
    private static final int LONGEST = 60;
    private static final int LONGEST_QUESTION = 12;
    private static final int TELLS_SOMETHING = 7;
    /// What is no longer than 出来了 says that it is over and not how.
    private static final int SAYS_HOW = 4;
    private static final Pattern BARE_END = Pattern.compile("[\\s,，。]*解除了?[。.!]*$");
    private static final int IN_HAND = 5;
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Pattern FIRST_WORDS = Pattern.compile("[\\s,，。.!]+");

    /// @param reply what the line is as a short reply
    /// @param isRetold whether it names who said it, and may be passed on for a matter of theirs
    Optional<Obeyed> heard(Optional<? extends ShortReply> reply, Said said, boolean isRetold) {
        String plain = words(said);
        boolean mayBe = said.message().forwarded().isEmpty() && !plain.isEmpty() && plain.length() <= LONGEST && !isMereThanks(plain)
                && reply.stream().allMatch(known -> leavesItOpen(known, plain));
        if (!mayBe) {
            return Optional.empty();
        }
        var says = says(plain, sureness(said));
        return meant(says, plain, said).filter(_ -> !isRetold).flatMap(about -> heed(says, about, plain, said))
                .or(() -> passedOn(says, plain, isRetold, said));
    }

    /// What whoever was not called knows of the only danger that is up, 消防车在东门进不来, and what a colleague has from another: those who were called read it,
    /// and nobody is taken to be there, or it to be over, by that.
    private Optional<Obeyed> passedOn(OnTheSpot says, String plain, boolean isRetold, Said said) {
        boolean isOfIt = switch (says) {
            case GOING, THERE, OVER, NEVER_WAS, WORSE, MORE -> said.message().isPrivate() && named(said).isEmpty() && !AlarmReply.isBareAnswer(plain);
            case ASKED, OTHER -> false;
        };
        return Optional.of(says).filter(_ -> isOfIt).flatMap(_ -> theirs().theOnlyOne())
                .filter(about -> isRetold || !theirs().of(said.person(), before(says)).contains(about))
                .filter(about -> (AlarmTalk.isOfSort(about.category(), plain) || isPlainlyThere(about, plain, said.person())) && !isOfAnotherCase(plain, about, said))
                .map(about -> more(about, said));
    }

    /// 在楼下 我和几个人扯着被子 of a neighbour who helps and was not called. Of what is for few eyes only whoever answers for the place, or knows where it is,
    /// can speak: 我在26栋楼下守着.
    private boolean isPlainlyThere(Case about, String plain, Person who) {
        var says = emergencies.ear().hear(plain, Sureness.BEYOND_DOUBT);
        boolean mayKnow = !about.confidential() || theirs().isOnDuty(about, who) || about.place().building().filter(building -> plain.contains(building + "栋")).isPresent();
        return mayKnow && plain.length() >= TELLS_SOMETHING && (says == OnTheSpot.THERE || says == OnTheSpot.GOING);
    }

    /// 到了 before a long story is plain enough; 人下来了 文老师能不能来 tells first, and asks then.
    private OnTheSpot says(String plain, Sureness sureness) {
        var whole = emergencies.ear().hear(plain, sureness);
        String firstWord = FIRST_WORDS.split(plain, 2)[0];
        var first = Offhand.isBareYes(firstWord) ? OnTheSpot.OTHER : emergencies.ear().hear(firstWord, Sureness.BEYOND_DOUBT); // 收到 喊老郑去
        return switch (whole) {
            case MORE, OTHER -> first == OnTheSpot.THERE || first == OnTheSpot.GOING ? first : whole;
            case ASKED -> first == OnTheSpot.THERE || first == OnTheSpot.OVER || first == OnTheSpot.WORSE ? OnTheSpot.MORE : whole;
            case GOING, THERE, OVER, NEVER_WAS, WORSE -> whole;
        };
    }

    private static boolean isMereThanks(String plain) {
        return plain.contains("谢") && Courtesy.isNoMore(plain);
    }

    /// 1001 到了 没事 says more than that they are there, and 1001 收到 喊老郑去 not that they come.
    private boolean leavesItOpen(ShortReply reply, String plain) {
        return reply.number().isPresent() && (reply instanceof AlarmReply.Answer && !AlarmReply.isBareAnswer(plain)
                || reply instanceof CaseReply.Promise && emergencies.ear().hear(plain, Sureness.PLAINLY) == OnTheSpot.MORE);
    }

    private String words(Said said) {
        String plain = PlainText.of(said.message().text());
        return numbered(plain).isPresent() ? Offhand.words(plain).strip() : plain;
    }

    /// 1101阀门没关紧 begins with a flat.
    private Optional<Integer> numbered(String plain) {
        return Offhand.number(plain).filter(number -> cases.find(number).isPresent());
    }

    private Sureness sureness(Said said) {
        return named(said).isPresent() ? Sureness.LEANING : said.message().isPrivate() ? Sureness.RATHER : Sureness.PLAINLY;
    }

    private Optional<Integer> named(Said said) {
        return numbered(PlainText.of(said.message().text())).or(() -> said.message().quote().flatMap(pointing::quoted));
    }

    /// The one that is named, or else the one on which they have said so much as comes before these words.
    private Optional<Case> meant(OnTheSpot says, String plain, Said said) {
        if (said.message().quote().isPresent() || named(said).isPresent()) {
            return named(said).flatMap(cases::find).filter(about -> emergencies.scene().alarmOf(about).isPresent() && theirs().mayBeOf(about, said.person()));
        }
        var mayBe = theirs().of(said.person(), before(says)).stream()
                .filter(about -> !said.amongResidents() || cases.groupsOf(about.number()).contains(said.place()))
                .filter(about -> said.group().isEmpty() || said.amongResidents() || isOfThatGroup(about, said))
                .toList();
        return mayBe.stream().findFirst().filter(about -> !isOfAnotherCase(plain, about, said));
    }

    private TheirAlarms theirs() {
        return emergencies.theirs();
    }

    private static Word before(OnTheSpot says) {
        return switch (says) {
            case OVER, NEVER_WAS, WORSE, MORE, ASKED, OTHER -> Word.THERE;
            case GOING, THERE -> Word.COMING;
        };
    }

    private boolean isOfThatGroup(Case about, Said said) {
        return pointing.latestCardNumber(said.place()).filter(number -> number == about.number()).isPresent() || emergencies.scene().wasToldIn(about, said.place());
    }

    /// 水管修好了 while there is a fire is of the pipe that they have elsewhere.
    private boolean isOfAnotherCase(String plain, Case about, Said said) {
        var named = Subject.in(plain);
        return !named.isEmpty() && !shares(named, about)
                && cases.openOwnedBy(said.person().id(), IN_HAND).stream()
                        .anyMatch(other -> !other.place().building().equals(about.place().building()) && shares(named, other));
    }

    private static boolean shares(Set<Subject> named, Case about) {
        return Subject.in(PlainText.of(about.text())).stream().anyMatch(named::contains);
    }

    private Optional<Obeyed> heed(OnTheSpot says, Case about, String plain, Said said) {
        return switch (says) {
            case GOING -> isForLater(plain, said) ? Optional.empty() : desk.answered(about, Word.COMING, said);
            case THERE -> there(about, plain, said);
            case OVER, NEVER_WAS -> over(about, plain, said);
            case WORSE, MORE -> questions.awaitWhyItIsOver(said, about) ? over(about, plain, said) : said.amongResidents() ? Optional.empty() : Optional.of(more(about, said));
            case ASKED -> said.amongResidents() || plain.length() > LONGEST_QUESTION ? Optional.empty() : Optional.of(howItIs(about, said));
            case OTHER -> Optional.empty();
        };
    }

    /// Whoever goes on Friday is not on the way.
    private boolean isForLater(String plain, Said said) {
        return Until.in(plain, said.now(), talk.speech().community()) instanceof Until.At(var moment, var _) && moment.isAfter(said.now().plus(AN_HOUR));
    }

    /// What they see there is for all who were called.
    private Optional<Obeyed> there(Case about, String plain, Said said) {
        var obeyed = desk.answered(about, Word.THERE, said);
        if (!AlarmReply.isBareAnswer(plain)) {
            pass(about, said);
        }
        return obeyed;
    }

    private Optional<Obeyed> over(Case about, String plain, Said said) {
        boolean hasCome = theirs().hasSaid(about, said.person(), Word.THERE) || theirs().hasSaid(about, said.person(), Word.COMING)
                || theirs().isOnDuty(about, said.person()) && beginsThere(plain);
        boolean isNothingFromAfar = WasNothing.isSaidIn(plain) && !hasCome;
        boolean isUnsure = !hasCome && !questions.awaitWhyItIsOver(said, about) && !emergencies.ear().hear(plain, Sureness.PLAINLY).isNoDanger();
        if (isNothingFromAfar || isUnsure || said.amongResidents() && !hasCome || !hasCome && !theirs().isOnDuty(about, said.person())) {
            return Optional.empty();
        }
        String how = BARE_END.matcher(said.message().text().strip()).replaceAll("").strip();
        return Optional.of(new Obeyed.Done(how.length() > SAYS_HOW ? desk.over(about, how, said) : desk.standDown(about, said.message().text().strip(), said)));
    }

    /// 我在楼下 老人家没事 is said by whoever is there.
    private boolean beginsThere(String plain) {
        return emergencies.ear().hear(FIRST_WORDS.split(plain, 2)[0], Sureness.RATHER) == OnTheSpot.THERE;
    }

    private Obeyed howItIs(Case about, Said said) {
        var look = new CaseReply.Look(Optional.of(about.number()));
        return desk.whetherToGo(look, said).orElseGet(() -> working.obey(look, said));
    }

    private Obeyed more(Case about, Said said) {
        pass(about, said);
        return said.message().isPrivate() ? talk.answerOnce(said, about, talk.put(Phrase.ALARM_PASSED_ON, "case", about.label())) : new Obeyed.Done(about);
    }

    private void pass(Case about, Said said) {
        emergencies.scene().alarmOf(about).ifPresent(alarm ->
                emergencies.relay().more(alarm, about, said.person().id(), said.person().titled(), said.message().text().strip()));
    }
}
