/// WeCom's intelligent robot (智能机器人): called by name in groups of a corp, or talked to in private; by callbacks or by a connection that
/// Linli keeps. Imports `channel`, `channel.wecom`, `message`, `outbox` and `settings`.
@NullMarked
package linli.channel.aibot;

import org.jspecify.annotations.NullMarked;
