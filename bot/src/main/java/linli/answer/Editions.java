package linli.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import linli.knowledge.AmountTable;
import linli.knowledge.Entry;
import linli.knowledge.Source;
import linli.recall.Edition;

/// Tells which edition an entry is in. The version changes with every character of what its answers say: the short, the full and the
/// elder's form, the source, the region, from when till when it holds, what to bring, where, whether somebody may go on behalf, the amounts
/// that are told with it. A comma moved is
/// a new version too: whether it changes the meaning is for people to say, not for a program. Title, ways to ask and id change nothing.
/// Thread-safe.
public final class Editions {
    private static final int BYTES = 6;
    /// By identity: an entry never changes, and goes when the files it came from are replaced.
    private static final Cache<Entry, Edition> KNOWN = Caffeine.newBuilder().weakKeys().build();

    private Editions() {}

    /// @param table the amounts that are told with it
    public static Edition of(Entry entry, Optional<AmountTable> table) {
        return KNOWN.get(entry, e -> new Edition(e.id(), e.title(), versionOf(e, table)));
    }

    private static String versionOf(Entry entry, Optional<AmountTable> table) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Stream.concat(said(entry), table.stream().flatMap(Editions::said)).forEach(text -> {
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

    private static Stream<String> said(AmountTable table) {
        return Stream.concat(
                said(table.source()), table.rows().stream().map(row -> row.from() + text(row.until()) + new TreeMap<>(row.when()) + row.amount()));
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
