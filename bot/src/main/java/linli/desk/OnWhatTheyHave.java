package linli.desk;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.message.Kind;
import linli.reply.Offhand;
import linli.text.PlainText;
import linli.text.Subject;

/// Hears what colleagues say of the cases that they have in hand, or keep an eye on, and neither number nor quote: 换了灯头 亮了, 台阶要等施工队. What they name
/// tells which, else it is the only one, else what was spoken of last. What is sure is done, what is plainly of a case and not sure is kept with it.
record OnWhatTheyHave(Telling telling, Pointing pointing, OpenMatters open, SpokenOf spokenOf, Questions questions) {
    private static final int LONGEST = 80;
    private static final int SAYS_SOMETHING = 4;
    private static final int LOOKED_AT = 30;
    private static final int ASKED_AFTER = 8;
    private static final Duration JUST_NOW = Duration.ofMinutes(30);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Pattern PAUSE = Pattern.compile("[\\s,，。.!;；]+");
    private static final Pattern POINTS = Pattern.compile("那个|那件|那边|那家|那户|的事");

    /// @param besides what the message tells of by itself
    Optional<Obeyed> in(Said said, Besides besides) {
        String words = said.message().isPrivate() ? said.message().text().strip() : ofWork(said.message().text());
        boolean mayBe = !said.amongResidents() && said.message().forwarded().isEmpty() && said.message().quote().isEmpty() && (besides.isNoneOfItsOwn() || besides.isAMatter())
                && words.length() <= LONGEST && Offhand.number(PlainText.of(words)).isEmpty() && !Counted.mayBe(words) && Working.tellsSomething(words) && !questions.awaitTheirOwnWord(said);
        if (!mayBe) {
            return Optional.empty();
        }
        boolean isReported = besides == Besides.A_MATTER && !telling.ear().plainlyGoesOn(words);
        var known = open.knownTo(said).stream().filter(c -> c.kind() != Kind.QUESTION && (!isReported || isTheirs(c, said))).toList();
        var parts = Parts.of(words, known, open);
        boolean areOwn = parts.told().keySet().stream().allMatch(c -> c.owner().equals(said.person().id()));
        if (parts.areSeveral() && (areOwn || parts.told().entrySet().stream().anyMatch(part -> does(part.getKey(), part.getValue(), said)))) {
            return Optional.of(tellEach(parts, said));
        }
        return said.message().isPrivate() ? toLinli(words, known, besides, said) : amongColleagues(words, known, said);
    }

    /// 我上午开会 下午去看扶手 without what is of the office.
    private static String ofWork(String text) {
        var clauses = PAUSE.splitAsStream(text.strip()).toList();
        var ofWork = clauses.stream().skip(OpenMatters.beginWithMore(text.strip()) ? 1 : 0).filter(clause -> !OpenMatters.nameAnOffice(clause)).toList();
        String rest = String.join(" ", ofWork);
        return ofWork.size() < clauses.size() && rest.length() < SAYS_SOMETHING ? "" : rest; // 饭做好了 快来
    }

    /// What others tell with a place is a matter of its own.
    private boolean isTheirs(Case about, Said said) {
        return about.owner().equals(said.person().id()) || open.isToldOf(about, said);
    }

    /// Whether the words do something with that case where many talk of everything; to Linli alone they are more surely meant.
    private boolean does(Case about, String words, Said said) {
        return said.message().isPrivate() ? telling.ear().plainlyMoves(words) : telling.ear().plainlyGoesOn(words) || gives(about, words, said);
    }

    private boolean gives(Case about, String words, Said said) {
        return pointing.rights().mayWorkOn(about, said.person()) && telling.givesToSomebody(about, words, said);
    }

    private Obeyed tellEach(Parts parts, Said said) {
        var talk = telling.talk();
        talk.held().hold();
        var all = parts.told().entrySet().stream().map(part -> does(part.getKey(), part.getValue(), said)
                ? tell(part.getKey(), part.getValue(), said.saying(part.getValue()))
                : kept(part.getKey(), part.getValue(), said)).toList();
        talk.answerTogether(said);
        return all.getFirst();
    }

    private Obeyed kept(Case about, String words, Said said) {
        return new Obeyed.Done(isTheirs(about, said) ? telling.keep(about, words, said) : about);
    }

    private Optional<Obeyed> toLinli(String words, List<Case> known, Besides besides, Said said) {
        boolean isMoved = telling.ear().plainlyMoves(words);
        var inHand = inHand(known, words, said);
        boolean isOnTheirWork = isMoved || besides == Besides.NOTHING && inHand.size() == 1 && isAtWorkOn(inHand.getFirst(), said) && telling.ear().mayGoOn(words);
        boolean isOfTheOnly = inHand.size() == 1 && isOnTheirWork && (besides == Besides.NOTHING || !areOfAnother(inHand.getFirst(), words));
        var named = isOfTheOnly ? inHand : open.named(words, inHand);
        if (named.size() == 1 && (isMoved || besides == Besides.NOTHING)) {
            return Optional.of(tell(named.getFirst(), words, said));
        }
        var meant = isMoved ? (named.isEmpty() ? inHand : named).stream().filter(c -> besides == Besides.NOTHING || !areOfAnother(c, words)).toList() : besides.isAMatter() ? reported(words, named.isEmpty() ? inHand : named, besides) : List.<Case>of();
        if (!meant.isEmpty()) {
            var one = meant.size() == 1 && !isMoved ? Optional.of(meant.getFirst()) : spokenOf.lately(meant, said);
            return Optional.of(one.map(about -> tell(about, words, said)).orElseGet(() -> ask(said, meant)));
        }
        return ofOthers(words, known, besides, said).or(() -> answeredTheOffer(words, besides, said));
    }

    /// What whoever has something in hand reports is of that, unless it plainly is of another house or thing.
    private List<Case> reported(String words, List<Case> inHand, Besides besides) {
        return inHand.stream().filter(c -> !areOfAnother(c, words) && (besides == Besides.A_MATTER_SOMEWHERE || open.isThere(c, words))).toList();
    }

    private Optional<Obeyed> amongColleagues(String words, List<Case> known, Said said) {
        var inHand = known.stream().filter(c -> isTheirWork(c, said) || open.hadIt(c, said) || isAtWorkOn(c, said)).toList();
        var ofTheirs = open.named(words, inHand);
        var named = ofTheirs.isEmpty() ? open.named(words, known) : ofTheirs;
        if (named.size() == 1) {
            return ofTheNamed(named.getFirst(), words, said);
        }
        boolean mayAnswerAnybody = Offhand.isBareYes(PAUSE.split(PlainText.of(words), 2)[0]); // 收到 明天去
        if (mayAnswerAnybody || !telling.ear().mayMove(words)) {
            return Optional.empty();
        }
        var lately = spokenOf.lately(named.isEmpty() ? known : named, said);
        var fitting = fitting(words, named.isEmpty() ? inHand : named);
        return ofTheFitting(words, fitting, lately, said).filter(c -> !areOfAnother(c, words) && isOfTheUnnamed(c, words, lately.filter(c::equals).isPresent(), said))
                .map(c -> tell(c, words, said))
                .or(() -> askWhich(words, fitting, said));
    }

    /// Of 疏通的来了 在通 the drain rather than the lamp.
    private List<Case> fitting(String words, List<Case> among) {
        var ofThatThing = among.stream().filter(c -> !open.areOfAnother(c, words)).toList();
        return ofThatThing.isEmpty() ? among.stream().filter(c -> !areOfAnother(c, words)).toList() : ofThatThing;
    }

    /// What their own last words promised, else the only one, else the only one in hand for what is done, else what was spoken of last; who goes somewhere goes to
    /// the only one that nobody has taken, or else to what they were at today.
    private Optional<Case> ofTheFitting(String words, List<Case> fitting, Optional<Case> lately, Said said) {
        var free = fitting.stream().filter(c -> c.status() == Status.ASSIGNED).toList();
        var taken = fitting.stream().filter(c -> !free.contains(c) && telling.ear().surelyEnds(words)).toList();
        return Stream.of(spokenOf.promised(words, fitting, said), fitting, taken).filter(found -> found.size() == 1).findFirst().map(List::getFirst).or(() -> lately)
                .or(() -> !telling.ear().plainlyTakes(words) ? Optional.empty() : free.isEmpty() ? spokenOf.today(fitting, said) : Optional.of(free.getFirst()).filter(_ -> free.size() == 1));
    }

    /// One short question is better than that it goes up though somebody has said that it is done, or that they see to it.
    private Optional<Obeyed> askWhich(String words, List<Case> fitting, Said said) {
        var which = fitting.stream().filter(c -> isTheirWork(c, said) || isAtWorkOn(c, said)).toList();
        boolean areFree = which.stream().filter(c -> c.status() == Status.ASSIGNED).count() > 1;
        boolean isWorthIt = which.size() == 1 ? telling.ear().surelyEnds(words)
                : which.size() > 1 && (telling.ear().surelyEndsOrWaits(words) || areFree && telling.ear().surelyTakes(words));
        return Optional.of(which).filter(_ -> isWorthIt).map(_ -> which.size() > 1 ? ask(said, which) : telling.closing().askWhether(which.getFirst(), said));
    }

    /// Colleagues talk of everything: what ends a matter that nobody has taken, or is said of what others have, is of what was spoken of just before.
    private boolean isOfTheUnnamed(Case about, String words, boolean isLately, Said said) {
        boolean isFree = about.status() == Status.ASSIGNED;
        boolean isTheirs = isTheirWork(about, said);
        return (isTheirs || isAtWorkOn(about, said)) && telling.ear().surelyGoesOn(words) && !(isFree && telling.ear().surelyEnds(words))
                || isLately && (isFree ? isTheirs && telling.ear().plainlyTakes(words) || telling.ear().surelyTakes(words) : telling.ear().plainlyGoesOn(words))
                || telling.onlyGivesToSomebody(about, words, said) && gives(about, words, said);
    }

    /// Whose work it is today: that of whoever has it, or stands in for them, or had it when it went up and nobody has taken it since.
    private boolean isTheirWork(Case about, Said said) {
        return about.owner().equals(said.person().id()) || pointing.standsIn(about, said) || open.mayTakeItUpAgain(about, said);
    }

    /// What is not plain of a case that they name is kept with it, without a word.
    private Optional<Obeyed> ofTheNamed(Case about, String words, Said said) {
        return does(about, words, said) ? Optional.of(tell(about, words, said))
                : isTheirs(about, said) ? Optional.of(kept(about, words, said))
                : Optional.empty();
    }

    /// 收走了 冲了水 says first what becomes of it, whatever else it names.
    private boolean areOfAnother(Case about, String words) {
        return open.areOfAnother(about, words) && (open.areElsewhere(about, words)
                || PAUSE.splitAsStream(words).noneMatch(clause -> clause.length() > 1 && Subject.in(PlainText.of(clause)).isEmpty() && telling.ear().plainlyGoesOn(clause)));
    }

    private Obeyed ask(Said said, List<Case> which) {
        return questions.whichCase(said, which.stream().sorted(Comparator.comparing(Case::number)).limit(ASKED_AFTER).toList());
    }

    /// 路灯是线断了 接好了, of whoever was told of it, and the only one that is named so; also what moves nothing, where it plainly is of that. Of 楼道的事我处理好了
    /// that fits several it is asked which.
    private Optional<Obeyed> ofOthers(String words, List<Case> known, Besides besides, Said said) {
        var named = open.named(words, known);
        var meant = named.isEmpty() && POINTS.matcher(words).find() ? known.stream().filter(c -> !areOfAnother(c, words)).toList() : named;
        boolean isMoved = telling.ear().plainlyMoves(words);
        if (meant.isEmpty() || OpenMatters.areOfElsewhere(words)) {
            return Optional.empty();
        }
        return meant.size() > 1 ? Optional.of(meant).filter(_ -> isMoved).map(which -> ask(said, which))
                : Optional.of(meant.getFirst()).filter(c -> isMoved || isPlainlyOf(c, words, besides, said)).map(c -> tell(c, words, said));
    }

    private boolean isPlainlyOf(Case about, String words, Besides besides, Said said) {
        return open.isToldOf(about, said) && (open.isThere(about, words) || besides == Besides.A_MATTER_SOMEWHERE || besides == Besides.NOTHING && POINTS.matcher(words).find());
    }

    /// 我下午去不了 腰疼, of what was offered to them just before: its owner reads it, and sees to another.
    private Optional<Obeyed> answeredTheOffer(String words, Besides besides, Said said) {
        return pointing.latestThere(said.place(), said.now().minus(JUST_NOW))
                .filter(c -> besides == Besides.NOTHING && pointing.rights().isOffered(c, said.person()) && telling.saysOneCannot(words))
                .map(c -> telling.note(c, words, said));
    }

    /// Whoever has nothing may be at work on what others have, or may have been offered what came last, had it, or been told of it.
    private List<Case> inHand(List<Case> known, String words, Said said) {
        var owned = pointing.cases().openOwnedBy(said.person().id(), LOOKED_AT).stream().filter(c -> c.kind() != Kind.EMERGENCY).toList();
        boolean isOfWhatIsNamed = !owned.isEmpty() || !open.named(words, known).isEmpty();
        var theirs = isOfWhatIsNamed ? owned : known.stream().filter(c -> isAtWorkOn(c, said)).toList();
        return theirs.isEmpty()
                ? pointing.latestCard(said.place(), said.person()).or(() -> pointing.hadThere(said)).filter(c -> c.kind() != Kind.EMERGENCY)
                        .or(() -> Optional.of(said).filter(_ -> !isOfWhatIsNamed && open.goesWhereSentFor(said) && telling.ear().plainlyGoesOn(words))
                                .flatMap(_ -> pointing.latestThere(said.place(), said.now().minus(A_DAY))).filter(known::contains)).stream().toList()
                : theirs;
    }

    /// Whoever has it, had it or was sent for, and has said something of it lately.
    private boolean isAtWorkOn(Case about, Said said) {
        return spokenOf.isTheirWork(about, said) && (about.owner().equals(said.person().id()) || open.hadIt(about, said) || open.goesWhereSentFor(said));
    }

    private Obeyed tell(Case about, String words, Said said) {
        questions.movedOn(said, about);
        return telling.tell(about, words, said);
    }
}
