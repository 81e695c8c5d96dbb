package linli.knowledge;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;

/// Words by ICU's dictionary: what long answers are searched by, beside pairs, for a word that is met whole tells more than two pairs of
/// which one may straddle two words. The dictionary takes a third of a second to load. The figures are in `bot/RATIONALE.md`.
public final class WordAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var words = new ICUTokenizer(new DefaultICUTokenizerConfig(true, true));
        return new TokenStreamComponents(words, new LowerCaseFilter(words));
    }
}
