package linli.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linli.community.Community;
import linli.community.Person;
import linli.knowledge.AmountRow;
import linli.knowledge.AmountTable;
import linli.knowledge.Entry;
import linli.knowledge.Fact;
import linli.knowledge.Knowledge;
import linli.text.PlainText;
import linli.wording.Phrase;
import linli.wording.Wording;

/// Tells what an amount comes to by the row that is in force for what is known of somebody; where none is for sure, whom to ask and when.
record Amounts(Community community, Wording wording, Knowledge knowledge) {
    private static final Pattern WORD_END = Pattern.compile(" +");

    /// What is answered where an amount is asked for.
    Optional<Response> respond(Entry entry, String plain, Instant now) {
        return knowledge.table(entry.id())
                .filter(table -> new Reckoner(table, today(now)).isAsked(plain))
                .map(table -> knowledge.namesAnotherRegion(plain, community.regions()) || !community.isWithin(table.region())
                        ? new Response.Told(entry, say(Phrase.AMOUNT_ELSEWHERE, table), Editions.of(entry))
                        : respond(entry, table, plain, now));
    }

    /// What is answered to whoever goes on about the amount of an entry they were just answered from: 一个月多少, 我妈82, 益阳的户口.
    Optional<Response> goOn(Entry entry, String plain, Facts known, boolean isMeant, Instant now) {
        var table = knowledge.table(entry.id());
        if (table.isEmpty() || isElsewhere(knowledge, community, plain) && isMeant) {
            return table.map(of -> new Response.Told(entry, say(Phrase.AMOUNT_ELSEWHERE, of), Editions.of(entry)));
        }
        var reckoner = new Reckoner(table.get(), today(now));
        String told = isMeant ? inFull(table.get(), plain, now) : plain;
        return Optional.of(told)
                .filter(_ -> community.isWithin(table.get().region()) && reckoner.isAsked(told) && !knowledge.namesAnotherRegion(plain, community.regions()))
                .map(_ -> respond(entry, table.get(), told, known.and(reckoner.factsIn(told)), now));
    }

    /// The facts in words that tell them by themselves; of 83 长沙户口 both.
    private String inFull(AmountTable table, String plain, Instant now) {
        boolean isOneEach = WORD_END.splitAsStream(plain).allMatch(word -> table.facts().stream().anyMatch(fact -> FactAnswer.answer(fact, word, today(now)).isPresent()));
        return isOneEach ? WORD_END.splitAsStream(plain).map(word -> oneInFull(table, word, now)).collect(Collectors.joining(" ")) : oneInFull(table, plain, now);
    }

    private String oneInFull(AmountTable table, String plain, Instant now) {
        return table.facts().stream()
                .filter(fact -> FactAnswer.answer(fact, plain, today(now)).isPresent())
                .findFirst()
                .map(fact -> FactAnswer.inFull(fact, plain, today(now)))
                .orElse(plain);
    }

    /// What is answered once the fact has been told that was asked for.
    Response respond(Entry entry, String question, Fact asked, String answer, Instant now) {
        var table = knowledge.table(entry.id()).orElseThrow();
        return respond(entry, table, PlainText.of(question) + " " + FactAnswer.inFull(asked, PlainText.of(answer), today(now)), now);
    }

    /// What is answered once they have put right what they told: of two numbers for one thing the later counts.
    Optional<Response> putRight(Entry entry, String question, String said, Instant now) {
        return knowledge.table(entry.id()).flatMap(table -> table.facts().stream()
                .filter(fact -> isToldIn(question, fact, now) && FactAnswer.answer(fact, said, today(now)).isPresent())
                .findFirst()
                .map(fact -> respond(entry, WORD_END.splitAsStream(question).filter(word -> !isToldIn(word, fact, now)).collect(Collectors.joining(" ")), fact, said, now)));
    }

    private boolean isToldIn(String words, Fact fact, Instant now) {
        return FactFinder.find(fact, PlainText.of(words), today(now)).isPresent();
    }

    /// What is answered to whoever was asked for a fact and does not know it, or names another place: whom to ask.
    Optional<Response.Told> cannotTell(Entry entry, String plain) {
        return knowledge.table(entry.id()).flatMap(table -> isElsewhere(knowledge, community, plain)
                ? Optional.of(new Response.Told(entry, say(Phrase.AMOUNT_ELSEWHERE, table), Editions.of(entry)))
                : Optional.of(plain).filter(FactAnswer::isUnsure).map(_ -> new Response.Told(entry, say(Phrase.AMOUNT_UNKNOWN, table), Editions.of(entry))));
    }

    static boolean isElsewhere(Knowledge knowledge, Community community, String plain) {
        return plain.length() <= FactAnswer.SHORT && knowledge.namesAnotherRegion(plain, community.regions());
    }

    private Response respond(Entry entry, AmountTable table, String plain, Instant now) {
        return respond(entry, table, plain, new Reckoner(table, today(now)).factsIn(plain), now);
    }

    private Response respond(Entry entry, AmountTable table, String plain, Facts facts, Instant now) {
        var reckoned = new Reckoner(table, today(now)).reckon(facts);
        return switch (reckoned) {
            case Reckoning.Wanting(var fact) -> new Response.Wanting(entry, fact, plain, fact.ask());
            case Reckoning.Found _, Reckoning.Nothing _ -> told(entry, table, facts, reckoned);
        };
    }

    /// What is told later to those who told these facts; nothing where no amount belongs to the entry any more.
    Optional<Response.Told> again(Entry entry, Facts facts, Instant later) {
        return knowledge.table(entry.id())
                .map(table -> told(entry, table, facts, community.isWithin(table.region())
                        ? new Reckoner(table, today(later)).reckon(facts)
                        : new Reckoning.Nothing()));
    }

    private Response.Told told(Entry entry, AmountTable table, Facts facts, Reckoning reckoned) {
        String text = switch (reckoned) {
            case Reckoning.Found(var row) -> amount(table, row);
            case Reckoning.Wanting _, Reckoning.Nothing _ -> facts.day()
                    .map(day -> wording.say(Phrase.AMOUNT_UNKNOWN_THEN, "title", table.title(), "year", Integer.toString(day.getYear()), "office", titled(table), "hours", hours(table)))
                    .orElseGet(() -> say(Phrase.AMOUNT_UNKNOWN, table));
        };
        return new Response.Told(entry, text, Editions.of(entry, table, facts, reckoned));
    }

    private String amount(AmountTable table, AmountRow row) {
        return wording.say(
                table.isExample() ? Phrase.AMOUNT_EXAMPLE : Phrase.AMOUNT,
                "title", table.title(), "amount", row.amount(), "source", EntryText.named(table.source()), "from", row.from().toString(),
                "office", titled(table), "hours", hours(table));
    }

    /// Where to ask, and when.
    private String say(Phrase phrase, AmountTable table) {
        return wording.say(phrase, "title", table.title(), "office", titled(table), "hours", hours(table));
    }

    private String titled(AmountTable table) {
        return community.person(table.office()).map(Person::titled)
                .or(() -> community.group(table.office()).map(group -> group.name()))
                .orElseThrow();
    }

    private String hours(AmountTable table) {
        return community.person(table.office()).flatMap(community::rosterOf).map(wording::usual).orElse("");
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, community.zone());
    }
}
