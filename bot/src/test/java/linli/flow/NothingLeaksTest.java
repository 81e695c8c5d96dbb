package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linli.Examples;
import linli.knowledge.Example;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.OutboundMessage;
import linli.message.Reply;
import linli.outbox.OutboxRow;
import org.junit.jupiter.api.Test;

/// Whatever people write about themselves and others, in a residents' group nobody reads a name, a flat, a phone or what was said.
class NothingLeaksTest extends HouseTest {
    private static final int MESSAGES = 2_000;
    private static final int AT_ONCE = 50;
    /// So many characters in a row are no accident.
    private static final int RUN = 6;
    private static final int WORDS_IN_RUN = 4;
    /// Shorter ones, such as 知道了, Linli may say itself.
    private static final int STATEMENT = 8;
    private static final List<String> NAMES =
            List.of("欧阳翠兰", "司徒美凤", "诸葛建华", "慕容小娟", "皇甫德彪", "尉迟老倌", "东方娭毑", "上官铁柱");
    /// Higher than any case number this test can reach, and in no entry.
    private static final int FIRST_ROOM = 3701;
    private static final List<String> GROUPS = List.of("qh-2-1", "qh-3-2", "qh-12-1", "qh-25-1", "dx-5-1", "dx-1-2", "qh-all", "dx-all");

    private record Person(String id, String name, String room, String phone) {
        String card() {
            return room + " " + name;
        }
    }

    @Test
    void noGroupReadsANameAFlatAPhoneOrAStatement() {
        long seed = new Random().nextLong();
        System.out.println("NothingLeaksTest: seed " + seed);

        var random = new Random(seed);
        var people = IntStream.range(0, 60).mapToObj(i -> person(i, random)).toList();
        var statements = Examples.site().knowledge().examples().stream()
                .map(Example::text).filter(text -> text.length() >= STATEMENT).toList();
        var confidential = new HashSet<String>();
        for (int said = 0; said < MESSAGES; said += AT_ONCE) {
            var messages = IntStream.range(0, AT_ONCE).mapToObj(_ -> randomMessage(people, random)).toList();
            var replies = messages.stream().map(house::process).toList().stream().map(CompletableFuture::join).toList();
            replies.forEach(reply -> confidential.addAll(confidentialRuns(reply)));
            house.pass(Duration.ofMinutes(random.nextInt(240)));
        }

        // what the law says is no secret, also where somebody quotes it in a quarrel
        Examples.site().knowledge().entries().values().forEach(entry -> {
            confidential.removeAll(runsOf(entry.inShort()));
            confidential.removeAll(runsOf(entry.inFull()));
        });

        assertThat(confidential).as("seed %s", seed).hasSizeGreaterThan(1_000);
        var toGroups = house.outbox().stream()
                .map(OutboxRow::message)
                .filter(message -> message.audience() == Audience.GROUP)
                .map(OutboundMessage::text)
                .collect(Collectors.toSet());
        assertThat(toGroups).as("seed %s", seed).hasSizeGreaterThan(100).allSatisfy(text -> {
            assertThat(NAMES).noneMatch(text::contains);
            assertThat(people).noneMatch(p -> text.contains(p.room()) || text.contains(p.phone()));
            assertThat(statements).noneMatch(text::contains);
            assertThat(runsOf(text)).noneMatch(confidential::contains);
        });
    }

    private static Person person(int number, Random random) {
        return new Person(
                "r-" + number, NAMES.get(random.nextInt(NAMES.size())), Integer.toString(FIRST_ROOM + number),
                "139" + (10_000_000 + random.nextInt(90_000_000)));
    }

    private InboundMessage randomMessage(List<Person> people, Random random) {
        var examples = Examples.site().knowledge().examples();
        var sender = people.get(random.nextInt(people.size()));
        var other = people.get(random.nextInt(people.size()));
        Example example = examples.get(random.nextInt(examples.size()));
        String text = switch (random.nextInt(5)) {
            case 0 -> example.text() + "，我是" + sender.room() + "的" + sender.name();
            case 1 -> sender.name() + " " + sender.phone() + " " + example.text();
            case 2 -> other.room() + "的" + other.name() + "，" + example.text() + "，电话" + other.phone();
            case 3 -> "@邻里 " + example.text() + "，联系" + sender.phone() + sender.name();
            default -> other.name() + "：" + example.text() + "\n" + sender.name() + "：" + other.room() + example.text();
        };
        house.named(sender.id(), sender.card());
        return house.message(GROUPS.get(random.nextInt(GROUPS.size())), sender.id(), text);
    }

    /// What was said on a quarrel or about staff, in pieces.
    private static Set<String> confidentialRuns(Reply reply) {
        var runs = new HashSet<String>();
        reply.issues().stream().filter(NothingLeaksTest::isConfidential).forEach(issue -> runs.addAll(runsOf(issue.text())));
        return runs;
    }

    private static boolean isConfidential(IssueReply issue) {
        return issue.kind() == Kind.DISPUTE || issue.category().equals(Optional.of("oversight"));
    }

    /// Runs of words: a hotline's number or a time of day is no secret, whoever said it; flats and phones are looked for by themselves.
    private static List<String> runsOf(String text) {
        return IntStream.rangeClosed(0, text.length() - RUN)
                .mapToObj(i -> text.substring(i, i + RUN))
                .filter(run -> run.codePoints().filter(Character::isIdeographic).count() >= WORDS_IN_RUN)
                .toList();
    }
}
