package linli.channel.aibot;

import static linli.channel.aibot.Payloads.payload;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import linli.fake.InMemoryOutboxStore;
import linli.fake.TestClock;
import linli.message.Act;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.Reply;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import linli.settings.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AibotByConnectionTest {
    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Duration NEVER = Duration.ofHours(1);

    private final Clock clock = TestClock.pinned(Instant.ofEpochSecond(1_750_000_000));
    private final AibotGateway gateway = new AibotGateway();
    private final BlockingQueue<InboundMessage> taken = new LinkedBlockingQueue<>();
    private final InMemoryOutboxStore outbox = new InMemoryOutboxStore();
    private volatile Function<InboundMessage, CompletionStage<Reply>> intake = _ -> CompletableFuture.completedFuture(Reply.SILENT);
    private AibotByConnection robot = robot(NEVER, NEVER);

    @AfterEach
    void close() {
        robot.close();
        gateway.close();
    }

    @Test
    void itSubscribesAndHears() throws Exception {
        connect();

        gateway.tell("aibot_msg_callback", "r1", payload("text_in_group"));

        assertThat(taken.poll(10, TimeUnit.SECONDS)).extracting(InboundMessage::text).isEqualTo("停水到几点");
    }

    @Test
    void itSubscribesWithItsSecret() throws Exception {
        robot.start();

        assertThat(gateway.next("aibot_subscribe").at("/body"))
                .isEqualTo(AibotJson.object("{\"bot_id\":\"aibLinli\",\"secret\":\"" + AibotGateway.SECRET + "\"}"));
    }

    @Test
    void aMessageIsAnsweredWhereItStands() throws Exception {
        connect();
        var delivered = new CompletableFuture<SendOutcome>();
        intake = _ -> {
            var row = row("停到今晚六点。");
            Thread.ofVirtual().start(() -> delivered.complete(send(row)));
            return CompletableFuture.completedFuture(new Reply(false, List.of(), List.of(row.asSent())));
        };

        gateway.tell("aibot_msg_callback", "r1", payload("text_in_group"));

        var frame = gateway.next("aibot_respond_msg");
        assertThat(frame.at("/headers/req_id").stringValue()).isEqualTo("r1");
        assertThat(frame.at("/body/msgtype").stringValue()).isEqualTo("stream");
        assertThat(frame.at("/body/stream/finish").booleanValue()).isTrue();
        assertThat(frame.at("/body/stream/content").stringValue()).isEqualTo("停到今晚六点。");
        assertThat(delivered.join()).isEqualTo(new Delivered());
    }

    @Test
    void whatNobodyAskedForIsSaidByItself() throws Exception {
        connect();

        assertThat(send(row("明天停水"))).isEqualTo(new Delivered());

        assertThat(gateway.next("aibot_send_msg").at("/body")).isEqualTo(AibotJson.object(
                "{\"chatid\":\"wrQh21\",\"chat_type\":2,\"msgtype\":\"markdown\",\"markdown\":{\"content\":\"明天停水\"}}"));
    }

    @Test
    void whatOffersSomethingIsACardAndATapTicksItOff() throws Exception {
        connect();
        send(row("电梯修好了。\n解决了吗？回 1 好了 / 2 没好。"));
        var card = gateway.next("aibot_send_msg").at("/body/template_card");
        intake = _ -> CompletableFuture.completedFuture(new Reply(
                false, List.of(new IssueReply("", "1", Kind.CHATTER, Optional.empty(), Act.COMMAND, Optional.empty(), Optional.empty())), List.of()));

        gateway.tell("aibot_event_callback", "r7", payload("event_template_card_flat")
                .replace("case-1024", card.at("/task_id").stringValue()).replace("接 1024", "1"));

        var update = gateway.next("aibot_respond_update_msg");
        assertThat(card.at("/button_list")).extracting(button -> button.at("/text").stringValue()).containsExactly("好了", "没好");
        assertThat(update.at("/headers/req_id").stringValue()).isEqualTo("r7");
        assertThat(update.at("/body/response_type").stringValue()).isEqualTo("update_template_card");
        assertThat(update.at("/body/template_card/button_list")).extracting(button -> button.at("/text").stringValue())
                .containsExactly("✓ 好了", "没好");
        assertThat(taken.poll(10, TimeUnit.SECONDS)).extracting(InboundMessage::text).isEqualTo("1");
    }

    @Test
    void aCardThatIsNotTakenIsSaidInWords() throws Exception {
        connect();
        gateway.errcode = 40058;
        send(row("电梯修好了。\n解决了吗？回 1 好了 / 2 没好。"));

        assertThat(gateway.next("aibot_send_msg").at("/body/msgtype").stringValue()).isEqualTo("template_card");
        assertThat(gateway.next("aibot_send_msg").at("/body/markdown/content").stringValue()).contains("回 1 好了 / 2 没好");
    }

    @Test
    void aMessageThatCannotBeAnsweredAnyMoreIsAnsweredByItself() throws Exception {
        connect();
        var row = new CompletableFuture<OutboxRow>();
        intake = _ -> {
            row.complete(row("停到今晚六点。"));
            return CompletableFuture.completedFuture(new Reply(false, List.of(), List.of(row.join().asSent())));
        };
        gateway.tell("aibot_msg_callback", "r1", payload("text_in_group"));
        var waiting = row.join();
        gateway.errcode = 846608;

        assertThat(send(waiting)).isEqualTo(new Refused("errcode 846608"));

        assertThat(gateway.next("aibot_respond_msg").at("/headers/req_id").stringValue()).isEqualTo("r1");
        gateway.next("aibot_send_msg");
    }

    @Test
    void whoComesInIsWelcomed() throws Exception {
        connect();

        gateway.tell("aibot_event_callback", "r2", payload("event_enter_chat"));

        var frame = gateway.next("aibot_respond_welcome_msg");
        assertThat(frame.at("/headers/req_id").stringValue()).isEqualTo("r2");
        assertThat(frame.at("/body")).isEqualTo(AibotJson.object("{\"msgtype\":\"text\",\"text\":{\"content\":\"我是邻里。\"}}"));
    }

    @Test
    void nonsenseCostsNothing() throws Exception {
        connect();

        gateway.say("no json");
        gateway.say("{\"cmd\":\"aibot_msg_callback\",\"headers\":{},\"body\":{\"msgtype\":\"text\"}}");
        gateway.tell("aibot_msg_callback", "r1", payload("text_in_private"));

        assertThat(taken.poll(10, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void withoutAnAcknowledgementNobodyKnows() throws Exception {
        connect();
        gateway.isDeaf = true;

        assertThat(send(row("明天停水"))).isInstanceOf(Unknown.class);
    }

    @Test
    void anUnknownChatIsRefusedAndTooMuchIsPassing() throws Exception {
        connect();
        gateway.errcode = 93006;
        assertThat(send(row("一"))).isEqualTo(new Gone("errcode 93006"));
        gateway.errcode = 45009;
        assertThat(send(row("二"))).isEqualTo(new Unreached("errcode 45009"));
    }

    @Test
    void withoutAConnectionNothingIsSent() {
        assertThat(send(row("明天停水"))).isEqualTo(new Unreached("not connected"));
    }

    @Test
    void aBrokenConnectionIsOpenedAgain() throws Exception {
        connect();

        gateway.hangUp();

        gateway.next("aibot_subscribe");
    }

    @Test
    void itPingsAndGivesUpAConnectionThatDoesNotAnswer() throws Exception {
        robot.close();
        robot = robot(OFTEN, NEVER);
        connect();
        gateway.next("ping");

        gateway.isDeaf = true;
        gateway.next("ping");
        gateway.next("ping");
        gateway.isDeaf = false;

        gateway.next("aibot_subscribe");
    }

    @Test
    void aConnectionThatSomebodyTookOverIsNotOpenedAgainAtOnce() throws Exception {
        connect();

        gateway.tell("aibot_event_callback", "r3", payload("event_disconnected"));
        gateway.hangUp();

        assertThat(gateway.isQuiet(SHORT.toMillis())).isTrue();
    }

    @Test
    void aWrongSecretIsTriedAgainAndNeverShown() throws Exception {
        robot.close();
        robot = robot(NEVER, NEVER, new Secret("wrong"));
        robot.start();

        gateway.next("aibot_subscribe");
        gateway.next("aibot_subscribe");
        assertThat(send(row("明天停水"))).isEqualTo(new Unreached("not connected"));
    }

    /// Until it has let a first message through, the robot may not know yet that it is let in.
    private void connect() throws InterruptedException {
        robot.start();
        gateway.next("aibot_subscribe");
        var first = row("先说一句");
        while (!(send(first) instanceof Delivered)) {
            Thread.onSpinWait();
        }
        gateway.next("aibot_send_msg");
    }

    private AibotByConnection robot(Duration betweenPings, Duration afterReplacement) {
        return robot(betweenPings, afterReplacement, new Secret(AibotGateway.SECRET));
    }

    private AibotByConnection robot(Duration betweenPings, Duration afterReplacement, Secret secret) {
        return new AibotByConnection(
                new AibotConnectionSettings("aibot", gateway.address(), "aibLinli", secret, List.of("小区助手"),
                        new AibotWords("记下了，正在看。", "我是邻里。", "（前面发过一次）")),
                message -> {
                    taken.add(message);
                    return intake.apply(message);
                },
                to -> to.equals("qh-2-1") ? Optional.of("wrQh21") : Optional.empty(), clock,
                new ConnectionRhythm(betweenPings, SHORT, OFTEN, OFTEN, afterReplacement));
    }

    private OutboxRow row(String text) {
        var message = new OutboundMessage("qh-2-1", Audience.GROUP, Purpose.REPLY, text, Set.of(), Optional.empty(), false);
        return outbox.add(message, "aibot", clock.instant(), clock.instant(), Status.WAITING);
    }

    private SendOutcome send(OutboxRow row) {
        return robot.output().orElseThrow().send(row);
    }
}
