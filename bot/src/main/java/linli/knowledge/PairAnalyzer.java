package linli.knowledge;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Pairs of neighbouring characters and nothing else: what the labelled examples are indexed by, for they are many and alike, and the
/// baseline against which retrieval is measured. The figures are in `bot/RATIONALE.md`.
public final class PairAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, new LowerCaseFilter(new CJKBigramFilter(words)));
    }
}
