package linli.channel.feishu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.message.Attachment;
import linli.message.ForwardedLine;

/// Takes what was forwarded in one bundle apart. Feishu says only that there is one; what is in it has to be fetched.
final class FeishuUnbundling {
    private static final int MOST_LINES = 100;
    private static final int DEEPEST = 3;

    private final FeishuLookup lookup;
    private final Function<String, Optional<String>> nameOf;
    private final List<ForwardedLine> lines = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();

    /// @param nameOf what somebody is called, by the id the application knows them by
    FeishuUnbundling(FeishuLookup lookup, Function<String, Optional<String>> nameOf) {
        this.lookup = lookup;
        this.nameOf = nameOf;
    }

    void of(String id) {
        add(lookup.messages(id).orElseThrow(FeishuError.FORWARDED_NOT_FETCHED::refusal), id, 1);
    }

    /// Those with words.
    List<ForwardedLine> lines() {
        return lines;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    private void add(List<FetchedMessage> messages, String bundle, int depth) {
        for (FetchedMessage message : messages) {
            if (lines.size() >= MOST_LINES) {
                return;
            }
            if (message.id().equals(bundle) || message.bundle().filter(bundle::equals).isEmpty()) {
                continue;
            }
            if (message.isBundle()) {
                inner(messages, message.id(), depth + 1);
            } else {
                add(message);
            }
        }
    }

    /// What is bundled within comes along or has to be fetched by itself.
    private void inner(List<FetchedMessage> messages, String id, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        boolean isThere = messages.stream().anyMatch(message -> message.bundle().filter(id::equals).isPresent());
        add(isThere ? messages : lookup.messages(id).orElse(List.of()), id, depth);
    }

    private void add(FetchedMessage message) {
        if (attachments.size() < MOST_LINES) {
            attachments.addAll(message.attachments());
        }
        if (!message.text().isBlank()) {
            lines.add(new ForwardedLine(nameOf.apply(message.sender()).orElse(""), Optional.empty(), message.text()));
        }
    }
}
