package linli.resident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.cases.Aftermath;
import linli.cases.Case;
import linli.cases.Workbench;
import linli.colleague.Pointing;
import linli.colleague.Rights;
import linli.community.IncidentRule;
import linli.conversation.ConversationStore;
import linli.conversation.PendingQuestion;
import linli.mediation.MediationStore;
import linli.message.Kind;
import linli.reply.ResidentReply.Again;
import linli.reply.ResidentReply.OnCase;
import linli.reply.ResidentReply.Progress;
import linli.reply.ResidentReply.Solved;
import linli.reply.ResidentReply.Unsolved;
import linli.reply.ResidentReply.Withdraw;
import linli.text.PlainText;

/// Finds the cases of a resident that a word of theirs is about: those they reported or joined, of a quarrel that is back the one they are the other
/// side of, or as a unit leader those of the stairwell.
record OwnCases(Workbench bench, ConversationStore conversations, MediationStore quarrels, Pointing pointing, Rights rights) {
    private static final int LOOKED_THROUGH = 8;
    private static final Pattern PAUSE = Pattern.compile("[\\s,，。.!?~]+");
    private static final int SAYS_SOMETHING = 4;
    private static final Pattern PARTICLES = Pattern.compile("[的那个这]");
    private static final Pattern THING = Pattern.compile("(?<thing>\\p{IsHan}{1,4})又");

    /// By number, by what is quoted, as the answer to a question, or of one who calls Linli by name the newest that it fits; what is back
    /// again is known by what it is. Several only where it may be any of them.
    List<Case> find(OnCase reply, HeardFrom heard) {
        var message = heard.message();
        if (reply.number().isPresent() || message.quote().isPresent()) {
            return reply.number().or(() -> message.quote().flatMap(pointing::quoted))
                    .flatMap(bench.cases()::find)
                    .filter(c -> isTheirs(c, heard, reply))
                    .stream().toList();
        }
        var asked = asked(reply, heard);
        if (asked.isPresent()) {
            return asked.stream().toList();
        }
        if (reply instanceof Again again) {
            return Stream.concat(theirs(heard).stream(), quarrelsOf(heard).stream())
                    .filter(c -> isClosedLately(c) && isAlike(again, c, heard) && !tellsOfSomethingElse(c, heard))
                    .limit(1).toList();
        }
        if (!heard.isCalled() || isBare(reply)) {
            return List.of();
        }
        var all = theirs(heard);
        var fitting = all.stream().filter(c -> fits(reply, c)).toList();
        return fitting.isEmpty() && reply instanceof Progress ? all.stream().filter(this::isClosedLately).limit(1).toList() : fitting;
    }

    /// The case of which they were asked whether it is solved.
    private Optional<Case> asked(OnCase reply, HeardFrom heard) {
        return Optional.of(reply).filter(r -> !(r instanceof Progress))
                .flatMap(_ -> question(heard))
                .flatMap(question -> bench.cases().find(question.caseNumber()))
                .filter(c -> !(reply instanceof Again again) || isAlike(again, c, heard) && !tellsOfSomethingElse(c, heard));
    }

    /// Whether it is solved, asked where they write; or in their group, where they answer in private.
    Optional<PendingQuestion> question(HeardFrom heard) {
        return questionIn(heard.message().group(), heard)
                .or(() -> heard.group().isPresent() ? Optional.empty() : theirs(heard).stream()
                        .filter(c -> c.group().isPresent())
                        .flatMap(c -> questionIn(c.group(), heard).filter(asked -> asked.caseNumber() == c.number()).stream())
                        .findFirst());
    }

    private Optional<PendingQuestion> questionIn(Optional<String> group, HeardFrom heard) {
        return conversations.pending(group, heard.sender(), PendingQuestion.Kind.SOLVED, bench.now());
    }

    private boolean isTheirs(Case meant, HeardFrom heard, OnCase reply) {
        boolean isReporter = bench.cases().reportersOf(meant.number()).contains(heard.sender());
        boolean isLeaders = bench.speech().community().person(heard.sender())
                .filter(person -> rights.isOfTheirStairwell(meant, person))
                .isPresent();
        boolean isBack = reply instanceof Again || reply instanceof Unsolved;
        return isReporter || isLeaders && !(reply instanceof Withdraw) || isBack && quarrelsOf(heard).contains(meant);
    }

    /// Quarrels that are over, in which they stand on a side: whoever did not bring it up may say that it is back, and need know no more of it.
    private List<Case> quarrelsOf(HeardFrom heard) {
        return quarrels.partiesBy(heard.sender(), LOOKED_THROUGH).stream()
                .flatMap(party -> bench.cases().find(party.caseNumber()).stream())
                .filter(this::isClosedLately)
                .filter(c -> isWhereItWasSaid(c, heard))
                .toList();
    }

    private boolean isWhereItWasSaid(Case about, HeardFrom heard) {
        return heard.group().isEmpty() || bench.cases().groupsOf(about.number()).contains(heard.group().get().id());
    }

    /// In a group only what was reported there.
    List<Case> theirs(HeardFrom heard) {
        return bench.cases().reportedBy(heard.sender(), LOOKED_THROUGH).stream()
                .filter(c -> isWhereItWasSaid(c, heard))
                .toList();
    }

    private boolean fits(OnCase reply, Case theirs) {
        return switch (reply) {
            case Progress _, Withdraw _ -> theirs.isOpen();
            case Solved _, Unsolved _, Again _ -> isClosedLately(theirs);
        };
    }

    private static boolean isBare(OnCase reply) {
        return switch (reply) {
            case Solved(var _, var bare) -> bare;
            case Unsolved(var _, var bare) -> bare;
            case Progress _, Withdraw _, Again _ -> false;
        };
    }

    boolean isClosedLately(Case theirs) {
        return isClosedSince(theirs, bench.now().minus(Aftermath.LATELY));
    }

    boolean isClosedSince(Case theirs, Instant since) {
        return !theirs.isOpen() && new Aftermath(bench).result(theirs).filter(event -> event.at().isAfter(since)).isPresent();
    }

    /// 又停了 家里没水 is not about the lift that stood still.
    private static boolean tellsOfSomethingElse(Case theirs, HeardFrom heard) {
        String told = PlainText.of(theirs.text());
        var beside = PAUSE.splitAsStream(PlainText.of(heard.message().text()))
                .filter(part -> part.indexOf('又') < 0 && part.length() >= 2 && part.codePoints().noneMatch(c -> told.indexOf(c) >= 0))
                .toList();
        boolean isAnother = heard.natures().stream().anyMatch(nature -> nature.category().isPresent() && !nature.category().equals(theirs.category()));
        boolean isTalk = heard.natures().stream().allMatch(nature -> nature.kind() == Kind.CHATTER);
        return !beside.isEmpty() && (isAnother || isTalk && beside.stream().anyMatch(part -> part.length() >= SAYS_SOMETHING));
    }

    /// 又漏了 is about what leaked; what is told without a name is about what was done there last, unless something else is clearly meant.
    private boolean isAlike(Again reply, Case theirs, HeardFrom heard) {
        String text = PlainText.of(theirs.text());
        boolean isTalk = theirs.kind() == Kind.CHATTER; // of one who wanted somebody, any small talk is of the same sort
        boolean isSameSort = !isTalk && heard.natures().stream().anyMatch(nature -> nature.equals(theirs.nature()))
                && theirs.cause().equals(causeOf(theirs, PlainText.of(heard.message().text())));
        boolean isSameThing = !isTalk && heard.natures().stream().anyMatch(nature -> nature.equals(theirs.nature()))
                && isSpokenOf(PlainText.of(heard.message().text()), text);
        boolean isStillIt = reply.what().isEmpty() && !PlainText.of(heard.message().text()).contains("又") && !namesAnotherCause(theirs, heard);
        return isSameSort || isSameThing || isStillIt || !reply.what().isEmpty() && reply.what().codePoints().allMatch(c -> text.indexOf(c) >= 0);
    }

    /// 灯又坏了 is about the light that was told of.
    private static boolean isSpokenOf(String plain, String told) {
        var thing = THING.matcher(plain);
        String named = thing.find() ? PARTICLES.matcher(thing.group("thing")).replaceAll("") : "";
        return !named.isEmpty() && named.codePoints().allMatch(c -> told.indexOf(c) >= 0);
    }

    /// 跳闸了还是停电 is about the power, whatever else was done for the same person last.
    private boolean namesAnotherCause(Case theirs, HeardFrom heard) {
        return heard.natures().stream()
                .flatMap(nature -> bench.speech().community().incidentRule(nature.category(), PlainText.of(heard.message().text())).stream())
                .anyMatch(rule -> !theirs.cause().equals(Optional.of(rule.id())));
    }

    private Optional<String> causeOf(Case theirs, String plain) {
        return bench.speech().community().incidentRule(theirs.category(), plain).map(IncidentRule::id);
    }
}
