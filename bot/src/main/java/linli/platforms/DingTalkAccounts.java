package linli.platforms;

import java.util.function.Function;
import linli.channel.Platform;
import linli.channel.dingtalk.CustomRobotSettings;
import linli.channel.dingtalk.CustomRobots;
import linli.channel.dingtalk.DingTalkApi;
import linli.channel.dingtalk.DingTalkRobot;
import linli.channel.dingtalk.DingTalkSettings;
import linli.wording.Phrase;

/// The robots of a corp on DingTalk.
final class DingTalkAccounts {
    private DingTalkAccounts() {}

    static Function<Surroundings, Platform> robot(String channel, AccountFields fields) {
        String path = fields.path();
        String app = fields.text("app");
        var secret = fields.secret("secret");
        return around -> new DingTalkRobot(
                new DingTalkSettings(channel, path, app, secret, DingTalkApi.VENDOR), around.intakeOf(channel), around.addressesOf(channel), around.wording().say(Phrase.SAID_BEFORE), around.clock());
    }

    static Function<Surroundings, Platform> customRobots(String channel, AccountFields fields) {
        var tokens = fields.secrets("tokens");
        var secrets = fields.secrets("secrets", tokens.keySet());
        return around -> CustomRobots.of(
                new CustomRobotSettings(channel, tokens, secrets, DingTalkApi.VENDOR), around.wording().say(Phrase.SAID_BEFORE), around.clock());
    }
}
