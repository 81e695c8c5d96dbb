package linli.decide;

import linli.answer.Response;
import linli.cases.Case;
import linli.decide.Decision.Answer;
import linli.decide.Decision.AskFact;
import linli.decide.Decision.Join;
import linli.decide.Decision.Silent;
import linli.message.Kind;

/// A decision together with its reason.
public record Decided(Decision decision, Reason reason) {
    public static Decided goingOnWith(Case open) {
        return new Decided(new Join(open), Reason.SAME_MATTER);
    }

    static Decided answered(Response response) {
        return switch (response) {
            case Response.Told told -> new Decided(new Answer(told), Reason.ANSWERED_BY_ENTRY);
            case Response.Wanting wanting -> new Decided(new AskFact(wanting), Reason.FACT_MISSING);
        };
    }

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
