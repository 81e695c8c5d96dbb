package linli;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.CaseStore;
import linli.community.Community;
import linli.conversation.ConversationStore;
import linli.conversation.Conversations;
import linli.conversation.Homes;
import linli.conversation.PendingQuestion;
import linli.conversation.Unrest;
import linli.message.Kind;
import linli.store.Store;

/// Takes up what was talked of before the start: whoever told of a case goes on about it, what is said where an alarm is up or a quarrel has broken out is held
/// against that, what a colleague has asked is answered, and who writes where is known.
record BeforeTheStart(Store store, Conversations conversations, Unrest unrest, Homes homes) {
    private static final int NEWEST = 50;
    /// Of cases older than some hundred nobody speaks in passing.
    private static final int NEWEST_CASES = 500;

    void recall(Community community) {
        store.<Integer>read(community.id(), tx -> {
            recallCases(community, tx.cases());
            recallAlarms(community, tx.cases());
            recallQuarrels(community, tx.cases());
            recallQuestions(tx.conversations());
            return tx.cases().lastNumber();
        });
    }

    private void recallCases(Community community, CaseStore cases) {
        for (var heard : cases.heardAfter(cases.lastNumber() - NEWEST_CASES)) {
            conversations.spokeOf(heard.group(), heard.reporter(), heard.number(), heard.at());
            homes.noteGroup(community, heard.group(), heard.reporter());
        }
    }

    private void recallAlarms(Community community, CaseStore cases) {
        openOfKind(Kind.EMERGENCY, community, cases)
                .forEach(open -> open.group().ifPresent(group -> unrest.alarmed(group, open.reporter(), open.category(), open.openedAt())));
    }

    private void recallQuarrels(Community community, CaseStore cases) {
        openOfKind(Kind.DISPUTE, community, cases).forEach(open -> open.group().ifPresent(group -> unrest.quarrelled(group, open.openedAt())));
    }

    private void recallQuestions(ConversationStore asked) {
        asked.asked(PendingQuestion.Kind.WORD).forEach(question -> conversations.carried(question.group().orElse(question.person()), question.askedAt()));
    }

    private static Stream<Case> openOfKind(Kind kind, Community community, CaseStore cases) {
        return Stream.concat(community.compounds().stream().map(compound -> Optional.of(compound.id())), Stream.of(Optional.<String>empty()))
                .flatMap(compound -> cases.openOfKind(kind, compound, Instant.EPOCH, NEWEST).stream());
    }
}
