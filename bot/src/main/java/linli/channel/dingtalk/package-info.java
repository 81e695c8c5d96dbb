/// DingTalk (钉钉): what people say to a robot of a corp's own, in groups by calling it and in private; what it says, in answer or later;
/// and the custom robots (自定义机器人) that only speak. Imports `channel`, `message`, `outbox` and `settings`.
@NullMarked
package linli.channel.dingtalk;

import org.jspecify.annotations.NullMarked;
