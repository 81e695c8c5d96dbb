package linli.channel;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A request that has arrived whole, as a [Route] sees it.
///
/// @param path decoded, without the query
/// @param query decoded, the first value of each name
/// @param headers finds a header whatever its case
/// @param body the raw bytes, at most 64 KiB unless the route takes more; not copied, so nobody may change them
public record WebRequest(
        String method,
        String path,
        Map<String, String> query,
        Function<String, Optional<String>> headers,
        byte[] body) {
    public Optional<String> header(String name) {
        return headers.apply(name);
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }
}
