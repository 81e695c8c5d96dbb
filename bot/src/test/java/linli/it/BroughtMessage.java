package linli.it;

import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// A message as a gateway brings it.
///
/// @param group empty for a private talk
record BroughtMessage(String id, Optional<String> group, String sender, String text, boolean mentionsBot) {
    static BroughtMessage inGroup(String id, String group, String sender, String text) {
        return new BroughtMessage(id, Optional.of(group), sender, text, false);
    }

    byte[] json() {
        var json = JsonMapper.shared();
        return json.writeValueAsBytes(json.createObjectNode()
                .put("id", id)
                .put("group", group.orElse(null))
                .put("sender", sender)
                .put("text", text)
                .put("mentions_bot", mentionsBot));
    }
}
