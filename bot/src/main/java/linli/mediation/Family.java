package linli.mediation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A sort of quarrel, and who knows about it: a row of `config/mediation.yaml`. An empty set or list applies to all.
public record Family(String id, Set<String> categories, Set<String> compounds, List<String> words, List<Expert> experts) {
    public Family {
        categories = Set.copyOf(categories);
        compounds = Set.copyOf(compounds);
        words = List.copyOf(words);
        experts = List.copyOf(experts);
    }

    boolean fits(Optional<String> category, Optional<String> compound, String plain) {
        return (categories.isEmpty() || category.filter(categories::contains).isPresent())
                && (compounds.isEmpty() || compound.filter(compounds::contains).isPresent())
                && (words.isEmpty() || words.stream().anyMatch(plain::contains));
    }

    boolean fitsAll() {
        return categories.isEmpty() && compounds.isEmpty() && words.isEmpty();
    }
}
