package linli.understand;

import java.util.List;
import java.util.Optional;
import linli.knowledge.Example;
import linli.knowledge.Knowledge;

/// Where the models for one state of the knowledge come from: made anew, or kept from an earlier start.
@FunctionalInterface
public interface Fitting {
    /// The examples of that knowledge, if they are kept with its models and need not be read again.
    default Optional<List<Example>> examples() {
        return Optional.empty();
    }

    FittedModels models(Knowledge knowledge);
}
