package linli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import linli.channel.Platform;
import linli.files.InvalidFiles;
import linli.files.Node;
import linli.identity.Alias;
import linli.identity.IdentityKind;
import linli.platforms.Account;
import linli.platforms.Account.Introduced;
import linli.store.SqliteStore;
import linli.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first colleague on a platform is known by the file, so that there is somebody to hand out codes.
class FirstAcquaintancesTest {
    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("linli.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whomTheFileNamesIsKnownAndReachedThere() throws Exception {
        meet(Map.of("chengang", "chief"));

        assertThat(known()).containsExactly("chengang=chief");
        Optional<String> contact = store.read("qinghe", tx -> tx.conversations().contact("chief"));
        assertThat(contact).contains("wecom");
    }

    @Test
    void whomItNamesNoMoreIsKnownNoMore() throws Exception {
        meet(Map.of("chengang", "chief", "zhoumin", "worker-1"));
        meet(Map.of("chengang2", "chief"));

        assertThat(known()).containsExactly("chengang2=chief");
    }

    @Test
    void whatWasAgreedOnInChatGoesBeforeTheFile() throws Exception {
        store.write("qinghe", tx -> {
            tx.aliases().bind(new Alias("wecom", IdentityKind.PERSON, "chen-new", "chief", Examples.MONDAY_MORNING, "worker-1"));
            return tx;
        }).join();
        meet(Map.of("chengang", "chief"));

        assertThat(known()).containsExactly("chen-new=chief");
    }

    @Test
    void somebodyWhoIsNobodyStopsTheStart() {
        assertThatThrownBy(() -> meet(Map.of("x", "nobody"))).isInstanceOf(InvalidFiles.class)
                .hasMessage("config/channels.yaml:3: there is no person 'nobody'");
    }

    private void meet(Map<String, String> people) throws InvalidFiles {
        var introduced = people.entrySet().stream()
                .map(one -> new Introduced(one.getKey(), one.getValue(), new Node.Scalar("config/channels.yaml", 3, one.getValue())))
                .toList();
        new FirstAcquaintances(List.of(new Account("wecom", introduced, _ -> new Platform() {})))
                .meet(Examples.community(), store, Examples.MONDAY_MORNING);
    }

    private List<String> known() {
        return store.read("qinghe", tx -> tx.aliases().all()).stream()
                .map(alias -> alias.platformId() + "=" + alias.id())
                .collect(Collectors.toList());
    }
}
