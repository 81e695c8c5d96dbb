package linli.understand;

import linli.knowledge.Knowledge;
import linli.knowledge.KnowledgeLoader.Kept;

/// Where the models for one state of the knowledge come from: made anew, or kept from an earlier start.
@FunctionalInterface
public interface Fitting {
    /// What of that knowledge is kept with its models and need not be read again.
    default Kept kept() {
        return Kept.NOTHING;
    }

    FittedModels models(Knowledge knowledge);
}
