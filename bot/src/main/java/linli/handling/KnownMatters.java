package linli.handling;

import linli.afteralarm.AfterAnAlarm;
import linli.sequel.TheirOwn;
import linli.turn.Sides;
import linli.turn.Turn;
import linli.understand.Understanding;

/// What the store knows in a group to which talk may belong: a case that is waited for, a quarrel, an alarm.
public record KnownMatters(Turn turn, Understanding understanding) {
    /// Whether neighbours there wait for something.
    public boolean isAnythingOpen() {
        return turn.message().group().filter(group -> !turn.tx().cases().openInGroup(group, 1).isEmpty()).isPresent();
    }

    /// Whether a quarrel there is about whoever speaks.
    public boolean isQuarrelWithThem() {
        return new Sides(turn).isPartyHere();
    }

    /// Whether it is on an alarm that was raised there minutes ago.
    public boolean isAlarmSpokenOf() {
        return new AfterAnAlarm(turn, understanding).isMeant();
    }

    /// Whether it is on a matter of the speaker's own.
    public boolean isOnTheirOwn() {
        return new TheirOwn(turn, understanding).isMeant();
    }
}
