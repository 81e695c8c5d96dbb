package linli.channel.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import linli.message.Audience;
import linli.message.Reply;
import linli.outbox.SendOutcome.Delivered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A gateway posts what a personal account hears and says in the chat what it is answered.
@Timeout(60)
class PersonalGatewayTest {
    private static final String NOTHING = "{\"success\":false}";

    private final PersonalAccount account = new PersonalAccount();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void whereThereIsNothingToSayTheAnswerSaysSo() throws Exception {
        var answer = account.bring("text_in_room.form");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(NOTHING);
        assertThat(account.taken).hasSize(1);
    }

    @Test
    void whatLinliSaysAtOnceGoesWithTheAnswer() throws Exception {
        account.willSay(account.row("qh-2-1", Audience.GROUP, "已转给周敏。"));

        assertThat(account.bring("text_in_room.form").body())
                .isEqualTo("{\"success\":true,\"data\":{\"type\":\"text\",\"content\":\"已转给周敏。\"}}");
        assertThat(account.pushed).isEmpty();
    }

    @Test
    void severalMessagesKeepTheirOrder() throws Exception {
        account.willSay(account.row("qh-2-1", Audience.GROUP, "一"), account.row("qh-2-1", Audience.GROUP, "二"));

        assertThat(account.bring("text_in_room.form").body()).contains("\"data\":[").containsSubsequence("一", "二");
    }

    @Test
    void whatIsForOthersGoesByTheGatewaysOwnDoor() throws Exception {
        account.willSay(account.row("worker-1", Audience.PERSON, "1001 电梯"), account.row("qh-2-1", Audience.GROUP, "已转给周敏。"));

        assertThat(account.bring("text_in_room.form").body()).contains("已转给周敏。").doesNotContain("1001");
        assertThat(account.pushed).singleElement().asString()
                .isEqualTo("{\"to\":{\"alias\":\"周敏\"},\"isRoom\":false,\"data\":{\"type\":\"text\",\"content\":\"1001 电梯\"}}");
        assertThat(account.tokens).containsExactly(PersonalAccount.PUSH_TOKEN);
    }

    @Test
    void whoHasNoRemarkIsAnsweredWhereTheyHaveJustWritten() throws Exception {
        account.willSay(account.row("wechat:@x7", Audience.PERSON, "在的"));

        assertThat(account.bring("text_in_private_of_somebody_without_a_remark.form").body()).contains("在的");
    }

    @Test
    void whatComesTwiceWithinSecondsIsOneMessage() throws Exception {
        account.bring("text_in_room.form");
        account.bring("text_in_room.form");
        account.clock.advance(Duration.ofMinutes(1));
        account.bring("text_in_room.form");

        var ids = account.taken.stream().map(message -> message.id().id()).toList();
        assertThat(ids.get(1)).isEqualTo(ids.get(0));
        assertThat(ids.get(2)).isNotEqualTo(ids.get(0));
    }

    @Test
    void whatWasAnsweredOnceIsNotAnsweredTwice() throws Exception {
        var row = account.row("qh-2-1", Audience.GROUP, "已转给周敏。");
        account.willSay(row);
        account.bring("text_in_room.form");
        account.intake = _ -> CompletableFuture.completedFuture(new Reply(true, List.of(), List.of(row.asSent())));

        assertThat(account.bring("text_in_room.form").body()).isEqualTo(NOTHING);
    }

    @Test
    void whatLinliFailsToTakeInIsTriedAgainForNobodyBringsItTwice() throws Exception {
        var tries = new AtomicInteger();
        var again = new CompletableFuture<Void>();
        account.intake = _ -> {
            if (tries.incrementAndGet() == 1) {
                return CompletableFuture.failedFuture(new IllegalStateException("the store is away"));
            }
            again.complete(null);
            return CompletableFuture.completedFuture(Reply.SILENT);
        };

        assertThat(account.bring("text_in_room.form").body()).isEqualTo(NOTHING);
        again.join();
        assertThat(account.taken.get(1)).isEqualTo(account.taken.get(0));
    }

    @Test
    void anAnswerThatComesTooLateGoesByTheGatewaysOwnDoor() throws Exception {
        account.intake = _ -> new CompletableFuture<>();

        assertThat(account.bring("text_in_room.form").body()).isEqualTo(NOTHING);
        assertThat(account.deliver(account.row("qh-2-1", Audience.GROUP, "修好了"))).isEqualTo(new Delivered());
        assertThat(account.pushed).singleElement().asString().contains("\"to\":\"清河苑2栋1单元\",\"isRoom\":true", "修好了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"friendship", "system_event_login", "text_said_by_itself", "unknown"})
    void nobodyIsBefriendedAndNothingIsEchoed(String name) throws Exception {
        assertThat(account.bring(name + ".form").body()).isEqualTo(NOTHING);
        assertThat(account.taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?token=", "?token=linli's%2Btoke", "?token=linli's%2Btoken1", "?token=linli's+token", "?t=linli's%2Btoken"})
    void withoutTheTokenNothingIsHeard(String query) throws Exception {
        var answer = account.post(query, PersonalAccount.type("text_in_room.form"), PersonalAccount.payload("text_in_room.form"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(account.taken).isEmpty();
    }

    @Test
    void anotherTypeOfBodyIsRefused() throws Exception {
        assertThat(account.post("?token=linli's%2Btoken", "text/plain", "停水".getBytes(UTF_8)).statusCode()).isEqualTo(415);
    }

    @Test
    void aPictureMayBeLargeAndIsReadPast() throws Exception {
        var answer = account.post("?token=linli's%2Btoken", PersonalAccount.type("x.form"), PersonalAccount.withFileOf(5_000_000));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(account.taken).singleElement().satisfies(message -> assertThat(message.attachments()).hasSize(1));
    }

    @Test
    void butNotFromWhoHasNoToken() throws Exception {
        var answer = account.post("?token=guess", PersonalAccount.type("x.form"), PersonalAccount.withFileOf(100_000));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void twoGroupsOfOneNameAreNeitherHeardNorSpokenTo() throws Exception {
        var form = new String(PersonalAccount.payload("text_in_room.form"), UTF_8);
        String other = form.replace("@@a1b2", "@@c3d4");
        for (String each : new String[] {form, other, form.replace("没人管吗", "真的没人管吗"), other.replace("没人管吗", "怎么回事")}) {
            account.post("?token=linli's%2Btoken", PersonalAccount.type("x.form"), each.getBytes(UTF_8));
        }

        assertThat(account.taken).hasSize(2);
        assertThat(account.deliver(account.row("qh-2-1", Audience.GROUP, "修好了"))).asString().contains("two groups");
        assertThat(account.pushed).isEmpty();
    }

    @Test
    void aNewLoginWithNewIdsIsNoDoubt() throws Exception {
        var form = new String(PersonalAccount.payload("text_in_room.form"), UTF_8);
        account.post("?token=linli's%2Btoken", PersonalAccount.type("x.form"), form.getBytes(UTF_8));
        account.post("?token=linli's%2Btoken", PersonalAccount.type("x.form"), form.replace("@@a1b2", "@@c3d4").replace("@w1", "@w2").getBytes(UTF_8));

        assertThat(account.taken).hasSize(2);
        assertThat(account.deliver(account.row("qh-2-1", Audience.GROUP, "修好了"))).isEqualTo(new Delivered());
    }

    @Test
    void theStartWarnsOfTheRiskAndNoTokenIsEverLogged() throws Exception {
        var log = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(log, true, UTF_8));
        var told = new StringBuilder();
        try {
            account.begin();
            account.bring("text_in_room.form");
            account.post("?token=guess", "text/plain", new byte[0]);
            account.intake = _ -> CompletableFuture.failedFuture(new IllegalStateException(PersonalAccount.TOKEN));
            account.bring("text_in_private.form");
            told.append(account.deliver(account.row("qh-2-1", Audience.GROUP, "一")));
            told.append(PersonalAccount.settings(URI.create("http://127.0.0.1:1")));
        } finally {
            System.setErr(before);
        }

        assertThat(log.toString(UTF_8)).contains("WARN", "wechat drives a personal account");
        assertThat(log.toString(UTF_8) + told).doesNotContain(PersonalAccount.TOKEN, PersonalAccount.PUSH_TOKEN, "linli's");
    }
}
