package linli.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An answer is changed on disk while Linli runs, which is killed right then: whoever got the old one is told once.
class RecallIT {
    private static final String WORK = "knowledge-base/entries/work.yaml";
    private static final String DAILY = "knowledge-base/entries/daily.yaml";

    @TempDir
    private Path folder;

    @Test
    void correctionIsSaidOnceThoughTheServerIsKilled() throws IOException {
        var files = ProjectFiles.withoutNight(folder);
        var data = folder.resolve("data");
        try (var server = serve(files, data)) {
            var gateway = server.client(data);
            gateway.post(BroughtMessage.inGroup("m-1", "qh-2-1", "r-1", "劳动仲裁要钱吗"));
            gateway.post(BroughtMessage.inGroup("m-2", "qh-3-1", "r-2", "劳动仲裁要钱吗"));
            gateway.post(BroughtMessage.inGroup("m-3", "qh-5-1", "r-3", "垃圾分几类"));
            files.replace(WORK, "劳动仲裁不收费，一年内要提出来。", "劳动仲裁不收费，两年内要提出来。");
            Await.until("the first group is told", () -> !told(gateway, "两年内").isEmpty());
            server.kill();
        }

        try (var server = serve(files, data)) {
            var gateway = server.client(data);
            Await.until("both groups are told", () -> told(gateway, "两年内").size() >= 2);
            files.replace(DAILY, "分可回收、有害、厨余、其他四类，投到指定点；", "分四类，投到指定点；");
            Await.until("the clock was looked at again", () -> !told(gateway, "分四类").isEmpty());

            assertThat(told(gateway, "两年内")).containsExactlyInAnyOrder("qh-2-1", "qh-3-1");
            assertThat(told(gateway, "分四类")).containsExactly("qh-5-1");
        }
    }

    private static LinliProcess serve(ProjectFiles files, Path data) {
        return LinliProcess.serve(data, "--config", files.config().toString(), "--knowledge", files.knowledge().toString());
    }

    /// To whom such words were said.
    private static List<String> told(SignedClient gateway, String words) {
        try {
            return gateway.pull("").json().path("messages").valueStream()
                    .filter(message -> message.path("text").asString().contains(words))
                    .map(message -> message.path("to").asString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
