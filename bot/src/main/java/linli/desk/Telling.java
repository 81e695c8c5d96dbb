package linli.desk;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseEvent;
import linli.cases.Prodding;
import linli.colleague.DeskTalk;
import linli.colleague.FormerHands;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.colleague.TheirWord;
import linli.community.OrgUnit;
import linli.message.Kind;
import linli.reply.CaseReply;
import linli.reply.ClosingWords;
import linli.reply.Offhand;
import linli.reply.SomebodyComes;
import linli.reply.Until;
import linli.reply.WordForTheAsker;
import linli.text.Labour;
import linli.text.PlainText;
import linli.text.Sureness;
import linli.wording.Phrase;

/// Hears what colleagues tell of a case they point at in words of their own: it is moved on as far as these say, and the words are kept with it.
record Telling(Ear ear, Prodding prodding, Pointing pointing, Closing closing, Passing passing, Taking taking, Timing timing, Asking asking, DeskTalk talk) {
    /// 1 今晚八点跟派出所一起去
    private static final Pattern ACCEPTS = Pattern.compile("(?:1(?![0-9:点])|接(?:了|单)?|收到|好的?)[\\s,，.。:：]+(?<rest>.*)", Pattern.DOTALL);
    private static final Pattern GIVES = Pattern.compile("(?:那|就|先|还是|要不|都|直接|全|我|交|转|派|给|叫|喊|让|请|找|归|由|吧|了|去|来|看|弄|办|修|换|一下|好了|算了|[\\s,，。.!])*");
    /// 叫老郑去了 is told of somebody who sees to it.
    private static final Pattern SENT_ALREADY = Pattern.compile(".*[叫喊让找派请系知].*[了过][\\s。.!]*");
    private static final Pattern ASKS_ALONG = Pattern.compile("(?<=我)(?:们|已经?|就|先|也|再|再去|刚)*(?:[叫喊让请约]|麻烦)[^,，。\\s]{2,8}?(?:先|帮|顺手|顺便|一起|一同|陪|搭把手|搭个手)");
    private static final Pattern CANNOT = Pattern.compile("[不没冇]");
    private static final Pattern PAUSE = Pattern.compile("[\\s,，。.!;；、~]+");
    /// 供电所说9点前来电 is no time of theirs.
    private static final Pattern OF_OTHERS = Pattern.compile("[说讲开关营]");

    /// Whether the person may tell something of it: whoever has it, had it, or is told of it; of work on it also whoever reads its card.
    boolean mayTell(Case about, String words, Said said) {
        boolean readsIt = !about.confidential() && isOfThatGroup(about, said) || pointing.rights().isOfTheirStairwell(about, said.person());
        return hasToDoWithIt(about, said) || readsIt && ear.moves(words);
    }

    /// Whether the words plainly give it to a colleague whom they name.
    boolean givesToSomebody(Case about, String words, Said said) {
        String plain = PlainText.of(words);
        return ear.labour(plain, Sureness.PLAINLY) == Labour.HAND_ON && !SENT_ALREADY.matcher(plain).matches() && passing.named(plain, about, said).isPresent();
    }

    /// The same, and nothing else: 那转曹师傅.
    boolean onlyGivesToSomebody(Case about, String words, Said said) {
        return givesToSomebody(about, words, said)
                && passing.named(PlainText.of(words), about, said).filter(to -> GIVES.matcher(PlainText.of(words).replace(talk.speech().community().people().get(to.to().split(" ")[0]).name(), "")).matches()).isPresent();
    }

    /// Whether the words are of somebody who does not come: 去不了, 没空.
    boolean saysOneCannot(String words) {
        return CANNOT.matcher(words).find() && ear.labour(PlainText.of(words), Sureness.LIKELY) == Labour.TOLD;
    }

    private boolean isNotDone(String words) {
        return switch (ear.inPart(PlainText.of(words), Sureness.PLAINLY)) {
            case DONE, TOLD -> false;
            case TAKEN, WAITS, UNDONE, NOT_MINE, HAND_ON, ASKED -> true;
        };
    }

    /// 换好了再说 begins like a result.
    boolean saysOtherwise(Said said) {
        String words = Offhand.words(said.message().text().strip());
        return !words.isBlank() && !ClosingWords.areACommand(words) && isNotDone(words);
    }

    /// Whether it is said plainly of a case that is pointed at what becomes of it, whatever else the words may sound like.
    boolean movesOn(Said said) {
        boolean isPointed = Offhand.number(PlainText.of(said.message().text())).isPresent() || said.message().quote().isPresent();
        return isPointed && ear.plainlyMoves(Offhand.words(said.message().text().strip()));
    }

    private boolean hasToDoWithIt(Case about, Said said) {
        return about.owner().equals(said.person().id())
                || pointing.rights().mayWorkOn(about, said.person())
                || former().mayTellOfTheEnd(about, said.person());
    }

    Obeyed tell(Case about, String words, Said said) {
        String plain = PlainText.of(words);
        boolean mayWorkOn = pointing.rights().mayWorkOn(about, said.person());
        var given = passing.givenTo(plain, about).or(() -> passing.givenBesides(plain, about)).or(() -> passing.ruledFor(plain, about, said)).filter(_ -> mayWorkOn);
        if (given.isPresent()) {
            return passing.transfer(given.get(), about, said);
        }
        var answer = WordForTheAsker.in(words).filter(_ -> about.kind() == Kind.QUESTION && mayWorkOn);
        if (answer.isPresent()) {
            return closing.close(about, said, answer.get());
        }
        if (about.kind() == Kind.EMERGENCY) {
            return note(about, words, said);
        }
        var asked = Optional.of(words).filter(_ -> mayWorkOn).flatMap(question -> asking.put(about, question, said));
        if (asked.isPresent()) {
            return asked.get();
        }
        boolean isOwners = about.owner().equals(said.person().id()) || pointing.rights().isOffered(about, said.person());
        if (about.owner().equals(said.person().id()) && waitsForTheFirstTime(about, plain)) {
            timing.tellThatItWaits(about, afterYes(words), said);
        }
        boolean isTakenBack = Offhand.read(plain).filter(CaseReply.Reopen.class::isInstance).isPresent();
        var says = isTakenBack ? Labour.TOLD : labour(plain);
        if ((says == Labour.TAKEN || says == Labour.WAITS) && former().mayTakeItUpAgain(about, said.person())) {
            return takeUpAgain(about, words, said);
        }
        return switch (says) {
            case DONE -> closing.close(about, said, ClosingWords.howItWasDone(words));
            case HAND_ON -> passing.named(plain, about, said).filter(_ -> mayWorkOn).map(to -> passing.transfer(to, about, said)).orElseGet(() -> note(about, words, said));
            case ASKED -> mayWorkOn ? asking.tell(about, said) : note(about, words, said);
            case TAKEN -> isOwners || !mayWorkOn ? take(about, words, said) : passing.sentBy(plain, about, said).map(to -> passing.transfer(to, about, said)).orElseGet(() -> note(about, words, said));
            case WAITS -> isOwners || !mayWorkOn ? waitFor(about, words, said) : note(about, words, said);
            case NOT_MINE -> isOwners ? passing.refuse(new CaseReply.Return(Optional.of(about.number()), words), about, said) : note(about, words, said);
            case UNDONE, TOLD -> note(about, words, said);
        };
    }

    /// 门我让老杨先焊上 is of somebody who helps, and it stays whose it is.
    private static boolean asksAlong(String plain) {
        return ASKS_ALONG.matcher(plain).find();
    }

    /// That it waits, and nothing of until when: then it would be put off till then.
    private boolean waitsForTheFirstTime(Case about, String plain) {
        boolean isUntimed = Until.timeIn(afterYes(plain)).isEmpty();
        return isUntimed && waits(afterYes(plain)) && pointing.cases().eventsOf(about.number()).stream().noneMatch(event ->
                event.type() == CaseEvent.Type.SUSPENDED || event.type() == CaseEvent.Type.NOTED && waits(PlainText.of(event.detail())));
    }

    private boolean waits(String plain) {
        return ear.labour(plain, Sureness.PLAINLY) == Labour.WAITS;
    }

    private static String afterYes(String words) {
        var accepts = ACCEPTS.matcher(words);
        return accepts.matches() ? accepts.group("rest") : words;
    }

    /// Who says that they take it may tell of others what comes next, and of a time of theirs.
    private Labour labour(String plain) {
        var accepts = ACCEPTS.matcher(plain);
        if (!accepts.matches()) {
            var says = ear.in(plain);
            return says == Labour.HAND_ON && (asksAlong(plain) || SENT_ALREADY.matcher(plain).matches()) ? Labour.TAKEN : says == Labour.UNDONE ? whatComesNext(plain) : says;
        }
        return switch (ear.in(accepts.group("rest"))) {
            case DONE -> Labour.DONE;
            case NOT_MINE -> Labour.NOT_MINE;
            case HAND_ON -> Labour.HAND_ON;
            case TAKEN, WAITS, UNDONE, ASKED, TOLD -> Labour.TAKEN;
        };
    }

    /// 没好 我叫厂家: that it is not done is nothing new of what is open.
    private Labour whatComesNext(String plain) {
        var parts = PAUSE.splitAsStream(plain).map(part -> ear.labour(part, Sureness.PLAINLY)).toList();
        return Stream.of(Labour.WAITS, Labour.TAKEN).filter(parts::contains).findFirst().orElse(Labour.TOLD);
    }

    /// Whoever waits for it hears when somebody comes.
    Obeyed take(Case about, String words, Said said) {
        String time = Until.aheadIn(PlainText.of(words), said.now(), talk.speech().community()).filter(when -> isTheirs(words, when)).orElse("");
        boolean isTheirs = about.owner().equals(said.person().id()) || pointing.rights().isOffered(about, said.person());
        boolean isLater = taking.isLater(about, time, said);
        var comes = SomebodyComes.in(PlainText.of(words), said.now(), talk.speech().community()).filter(_ -> !isLater && isTheirWordEnough(about, said) && about.kind() == Kind.SERVICE_REQUEST);
        var told = comes.filter(visit -> timing.tellWhenSomebodyComes(about, visit, said));
        if (!isTheirs || about.status() != Status.ASSIGNED && !isLater) {
            return told.<Obeyed>map(visit -> talk.answer(said, keep(about, words, said), talk.put(Phrase.TOLD_WHEN_SOMEBODY_COMES, "case", about.label(), "due", talk.speech().visit(visit, said.now()))))
                    .orElseGet(() -> note(about, words, said));
        }
        prodding.note(about, said.person(), afterYes(words));
        return taking.promise(about, time, said);
    }

    /// What went up and lies there too goes on with whoever had it.
    private Obeyed takeUpAgain(Case left, String words, Said said) {
        var theirs = taking.takenUp(left, said);
        prodding.note(theirs, said.person(), afterYes(words));
        return Until.aheadIn(PlainText.of(words), said.now(), talk.speech().community()).isPresent() ? waitFor(theirs, words, said) : taking.accept(theirs, said);
    }

    private static boolean isTheirs(String words, String time) {
        return PAUSE.splitAsStream(PlainText.of(words)).anyMatch(clause -> clause.contains(time) && !OF_OTHERS.matcher(clause).find());
    }

    /// Without a time it is in their hands, and goes on when they say so; to Linli alone it is asked until when.
    private Obeyed waitFor(Case about, String words, Said said) {
        return untilWhen(words, said)
                .map(time -> timing.suspend(new CaseReply.Suspend(Optional.of(about.number()), time + " " + words), about, said))
                .orElseGet(() -> said.message().isPrivate() && about.owner().equals(said.person().id())
                        ? timing.suspend(new CaseReply.Suspend(Optional.of(about.number()), words), inHand(about), said) : take(about, words, said));
    }


    /// 今天来不及了 明天上午: the latest of the times that it names.
    private Optional<String> untilWhen(String words, Said said) {
        var community = talk.speech().community();
        return Stream.concat(Stream.of(words), PAUSE.splitAsStream(words)).map(PlainText::of)
                .flatMap(part -> Until.aheadIn(part, said.now(), community).stream())
                .filter(time -> Until.in(time, said.now(), community) instanceof Until.At)
                .max(Comparator.comparing(time -> Until.in(time, said.now(), community) instanceof Until.At(var moment, var _) ? moment : said.now()));
    }

    /// Nobody is to read that it was not taken.
    private Case inHand(Case about) {
        return talk.speech().community().person(about.owner()).filter(_ -> about.status() == Status.ASSIGNED && about.kind() != Kind.EMERGENCY)
                .map(owner -> taking.work().accept(about, owner)).orElse(about);
    }

    /// What its owner tells of as being worked on is in their hands, and so is what others say there that they are at.
    private Case seenTo(Case about, String words, Said said) {
        return switch (ear.inPart(PlainText.of(words), Sureness.LEANING)) {
            case TAKEN -> isTheirWordEnough(about, said) ? inHand(about) : about;
            case DONE, WAITS -> about.owner().equals(said.person().id()) ? inHand(about) : about;
            case UNDONE, NOT_MINE, HAND_ON, ASKED, TOLD -> about;
        };
    }

    private FormerHands former() {
        return new FormerHands(pointing.cases(), talk.speech().community());
    }

    private boolean isTheirWordEnough(Case about, Said said) {
        var theirWord = new TheirWord(pointing.cases(), pointing.rights().alarms(), talk.speech().community());
        return about.owner().equals(said.person().id()) || pointing.standsIn(about, said) || theirWord.isEnoughThatItIsInHand(about, said.person())
                || !about.confidential() && isOfThatGroup(about, said) && !theirWord.hasAnArea(said.person());
    }

    /// Among colleagues, who talk to each other, it is kept without a word unless they point at it.
    Obeyed note(Case before, String text, Said said) {
        var about = keep(before, text, said);
        return !said.awaitsAWord(about) ? new Obeyed.Done(about) : talk.answer(said, about, about.owner().equals(said.person().id())
                ? talk.put(Phrase.WRITTEN_DOWN, "case", about.label())
                : talk.put(Phrase.NOTED, "case", about.label(), "owner", talk.speech().titled(about.owner())));
    }

    /// The same without a word. Where its owner reads what is said in the group anyway, nobody is told it twice.
    Case keep(Case before, String text, Said said) {
        var about = seenTo(before, text, said);
        boolean isOwners = about.owner().equals(said.person().id());
        if (isOwners || !isReadByItsOwner(about, said)) {
            prodding.note(about, said.person(), text);
        } else {
            taking.work().note(about, CaseEvent.Type.NOTED, said.person().id(), text);
        }
        return about;
    }

    private boolean isReadByItsOwner(Case about, Said said) {
        return unitsThere(about, said).anyMatch(unit -> unit.holders().contains(about.owner()));
    }

    /// Where its card was read to begin with.
    private boolean isOfThatGroup(Case about, Said said) {
        return said.group().filter(group -> talk.speech().community().organisation().reads(group.id(), about.place(), about.owner())).isPresent();
    }

    private Stream<OrgUnit> unitsThere(Case about, Said said) {
        return said.group().stream().flatMap(group -> talk.speech().community().organisation().chainOf(about.place()).stream()
                .filter(unit -> unit.staffGroup().filter(group.id()::equals).isPresent()));
    }
}
