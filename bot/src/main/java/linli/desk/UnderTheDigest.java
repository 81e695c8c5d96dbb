package linli.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import linli.cases.Speech;
import linli.colleague.Said;
import linli.digest.Digest;
import linli.digest.DigestStore;
import linli.digest.DigestTopic;
import linli.digest.WrittenAnswer;
import linli.message.Kind;
import linli.outbox.OutboxStore;
import linli.reply.AnsweringReply;
import linli.reply.AnsweringReply.Agree;
import linli.reply.AnsweringReply.Write;
import linli.text.ChineseNumerals;
import linli.text.PlainText;
import linli.text.Question;
import linli.text.TellingCharacters;

/// What colleagues write under a digest without the word 答: 1 六点关, 第二个 磨刀的16号来, 轮椅一楼大厅就有; and their yes to what another has written there.
record UnderTheDigest(DigestStore digests, OutboxStore outbox, Speech speech) {
    /// As long as no other digest has come.
    private static final Duration STILL_READ = Duration.ofHours(24);
    /// A yes follows at once.
    private static final Duration A_MOMENT = Duration.ofMinutes(15);
    private static final int SHORTEST = 6;
    private static final int LONGEST = 80;
    private static final int A_WORD = 2;
    private static final String DIGIT = "[1-9一二三四五六七八九]";
    private static final Pattern NUMBERED = Pattern.compile("(?<ordinal>第)?(?<line>" + DIGIT + ")(?![0-9十])(?<counted>[个条])?(?<gap>[\\s,，.。:：、]*)(?<rest>(?=.*\\p{IsHan}{2}).+)");
    private static final Pattern AN_ORDER = Pattern.compile("(?:接|转|退|给|办结|延期|挂起|催).*");
    private static final Pattern NOT_KNOWN_YET = Pattern.compile(".*(?:再|去|先|帮).{0,3}(?:问|查|看|核|打听|确认).{0,4}|.*(?:不知道|不清楚|不晓得|没人晓得).*");
    /// 可以 and 行 alone are said of anything.
    private static final Pattern YES = Pattern.compile("(?:哦|嗯|恩|[\\s,，])*(?:(?:对的?|没错|是的)|(?:对的?|没错|行|可以|同意|是的|就是|[\\s,，])*(?:就|可以|能)*(?:这么|这样|照这个|这个)(?:回|答|说|讲|发|定)?)(?:吧|了|哈|的|[\\s。.!])*");

    /// By the number of a line, or a yes.
    Optional<AnsweringReply> numbered(Said said) {
        String plain = PlainText.of(said.message().text());
        return digest(said).flatMap(digest -> yes(digest, plain, said).or(() -> numbered(digest, plain)));
    }

    /// By what was asked about.
    Optional<AnsweringReply> byTheThing(Said said) {
        return digest(said).flatMap(digest -> byTheThing(digest, PlainText.of(said.message().text())));
    }

    private Optional<Digest> digest(Said said) {
        var message = said.message();
        boolean mayBe = message.quote().isEmpty() && message.forwarded().isEmpty() && !said.isNumbered();
        return said.group().filter(group -> mayBe && group.isStaff())
                .flatMap(group -> digests.latest().filter(digest -> group.id().equals(digest.group()) && digest.at().isAfter(said.now().minus(STILL_READ))));
    }

    /// Of the one draft that somebody else has written there.
    private Optional<AnsweringReply> yes(Digest digest, String plain, Said said) {
        var drafts = plain.isBlank() || !YES.matcher(plain).matches() ? List.<WrittenAnswer>of() : digests.drafts().stream()
                .filter(draft -> draft.digest() == digest.number() && draft.written().at().isAfter(said.now().minus(A_MOMENT)))
                .toList();
        return Optional.of(drafts).filter(all -> all.size() == 1 && !all.getFirst().written().by().equals(said.person().id()))
                .map(all -> new Agree(Optional.of(all.getFirst().topic())));
    }

    /// A number is of the digest as long as it is the last that they were shown there.
    private Optional<AnsweringReply> numbered(Digest digest, String plain) {
        boolean isLast = outbox.latestCard(digest.group()).filter(card -> card.createdAt().isAfter(digest.at())).isEmpty();
        var found = NUMBERED.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        int line = Integer.parseInt(ChineseNumerals.toDigits(found.group("line")));
        String rest = found.group("rest").strip();
        boolean isCounted = found.group("ordinal") != null && found.group("counted") != null;
        boolean isPlain = isLast && !found.group("gap").isEmpty();
        return line <= digest.topics() && (isCounted || isPlain) && !isAnOrder(rest) && mayAnswer(rest) ? Optional.of(new Write(Optional.of(line), rest)) : Optional.empty();
    }

    private boolean isAnOrder(String words) {
        return AN_ORDER.matcher(words).matches() || speech.community().people().values().stream().anyMatch(person -> words.startsWith(person.name()));
    }

    private Optional<AnsweringReply> byTheThing(Digest digest, String plain) {
        var fitting = plain.length() < SHORTEST || !mayAnswer(plain) ? new int[0]
                : IntStream.rangeClosed(1, digest.topics()).filter(line -> digests.topic(digest.number(), line).filter(topic -> isOf(topic, plain)).isPresent()).toArray();
        int[] meant = fitting.length < A_WORD ? fitting : IntStream.of(fitting).filter(line -> digests.answersTo(digest.number(), line).stream().anyMatch(WrittenAnswer::isDraft)).toArray();
        return meant.length == 1 ? Optional.of(new Write(Optional.of(meant[0]), plain)) : Optional.empty();
    }

    private static boolean mayAnswer(String words) {
        return words.length() <= LONGEST && !Question.hasAskingWords(words) && !NOT_KNOWN_YET.matcher(words).matches();
    }

    /// Whether the thing that was asked about is named.
    private static boolean isOf(DigestTopic topic, String plain) {
        String asked = Question.withoutAsking(PlainText.of(topic.title()));
        return topic.kind() == Kind.QUESTION && IntStream.rangeClosed(0, asked.length() - A_WORD)
                .mapToObj(at -> asked.substring(at, at + A_WORD))
                .anyMatch(word -> word.codePoints().allMatch(TellingCharacters::isOne) && plain.contains(word));
    }
}
