package linli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import linli.act.Handling;
import linli.act.Turn;
import linli.act.Witness;
import linli.answer.Answers;
import linli.answer.FormWish;
import linli.channel.Intake;
import linli.community.Group;
import linli.conversation.Conversations;
import linli.correction.Correction;
import linli.decide.Decided;
import linli.desk.ResidentReply;
import linli.desk.ShortReply;
import linli.digest.WrittenAnswer;
import linli.message.InboundMessage;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Reply;
import linli.site.Site;
import linli.store.Store;
import linli.store.Transaction;
import linli.text.PlainText;
import linli.understand.Interpreter;
import linli.understand.Understanding;

/// The way of a message: understood in parallel, put into its conversation, decided and acted upon in one write of the store, and
/// answered once that is durable. Chatter goes no further than understanding; what a colleague has put right or answered counts from the
/// next message on. Thread-safe.
public final class MessageProcessor implements Intake {
    /// An answer to a question of Linli's, such as 3-2, is no longer than this.
    private static final int LONGEST_ANSWER = 20;
    /// Nor is a reason that a colleague was asked for longer than this.
    private static final int LONGEST_REASON = 60;

    private final Taught sites;
    private final Store store;
    private final Conversations conversations;
    private final Witness witness;
    private final Runnable committed;

    /// @param committed told after every commit, so that the outbox need not wait for its next look
    public MessageProcessor(
            Supplier<Site> sites, Store store, Conversations conversations, Witness witness, Runnable committed) {
        this.sites = new Taught(sites, store);
        this.store = store;
        this.conversations = conversations;
        this.witness = witness;
        this.committed = committed;
    }

    @Override
    public CompletionStage<Reply> process(InboundMessage message) {
        var site = sites.get();
        Place where = site.community().placeOf(message.group(), message.sender());
        String plain = PlainText.of(message.text());
        Place said = site.interpreter().places().find(plain);
        var understanding = conversations.inContext(message, site.interpreter().interpret(message, plain, where), said);
        if (needsNobody(understanding) && !mayBeMeantForLinli(site, message, plain, said)) {
            witness.saw(message, understanding, List.of(), Reply.SILENT);
            return CompletableFuture.completedFuture(Reply.SILENT);
        }
        return store.write(site.community().id(), tx -> act(site, message, understanding, tx)).thenApply(outcome -> {
            outcome.inForce().ifPresent(corrections -> sites.learn(site, corrections));
            outcome.answers().ifPresent(answers -> sites.know(site, answers));
            committed.run();
            witness.saw(message, understanding, outcome.decisions(), outcome.reply());
            return outcome.reply();
        });
    }

    /// @param inForce all corrections, if the message made or undid one
    /// @param answers all that staff have answered, if the message put an answer in force or took one back
    private record Outcome(
            Reply reply, List<Decided> decisions, Optional<List<Correction>> inForce, Optional<List<WrittenAnswer>> answers) {}

    private static Outcome act(Site site, InboundMessage message, Understanding understanding, Transaction tx) {
        var handling = new Handling(new Turn(site, message, understanding.isBundle(), tx), understanding);
        var reply = handling.handle();
        return new Outcome(reply, handling.decisions(), handling.inForce(), handling.answers());
    }

    private static boolean needsNobody(Understanding understanding) {
        return understanding.pieces().stream().allMatch(piece -> piece.kind() == Kind.CHATTER);
    }

    /// Called by name, a colleague's short reply or their answer to a question, a resident's word on their case, a wish to have an answer in another form, or a short text that names a place or a fact and
    /// so may answer a question.
    private static boolean mayBeMeantForLinli(Site site, InboundMessage message, String plain, Place said) {
        return Interpreter.isCalled(message)
                || plain.contains("人工")
                || plain.length() <= LONGEST_ANSWER && (said.isFindable() || Answers.mayTellAFact(site.knowledge(), plain))
                || FormWish.in(plain).isPresent()
                || ResidentReply.parse(plain).isPresent()
                || site.community().person(message.sender()).isPresent()
                        && (isShortWordAmongStaff(site, message) || ShortReply.parse(message.text()).isPresent());
    }

    private static boolean isShortWordAmongStaff(Site site, InboundMessage message) {
        return message.text().length() <= LONGEST_REASON
                && message.group().flatMap(site.community()::group).filter(Group::isStaff).isPresent();
    }
}
