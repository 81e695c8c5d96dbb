package linli.desk;

import java.util.Optional;
import linli.colleague.Said;
import linli.digest.DigestStore;
import linli.digest.Pointer;
import linli.message.Quote;
import linli.outbox.OutboxStore;

/// Finds what a quoted message of Linli's about a digest or an answer was about, also where the platform passes its text alone.
record QuotedLine(DigestStore digests, OutboxStore outbox) {
    private static final int LOOKED_THROUGH = 20;
    /// A platform may cut what it quotes; less than this tells nothing.
    private static final int FEWEST_CHARACTERS = 10;

    Optional<Pointer> of(Said said) {
        return said.message().quote().flatMap(quote -> byId(quote).or(() -> byText(quote)));
    }

    private Optional<Pointer> byId(Quote quote) {
        return quote.number().flatMap(digests::pointer);
    }

    private Optional<Pointer> byText(Quote quote) {
        String quoted = quote.text().strip().replaceFirst("(?:…|\\.\\.\\.)$", "");
        return quote.id().isPresent() || quoted.length() < FEWEST_CHARACTERS
                ? Optional.empty()
                : digests.newestPointers(LOOKED_THROUGH).stream().filter(pointer -> says(pointer, quoted)).findFirst();
    }

    private boolean says(Pointer pointer, String quoted) {
        return outbox.find(pointer.message()).filter(row -> row.message().text().startsWith(quoted)).isPresent();
    }
}
