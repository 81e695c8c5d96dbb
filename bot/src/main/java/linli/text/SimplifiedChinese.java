package linli.text;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.BitSet;

/// Traditional characters to Simplified ones, by ICU's table.
///
/// Residents nearly always write characters of GB 2312, which holds no Traditional form; only a text with a Chinese character
/// outside it, and outside the local dialect, is worth waking ICU for, whose tables take a third of a second to load.
final class SimplifiedChinese {
    /// Of Changsha and Guangdong, and missing in GB 2312 though no Traditional forms: 冇得水, 娭毑, 乜嘢.
    static final String DIALECT = "冇娭毑咗跶哋啰嗰嚟囧嘢喺嘅啲唔佢睇攞冚蹚噉孖冧煲揾叻嬲";
    private static final BitSet HARMLESS = harmless();

    private SimplifiedChinese() {}

    static String of(String text) {
        return needsWork(text) ? Table.TRADITIONAL_TO_SIMPLIFIED.transliterate(text) : text;
    }

    static boolean needsWork(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u3400' && c <= '\u9fff' && !HARMLESS.get(c)) {
                return true;
            }
        }
        return false;
    }

    /// The Chinese characters of GB 2312-80, rows 16 to 87 of its table of 94 by 94, and the dialect's.
    private static BitSet harmless() {
        var set = new BitSet(0xa000);
        var decoder = Charset.forName("GB2312").newDecoder();
        for (int row = 0xb0; row <= 0xf7; row++) {
            for (int cell = 0xa1; cell <= 0xfe; cell++) {
                try {
                    var decoded = decoder.decode(java.nio.ByteBuffer.wrap(new byte[] {(byte) row, (byte) cell}));
                    set.set(decoded.get(0));
                } catch (CharacterCodingException e) {
                    set.clear(0); // five cells of the table are empty: there is nothing to add
                }
            }
        }
        DIALECT.chars().forEach(set::set);
        return set;
    }

    static final class Table {
        static final Transliterator TRADITIONAL_TO_SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    }
}
