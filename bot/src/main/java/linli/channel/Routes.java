package linli.channel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds who answers a request.
final class Routes {
    private final Map<String, Map<String, Route>> byPath;

    /// Fails where two routes want the same requests.
    Routes(List<Route> routes) {
        byPath = routes.stream().collect(Collectors.groupingBy(
                Route::path, Collectors.toMap(Route::method, Function.identity(), Routes::refuseTwo, TreeMap::new)));
    }

    Optional<Route> find(WebRequest request) {
        var methods = byPath.getOrDefault(request.path(), Map.of());
        var route = methods.get(request.method());
        return Optional.ofNullable(route == null && request.method().equals("HEAD") ? methods.get("GET") : route);
    }

    /// The answer to what nobody answers.
    WebResponse refuse(WebRequest request, ErrorResponses errors) {
        var methods = byPath.get(request.path());
        if (methods == null) {
            return errors.answer(RefusalReason.NOT_FOUND, "There is nothing at this address.");
        }
        var allowed = String.join(", ", methods.keySet()) + (methods.containsKey("GET") ? ", HEAD" : "");
        return errors.answer(RefusalReason.WRONG_METHOD, "This address takes " + allowed + " only.").with("Allow", allowed);
    }

    private static Route refuseTwo(Route one, Route other) {
        throw new IllegalArgumentException("two routes for " + one.method() + " " + one.path());
    }
}
