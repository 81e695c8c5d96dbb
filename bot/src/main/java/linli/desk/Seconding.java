package linli.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.digest.DigestStore;
import linli.digest.Pointer;
import linli.digest.WrittenAnswer;
import linli.message.Purpose;
import linli.reply.AnsweringReply;
import linli.text.Masking;
import linli.text.PlainText;
import linli.wording.Phrase;

/// Lets no answer out before a second colleague has said yes to it where all can see it, and takes answers back.
record Seconding(DigestStore digests, QuotedLine quotedLine, DeskTalk talk, Askers askers) {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration JUST_NOW = Duration.ofMinutes(30);
    /// 好的 and 可以 are said of anything.
    private static final Pattern ON_IT = Pattern.compile("同意[了的吧。.!\\s]*|(?:不对|不同意)[\\s,，.。:：、]+.*", Pattern.DOTALL);

    Obeyed agree(Optional<Integer> line, Said said) {
        return onDraft(line, said, draft -> putInForce(draft, said));
    }

    Obeyed refuse(Optional<Integer> line, String why, Said said) {
        return onDraft(line, said, draft -> keepOut(draft, why, said));
    }

    private interface Doing {
        Obeyed to(WrittenAnswer draft);
    }

    /// By the quoted message, or by the number of the line; a number that stands for none is talk: 好 2.
    private Obeyed onDraft(Optional<Integer> line, Said said, Doing doing) {
        var meant = meant(line, said);
        if (meant.size() > 1) {
            return talk.askOnce(said, talk.put(Phrase.WHICH_DRAFT, "number", Integer.toString(meant.getFirst().topic())));
        }
        if (meant.isEmpty()) {
            return unanswered(line, said);
        }
        var answer = meant.getFirst();
        if (!answer.isDraft()) {
            return talk.say(said, talk.put(answer.isInForce() ? Phrase.ANSWER_IN_FORCE_ALREADY : Phrase.ANSWER_NOT_IN_USE));
        }
        return DeskTalk.isInItsGroup(answer, said)
                ? doing.to(answer)
                : talk.say(said, talk.put(Phrase.SAY_IT_IN_THE_GROUP, "group", talk.groupOf(answer)));
    }

    /// 同意 1 where nobody has answered that line yet.
    private Obeyed unanswered(Optional<Integer> line, Said said) {
        boolean isALine = digests.latest().filter(digest -> said.group().filter(group -> group.id().equals(digest.group())).isPresent())
                .filter(digest -> digest.at().isAfter(said.now().minus(A_DAY)) && line.filter(number -> number <= digest.topics()).isPresent()).isPresent();
        boolean isPlain = PlainText.of(said.message().text()).contains("同意");
        return isALine && isPlain ? talk.askOnce(said, talk.put(Phrase.LINE_NOT_ANSWERED, "number", Integer.toString(line.get()))) : new Obeyed.NotMeant();
    }

    private List<WrittenAnswer> meant(Optional<Integer> line, Said said) {
        var quoted = quotedLine.of(said);
        if (quoted.isPresent()) {
            var pointer = quoted.get();
            return pointer.answer().filter(_ -> line.isEmpty()).flatMap(digests::answer)
                    .or(() -> line.flatMap(l -> newestTo(pointer.digest(), l)))
                    .stream().toList();
        }
        if (line.isEmpty()) {
            return justProposed(said);
        }
        var waiting = digests.drafts().stream()
                .filter(draft -> line.filter(l -> l == draft.topic()).isPresent())
                .filter(draft -> said.group().isEmpty() || DeskTalk.isInItsGroup(draft, said))
                .toList();
        return !waiting.isEmpty() ? waiting : digests.latest()
                .filter(digest -> said.group().map(g -> g.id().equals(digest.group())).orElse(true))
                .flatMap(digest -> line.flatMap(l -> newestTo(digest.number(), l)))
                .stream().toList();
    }

    /// 同意 alone, and 不对 with what is wrong, are of the one draft that somebody else has just proposed there.
    private List<WrittenAnswer> justProposed(Said said) {
        var lately = digests.drafts().stream()
                .filter(draft -> DeskTalk.isInItsGroup(draft, said) && draft.written().at().isAfter(said.now().minus(JUST_NOW)))
                .toList();
        boolean isOnIt = lately.size() == 1 && ON_IT.matcher(PlainText.of(said.message().text())).matches() && !lately.getFirst().written().by().equals(said.person().id());
        return isOnIt ? lately : List.of();
    }

    private Optional<WrittenAnswer> newestTo(int digest, int line) {
        return digests.answersTo(digest, line).stream().findFirst();
    }

    private Obeyed putInForce(WrittenAnswer draft, Said said) {
        if (draft.written().by().equals(said.person().id())) {
            return talk.say(said, talk.put(Phrase.OWN_DRAFT, "number", Integer.toString(draft.topic())));
        }
        digests.answersTo(draft.digest(), draft.topic()).stream()
                .filter(WrittenAnswer::isInForce)
                .forEach(older -> withdraw(older, said));
        var inForce = draft.secondedBy(DeskTalk.step(said));
        digests.update(inForce);
        boolean told = askers.tell(inForce);
        talk.toGroup(inForce, Purpose.REPLY, talk.put(told ? Phrase.ANSWER_IN_FORCE_AND_TOLD : Phrase.ANSWER_IN_FORCE,
                "question", talk.speech().quote(inForce.question()), "answer", Integer.toString(inForce.number())));
        return new Obeyed.Informed();
    }

    private Obeyed keepOut(WrittenAnswer draft, String why, Said said) {
        digests.update(draft.refusedBy(DeskTalk.step(said), Masking.mask(why)));
        return talk.say(said, talk.put(Phrase.DRAFT_REFUSED, "number", Integer.toString(draft.topic())));
    }

    boolean isQuotedBy(Said said) {
        return !said.amongResidents() && quotedLine.of(said).flatMap(Pointer::answer).isPresent();
    }

    /// By the quoted message, or by the number of the answer. Whoever sees that an answer is wrong can stop it alone.
    Obeyed takeBack(Optional<Integer> number, Said said) {
        var meant = number.or(() -> quotedLine.of(said).flatMap(Pointer::answer)).flatMap(digests::answer);
        if (said.amongResidents() || meant.isEmpty()) {
            return new Obeyed.NotMeant();
        }
        var answer = meant.get();
        if (answer.isDraft() || answer.isInForce()) {
            withdraw(answer, said);
        }
        String word = talk.put(Phrase.ANSWER_TAKEN_BACK, "question", talk.speech().quote(answer.question()));
        if (!DeskTalk.isInItsGroup(answer, said)) {
            talk.say(said, word);
        }
        talk.toGroup(answer, Purpose.REPLY, word);
        return new Obeyed.Informed();
    }

    /// 先撤了吧, of the one answer that was written or agreed to there just before.
    Optional<Obeyed> takeBackInPassing(Said said) {
        boolean mayBe = said.group().isPresent() && said.message().quote().isEmpty() && AnsweringReply.takesBackLoosely(PlainText.of(said.message().text()));
        var since = said.now().minus(JUST_NOW);
        var lately = !mayBe ? List.<WrittenAnswer>of() : Stream.concat(digests.drafts().stream(), digests.inForce().stream())
                .filter(answer -> DeskTalk.isInItsGroup(answer, said) && answer.seconded().orElse(answer.written()).at().isAfter(since))
                .toList();
        return lately.size() == 1 ? Optional.of(takeBack(Optional.of(lately.getFirst().number()), said)) : Optional.empty();
    }

    private void withdraw(WrittenAnswer answer, Said said) {
        digests.update(answer.withdrawnBy(DeskTalk.step(said)));
        digests.settleAll(answer.number());
    }
}
