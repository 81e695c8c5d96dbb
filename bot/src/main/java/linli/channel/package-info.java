/// Where messages come in and go out: the HTTP server, what a platform hands to the rest of Linli, and one sub-package a platform.
/// Netty stays in here. Imports `message` and `outbox`.
@NullMarked
package linli.channel;

import org.jspecify.annotations.NullMarked;
