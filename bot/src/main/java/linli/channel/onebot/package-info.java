/// OneBot 11, the protocol of programs that speak for an account on QQ and bridges to other platforms: reports over HTTP, or a WebSocket
/// that either side opens. Imports `channel`, `message`, `outbox` and `settings`.
@NullMarked
package linli.channel.onebot;

import org.jspecify.annotations.NullMarked;
