package linli.decide;

import linli.decide.Decision.Join;
import linli.decide.Decision.Silent;
import linli.message.Kind;

/// A decision together with its reason.
public record Decided(Decision decision, Reason reason) {
    /// Whether it goes on with a quarrel that is open.
    public boolean isOfAQuarrel() {
        return decision instanceof Join(var open) && open.kind() == Kind.DISPUTE;
    }

    /// Whether it was nobody's business but the neighbours' own: nothing of it is told or kept, as of any small talk.
    public boolean isNobodysBusiness() {
        boolean passedOver = reason == Reason.NEEDS_NOBODY || reason == Reason.NOT_SURE_ENOUGH || reason == Reason.STAFF_TALK;
        return decision instanceof Silent && passedOver;
    }
}
