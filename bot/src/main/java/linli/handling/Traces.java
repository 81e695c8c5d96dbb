package linli.handling;

import linli.afteralarm.AfterAnAlarm;
import linli.conversation.Conversations;
import linli.conversation.Unrest;
import linli.message.InboundMessage;
import linli.sequel.AskedByAColleague;
import linli.sequel.TheirOwn;
import linli.topic.AskedOn;
import linli.turn.Sides;
import linli.turn.Turn;
import linli.understand.Understanding;

/// What talk may be on of which the store knows more: a case that is waited for, a quarrel, an alarm, a matter of the speaker's own, or
/// what they were just answered or asked. By what is remembered of the last hours alone, so that the store is asked of little talk.
public record Traces(boolean mayBeDone, boolean mayHitBack, boolean mayBeOfAnAlarm, boolean mayGoOn, boolean mayAnswer, boolean mayAskOn) {
    public static Traces of(InboundMessage message, Overheard overheard, Conversations conversations, Unrest unrest) {
        boolean mayGoOn = conversations.lastSpokeOfACase(message).filter(overheard::mayGoOnSince).isPresent()
                || conversations.lastSpokenOfHere(message).filter(overheard::mayBeOverSince).isPresent();
        return new Traces(
                overheard.isOfStaffAmongResidents(), unrest.isHot(message) && overheard.soundsLikeHittingBack(),
                unrest.mayBeOfAnAlarm(message, overheard::maySpeakOfADanger), mayGoOn, conversations.wasSpokenToByColleagues(message),
                conversations.isJustAnswered(message) && overheard.mayAskOn());
    }

    public boolean areAny() {
        return mayBeDone || mayHitBack || mayBeOfAnAlarm || mayGoOn || mayAnswer || mayAskOn;
    }

    /// Whether the talk is on something, as the store has it.
    boolean leadSomewhere(Turn turn, Understanding understanding, TheirOwn theirOwn, AskedOn askedOn) {
        return mayBeDone && isAnythingOpen(turn)
                || mayHitBack && new Sides(turn).isPartyHere()
                || mayBeOfAnAlarm && new AfterAnAlarm(turn, understanding).isMeant()
                || mayGoOn && theirOwn.isMeant()
                || mayAnswer && new AskedByAColleague(turn, understanding).isAwaited()
                || mayAskOn && askedOn.isOnATopic();
    }

    private static boolean isAnythingOpen(Turn turn) {
        return turn.message().group().filter(group -> !turn.tx().cases().openInGroup(group, 1).isEmpty()).isPresent();
    }
}
