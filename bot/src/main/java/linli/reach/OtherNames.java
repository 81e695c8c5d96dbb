package linli.reach;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.community.Compound;
import linli.mediation.Party;
import linli.message.Kind;
import linli.site.Site;
import linli.store.Transaction;

/// Finds in a colleague's words somebody whose own matter is open elsewhere in the community. The people of the case itself are kept by the
/// guard; of these only a name that is hardly a word counts, so that little is held back that is harmless: of three characters, or such as 王姐.
public record OtherNames(Site site, Transaction tx, Instant now) {
    private static final Pattern HARDLY_A_WORD = Pattern.compile("\\p{IsHan}{3,}|\\p{IsHan}[姐哥叔伯婶嫂姨爹总]");
    private static final Duration LOOKED_BACK = Duration.ofDays(60);
    private static final int MOST_OF_A_KIND = 200;

    public Optional<String> in(String text, Case about) {
        return site.community().compounds().stream()
                .map(Compound::id)
                .flatMap(compound -> Stream.of(Kind.values()).flatMap(kind -> open(kind, compound)))
                .filter(other -> other.number() != about.number())
                .flatMap(this::cards)
                .flatMap(Confidences::names)
                .filter(name -> HARDLY_A_WORD.matcher(name.text()).matches() && name.isIn(text, site.publicWords()))
                .map(name -> name.text())
                .findFirst();
    }

    private Stream<Case> open(Kind kind, String compound) {
        return tx.cases().openOfKind(kind, Optional.of(compound), now.minus(LOOKED_BACK), MOST_OF_A_KIND).stream();
    }

    private Stream<String> cards(Case other) {
        var parties = other.confidential() ? tx.mediations().partiesOf(other.number()).stream() : Stream.<Party>empty();
        return Stream.concat(other.reporterName().stream(), parties.flatMap(party -> party.name().stream()));
    }
}
