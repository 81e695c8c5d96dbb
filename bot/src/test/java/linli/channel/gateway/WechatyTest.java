package linli.channel.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import linli.it.NodeModules;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.Reply;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Unreached;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

/// Other people's account on the other side: Wechaty, with its mock puppet and a gateway of fifty lines.
@Timeout(420)
@EnabledIf("linli.it.NodeModules#areToBeHad")
class WechatyTest {
    private static final String[] PACKAGES = {"wechaty@1.20.2", "wechaty-puppet-mock@1.19.4"};
    private static final String DOOR = "door ";

    private final BlockingQueue<InboundMessage> heard = new LinkedBlockingQueue<>();

    @Test
    void anAccountHearsAGroupAndSaysWhatItIsAnswered() throws Exception {
        var modules = NodeModules.install(PACKAGES);
        var program = NodeModules.start(modules, getClass().getResource("/channel/gateway/node/gateway.mjs"), PersonalAccount.PUSH_TOKEN);
        try (var said = program.inputReader(); var people = new PrintWriter(program.outputWriter(), true)) {
            var door = URI.create("http://127.0.0.1:" + line(said, DOOR).substring(DOOR.length()));
            try (var account = new PersonalAccount(Optional.of(door))) {
                people.println("report " + account.address("?token=linli's%2Btoken"));
                hears(account);

                people.println("room 电梯又停了");
                assertThat(line(said, "said")).isEqualTo("said in 清河苑2栋1单元: 已转给周敏。");
                var first = heard.take();
                assertThat(first.group()).contains("清河苑2栋1单元");
                assertThat(first.name()).contains("2-1-301 王姐");
                assertThat(first.mentionsBot()).isFalse();

                people.println("call 停水到几点");
                line(said, "said");
                assertThat(heard.take().mentionsBot()).isTrue();

                people.println("private 1");
                var colleague = heard.poll(20, TimeUnit.SECONDS);
                assertThat(colleague.sender()).isEqualTo("remark:周敏");
                assertThat(colleague.isPrivate()).isTrue();
                assertThat(colleague.text()).isEqualTo("1");

                assertThat(account.deliver(account.row("qh-2-1", Audience.GROUP, "修好了"))).isEqualTo(new Delivered());
                assertThat(line(said, "said")).isEqualTo("said in 清河苑2栋1单元: 修好了");
                assertThat(account.deliver(account.row("worker-1", Audience.PERSON, "1002 路灯"))).isEqualTo(new Delivered());
                assertThat(line(said, "said")).isEqualTo("said in 周敏: 1002 路灯");
                assertThat(account.deliver(account.row("qh-3-1", Audience.GROUP, "没有这个群"))).isInstanceOf(Unreached.class);
                assertThat(heard).isEmpty();
            }
        } finally {
            program.destroyForcibly();
        }
    }

    /// Groups are answered with a line, colleagues with nothing.
    private void hears(PersonalAccount account) {
        account.intake = message -> {
            heard.add(message);
            if (message.isPrivate()) {
                return CompletableFuture.completedFuture(Reply.SILENT);
            }
            var row = account.row("qh-2-1", Audience.GROUP, "已转给周敏。");
            CompletableFuture.runAsync(() -> account.deliver(row));
            return CompletableFuture.completedFuture(new Reply(false, List.of(), List.of(row.asSent())));
        };
    }

    /// The next line of this kind; the libraries print lines of their own.
    private static String line(BufferedReader said, String kind) throws Exception {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(kind)) {
                return line;
            }
        }
        throw new AssertionError("the gateway has ended");
    }
}
