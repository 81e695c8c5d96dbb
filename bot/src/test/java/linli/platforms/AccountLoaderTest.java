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

    private static final Map<String, String> SECRETS = Map.of("S", "s", "T", "t", "K", "k");

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
    void aRowIntroducesTheFirstColleaguesAndNobodyTwice() throws Exception {
        var people = load(APPLICATION.replace("}", ", people: {chengang: chief, zhoumin: worker-1}}"), SECRETS).getFirst().people();

        assertThat(people).extracting(Account.Introduced::platformId).containsExactly("chengang", "zhoumin");
        assertThatThrownBy(() -> load(APPLICATION.replace("}", ", people: {a: chief, b: chief}}"), SECRETS))
                .hasMessageContaining("channels.yaml:1").hasMessageContaining("'chief' has two ids");
    }

    @Test
    void whomNobodyKnowsIsToldByLineAlsoWhereTheSecretsAreNotAtHand() throws Exception {
        Files.writeString(folder.resolve("channels.yaml"), APPLICATION.replace("}", ", people: {chengang: chief, x: nobody}}"));
        var accounts = AccountLoader.check(Folder.at(folder));

        assertThatThrownBy(() -> Account.checkPeople(accounts, "chief"::equals))
                .isInstanceOf(InvalidFiles.class).message().endsWith("channels.yaml:1: there is no person 'nobody'");
    }

    @Test
    void thePageOfCardsIsSafe() {
        assertThatThrownBy(() -> load("- {id: robots, platform: wecom-robots, keys: {grid-1: S}, page: \"http://example.com\"}\n", SECRETS))
                .hasMessageContaining("https://");
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

    private List<Account> load(String rows, Map<String, String> environment) throws InvalidFiles, IOException {
        Files.writeString(folder.resolve("channels.yaml"), rows);
        return AccountLoader.load(Folder.at(folder), environment);
    }
}
