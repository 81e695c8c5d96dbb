package linli.colleague;

import java.util.Optional;
import linli.alarm.AlarmStore;
import linli.cases.Case;
import linli.cases.CaseStore;
import linli.community.Community;
import linli.community.Person;
import linli.reply.CaseReply;

/// Whose word is enough that a matter is in hand, or done: whoever has it or had it, those above, the unit leader, and whoever keeps an eye on it.
public record TheirWord(CaseStore cases, AlarmStore alarms, Community community) {
    public boolean isEnoughThatItIsInHand(Case open, Person speaker) {
        var rights = new Rights(community, alarms);
        return !open.confidential() && (rights.mayWorkOn(open, speaker) || rights.isOfTheirStairwell(open, speaker) || former().mayTellOfTheEnd(open, speaker));
    }

    /// Whether the person answers for a place; property and helpers go wherever they are sent for.
    public boolean hasAnArea(Person person) {
        return community.organisation().units().values().stream().anyMatch(unit -> unit.holders().contains(person.id()));
    }

    public boolean isEnoughThatItIsDone(Case open, Person speaker) {
        boolean maySay = new Rights(community, alarms).maySay(new CaseReply.Close(Optional.of(open.number()), ""), open, speaker)
                || former().mayTellOfTheEnd(open, speaker);
        return !open.confidential() && former().mayClose(open) && maySay;
    }

    private FormerHands former() {
        return new FormerHands(cases, community);
    }
}
