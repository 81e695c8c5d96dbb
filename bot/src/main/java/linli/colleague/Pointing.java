package linli.colleague;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseStore;
import linli.community.Person;
import linli.message.OutboundMessage;
import linli.message.Quote;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxStore;
import linli.reply.CaseNumbers;
import linli.reply.CaseReply;

/// Finds the case that a colleague points at, if it is one they may have a hand in.
public record Pointing(CaseStore cases, OutboxStore outbox, Rights rights) {
    private static final Pattern CASE_NUMBER = Pattern.compile("(?<![0-9])" + CaseNumbers.DIGITS + CaseNumbers.WHOLE);
    private static final int CASES_NAMED = 5;
    private static final Duration STILL_IN_MIND = Duration.ofDays(1);

    /// By number, by the quoted card, by the latest card in that place, or all that it may be.
    public List<Case> meant(CaseReply reply, Said said) {
        var person = said.person();
        var several = reply.number().isPresent() ? List.<Case>of() : said.message().quote().map(this::severalIn).orElse(List.of()).stream()
                .filter(c -> c.isOpen() && maySay(reply, c, person)).toList();
        if (several.size() > 1) {
            return several;
        }
        var named = reply.number().or(() -> said.message().quote().flatMap(this::quoted));
        if (named.isPresent() || said.message().quote().isPresent()) {
            return named.flatMap(cases::find).filter(c -> maySay(reply, c, person)).stream().toList();
        }
        var inHand = cases.openOwnedBy(person.id(), CASES_NAMED);
        var fitting = inHand.stream().filter(c -> statusFor(reply).filter(status -> c.status() == status).isPresent()).toList();
        if (!fitting.isEmpty()) {
            return fitting; // a result belongs to what one has taken on; told to the wrong people it cannot be taken back
        }
        if (reply instanceof CaseReply.Close && hadThere(said).isPresent()) {
            return List.of();
        }
        return latestCard(said.place(), reply, person).map(List::of).orElse(inHand);
    }

    /// The open case of the latest card in that place, if it was theirs and is not any more.
    public Optional<Case> hadThere(Said said) {
        return latestCardNumber(said.place()).flatMap(cases::find)
                .filter(c -> c.isOpen() && former().hasItNoLonger(c, said.person()));
    }

    /// Where nothing is pointed at, some words can only be about a case that has come so far.
    private static Optional<Status> statusFor(CaseReply reply) {
        return switch (reply) {
            case CaseReply.Close _, CaseReply.MadeSafe _, CaseReply.Postpone _, CaseReply.Suspend _ -> Optional.of(Status.ACCEPTED);
            case CaseReply.Resume _ -> Optional.of(Status.SUSPENDED);
            case CaseReply.Promise _ -> Optional.of(Status.ASSIGNED);
            case CaseReply.Accept _, CaseReply.Transfer _, CaseReply.Return _, CaseReply.Urge _, CaseReply.Note _, CaseReply.Told _, CaseReply.Look _,
                    CaseReply.Inquire _, CaseReply.Reopen _, CaseReply.Send _, CaseReply.Garbled _ -> Optional.empty();
        };
    }

    private Optional<Case> latestCard(String place, CaseReply reply, Person person) {
        return latestCardNumber(place).flatMap(cases::find).filter(c -> c.isOpen() && maySay(reply, c, person));
    }

    private boolean maySay(CaseReply reply, Case about, Person person) {
        return rights.maySay(reply, about, person)
                || reply instanceof CaseReply.Close && former().mayTellOfTheEnd(about, person)
                || reply instanceof CaseReply.Reopen && former().closed(about, person);
    }

    /// Whether the speaker stands in for whoever has it, who is away.
    public boolean standsIn(Case about, Said said) {
        var community = rights.community();
        return community.person(about.owner()).filter(owner -> community.isAway(owner, said.now()) && community.presentOr(owner, said.now()).equals(said.person())).isPresent();
    }

    private FormerHands former() {
        return new FormerHands(cases, rights.community());
    }

    public Optional<Case> at(int number, Person person) {
        return cases.find(number).filter(c -> rights.mayWorkOn(c, person));
    }

    /// The number of the case that a quoted message of Linli's is about.
    public Optional<Integer> quoted(Quote quote) {
        Optional<Integer> byId = own(quote)
                .map(OutboxRow::message)
                .flatMap(OutboundMessage::caseNumber)
                .map(Integer::valueOf);
        var inText = CASE_NUMBER.matcher(quote.text());
        return byId.or(() -> inText.find() ? Optional.of(Integer.valueOf(inText.group())) : Optional.empty());
    }

    /// Those that a line on several of them names.
    private List<Case> severalIn(Quote quote) {
        return own(quote).map(OutboxRow::message).flatMap(OutboundMessage::caseNumber).isPresent()
                ? List.of()
                : CASE_NUMBER.matcher(quote.text()).results().map(found -> Integer.valueOf(found.group())).distinct().limit(CASES_NAMED)
                        .flatMap(number -> cases.find(number).stream()).toList();
    }

    /// The quoted message, if it is one of Linli's.
    public Optional<OutboxRow> own(Quote quote) {
        return quote.number().flatMap(outbox::find);
    }

    /// The open case of the latest card in that place.
    ///
    /// @param place a group's id, or in a private talk the person's
    public Optional<Case> latestCard(String place, Person person) {
        return latestCardNumber(place).flatMap(number -> at(number, person)).filter(Case::isOpen);
    }

    /// The open case that Linli spoke of last in that place, if that was since then.
    public Optional<Case> latestThere(String place, Instant since) {
        return outbox.latestCard(place).filter(row -> row.createdAt().isAfter(since)).flatMap(row -> row.message().caseNumber())
                .flatMap(number -> cases.find(Integer.parseInt(number))).filter(Case::isOpen);
    }

    /// The case of the latest card and what else came to the same owner so lately that somebody may mean that.
    public List<Case> lately(Case latest, Said said) {
        return cases.openOwnedBy(latest.owner(), CASES_NAMED).stream()
                .filter(c -> c.number() == latest.number() || c.openedAt().isAfter(said.now().minus(STILL_IN_MIND)))
                .filter(c -> at(c.number(), said.person()).isPresent())
                .toList();
    }

    /// That of the latest card in that place, whatever became of it.
    public Optional<Integer> latestCardNumber(String place) {
        return outbox.latestCard(place).flatMap(row -> row.message().caseNumber()).map(Integer::valueOf);
    }
}
