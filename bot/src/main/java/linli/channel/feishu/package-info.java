/// Feishu (飞书, abroad Lark): what people say in groups and in private to an application of a corp's own, what it says, in reply or later;
/// and the custom bots (自定义机器人) that only speak. Imports `channel`, `message`, `outbox` and `settings`.
@NullMarked
package linli.channel.feishu;

import org.jspecify.annotations.NullMarked;
