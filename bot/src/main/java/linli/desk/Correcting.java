package linli.desk;

import java.util.List;
import java.util.Optional;
import linli.cases.Case;
import linli.colleague.Answer;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.correction.Correction;
import linli.correction.Correction.Step;
import linli.incident.Apart;
import linli.message.Kind;
import linli.message.Label;
import linli.reply.TeachingReply.Correct;
import linli.text.Masking;
import linli.wording.Phrase;

/// Puts right what a colleague says was misread: the case at once, and how such words are read from the next message on, unless a
/// message of the saved set would then be misread.
record Correcting(Teaching means, Pointing pointing, Apart apart, Outcome outcome) {
    private static final int NAMES_OFFERED = 3;

    /// Empty where it was talk, or is not for this person to say.
    Optional<Answer> obey(Correct reply, Said said) {
        var label = means.names().find(reply.label());
        boolean isPointed = said.pointsAtSomething(reply);
        boolean mayBeTalk = label.isEmpty() || reply.notThis().filter(n -> means.names().find(n).isEmpty()).isPresent();
        if (!isPointed && mayBeTalk) {
            return Optional.empty(); // 错了 是周三
        }
        var named = reply.number().or(() -> said.message().quote().flatMap(pointing::quoted));
        var meant = isPointed
                ? named.flatMap(number -> pointing.at(number, said.person()))
                : pointing.latestCard(said.place(), said.person());
        var others = isPointed || meant.isEmpty() ? List.<Case>of() : pointing.lately(meant.get(), said);
        if (others.size() > 1) {
            return Optional.of(new Answer(Optional.empty(), means.speech().say(Phrase.WHICH_CARD,
                    "cases", means.speech().list(others.stream().map(c -> c.label() + means.speech().category(c))))));
        }
        return meant.map(mistaken -> label.map(l -> correct(mistaken, l, said)).orElseGet(() -> askBack(mistaken, reply)));
    }

    private Answer askBack(Case mistaken, Correct reply) {
        var nearest = means.names().nearest(reply.label(), NAMES_OFFERED);
        return Answer.on(mistaken, means.speech().say(Phrase.WHICH_LABEL,
                "said", reply.label(), "names", means.speech().list(nearest.stream())));
    }

    private Answer correct(Case mistaken, Label label, Said said) {
        boolean isPutAside = label.kind() == Kind.CHATTER && mistaken.isOpen();
        var whole = new Label(
                label.kind(), label.category().or(() -> means.school().category(label.kind(), mistaken.text())));
        boolean isSoAlready = label.category().isPresent()
                ? label.equals(mistaken.nature())
                : label.kind() == mistaken.kind();
        if (isSoAlready && !isPutAside) {
            return Answer.on(mistaken, means.speech().say(Phrase.CORRECTED_ALREADY,
                    "case", mistaken.label(), "label", means.nameOf(mistaken.nature())));
        }
        var severity = means.school().severity(whole.kind(), mistaken.text());
        var corrected = isPutAside
                ? apart.letGo(means.work().putAside(mistaken, whole, severity, said.person()), said.person().id(), said.message().text())
                : means.work().correct(mistaken, whole, severity, said.person());
        if (corrected.kind() == Kind.EMERGENCY && mistaken.kind() != Kind.EMERGENCY && corrected.isOpen()) {
            outcome.alarm(corrected);
        }
        return Answer.on(corrected, putRight(mistaken, corrected) + learn(mistaken, label, said));
    }

    private String putRight(Case mistaken, Case corrected) {
        String name = means.nameOf(corrected.nature());
        if (mistaken.isOpen() && !corrected.isOpen()) {
            return means.speech().say(Phrase.CORRECTED_PUT_ASIDE, "case", corrected.label(), "label", name);
        }
        return corrected.owner().equals(mistaken.owner())
                ? means.speech().say(Phrase.CORRECTED, "case", corrected.label(), "label", name)
                : means.speech().say(Phrase.CORRECTED_MOVED,
                        "case", corrected.label(), "label", name, "owner", means.speech().titled(corrected.owner()));
    }

    /// Keeps what was said, and gives back in words what it means for other messages.
    private String learn(Case mistaken, Label label, Said said) {
        var correction = new Correction(
                means.corrections().nextNumber(), mistaken.number(), mistaken.reporter(), Masking.mask(mistaken.text()), label,
                mistaken.nature(), new Step(said.person().id(), said.now()), false, Optional.empty(), Optional.empty());
        var misread = means.school().misreadWith(correction);
        var silencing = new Silencing(means);
        boolean isOneWord = misread.isEmpty() && silencing.isDoneBy(correction) && !silencing.isSecondedBy(correction);
        means.corrections().insert(misread.isPresent() || isOneWord ? correction.held() : correction);
        if (isOneWord) {
            return means.speech().say(Phrase.LEARNED_FOR_ONE, "number", Integer.toString(correction.number()));
        }
        return misread
                .map(m -> means.speech().say(Phrase.NOT_LEARNED,
                        "text", m.text(), "label", means.nameOf(m.takenFor()), "number", Integer.toString(correction.number())))
                .orElseGet(() -> means.speech().say(
                        label.kind() == Kind.CHATTER ? Phrase.LEARNED_TO_BE_SILENT : Phrase.LEARNED));
    }
}
