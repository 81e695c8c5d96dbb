package linli.sequel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.act.FirstWords;
import linli.act.GivenHere;
import linli.act.Inquiry;
import linli.answer.Response;
import linli.cases.Case;
import linli.conversation.PendingFact;
import linli.conversation.PendingQuestion;
import linli.knowledge.Fact;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Purpose;
import linli.text.PlainText;
import linli.text.PutRight;
import linli.turn.PlaceAlone;
import linli.turn.Receipt;
import linli.turn.Turn;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// What somebody says whom Linli has asked: where it is, or what an amount hangs on.
public record PendingAnswers(Turn turn) {
    /// An answer to "哪一栋?" is short; what is longer is a matter of its own.
    private static final int LONGEST_ANSWER = 20;
    private static final Duration JUST_TOLD = Duration.ofMinutes(30);
    private static final int LONGEST_DESCRIPTION = 50;
    private static final int MOST_AT_ONCE = 10;
    private static final Pattern LIVES = Pattern.compile("住|地址|我们?在|位置");

    public Optional<IssueReply> placeGiven() {
        return turn.tx().conversations()
                .pending(turn.message().group(), turn.message().sender(), PendingQuestion.Kind.PLACE, turn.now())
                .flatMap(this::placeGiven)
                .or(this::placeTold);
    }

    /// 12-1-503, right after what they told Linli alone without saying where.
    private Optional<IssueReply> placeTold() {
        String plain = turn.plain();
        Place said = turn.site().interpreter().places().find(plain);
        boolean isAPlace = turn.message().isPrivate() && !turn.isStaff() && !turn.isBundle() && said.isFindable() && new PlaceAlone(turn.site().community()).isNothingElse(plain);
        return isAPlace
                ? turn.tx().cases().openReportedBy(turn.message().sender(), 1).stream()
                        .filter(about -> about.openedAt().isAfter(turn.now().minus(JUST_TOLD)) && !about.place().isFindable())
                        .findFirst()
                        .map(about -> {
                            var placed = place(about, said);
                            var words = new FirstWords(turn);
                            words.taken(placed);
                            words.say();
                            return Receipt.ofCommand(turn.message(), Optional.of(placed));
                        })
                : Optional.empty();
    }

    private Optional<IssueReply> placeGiven(PendingQuestion pending) {
        String plain = turn.plain();
        var open = turn.tx().cases().find(pending.caseNumber()).filter(Case::isOpen);
        if (plain.length() > LONGEST_ANSWER || open.isEmpty()) {
            return open.flatMap(asked -> compoundGiven(pending, plain, asked));
        }
        var spoken = new SpokenPlaces(turn.site());
        Place known = turn.site().interpreter().places().find(PlainText.of(pending.said()));
        Place said = spoken.part(plain, known.orElse(open.get().place())).orElse(known);
        boolean mayBeAsked = pending.said().isEmpty();
        boolean isWhole = said.isFindable() && isSomewhere(said.orElse(open.get().place()));
        if (said.equals(known) || !said.isFindable() && !spoken.isAnswer(plain)) {
            return Optional.empty();
        }
        if (!isWhole && (mayBeAsked || !said.isFindable())) {
            return Optional.of(askOn(pending, said, open.get()));
        }
        turn.tx().conversations().settle(pending);
        var words = new FirstWords(turn);
        var placed = place(open.get(), said);
        if (!spoken.isAnswer(plain)) {
            new Addenda(turn, new Understanding(List.of(), false)).note(placed); // 7栋楼顶有人养鸡 tells more than where
        }
        if (!isWhole) {
            return Optional.of(toldHalf(placed));
        }
        words.taken(placed);
        besideIt(open.get()).forEach(beside -> words.taken(place(beside, said)));
        words.say();
        return Optional.of(Receipt.ofCommand(turn.message(), Optional.of(placed)));
    }

    /// 她住3栋2单元201, of whoever was asked for the compound: it is written down, and the compound may still be told, but is not asked for again.
    private IssueReply toldHalf(Case placed) {
        new Inquiry(turn).whichCompound(placed);
        turn.say(turn.speech().say(Phrase.PLACE_NOTED, "case", placed.label(), "owner", turn.speech().titled(placed.owner())), Purpose.REPLY, Optional.of(placed), false);
        return Receipt.ofCommand(turn.message(), Optional.of(placed));
    }

    /// 我住在清河苑 就是菜市场对面进来左手边第二栋: of a way that is described the compound is what can be made out.
    private Optional<IssueReply> compoundGiven(PendingQuestion pending, String plain, Case open) {
        Place said = turn.site().interpreter().places().find(plain);
        boolean isOnTheWay = plain.length() <= LONGEST_DESCRIPTION && LIVES.matcher(plain).find() && said.building().isEmpty();
        var compound = new Place(said.compound(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return isOnTheWay && pending.said().isEmpty() && said.compound().isPresent() ? Optional.of(askOn(pending, compound, open)) : Optional.empty();
    }

    /// Of a house whose compound nobody has named there may be two, and none where no compound has such a number.
    private boolean isSomewhere(Place said) {
        var community = turn.site().community();
        return said.building().isEmpty()
                || said.compound().isEmpty() && community.compounds().size() == 1
                || community.compounds().stream()
                        .anyMatch(c -> said.compound().filter(c.id()::equals).isPresent() && c.hasBuilding(Integer.parseInt(said.building().get())));
    }

    /// They have said a part of it: what lacks is asked for once more, and never again.
    private IssueReply askOn(PendingQuestion pending, Place said, Case open) {
        var known = said.orElse(open.place());
        turn.tx().conversations().settle(pending);
        turn.tx().conversations().ask(new PendingQuestion(
                pending.group(), pending.person(), pending.kind(), pending.caseNumber(),
                turn.speech().wording().place(said, turn.site().community()), pending.askedAt(), pending.expiresAt()));
        if (pending.said().isEmpty()) {
            String word = turn.site().community().compounds().stream().filter(c -> known.compound().filter(c.id()::equals).isPresent()).findFirst()
                    .map(c -> turn.speech().say(Phrase.ASK_HOUSE, "compound", c.name()))
                    .orElseGet(new Inquiry(turn)::inWhichCompound);
            turn.say(word, Purpose.REPLY, Optional.of(open), false);
        }
        return Receipt.ofCommand(turn.message(), Optional.of(open));
    }

    /// What the answer to a question of theirs hangs on; asked for once each, so that what is still not known after that is left open.
    public Optional<IssueReply> factGiven() {
        String plain = turn.plain();
        if (plain.length() > LONGEST_ANSWER || !turn.site().answers().mayBeToldWhenAsked(plain)) {
            return Optional.empty(); // without a look into the store
        }
        return turn.tx().conversations().pendingFact(turn.message().group(), turn.message().sender(), turn.now())
                .flatMap(this::factGiven);
    }

    private Optional<IssueReply> factGiven(PendingFact pending) {
        String text = PutRight.withoutSlip(turn.plain());
        var answers = turn.site().answers();
        var entry = turn.site().knowledge().entry(pending.entry());
        var fact = turn.site().knowledge().table(pending.entry()).flatMap(table -> table.fact(pending.fact()));
        boolean isAnswer = fact.filter(asked -> answers.tells(asked, text, turn.now())).isPresent();
        if (entry.isPresent() && fact.filter(asked -> answers.tellsOfSeveral(asked, text)).isPresent()) {
            turn.say(turn.speech().say(Phrase.ONE_AFTER_THE_OTHER), Purpose.REPLY, Optional.empty(), false);
            return Optional.of(Receipt.ofEntry(turn.message(), entry.get().id(), Act.ASK));
        }
        if (!isAnswer || entry.isEmpty()) {
            return entry.flatMap(known -> answers.cannotTell(known, text)).map(told -> leftOpen(pending, told))
                    .or(() -> entry.filter(_ -> !text.equals(turn.plain()))
                            .flatMap(known -> answers.putRight(known, pending.question(), text, turn.now())).map(response -> answered(pending, response)))
                    .or(() -> entry.flatMap(known -> another(pending, text)
                            .map(told -> answered(pending, answers.respond(known, pending.question(), told, text, turn.now())))));
        }
        return Optional.of(answered(pending, answers.respond(entry.get(), pending.question(), fact.get(), text, turn.now())));
    }

    /// 都是长沙的, of whoever was asked how old they are: it is kept, and the question stands.
    private Optional<Fact> another(PendingFact pending, String text) {
        return turn.site().knowledge().table(pending.entry()).stream().flatMap(table -> table.facts().stream())
                .filter(fact -> !fact.id().equals(pending.fact()) && turn.site().answers().tells(fact, text, turn.now()))
                .findFirst();
    }

    private IssueReply answered(PendingFact pending, Response response) {
        turn.tx().conversations().settle(pending);
        return switch (response) {
            case Response.Told told -> {
                new GivenHere(turn).give(told, false);
                yield Receipt.ofEntry(turn.message(), told.entry().id(), Act.ANSWER);
            }
            case Response.Wanting wanting -> {
                turn.tx().conversations().ask(new PendingFact(
                        pending.group(), pending.person(), pending.entry(), wanting.question(), wanting.fact().id(),
                        pending.expiresAt()));
                turn.say(wanting.text(), Purpose.REPLY, Optional.empty(), false);
                yield Receipt.ofEntry(turn.message(), wanting.entry().id(), Act.ASK);
            }
        };
    }

    private IssueReply leftOpen(PendingFact pending, Response.Told told) {
        turn.tx().conversations().settle(pending);
        new GivenHere(turn).give(told, false);
        return Receipt.ofEntry(turn.message(), told.entry().id(), Act.ANSWER);
    }

    /// The case where it is after all; those who answer for that place have it from then on.
    public Case place(Case open, Place said) {
        var placed = turn.work().place(open, turn.site().interpreter().places().completed(said.orElse(open.place())));
        turn.incidents().placed(placed);
        return turn.alarms().moved(turn.tx().cases().find(placed.number()).orElseThrow());
    }

    /// The other matters of the same message: one answer says where all of them are.
    private List<Case> besideIt(Case open) {
        return turn.tx().cases().openReportedBy(open.reporter(), MOST_AT_ONCE).stream()
                .filter(c -> c.number() != open.number() && c.openedAt().equals(open.openedAt()))
                .filter(c -> c.group().equals(open.group()) && !c.place().isFindable() && !c.confidential())
                .toList();
    }
}
