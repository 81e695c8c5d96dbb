package linli.resident;

import java.util.Optional;
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
import linli.reply.OrdinaryWords;
import linli.reply.ResidentReply;
import linli.reply.ResidentReply.Again;
import linli.reply.ResidentReply.Asking;
import linli.reply.ResidentReply.Bearing;
import linli.reply.ResidentReply.Complaining;
import linli.reply.ResidentReply.NotWanted;
import linli.reply.ResidentReply.OnCase;
import linli.reply.ResidentReply.OnTheirOwn;
import linli.reply.ResidentReply.Over;
import linli.reply.ResidentReply.Reconciled;
import linli.reply.ResidentReply.Still;
import linli.reply.ResidentReply.Unsolved;
import linli.reply.SecondMind;
import linli.text.PlainText;
import linli.text.Standing;
import linli.wording.Phrase;

/// Does what somebody wants who goes on, in ordinary words, about a matter of their own: it is never taken for a new one.
record GoingOn(
        Workbench bench, OwnMatter own, OwnCases ownCases, ConversationStore conversations, ResidentWork work, ResidentVoice voice) {
    private static final Asking CERTAIN = new Asking("", Bearing.PLAIN, true);
    private static final int LONGEST_ASIDE = 40;
    private static final Pattern OF_THE_SAME = Pattern.compile(".*[她他].*");

    Obeyed obey(OnTheirOwn said, HeardFrom heard) {
        return switch (said) {
            case Asking asking -> open(asking, heard).map(c -> tellHowItIs(c, asking, heard))
                    .or(() -> closed(asking, heard).map(c -> voice.add(heard, c, work.progress(c))))
                    .orElseGet(Obeyed.NotMeant::new);
            case Still still -> still(still, heard);
            case Over over -> over(over, heard);
            case NotWanted words -> notWanted(words, heard);
            case Reconciled words -> reconciled(words, heard);
            case Complaining words -> open(words, heard).map(c -> tellHowItIs(c, words, heard)).orElseGet(Obeyed.NotMeant::new);
        };
    }

    /// What is said of a case that is known to be meant.
    Obeyed hear(Case about, Standing standing, HeardFrom heard) {
        return switch (standing) {
            case OVER -> isOver(about, heard);
            case NOT_YET -> about.isOpen() ? notYet(about, heard) : reopen(about, heard);
            case ASKED -> about.isOpen() ? tellHowItIs(about, CERTAIN, heard) : voice.add(heard, about, work.progress(about));
            case WANTED -> about.isOpen() ? wanted(about, heard) : reopen(about, heard);
            case CONFIDED, TOLD -> saidMore(about, heard);
        };
    }

    private Obeyed isOver(Case about, HeardFrom heard) {
        settle(about, heard);
        if (about.isOpen() && aftermath().isSaidToBeOver(about) && !work.isOthersToo(about)) {
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

    /// What a fixed form was not meant for.
    Obeyed after(OnCase reply, HeardFrom heard) {
        if (reply.number().isPresent()) {
            return new Obeyed.NotMeant();
        }
        var words = ResidentReply.inOrdinaryWords(PlainText.of(heard.message().text()))
                .filter(OnTheirOwn.class::isInstance).map(OnTheirOwn.class::cast);
        if (words.isEmpty() && reply instanceof Again again) {
            return back(again, heard);
        }
        boolean isUndone = words.isEmpty() && reply instanceof Unsolved(var _, var bare) && !bare && heard.isCalled();
        return words.map(said -> obey(said, heard))
                .orElseGet(() -> isUndone ? obey(new Still("", Bearing.WHEN_CALLED, false), heard) : new Obeyed.NotMeant());
    }

    /// 又坏了 names nothing: it is what was done for them within days, or what they have just said is over.
    private Obeyed back(Again again, HeardFrom heard) {
        var anything = new Still("", Bearing.PLAIN, false);
        boolean namesNothing = OrdinaryWords.isBackWithoutAName(PlainText.of(heard.message().text()));
        var over = own.open(anything, heard).filter(c -> namesNothing && aftermath().isSaidToBeOver(c));
        return over.map(c -> tellHowItIs(c, anything, heard))
                .or(() -> own.closed(anything, heard).filter(_ -> namesNothing && again.what().isEmpty()).map(c -> reopen(c, heard)))
                .orElseGet(Obeyed.NotMeant::new);
    }

    private Aftermath aftermath() {
        return new Aftermath(bench);
    }

    private Obeyed still(Still still, HeardFrom heard) {
        var asked = own.asked(still, heard).filter(c -> still.bearing() != Bearing.ONLY_WHEN_ASKED || !isOfAnother(c, heard));
        if (asked.isPresent() && !isDanger(still, heard)) {
            return reopen(asked.get(), heard);
        }
        if (still.bearing() == Bearing.ONLY_WHEN_ASKED) {
            return inConfidence(heard);
        }
        return open(still, heard).map(c -> tellHowItIs(c, still, heard))
                .or(() -> own.closed(still, heard).map(c -> reopen(c, heard)))
                .orElseGet(Obeyed.NotMeant::new);
    }

    /// What is said of it in words of one's own may be of something else that is dangerous.
    private static boolean isDanger(Still still, HeardFrom heard) {
        return still.bearing() == Bearing.ONLY_WHEN_ASKED && heard.natures().stream().anyMatch(nature -> nature.kind() == Kind.EMERGENCY);
    }

    /// 来电了 但是没网 tells of another matter.
    private static boolean isOfAnother(Case asked, HeardFrom heard) {
        return SecondMind.isHalfSolved(PlainText.of(heard.message().text())) && heard.natures().stream().anyMatch(nature -> nature.kind() != Kind.CHATTER && nature.category().isPresent() && !nature.category().equals(asked.category()));
    }

    private Obeyed reopen(Case closed, HeardFrom heard) {
        settle(closed, heard);
        return work.reopen(closed, heard);
    }

    /// Done or not: of one that is still open its owner hears it, and closes it.
    private Obeyed over(Over over, HeardFrom heard) {
        var asked = own.asked(over, heard);
        if (asked.isPresent()) {
            settle(asked.get(), heard);
            return work.confirm(asked.get(), heard);
        }
        return open(over, heard).filter(_ -> isMeant(over, heard)).map(c -> work.saidToBeOver(c, heard))
                .or(() -> closed(over, heard).filter(c -> c.status() == Status.DONE).map(c -> work.confirm(c, heard)))
                .orElseGet(Obeyed.NotMeant::new);
    }

    /// Of several that may be meant they are asked which, where they call Linli.
    private Obeyed notWanted(NotWanted words, HeardFrom heard) {
        if (!isMeant(words, heard)) {
            return new Obeyed.NotMeant();
        }
        var meant = own.mayBeMeant(words, heard);
        if (meant.size() > 1) {
            return heard.isCalled() ? work.which(meant, heard) : new Obeyed.Done(meant.getFirst());
        }
        return meant.stream().findFirst().map(c -> work.withdraw(c, heard))
                .or(() -> own.closed(words, heard).filter(_ -> heard.isCalled()).map(c -> voice.say(heard, Optional.of(c), work.progress(c))))
                .orElseGet(Obeyed.NotMeant::new);
    }

    /// Only of a quarrel: 我跟他说好了 may be said of a plumber, too.
    private Obeyed reconciled(Reconciled words, HeardFrom heard) {
        return own.mayBeMeant(words, heard).stream().filter(c -> c.kind() == Kind.DISPUTE).findFirst()
                .map(c -> work.withdraw(c, heard))
                .or(() -> own.closed(words, heard).filter(c -> c.kind() == Kind.DISPUTE && heard.isCalled()).map(c -> voice.say(heard, Optional.of(c), work.progress(c))))
                .orElseGet(Obeyed.NotMeant::new);
    }

    private void settle(Case asked, HeardFrom heard) {
        ownCases.question(heard).filter(question -> question.caseNumber() == asked.number()).ifPresent(conversations::settle);
    }

    private Optional<Case> open(OnTheirOwn words, HeardFrom heard) {
        return own.open(words, heard);
    }

    private Optional<Case> closed(OnTheirOwn words, HeardFrom heard) {
        return own.closed(words, heard).filter(_ -> isMeant(words, heard));
    }

    private static boolean isMeant(OnTheirOwn words, HeardFrom heard) {
        return heard.isCalled() || words.bearing() == Bearing.PLAIN;
    }

    /// Words that may be about anything are no matter of their own either: nothing is said then.
    private Obeyed tellHowItIs(Case open, OnTheirOwn words, HeardFrom heard) {
        if (!isMeant(words, heard)) {
            return new Obeyed.Done(open);
        }
        if (words instanceof Still && aftermath().isSaidToBeOver(open)) {
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
