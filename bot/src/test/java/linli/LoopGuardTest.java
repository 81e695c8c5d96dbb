package linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Reply;
import linli.message.SentMessage;
import org.junit.jupiter.api.Test;

/// With a machine Linli does not go on and on; with people it does.
class LoopGuardTest {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final AtomicInteger heard = new AtomicInteger();
    /// A Linli that always has something to say.
    private final LoopGuard guard = new LoopGuard("worker-1"::equals, message -> CompletableFuture.completedFuture(new Reply(
            false, List.of(),
            List.of(new SentMessage("1", message.group().orElse(message.sender()), Audience.GROUP, "这事知道了" + heard.incrementAndGet())))));
    private Instant now = Examples.MONDAY_MORNING;

    @Test
    void anAnsweringMachineIsCutOffAfterThreeExchanges() {
        for (int i = 0; i < 3; i++) {
            assertThat(isAnswered("bot", "您好，我现在有事不在，稍后联系您" + i)).isTrue();
            pass(A_SECOND);
        }

        assertThat(isAnswered("bot", "您好，我现在有事不在，稍后联系您3")).isFalse();
        assertThat(isAnswered("r-1", "又停电了")).isTrue();
    }

    @Test
    void afterAWhileItIsHeardAgain() {
        for (int i = 0; i < 4; i++) {
            isAnswered("bot", "您好，我现在有事不在");
            pass(A_SECOND);
        }
        pass(Duration.ofMinutes(10));

        assertThat(isAnswered("bot", "您好，我现在有事不在")).isTrue();
    }

    @Test
    void aMachineThatSaysSomethingElseEachTimeIsCutOffAsWell() {
        String words = "甲乙丙丁戊己庚辛壬癸";
        for (int i = 0; i < 10; i++) {
            assertThat(isAnswered("bot", words.substring(i, i + 1).repeat(5))).isTrue();
            pass(A_SECOND);
        }

        assertThat(isAnswered("bot", "子丑寅卯辰")).isFalse();
    }

    @Test
    void aMachineThatTakesItsTimeIsCutOffAfterThreeExchangesToo() {
        for (int i = 0; i < 3; i++) {
            assertThat(isAnswered("bot", "收到，我是智能助手小福，请问还有什么可以帮您" + i)).isTrue();
            pass(Duration.ofSeconds(8));
        }

        assertThat(isAnswered("bot", "收到，我是智能助手小福，请问还有什么可以帮您3")).isFalse();
    }

    @Test
    void whoeverRepeatsThemselvesIsHeardWithSomethingElse() {
        for (int i = 0; i < 4; i++) {
            isAnswered("r-1", "有人管停电吗");
            pass(Duration.ofSeconds(8));
        }

        assertThat(isAnswered("r-1", "有人管停电吗")).isFalse();
        assertThat(isAnswered("r-1", "电表箱起火了快来人")).isTrue();
    }

    @Test
    void somebodyWhoTellsManyThingsAtLeisureIsHeard() {
        for (int i = 0; i < 20; i++) {
            assertThat(isAnswered("r-1", "停电了")).isTrue();
            pass(Duration.ofSeconds(40));
        }
    }

    @Test
    void aColleagueWhoForwardsManyMattersInOneGoIsHeardToTheEnd() {
        for (int i = 0; i < 30; i++) {
            assertThat(isAnswered("worker-1", "转：电梯坏了")).isTrue();
        }
    }

    @Test
    void whoeverSaysLikeThingsIsHeardWhereEachIsBroughtTwice() {
        var known = new HashSet<MessageId>();
        var twice = new LoopGuard("worker-1"::equals, message -> CompletableFuture.completedFuture(new Reply(
                !known.add(message.id()), List.of(), List.of(new SentMessage("1", "qh-2-1", Audience.GROUP, "这事知道了")))));

        for (String line : List.of("2栋电梯又停了1", "2栋电梯又停了2", "2栋电梯又停了3")) {
            for (int time = 0; time < 2; time++) {
                var reply = twice.process(said("r-1", line)).toCompletableFuture().join();
                assertThat(time > 0 || !reply.duplicate() && !reply.messages().isEmpty()).as(line).isTrue();
            }
            pass(Duration.ofSeconds(8));
        }
    }

    @Test
    void ownWordsThatComeBackAreNotHeard() {
        isAnswered("r-1", "停电了");
        int before = heard.get();

        assertThat(isAnswered("mirror", "这事知道了1 ")).isFalse();
        assertThat(heard.get()).isEqualTo(before);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private InboundMessage said(String sender, String text) {
        return new InboundMessage(
                new MessageId("onebot", "1", text), Optional.of("qh-2-1"), sender, Optional.empty(), now, text, false, Optional.empty(),
                List.of());
    }

    private boolean isAnswered(String sender, String text) {
        return !guard.process(said(sender, text)).toCompletableFuture().join().equals(Reply.SILENT);
    }
}
