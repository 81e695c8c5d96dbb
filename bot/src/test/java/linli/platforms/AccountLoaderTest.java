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

    private static final String KEY = "k".repeat(43);
    private static final Map<String, String> SECRETS = Map.of("S", "s", "T", "t", "K", KEY);

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
        var accounts = load(APPLICATION + "- {id: robots, platform: wecom-robots, keys: {grid-1: R}}\n", Map.of("S", "s", "T", "t", "K", KEY, "R", "r"));

        assertThat(accounts).extracting(Account::channel).containsExactly("wecom", "robots");
    }

    @Test
    void robotsOfDingTalkAndFeishuAreAccountsToo() throws Exception {
        String rows = """
                - {id: ding, platform: dingtalk-robot, path: /webhook/ding, app: ding1, secret: S}
                - {id: ding-robots, platform: dingtalk-custom-robots, tokens: {grid-1: T}, secrets: {grid-1: S}}
                - {id: feishu, platform: feishu-bot, path: /webhook/feishu, app: cli1, secret: S, encrypt-key: K}
                - {id: lark, platform: feishu-bot, path: /webhook/lark, app: cli2, secret: S, token: T, api: "https://open.larksuite.com"}
                - {id: feishu-bots, platform: feishu-custom-bots, hooks: {grid-1: K}, secrets: {grid-1: S}}
                """;

        assertThat(load(rows, Map.of("S", "s", "T", "t", "K", KEY))).extracting(Account::channel)
                .containsExactly("ding", "ding-robots", "feishu", "lark", "feishu-bots");
    }

    @Test
    void whatProvesWhoSpeaksIsNotLeftOut() {
        String rows = """
                - {id: feishu, platform: feishu-bot, path: /webhook/feishu, app: cli1, secret: S}
                - {id: ding-robots, platform: dingtalk-custom-robots, tokens: {grid-1: S}, secrets: {grid-2: S}}
                - {id: lark, platform: feishu-bot, path: /webhook/lark, secret: S, token: S, api: "http://example.org"}
                """;

        assertThatThrownBy(() -> load(rows, Map.of("S", "s")))
                .isInstanceOfSatisfying(InvalidFiles.class, invalid -> assertThat(invalid.problems())
                        .extracting(Object::toString)
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:1", "'encrypt-key'"))
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:2", "'secrets'"))
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:3", "'app' is missing"))
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:3", "https://")));
    }

    @Test
    void anAccountOfOneBotIsReachedInOneOfThreeWays() throws Exception {
        String rows = "- {id: qq, platform: onebot-reverse, path: /onebot/v11/ws, token: T, bots: [\"2854196310\"]}\n"
                + "- {id: qq2, platform: onebot-forward, address: \"ws://napcat:3001/\", token: T}\n"
                + "- {id: qq3, platform: onebot-http, path: /onebot/v11/http, secret: S, api: \"http://napcat:3000\", token: T}\n"
                + "- {id: qq4, platform: onebot-http, path: /onebot/v11/, secret: S}\n";

        assertThat(load(rows, Map.of("S", "s", "T", "t"))).extracting(Account::channel).containsExactly("qq", "qq2", "qq3", "qq4");
    }

    @Test
    void anAccountOfOneBotHasASecretAndIsReachedSafely() {
        String rows = "- {id: qq, platform: onebot-reverse, path: /onebot/v11/ws}\n"
                + "- {id: qq2, platform: onebot-forward, address: \"ws://qq.example.com/\", token: T}\n"
                + "- {id: qq3, platform: onebot-http, path: /onebot/v11/http, secret: S, api: \"http://8.8.8.8\"}\n"
                + "- {id: qq4, platform: onebot-http, path: /onebot/v11/, secret: S, api: \"http://napcat:3000\"}\n";

        assertThatThrownBy(() -> load(rows, Map.of("S", "s", "T", "t")))
                .isInstanceOfSatisfying(InvalidFiles.class, invalid -> assertThat(invalid.problems())
                        .extracting(Object::toString)
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:1", "'token'"))
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:2", "wss:// and a host"))
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:3", "https:// and a host"))
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:4", "'api' and 'token' go together")));
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
    void whatWouldOnlyBreakTheStartIsToldByLine() {
        String rows = """
                - {id: robot, platform: wecom-aibot-connection, address: "https://example.com", bot: b, secret: S}
                - {id: called, platform: wecom-aibot, path: /a, token: T, aes-key: T}
                - {id: own, platform: wecom-robots, keys: {grid-1: S}, api: "http://we_com:8080"}
                - {id: mute, platform: wecom-robots}
                """;

        assertThatThrownBy(() -> load(rows, SECRETS))
                .isInstanceOfSatisfying(InvalidFiles.class, invalid -> assertThat(invalid.problems())
                        .extracting(Object::toString)
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:1", "wss://"))
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:2", "T has to be 43 letters and digits"))
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:3", "https://"))
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:4", "'keys' is missing")));
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

        assertThatThrownBy(() -> load(rows, Map.of("S", "s", "T", "t", "K", KEY)))
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
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:1", "'push': has to be https://"))
                        .anySatisfy(problem -> assertThat(problem).contains("channels.yaml:2", "push")));
    }

    private List<Account> load(String rows, Map<String, String> environment) throws InvalidFiles, IOException {
        Files.writeString(folder.resolve("channels.yaml"), rows);
        return AccountLoader.load(Folder.at(folder), environment);
    }
}
