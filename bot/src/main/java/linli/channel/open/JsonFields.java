package linli.channel.open;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads JSON objects field by field, and names the field that it complains about, such as `forwarded[2].text`.
record JsonFields(JsonParser json) {
    /// The values of those fields of the object at hand that have to be strings; a null counts as absent.
    ///
    /// @param path what to put before the name of a field in a complaint
    /// @param others is told of every other field while its value is at hand, and reads it or lets it be
    Map<String, String> read(String path, Set<String> strings, Consumer<String> others) {
        if (!json.hasToken(JsonToken.START_OBJECT)) {
            throw malformed(path, "has to be an object.");
        }
        var prefix = path.isEmpty() ? path : path + ".";
        var values = new HashMap<String, String>();
        var seen = new HashSet<String>();
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            if (!seen.add(name)) {
                throw malformed(prefix + name, "is there twice.");
            }
            var token = json.nextToken();
            if (!strings.contains(name)) {
                others.accept(name);
                json.skipChildren();
            } else if (token == JsonToken.VALUE_STRING) {
                values.put(name, json.getString());
            } else if (token != JsonToken.VALUE_NULL) {
                throw malformed(prefix + name, "has to be a string.");
            }
        }
        return values;
    }

    boolean isNull() {
        return json.hasToken(JsonToken.VALUE_NULL);
    }

    /// The value at hand; a null counts as false.
    boolean flag(String field) {
        return switch (json.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE, VALUE_NULL -> false;
            default -> throw malformed(field, "has to be true or false.");
        };
    }

    /// Calls for each element of the array at hand; a null counts as an empty one.
    void each(String field, Consumer<String> element) {
        if (isNull()) {
            return;
        }
        if (!json.hasToken(JsonToken.START_ARRAY)) {
            throw malformed(field, "has to be an array.");
        }
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            element.accept(field + "[" + i + "]");
        }
    }

    static RejectedWebhook malformed(String field, String problem) {
        return new RejectedWebhook(RefusalReason.MALFORMED, Optional.of(field), "The field " + field + " " + problem);
    }

    static RejectedWebhook malformed(String problem) {
        return new RejectedWebhook(RefusalReason.MALFORMED, Optional.empty(), problem);
    }
}
