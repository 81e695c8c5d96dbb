package linli.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import linli.knowledge.AmountTable;
import linli.knowledge.Entry;
import linli.knowledge.Source;
import linli.recall.Edition;

/// Tells which edition an entry is in. The version changes with every character of what its answers say: the short, the full and the
/// elder's form, the source, the region, from when till when it holds, what to bring, where, whether somebody may go on behalf. A comma moved is
/// a new version too: whether it changes the meaning is for people to say, not for a program. Title, ways to ask and id change nothing.
/// Of an amount it changes with the amount and its source: that next year's is the same is no news. Thread-safe.
public final class Editions {
    private static final int BYTES = 6;
    private static final String NO_AMOUNT = "";
    /// By identity: an entry never changes, and goes when the files it came from are replaced.
    private static final Cache<Entry, Edition> KNOWN = Caffeine.newBuilder().weakKeys().build();

    private Editions() {}

    public static Edition of(Entry entry) {
        return KNOWN.get(entry, e -> new Edition(e.id(), e.title(), versionOf(said(e))));
    }

    static Edition of(Entry entry, AmountTable table, Facts facts, Reckoning reckoned) {
        var said = switch (reckoned) {
            case Reckoning.Found(var row) -> Stream.of(
                    table.title(), row.amount(), EntryText.named(table.source()), Boolean.toString(table.isExample()));
            case Reckoning.Wanting _, Reckoning.Nothing _ -> Stream.of(table.title(), NO_AMOUNT);
        };
        return new Edition(entry.id(), entry.title(), versionOf(said), facts.written());
    }

    private static String versionOf(Stream<String> said) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            said.forEach(text -> {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Stream<String> said(Entry entry) {
        return Stream.of(
                        Stream.of(entry.inShort(), entry.inFull(), entry.forElders(), entry.region(), entry.validFrom().toString()),
                        Stream.of(text(entry.validUntil()), text(entry.where()), text(entry.behalf())),
                        said(entry.source()),
                        entry.bring().stream())
                .flatMap(texts -> texts);
    }

    private static Stream<String> said(Source source) {
        return Stream.of(
                source.issuer(), source.document(), text(source.article()), text(source.number()), text(source.date()),
                text(source.link()));
    }

    private static String text(Optional<?> known) {
        return known.map(Object::toString).orElse("");
    }
}
