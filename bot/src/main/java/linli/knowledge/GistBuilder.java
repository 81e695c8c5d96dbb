package linli.knowledge;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import linli.knowledge.TextIndex.Gist;

/// The terms of one text as they come, until all are there and make its gist.
final class GistBuilder {
    private final Terms terms;
    private final Map<String, Integer> further;
    private final Set<String> unknown = new HashSet<>();
    private final Tally known = new Tally();

    /// @param further terms with numbers behind those of the index
    GistBuilder(Terms terms, Map<String, Integer> further) {
        this.terms = terms;
        this.further = further;
    }

    void add(CharSequence term) {
        int number = terms.number(term);
        if (number == Terms.UNKNOWN) {
            addUnknown(term.toString());
        } else {
            known.add(number);
        }
    }

    private void addUnknown(String term) {
        int number = further.getOrDefault(term, Terms.UNKNOWN);
        if (number == Terms.UNKNOWN) {
            unknown.add(term);
        } else {
            known.add(number);
        }
    }

    Gist gist(Postings weights) {
        var counted = known.counted();
        float[] information = new float[counted.numbers().length];
        double all = 0;
        for (int i = 0; i < unknown.size(); i++) {
            all += weights.informationOfUnknown();
        }
        for (int i = 0; i < information.length; i++) {
            int term = counted.numbers()[i];
            information[i] = term < terms.size() ? weights.information(term) : weights.informationOfUnknown();
            all += information[i];
        }
        return new Gist(counted.numbers(), counted.times(), information, all);
    }
}
