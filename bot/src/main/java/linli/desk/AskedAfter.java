package linli.desk;

import java.util.List;
import java.util.Optional;
import linli.cases.Case;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.reply.Offhand;
import linli.text.Labour;
import linli.text.PlainText;
import linli.text.Standing;
import linli.text.Sureness;

/// Tells a colleague how a matter stands that they ask after without its number, 那个灯弄好没, where but one that they may see is named so.
record AskedAfter(OpenMatters open, Ear ear, Overview overview) {
    private static final int LONGEST = 24;

    Optional<Obeyed> in(Said said) {
        String plain = PlainText.of(said.message().text());
        boolean mayBe = !said.amongResidents() && plain.length() <= LONGEST && said.message().quote().isEmpty() && said.message().forwarded().isEmpty()
                && Offhand.number(plain).isEmpty() && asks(plain);
        var named = mayBe ? open.named(plain, open.knownTo(said)) : List.<Case>of();
        return named.size() == 1 ? Optional.of(overview.look(named.getFirst(), said)) : Optional.empty();
    }

    /// Colleagues and residents ask after a matter in the same words.
    private boolean asks(String plain) {
        return ear.standing(plain, Sureness.BEYOND_DOUBT) == Standing.ASKED
                || ear.standing(plain, Sureness.LIKELY) == Standing.ASKED && ear.labour(plain, Sureness.LIKELY) == Labour.ASKED;
    }
}
