package linli.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import linli.community.Community;
import linli.community.Person;
import linli.knowledge.AmountRow;
import linli.knowledge.AmountTable;
import linli.knowledge.Entry;
import linli.knowledge.Fact;
import linli.knowledge.Knowledge;
import linli.knowledge.ServiceWindow;
import linli.recall.Form;
import linli.text.PlainText;
import linli.wording.Phrase;
import linli.wording.Wording;

/// Says what an entry answers to a question: an amount from its dated table where the question is for one, the hours of its window where
/// it is for those, and else what the entry says, short, with its source and since when it holds.
public record Answers(Community community, Wording wording, Knowledge knowledge) {
    /// The same, who knows more.
    public Answers knowing(Knowledge all) {
        return new Answers(community, wording, all);
    }

    public Response respond(Entry entry, String question, Instant now) {
        String plain = PlainText.of(question);
        return amount(entry, plain, now)
                .or(() -> opening(entry, plain, now))
                .orElseGet(() -> new Response.Told(entry, compose(entry)));
    }

    /// What is said once the fact has been told that was asked for.
    public Response respond(Entry entry, String question, Fact asked, String answer, Instant now) {
        var table = knowledge.table(entry.id()).orElseThrow();
        return response(entry, table, PlainText.of(question) + " " + FactFinder.inFull(asked, PlainText.of(answer), today(now)), now);
    }

    /// Whether a text tells the fact, said by somebody who was asked for it.
    public boolean tells(Fact asked, String text, Instant now) {
        return FactFinder.answer(asked, PlainText.of(text), today(now)).isPresent();
    }

    /// Whether a text may tell a fact on which an amount hangs.
    public static boolean mayTellAFact(Knowledge knowledge, String plain) {
        return FactFinder.mayTell(knowledge.facts(), plain);
    }

    /// The entry whose window or amount a question calls by name and asks for, whatever else it tells.
    public Optional<Entry> calledByName(String question, Instant now) {
        String plain = PlainText.of(question);
        return knowledge.tables().stream()
                .filter(table -> table.words().stream().anyMatch(plain::contains) && new Reckoner(table, today(now)).isAsked(plain))
                .map(AmountTable::entry)
                .findFirst()
                .or(() -> window(plain, today(now)).map(ServiceWindow::entry))
                .flatMap(knowledge::entry);
    }

    private Optional<ServiceWindow> window(String plain, LocalDate today) {
        return Opening.isSurelyAsked(plain, today)
                ? knowledge.windows().stream().filter(window -> window.words().stream().anyMatch(plain::contains)).findFirst()
                : Optional.empty();
    }

    /// What the entry itself says.
    public String compose(Entry entry) {
        return new EntryText(wording).compose(entry, Form.SHORT);
    }

    private Optional<Response> amount(Entry entry, String plain, Instant now) {
        return knowledge.table(entry.id())
                .filter(table -> new Reckoner(table, today(now)).isAsked(plain))
                .map(table -> knowledge.namesAnotherRegion(plain, community.regions()) || !community.isWithin(table.region())
                        ? new Response.Told(entry, elsewhere(table))
                        : response(entry, table, plain, now));
    }

    private Response response(Entry entry, AmountTable table, String plain, Instant now) {
        return switch (new Reckoner(table, today(now)).reckon(plain)) {
            case Reckoning.Found(var row) -> new Response.Told(entry, amount(table, row));
            case Reckoning.Wanting(var fact) -> new Response.Wanting(entry, fact, plain, fact.ask());
            case Reckoning.Nothing _ -> new Response.Told(entry, nothing(table));
        };
    }

    private String amount(AmountTable table, AmountRow row) {
        return wording.say(
                table.isExample() ? Phrase.AMOUNT_EXAMPLE : Phrase.AMOUNT,
                "title", table.title(), "amount", row.amount(), "source", EntryText.named(table.source()), "from", row.from().toString(),
                "office", titled(table), "hours", hours(table));
    }

    /// What is said instead of an amount that is not certain: where to ask, and when.
    public String nothing(AmountTable table) {
        return wording.say(Phrase.AMOUNT_UNKNOWN, "title", table.title(), "office", titled(table), "hours", hours(table));
    }

    private String elsewhere(AmountTable table) {
        return wording.say(Phrase.AMOUNT_ELSEWHERE, "title", table.title(), "office", titled(table), "hours", hours(table));
    }

    private String titled(AmountTable table) {
        return community.person(table.office()).map(Person::titled)
                .or(() -> community.group(table.office()).map(group -> group.name()))
                .orElseThrow();
    }

    private String hours(AmountTable table) {
        return community.person(table.office()).flatMap(community::rosterOf).map(wording::usual).orElse("");
    }

    private Optional<Response> opening(Entry entry, String plain, Instant now) {
        return knowledge.window(entry.id())
                .filter(_ -> Opening.isAsked(plain, today(now)))
                .map(window -> new Response.Told(entry, new Opening(community, wording, window).answer(plain, now)));
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, community.zone());
    }
}
