package linli.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import linli.community.Community;
import linli.knowledge.AmountTable;
import linli.knowledge.Entry;
import linli.knowledge.Fact;
import linli.knowledge.Knowledge;
import linli.knowledge.ServiceWindow;
import linli.recall.Edition;
import linli.recall.Form;
import linli.text.PlainText;
import linli.text.PutRight;
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
        return amounts().respond(entry, plain, now)
                .or(() -> opening(entry, plain, now))
                .orElseGet(() -> told(entry));
    }

    /// What is said once the fact has been told that was asked for.
    public Response respond(Entry entry, String question, Fact asked, String answer, Instant now) {
        return amounts().respond(entry, question, asked, answer, now);
    }

    /// What is told later to those who were told an amount; what the entry itself says where no amount belongs to it any more.
    public Response.Told again(Entry entry, Edition given, Instant later) {
        return amounts().again(entry, Facts.read(given.facts()), later).orElseGet(() -> told(entry));
    }

    /// When somebody is at the window of the community where that is done, to whoever asks on for a time.
    public Optional<Response> hoursWhereItIsDone(Entry entry, String plain, Instant now) {
        return knowledge.windows().stream()
                .filter(window -> entry.where().filter(where -> where.contains(window.where()) || where.contains(window.name())).isPresent() && Opening.isAskedOf(window, plain, today(now)))
                .findFirst()
                .map(window -> new Response.Told(entry, new Opening(community, wording, window).answer(plain, now), Editions.of(entry)));
    }

    /// When somebody is to be found at their window, where that is asked.
    public Optional<Response.Told> hoursOf(String name, String plain, Instant now) {
        return knowledge.windows().stream()
                .filter(window -> window.words().contains(name) && Opening.isAskedOf(window, plain, today(now)))
                .findFirst()
                .flatMap(window -> knowledge.entry(window.entry())
                        .map(entry -> new Response.Told(entry, new Opening(community, wording, window).answer(plain, now), Editions.of(entry))));
    }

    /// What is said to whoever was just answered from the entry and goes on about the amount that belongs to it, asking or telling; nothing where
    /// there is none or it is about something else.
    ///
    /// @param isMeant whether the words are meant for Linli, so that they may be as short as 82
    /// @param given what they were told, if it was an amount already
    public Optional<Response> onTheAmount(Entry entry, String text, Optional<Edition> given, boolean isMeant, Instant now) {
        var known = given.filter(Edition::isOfAnAmount).map(edition -> Facts.read(edition.facts())).orElse(Facts.NONE);
        return amounts().goOn(entry, PlainText.of(text), known, isMeant, now);
    }

    /// What the entry says to a question on it that leaves the rest unsaid, 几天能拿: the sentence that fits; nothing where several do, or none.
    public Optional<Response.Told> sentence(Entry entry, String question) {
        return further(question).sentence(entry)
                .map(said -> new Response.Told(entry, new EntryText(wording).compose(entry, said), Editions.of(entry)));
    }

    /// Whether the entry speaks of what is asked or told in words that leave out what they are about.
    public boolean speaksOf(Entry entry, String said) {
        return further(said).isSpokenOf(entry);
    }

    /// Whether the words name by themselves what the entry is about.
    public boolean isNamed(Entry entry, String said) {
        return further(said).isNamed(entry);
    }

    /// Whether the entry speaks of most of what is named.
    public boolean holds(Entry entry, String named) {
        return further(named).isHeldBy(entry);
    }

    private Further further(String said) {
        return new Further(wording, knowledge.dialect(), said);
    }

    /// Whether a text tells the fact, said by somebody who was asked for it.
    public boolean tells(Fact asked, String text, Instant now) {
        return FactAnswer.answer(asked, PlainText.of(text), today(now)).isPresent();
    }

    /// Whether a text tells the years of several people, said by somebody who was asked for those of one.
    public boolean tellsOfSeveral(Fact asked, String text) {
        return asked instanceof Fact.Age && FactAnswer.tellsOfSeveral(PlainText.of(text));
    }

    /// What is said once somebody has put right, 打错了 89, what they told before; nothing where the words tell nothing that was told.
    public Optional<Response> putRight(Entry entry, String question, String said, Instant now) {
        return amounts().putRight(entry, question, PlainText.of(said), now);
    }

    /// What is said to whoever was asked for a fact and cannot tell it; nothing where the text is no such answer.
    public Optional<Response.Told> cannotTell(Entry entry, String text) {
        return amounts().cannotTell(entry, PlainText.of(text));
    }

    /// Whether a text may be said by somebody who was asked for a fact on which an amount hangs.
    public boolean mayBeToldWhenAsked(String said) {
        String plain = PutRight.withoutSlip(said);
        return FactAnswer.tellsOfSeveral(plain) || FactAnswer.mayTell(knowledge.facts(), plain) || FactAnswer.isUnsure(plain) || Amounts.isElsewhere(knowledge, community, plain);
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
    public Response.Told told(Entry entry) {
        return new Response.Told(entry, new EntryText(wording).compose(entry, Form.SHORT), Editions.of(entry));
    }

    private Amounts amounts() {
        return new Amounts(community, wording, knowledge);
    }

    private Optional<Response> opening(Entry entry, String plain, Instant now) {
        return knowledge.window(entry.id())
                .filter(_ -> Opening.isAsked(plain, today(now)))
                .map(window -> new Response.Told(entry, new Opening(community, wording, window).answer(plain, now), Editions.of(entry)));
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, community.zone());
    }
}
