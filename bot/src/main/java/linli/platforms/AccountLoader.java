package linli.platforms;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import linli.channel.Platform;
import linli.channel.aibot.AibotByCallback;
import linli.channel.aibot.AibotByConnection;
import linli.channel.aibot.AibotConnectionSettings;
import linli.channel.aibot.AibotSettings;
import linli.channel.aibot.AibotWords;
import linli.channel.wecom.WeComApi;
import linli.channel.wecom.WeComApplication;
import linli.channel.wecom.WeComRobotSettings;
import linli.channel.wecom.WeComRobots;
import linli.channel.wecom.WeComSettings;
import linli.files.Fields;
import linli.files.Folder;
import linli.files.InvalidFiles;
import linli.files.Node;
import linli.files.NodeReader;
import linli.files.Problems;
import linli.settings.Secret;
import linli.wording.Phrase;
import linli.wording.Wording;

/// Reads `config/channels.yaml`. A secret is never in the file: the row names the variable of the environment that holds it, and without it
/// there is no account.
public final class AccountLoader {
    private static final String FILE = "channels.yaml";
    private static final Set<String> TAKEN = Set.of("open", "playground");
    /// Stands in for what is missing, until the problems are told.
    private static final String NOTHING = "missing";

    private final Map<String, String> environment;
    private final Problems problems = new Problems();
    private final Set<String> seen = new HashSet<>();

    private AccountLoader(Map<String, String> environment) {
        this.environment = environment;
    }

    /// No file means no account.
    public static List<Account> load(Folder config, Map<String, String> environment) throws InvalidFiles {
        var loader = new AccountLoader(environment);
        var accounts = new ArrayList<Account>();
        var file = config.file(FILE);
        if (file.isPresent()) {
            NodeReader.readYaml(file.get(), loader.problems)
                    .map(Fields::items)
                    .orElse(List.of())
                    .forEach(row -> loader.account(row).ifPresent(accounts::add));
        }
        loader.problems.throwIfAny();
        return accounts;
    }

    private Optional<Account> account(Node row) {
        var fields = Fields.of(row, problems);
        String channel = fields.text("id");
        refuseTwice(fields, "id", channel);
        var opening = opening(fields, channel);
        fields.rejectUnknown();
        return opening.map(o -> new Account(channel, o));
    }

    private Optional<Function<Surroundings, Platform>> opening(Fields fields, String channel) {
        String platform = fields.text("platform");
        return switch (platform) {
            case "wecom-app" -> Optional.of(application(fields, channel));
            case "wecom-robots" -> Optional.of(robots(fields, channel));
            case "wecom-aibot" -> Optional.of(aibot(fields, channel));
            case "wecom-aibot-connection" -> Optional.of(connection(fields, channel));
            default -> {
                problems.add(fields.at("platform"), "there is no platform '" + platform
                        + "': wecom-app, wecom-robots, wecom-aibot or wecom-aibot-connection");
                yield Optional.empty();
            }
        };
    }

    private Function<Surroundings, Platform> application(Fields fields, String channel) {
        var settings = new WeComSettings(
                channel, path(fields), fields.text("corp"), fields.number("agent", 0), secret(fields, "secret"), secret(fields, "token"),
                secret(fields, "aes-key"), api(fields));
        return around -> new WeComApplication(settings, around.intakeOf(channel), around.addressesOf(channel), around.clock());
    }

    private Function<Surroundings, Platform> robots(Fields fields, String channel) {
        var keys = new LinkedHashMap<String, Secret>();
        fields.node("keys").ifPresent(node -> Fields.of(node, problems).forEach((group, key) ->
                keys.put(group, secret(key, Fields.scalar(key, problems)))));
        var settings = new WeComRobotSettings(channel, keys, api(fields));
        // a robot speaks in one group alone, and has its name
        return around -> new WeComRobots(
                settings, group -> Optional.of(group).filter(keys::containsKey), around.wording().say(Phrase.SAID_BEFORE));
    }

    private Function<Surroundings, Platform> aibot(Fields fields, String channel) {
        String path = path(fields);
        var token = secret(fields, "token");
        var key = secret(fields, "aes-key");
        var names = fields.texts("names");
        return around -> new AibotByCallback(
                new AibotSettings(channel, path, token, key, names, words(around.wording())), around.intakeOf(channel),
                around.addressesOf(channel), around.clock());
    }

    private Function<Surroundings, Platform> connection(Fields fields, String channel) {
        var address = fields.optionalText("address").map(URI::create).orElse(AibotConnectionSettings.VENDOR);
        String bot = fields.text("bot");
        var secret = secret(fields, "secret");
        var names = fields.texts("names");
        return around -> new AibotByConnection(
                new AibotConnectionSettings(channel, address, bot, secret, names, words(around.wording())), around.intakeOf(channel),
                around.addressesOf(channel), around.clock());
    }

    private static AibotWords words(Wording wording) {
        return new AibotWords(
                wording.say(Phrase.ROBOT_WORKING), wording.say(Phrase.ROBOT_WELCOME), wording.say(Phrase.SAID_BEFORE));
    }

    private String path(Fields fields) {
        String path = fields.text("path");
        if (!path.matches("/[A-Za-z0-9/_-]+")) {
            problems.add(fields.at("path"), "'path' must be a path such as /webhook/wecom");
        }
        refuseTwice(fields, "path", path);
        return path;
    }

    private WeComApi api(Fields fields) {
        try {
            return fields.optionalText("api").map(URI::create).map(WeComApi::new).orElse(WeComApi.VENDOR);
        } catch (IllegalArgumentException e) {
            problems.add(fields.at("api"), "'api': " + e.getMessage());
            return WeComApi.VENDOR;
        }
    }

    private Secret secret(Fields fields, String name) {
        return secret(fields.at(name), fields.text(name));
    }

    private Secret secret(Node at, String variable) {
        var value = Optional.ofNullable(environment.get(variable)).filter(v -> !v.isBlank());
        if (value.isEmpty() && !variable.isEmpty()) {
            problems.add(at, "the environment has no " + variable);
        }
        return new Secret(value.orElse(NOTHING));
    }

    private void refuseTwice(Fields fields, String name, String value) {
        if (TAKEN.contains(value) || !seen.add(name + " " + value)) {
            problems.add(fields.at(name), "the " + name + " '" + value + "' is taken");
        }
    }
}
