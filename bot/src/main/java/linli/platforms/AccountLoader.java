package linli.platforms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.Platform;
import linli.files.Fields;
import linli.files.Folder;
import linli.files.InvalidFiles;
import linli.files.NodeReader;
import linli.files.Problems;

/// Reads `config/channels.yaml`. Without its secrets there is no account.
public final class AccountLoader {
    private static final String FILE = "channels.yaml";
    private static final Map<String, Reader> PLATFORMS = platforms();

    /// How the rows of one platform are read.
    private interface Reader {
        Function<Surroundings, Platform> read(String channel, AccountFields fields);
    }

    private AccountLoader() {}

    private static Map<String, Reader> platforms() {
        var platforms = new LinkedHashMap<String, Reader>();
        platforms.put("wecom-app", WeComAccounts::application);
        platforms.put("wecom-robots", WeComAccounts::robots);
        platforms.put("wecom-aibot", WeComAccounts::calledBack);
        platforms.put("wecom-aibot-connection", WeComAccounts::connected);
        platforms.put("dingtalk-robot", DingTalkAccounts::robot);
        platforms.put("dingtalk-custom-robots", DingTalkAccounts::customRobots);
        platforms.put("feishu-bot", FeishuAccounts::bot);
        platforms.put("feishu-custom-bots", FeishuAccounts::customBots);
        platforms.put("onebot-http", OneBotAccounts::http);
        platforms.put("onebot-reverse", OneBotAccounts::reverse);
        platforms.put("onebot-forward", OneBotAccounts::forward);
        platforms.put("personal-gateway", GatewayAccounts::gateway);
        return platforms;
    }

    /// No file means no account.
    public static List<Account> load(Folder config, Map<String, String> environment) throws InvalidFiles {
        return load(config, name -> Optional.ofNullable(environment.get(name)));
    }

    /// Looks for what is wrong with the file where its secrets need not be at hand.
    public static List<Account> check(Folder config) throws InvalidFiles {
        return load(config, _ -> Optional.of(AccountFields.NOT_LOOKED_AT));
    }

    private static List<Account> load(Folder config, Function<String, Optional<String>> secrets) throws InvalidFiles {
        var problems = new Problems();
        var rows = new AccountFields.Rows(secrets, problems);
        var accounts = new ArrayList<Account>();
        var file = config.file(FILE);
        if (file.isPresent()) {
            NodeReader.readYaml(file.get(), problems)
                    .map(Fields::items)
                    .orElse(List.of())
                    .forEach(node -> account(rows.row(node)).ifPresent(accounts::add));
        }
        problems.throwIfAny();
        return accounts;
    }

    private static Optional<Account> account(AccountFields fields) {
        String channel = fields.unique("id");
        String platform = fields.text("platform");
        var reader = Optional.ofNullable(PLATFORMS.get(platform));
        if (reader.isEmpty()) {
            fields.problem("platform", "there is no platform '" + platform + "': " + String.join(", ", PLATFORMS.keySet()));
            return Optional.empty();
        }
        var opening = reader.get().read(channel, fields);
        var people = fields.people();
        fields.rejectUnknown();
        return Optional.of(new Account(channel, people, opening));
    }
}
