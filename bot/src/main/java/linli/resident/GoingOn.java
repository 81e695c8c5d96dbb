package linli.resident;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import linli.cases.Aftermath;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.Prodding;
import linli.cases.Workbench;
import linli.colleague.Obeyed;
import linli.community.Person;
import linli.conversation.ConversationStore;
import linli.message.Kind;
import linli.reply.ResidentReply;
import linli.reply.ResidentReply.Again;
import linli.text.PlainText;
import linli.text.Question;
import linli.text.Standing;
import linli.wording.Phrase;

/// Does what somebody wants who goes on, in whatever words, about a matter of their own: it is never taken for a new one.
record GoingOn(Workbench bench, OwnCases ownCases, ConversationStore conversations, ResidentWork work, ResidentVoice voice) {
    private static final int LONGEST_ASIDE = 40;
    private static final Duration STILL_MINDED = Duration.ofDays(3);
    private static final Pattern OF_THE_SAME = Pattern.compile(".*[她他].*");

    /// What is said of a case that is known to be meant.
    Obeyed hear(Case about, Standing standing, HeardFrom heard) {
        return switch (standing) {
            case OVER -> isOver(about, heard);
            case NOT_YET -> about.isOpen() ? notYet(about, heard) : reopen(about, heard);
            case ASKED -> about.isOpen() ? tellHowItIs(about, heard) : isAskedWhetherItIsOver(about, heard) ? reopen(about, heard) : voice.add(heard, about, work.progress(about));
            case WANTED -> about.isOpen() ? wanted(about, heard) : reopen(about, heard);
            case NOT_WANTED -> notWanted(about, heard);
            case CONFIDED, TOLD -> saidMore(about, heard);
        };
    }

    /// 师傅没来过啊, after 解决了吗.
    private boolean isAskedWhetherItIsOver(Case about, HeardFrom heard) {
        return ownCases.question(heard).filter(question -> question.caseNumber() == about.number()).isPresent() && !Question.isPut(PlainText.of(heard.message().text()));
    }

    private Obeyed notWanted(Case about, HeardFrom heard) {
        settle(about, heard);
        return about.isOpen() || about.status() == Status.DONE ? work.withdraw(about, heard) : voice.add(heard, about, work.progress(about));
    }

    private Obeyed isOver(Case about, HeardFrom heard) {
        settle(about, heard);
        if (about.isOpen() && aftermath().isSaidToBeOver(about) && !work.isOthersToo(about)) {
            aftermath().agrees(about, heard.sender(), heard.message().text());
            return new Obeyed.Done(about);
        }
        return about.isOpen() ? work.saidToBeOver(about, heard) : work.confirm(about, heard);
    }

    private Obeyed wanted(Case about, HeardFrom heard) {
        aftermath().saidMore(about, heard.sender(), heard.message().name(), heard.message().text());
        return voice.add(heard, about, work.progress(about));
    }

    private Obeyed notYet(Case about, HeardFrom heard) {
        if (!aftermath().isSaidToBeOver(about)) {
            return saidMore(about, heard);
        }
        aftermath().isNotOver(about, heard.sender(), heard.message().name(), heard.message().text());
        return heardOut(about, heard);
    }

    private Obeyed saidMore(Case about, HeardFrom heard) {
        aftermath().saidMore(about, heard.sender(), heard.message().name(), heard.message().text());
        return heardOut(about, heard);
    }

    private Obeyed heardOut(Case about, HeardFrom heard) {
        return heard.isCalled()
                ? voice.sayLately(heard, about, bench.speech().say(Phrase.SAID_ON, "case", about.label(), "owner", bench.speech().titled(about.owner())))
                : new Obeyed.Done(about);
    }

    /// 又坏了 names nothing: it is what was done for them within days, or what they have just said is over.
    Obeyed back(Again again, HeardFrom heard) {
        if (!ResidentReply.isBackWithoutAName(PlainText.of(heard.message().text()))) {
            return new Obeyed.NotMeant();
        }
        var theirs = ownCases.theirs(heard);
        var open = theirs.stream().filter(Case::isOpen).findFirst().filter(aftermath()::isSaidToBeOver);
        var done = theirs.stream().filter(c -> again.what().isEmpty() && ownCases.isClosedSince(c, bench.now().minus(STILL_MINDED))).findFirst();
        return open.map(c -> tellHowItIs(c, heard)).or(() -> done.map(c -> reopen(c, heard))).orElseGet(Obeyed.NotMeant::new);
    }

    private Aftermath aftermath() {
        return new Aftermath(bench);
    }

    private Obeyed reopen(Case closed, HeardFrom heard) {
        settle(closed, heard);
        return work.reopen(closed, heard);
    }

    private void settle(Case asked, HeardFrom heard) {
        ownCases.question(heard).filter(question -> question.caseNumber() == asked.number()).ifPresent(conversations::settle);
    }

    private Obeyed tellHowItIs(Case open, HeardFrom heard) {
        if (aftermath().isSaidToBeOver(open)) {
            aftermath().isNotOver(open, heard.sender(), heard.message().name(), heard.message().text());
        } else {
            nudge(open, heard);
        }
        return voice.add(heard, open, howItIs(open));
    }

    private String howItIs(Case open) {
        return open.kind() == Kind.EMERGENCY
                ? bench.speech().say(Phrase.ALARM_JOINED, "owner", bench.speech().titled(open.owner()), "case", open.label())
                : work.progress(open);
    }

    private void nudge(Case open, HeardFrom heard) {
        new Prodding(bench).askedAfter(open, heard.sender(), heard.message().name());
    }

    /// Whoever asks for a human hears each time who that is.
    Obeyed human(ResidentReply.Human human, HeardFrom heard) {
        boolean isNobodyHere = human.name().filter(name -> bench.speech().community().people().values().stream().noneMatch(isCalled(name))).isPresent();
        var open = ownCases.theirs(heard).stream()
                .filter(c -> c.isOpen() && (heard.group().isEmpty() || !c.confidential()))
                .findFirst();
        if (isNobodyHere || open.isEmpty()) {
            return new Obeyed.NotMeant();
        }
        nudge(open.get(), heard);
        return voice.say(heard, open, open.get().status() != Status.ASSIGNED ? howItIs(open.get()) : bench.speech().say(Phrase.HUMAN,
                "owner", bench.speech().titled(open.get().owner()), "due", bench.speech().time(open.get().due(), bench.now()),
                "case", open.get().label()));
    }

    private static Predicate<Person> isCalled(String name) {
        return person -> name.equals(person.name()) || name.equals(person.titled()) || name.startsWith(person.name());
    }

    /// 她还是没接 in private, of one whose matter is for few eyes: it goes to whoever has that, and nobody else. Of a quarrel the sides are kept apart elsewhere.
    Obeyed inConfidence(HeardFrom heard) {
        String plain = PlainText.of(heard.message().text());
        boolean mayBeOne = heard.group().isEmpty() && plain.length() <= LONGEST_ASIDE && OF_THE_SAME.matcher(plain).matches()
                && bench.speech().community().person(heard.sender()).isEmpty()
                && heard.natures().stream().noneMatch(nature -> nature.kind() == Kind.EMERGENCY || nature.kind() == Kind.FRAUD);
        return mayBeOne
                ? ownCases.theirs(heard).stream().filter(Case::isOpen).findFirst()
                        .filter(c -> c.confidential() && c.kind() != Kind.DISPUTE)
                        .map(c -> work.saidMore(c, heard))
                        .orElseGet(Obeyed.NotMeant::new)
                : new Obeyed.NotMeant();
    }
}
