/// The open webhook, for gateways that are no platform of their own.
/// Imports `channel`, `message` and `outbox`.
@NullMarked
package linli.channel.open;

import org.jspecify.annotations.NullMarked;
