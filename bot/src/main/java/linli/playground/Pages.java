package linli.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linli.channel.Route;
import linli.channel.WebResponse;

/// The files of the page, as they lie beside this class.
final class Pages {
    static final List<String> SCRIPTS = List.of(
            "app.js", "bubble.js", "chats.js", "dom.js", "feed.js", "phone.js", "stage.js", "why.js", "words.js");
    static final List<String> STYLES = List.of("page.css", "phone.css", "why.css");

    private Pages() {}

    static List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("GET", "/", _ ->
                WebResponse.text(302, "The playground is at /playground.\n").with("Location", "/playground")));
        routes.add(file("/playground", "index.html", "text/html"));
        SCRIPTS.forEach(name -> routes.add(file("/playground/" + name, name, "text/javascript")));
        STYLES.forEach(name -> routes.add(file("/playground/" + name, name, "text/css")));
        // sentences to try, and the story; a test plays both
        routes.add(file("/playground/story.json", "story.json", "application/json"));
        return routes;
    }

    private static Route file(String path, String name, String type) {
        var response = new WebResponse(200, type + "; charset=utf-8", read(name), Map.of());
        return Route.of("GET", path, _ -> response);
    }

    static byte[] read(String name) {
        try (var file = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
