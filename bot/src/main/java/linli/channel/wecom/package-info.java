/// WeCom (企业微信): what people write to the application in private, what it writes to them, and what a group's robot says.
/// The other adapters of WeCom use its encryption. Imports `channel`, `message`, `outbox` and `settings`.
@NullMarked
package linli.channel.wecom;

import org.jspecify.annotations.NullMarked;
