package linli.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import linli.files.Folder;
import linli.files.InvalidFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Accounts on platforms are rows of a file; their secrets come from the environment, and nothing starts without them.
class AccountLoaderTest {
    private static final String APPLICATION =
            "- {id: wecom, platform: wecom-app, path: /webhook/wecom, corp: ww1, agent: 7, secret: S, token: T, aes-key: K}\n";

    @TempDir
    Path folder;

    @Test
    void theShippedFileNamesNoAccount() throws InvalidFiles {
        assertThat(AccountLoader.load(Folder.shipped("config"), Map.of())).isEmpty();
    }

    @Test
    void withoutAFileThereIsNoAccount() throws InvalidFiles {
        assertThat(AccountLoader.load(Folder.at(folder), Map.of())).isEmpty();
    }

    @Test
    void eachRowIsAnAccount() throws Exception {
        var accounts = load(APPLICATION + "- {id: robots, platform: wecom-robots, keys: {grid-1: R}}\n", Map.of("S", "s", "T", "t", "K", "k", "R", "r"));

        assertThat(accounts).extracting(Account::channel).containsExactly("wecom", "robots");
    }

    @Test
    void nothingStartsWithoutItsSecrets() {
        assertThatThrownBy(() -> load(APPLICATION, Map.of("T", "t")))
                .isInstanceOfSatisfying(InvalidFiles.class, invalid -> assertThat(invalid.problems())
                        .extracting(Object::toString)
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:1", "the environment has no S"))
                        .anySatisfy(problem -> assertThat(problem).contains("the environment has no K")));
    }

    @Test
    void whatIsNoPlatformOrTakenIsToldByLine() {
        String rows = APPLICATION
                + "- {id: open, platform: wecom-app, path: /webhook/wecom, corp: ww1, agent: 7, secret: S, token: T, aes-key: K}\n"
                + "- {id: qq, platform: icq}\n";

        assertThatThrownBy(() -> load(rows, Map.of("S", "s", "T", "t", "K", "k")))
                .isInstanceOfSatisfying(InvalidFiles.class, invalid -> assertThat(invalid.problems())
                        .extracting(Object::toString)
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:2", "the id 'open' is taken"))
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:2", "the path '/webhook/wecom' is taken"))
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:3", "there is no platform 'icq'")));
    }

    @Test
    void aPersonalAccountIsForWhoBearsTheRiskAlone() throws Exception {
        String row = "- {id: wechat, platform: personal-gateway, path: /webhook/wechat, token: T, push: 'http://127.0.0.1:3001', push-token: P";
        var environment = Map.of("T", "t", "P", "p");

        assertThat(load(row + ", i-bear-the-account-risk: true}\n", environment)).extracting(Account::channel).containsExactly("wechat");
        for (String without : List.of("}\n", ", i-bear-the-account-risk: false}\n")) {
            assertThatThrownBy(() -> load(row + without, environment))
                    .isInstanceOfSatisfying(InvalidFiles.class, invalid -> assertThat(invalid.problems()).singleElement().asString()
                            .contains("channels.yaml:1", "must say i-bear-the-account-risk: true"));
        }
    }

    @Test
    void aPersonalAccountIsSpokenThroughInTheHouseOrBehindTls() {
        String row = "- {id: wechat, platform: personal-gateway, i-bear-the-account-risk: true, path: /w, token: T, push-token: T";

        assertThatThrownBy(() -> load(row + ", push: 'http://gateway.example.com'}\n" + row.replace("wechat", "two").replace("/w", "/v") + "}\n", Map.of("T", "t")))
                .isInstanceOfSatisfying(InvalidFiles.class, invalid -> assertThat(invalid.problems())
                        .extracting(Object::toString)
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:1", "the address of a gateway"))
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:2", "push")));
    }

    private List<Account> load(String rows, Map<String, String> environment) throws InvalidFiles, IOException {
        Files.writeString(folder.resolve("channels.yaml"), rows);
        return AccountLoader.load(Folder.at(folder), environment);
    }
}
