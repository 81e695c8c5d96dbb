package linli.channel.dingtalk;

import java.net.URI;
import java.time.Instant;

/// An address by which a chat may be spoken to for about an hour and a half. Who has it can speak, so it is never printed.
record Session(URI address, Instant until) {
    @Override
    public String toString() {
        return "Session[****]";
    }
}
