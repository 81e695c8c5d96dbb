package linli.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.act.Acts;
import linli.act.AnswerFor;
import linli.act.GivenHere;
import linli.act.Inquiry;
import linli.answer.Answers;
import linli.answer.EntryText;
import linli.answer.FormWish;
import linli.answer.Response;
import linli.bundle.PassedOnBefore.Matter;
import linli.cases.Aftermath;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.Prodding;
import linli.decide.Decided;
import linli.decide.Decision.HandOver;
import linli.decide.Reason;
import linli.knowledge.Entry;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Purpose;
import linli.recall.Form;
import linli.recall.GivenAnswer;
import linli.text.NeighbourName;
import linli.text.PlainText;
import linli.turn.Receipt;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// Does what a colleague says of a matter that she has passed on: its owner hears it, it is called off, she hears how far it is, or once more what to answer.
///
/// @param words what she says, as `PlainText` leaves it
record Remarked(Turn turn, String words) {
    /// Between what was asked first and what was asked then.
    private static final String THEN = " … ";
    private static final Pattern WHOSE = Pattern.compile("^(?:还有|另外|那|哦|帮我?|[,， ])*(?:" + NeighbourName.FLAT + "|[0-9]{3,4})?[ 的]*(?:" + NeighbourName.FORM
            + "|[她他])?(?:还|又|也)?(?:想)?(?:问|说)?(?:的|那个|那)?[,， ]?");

    private static final Pattern POINTER = Pattern.compile("^.{1,10}?(?:的?那[个条]|的)[,， ]*");

    IssueReply of(Matter matter, Remark remark, Understanding understanding) {
        return matter.about().map(about -> ofACase(matter, about, remark))
                .orElseGet(() -> matter.became().act() == Act.COLLECT
                        ? ofWhatWasCollected(matter, remark, understanding)
                        : ofAnAnswer(matter, remark, understanding));
    }

    IssueReply ofAll(List<Matter> matters, Remark remark) {
        var open = matters.stream().flatMap(matter -> matter.about().stream()).filter(Case::isOpen).distinct().toList();
        if (remark != Remark.HOW_FAR) {
            open.forEach(about -> new Prodding(turn.bench()).askedAfter(about, turn.message().sender(), turn.message().name()));
        }
        var lines = matters.stream().filter(matter -> matter.about().isPresent()).map(this::howFar).distinct().collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            say(lines, open.stream().findFirst());
        }
        return Receipt.ofCommand(turn.message(), open.stream().findFirst());
    }

    private IssueReply ofACase(Matter matter, Case about, Remark remark) {
        switch (remark) {
            case PRESSED -> {
                if (about.isOpen()) {
                    tellOwner(turn.work().graver(about));
                }
                say(howFar(matter), Optional.of(about));
            }
            case HOW_FAR, HOW_TO_ANSWER -> {
                if (about.isOpen()) {
                    new Prodding(turn.bench()).askedAfter(about, turn.message().sender(), turn.message().name());
                }
                say(howFar(matter), Optional.of(about));
            }
            case TAKEN_BACK -> takeBack(about);
            case ANSWERED, OVER, SEEN_TO -> over(about);
            case IN_CONFIDENCE -> inConfidence(about);
            case ASKED -> asked(about);
            case PUT_RIGHT, TOLD -> more(about);
        }
        return Receipt.ofCommand(turn.message(), Optional.of(about));
    }

    /// 法院短信是不是骗人的 has one answer.
    private void asked(Case about) {
        if (about.kind() == Kind.FRAUD) {
            say(turn.speech().say(Phrase.SCAM_WARNING), Optional.of(about));
        } else {
            more(about);
        }
    }

    /// What others wait for as well, danger and a quarrel are not called off by whoever passed them on; the owner reads it.
    private void takeBack(Case about) {
        boolean isHers = about.kind() != Kind.EMERGENCY && about.kind() != Kind.DISPUTE
                && turn.tx().cases().reportersOf(about.number()).equals(List.of(turn.message().sender()))
                && turn.tx().incidents().tellersOf(about.number(), about.incident(), 2) <= 1;
        if (about.isOpen() && isHers) {
            var withdrawn = new Aftermath(turn.bench()).withdraw(about, turn.message().sender());
            say(word(Phrase.WITHDRAWN, withdrawn), Optional.of(withdrawn));
        } else {
            more(about);
        }
    }

    private void over(Case about) {
        if (about.isOpen() && about.kind() != Kind.EMERGENCY) {
            new Aftermath(turn.bench()).saidToBeOver(about, turn.message().sender(), turn.message().name(), turn.message().text());
            answer(Phrase.SAID_OVER, about);
        } else {
            more(about);
        }
    }

    /// The owner alone reads it.
    private void inConfidence(Case about) {
        tellOwnerAlone(about);
        say(word(Phrase.STATEMENT_ADDED, about), Optional.of(about));
    }

    void tellOwnerAlone(Case about) {
        turn.work().note(about, CaseEvent.Type.NOTED, turn.message().sender(), words);
        turn.post().say(turn.speech().toColleague(about.owner(), Purpose.CARD, noted(about), about));
    }

    private void more(Case about) {
        tellOwner(about);
        answer(Phrase.SAID_ON, about);
    }

    void tellOwner(Case about) {
        turn.work().note(about, CaseEvent.Type.NOTED, turn.message().sender(), words);
        turn.work().tellOwner(about, noted(about));
    }

    private String noted(Case about) {
        return turn.speech().say(Phrase.CARD_NOTED,
                "case", about.label(), "by", turn.speech().named(turn.message().name(), turn.message().sender()), "text", turn.speech().quote(words));
    }

    /// At a desk the card that the owner reads is answer enough.
    private void answer(Phrase phrase, Case about) {
        if (turn.message().isPrivate()) {
            say(word(phrase, about), Optional.of(about));
        }
    }

    /// At a desk nobody reads of what a confidential matter is.
    private void say(String text, Optional<Case> about) {
        turn.say(text, Purpose.REPLY, about.filter(c -> !isKeptFromHere(c)), false);
    }

    private boolean isKeptFromHere(Case about) {
        return about.confidential() && !turn.message().isPrivate();
    }

    private String word(Phrase phrase, Case about) {
        return turn.speech().say(phrase, "case", about.label(), "owner", turn.speech().titled(about.owner()));
    }

    private String howFar(Matter matter) {
        var speech = turn.speech();
        return matter.about().map(about -> switch (about.status()) {
            case ASSIGNED, ACCEPTED, SUSPENDED -> speech.say(Phrase.PASSED_ON_HOW_FAR, "what", named(matter), "known", inHand(about));
            case DONE, CONFIRMED -> speech.say(Phrase.PROGRESS_DONE, "case", about.label(), "since", since(about));
            case WITHDRAWN -> speech.say(Phrase.PROGRESS_WITHDRAWN, "case", about.label(), "since", since(about));
        }).orElse("");
    }

    private String inHand(Case about) {
        return turn.speech().say(Phrase.PASSED_ON_IN_HAND,
                "case", about.label(), "owner", turn.speech().titled(about.owner()), "due", turn.speech().time(about.due(), turn.now()));
    }

    private String since(Case about) {
        return turn.speech().since(turn.tx().cases().eventsOf(about.number()).getLast().at(), turn.now());
    }

    /// As whoever passed it on knows it: 老李那条（邻里）.
    String named(Matter matter) {
        var speech = turn.speech();
        if (matter.about().filter(this::isKeptFromHere).isPresent()) {
            return speech.wording().kind(matter.became().kind());
        }
        String what = matter.about().map(speech::category)
                .orElseGet(() -> speech.wording().category(matter.became().kind(), Optional.empty()));
        String whose = matter.told().speaker().isEmpty() ? NeighbourName.toldOf(matter.told().text()) : matter.told().speaker();
        return whose.isEmpty() ? what : speech.say(Phrase.PASSED_ON, "speaker", whose, "what", what);
    }

    /// Now somebody has to answer it.
    private IssueReply ofWhatWasCollected(Matter matter, Remark remark, Understanding understanding) {
        boolean isWanted = switch (remark) {
            case HOW_FAR, PRESSED, HOW_TO_ANSWER, ASKED -> true;
            case TAKEN_BACK, IN_CONFIDENCE, PUT_RIGHT, ANSWERED, SEEN_TO, OVER, TOLD -> false;
        };
        return isWanted && !understanding.pieces().isEmpty()
                ? handOver(matter, matter.told().text(), understanding)
                : Receipt.ofCommand(turn.message(), Optional.empty());
    }

    private IssueReply handOver(Matter matter, String question, Understanding understanding) {
        var said = understanding.pieces().getFirst();
        var places = turn.site().interpreter().places();
        var place = places.completed(places.find(PlainText.of(matter.told().text())).orElse(places.ofCardName(matter.told().speaker()).orElse(said.place())));
        var issue = new Issue(
                matter.told().speaker(), question, Kind.QUESTION, Optional.empty(), said.confidence(), said.need(), said.danger(), said.severity(), place,
                Optional.empty(), said.evidence());
        return new Acts(turn).perform(issue, new Decided(new HandOver(), Reason.NO_ENTRY_ANSWERS));
    }

    private IssueReply ofAnAnswer(Matter matter, Remark remark, Understanding understanding) {
        var entry = matter.became().category().flatMap(turn.site().knowledge()::entry)
                .filter(known -> known.isInForceOn(LocalDate.ofInstant(turn.now(), turn.site().community().zone())));
        boolean isSaidAgain = switch (remark) {
            case HOW_FAR, PRESSED, HOW_TO_ANSWER -> true;
            case TAKEN_BACK, IN_CONFIDENCE, PUT_RIGHT, ANSWERED, SEEN_TO, OVER, ASKED, TOLD -> false;
        };
        var form = entry.flatMap(_ -> FormWish.in(POINTER.matcher(words).replaceFirst("")));
        if (form.isPresent()) {
            give(matter, inForm(entry.get(), form.get()));
        } else if (entry.isPresent() && isSaidAgain) {
            give(matter, answers().respond(entry.get(), matter.told().text(), turn.now()));
        } else if (entry.isPresent() && remark == Remark.ASKED) {
            return asked(matter, entry.get(), understanding);
        } else if (entry.isPresent() && remark == Remark.TOLD) {
            onTheAmount(matter, entry.get()).ifPresent(response -> give(matter, response));
        }
        return matter.became();
    }

    /// What the entry says to it, else somebody who knows.
    private IssueReply asked(Matter matter, Entry entry, Understanding understanding) {
        String question = question();
        var response = Stream.of(
                        onTheAmount(matter, entry),
                        answers().sentence(entry, question).map(Response.class::cast),
                        Optional.of(entry).filter(known -> answers().speaksOf(known, question)).map(this::inFull))
                .flatMap(Optional::stream).findFirst();
        if (response.isEmpty()) {
            return handOver(matter, entry.title() + THEN + question, understanding);
        }
        give(matter, response.get());
        return matter.became();
    }

    /// Without whose it is.
    private String question() {
        String rest = WHOSE.matcher(words).replaceFirst("");
        return rest.isEmpty() ? words : rest;
    }

    private Response inFull(Entry entry) {
        return inForm(entry, Form.FULL);
    }

    private Response inForm(Entry entry, Form form) {
        return new Response.Told(entry, new EntryText(turn.site().wording()).compose(entry, form), answers().told(entry).edition());
    }

    private Optional<Response> onTheAmount(Matter matter, Entry entry) {
        var given = new GivenHere(turn).latest().stream().map(GivenAnswer::edition).filter(edition -> edition.entry().equals(entry.id())).findFirst();
        return matter.became().act() == Act.ASK && given.isEmpty() ? Optional.empty() : answers().onTheAmount(entry, words, given, true, turn.now());
    }

    private void give(Matter matter, Response response) {
        switch (new AnswerFor(turn).to(matter.told().speaker(), matter.told().text(), response)) {
            case Response.Told told -> new GivenHere(turn).give(told, false);
            case Response.Wanting wanting -> new Inquiry(turn).fact(wanting, false);
        }
    }

    private Answers answers() {
        return turn.site().answers();
    }
}
