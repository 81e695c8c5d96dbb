/// Gateways that drive a personal account of WeChat and post what it hears as a form, as wechatbot-webhook does. Off unless the operator
/// says that the risk for the account is theirs. Imports `channel`, `message`, `outbox` and `settings`.
@NullMarked
package linli.channel.gateway;

import org.jspecify.annotations.NullMarked;
