package linli.channel.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import linli.channel.BoundedJson;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;
import linli.channel.WebRequest;
import tools.jackson.databind.JsonNode;

/// What a gateway reports, as a form or with the same fields as JSON.
record GatewayForm(Map<String, Part> parts) {
    static GatewayForm read(WebRequest request) {
        String type = request.header("Content-Type").orElse("");
        String kind = type.strip().toLowerCase(Locale.ROOT);
        if (kind.startsWith("multipart/form-data")) {
            return new GatewayForm(Multipart.parse(request.body(), type));
        }
        if (kind.startsWith("application/json")) {
            return new GatewayForm(fields(request.body()));
        }
        throw new RejectedWebhook(
                RefusalReason.UNSUPPORTED_TYPE, Optional.empty(), "The Content-Type has to be multipart/form-data or application/json.");
    }

    /// Those that mean yes say `1`.
    boolean isSet(String name) {
        return find(name).filter(value -> value.equals("1") || value.equals("true")).isPresent();
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(parts.get(name)).map(Part::text);
    }

    Part get(String name) {
        return Optional.ofNullable(parts.get(name)).orElseThrow(() -> field(name));
    }

    /// A field that holds JSON in its text.
    JsonNode object(String name) {
        var json = parsed(get(name).content());
        if (!json.isObject()) {
            throw field(name);
        }
        return json;
    }

    /// The first of these that is a text and not blank.
    static Optional<String> find(JsonNode json, String... places) {
        return Arrays.stream(places).flatMap(place -> BoundedJson.find(json, place).stream()).map(String::strip).findFirst();
    }

    private static Map<String, Part> fields(byte[] body) {
        var fields = new LinkedHashMap<String, Part>();
        var json = parsed(body);
        if (!json.isObject()) {
            throw malformed("The body has to be a JSON object.");
        }
        json.properties().forEach(field -> fields.put(
                field.getKey(), Part.of(field.getValue().isString() ? field.getValue().stringValue() : field.getValue().toString())));
        return fields;
    }

    private static JsonNode parsed(byte[] json) {
        return BoundedJson.read(new String(json, UTF_8)).orElseThrow(() -> malformed("What should be JSON cannot be read."));
    }

    private static RejectedWebhook field(String name) {
        return new RejectedWebhook(RefusalReason.MALFORMED, Optional.of(name), "The field " + name + " is missing or cannot be read.");
    }

    static RejectedWebhook malformed(String problem) {
        return new RejectedWebhook(RefusalReason.MALFORMED, Optional.empty(), problem);
    }
}
