package linli.channel.onebot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import linli.channel.OwnWords;
import linli.message.InboundMessage;
import linli.message.Quote;
import tools.jackson.databind.JsonNode;

/// Finds what a message only points at: the words it replies to, and the talk that it forwards.
record OneBotLookup(Actions actions, OwnWords own) {
    /// Empty where nothing is left to be read.
    Optional<InboundMessage> completed(UnresolvedOneBotMessage said, Instant receivedAt) {
        var content = said.content();
        var unbundling = new OneBotUnbundling(actions);
        unbundling.take(content.bundles());
        var attachments = new ArrayList<>(content.attachments());
        attachments.addAll(unbundling.attachments());
        boolean isEmpty = content.text().isEmpty() && !content.isCall() && attachments.isEmpty() && unbundling.lines().isEmpty();
        return isEmpty
                ? Optional.empty()
                : Optional.of(new InboundMessage(
                        said.id(), said.group(), said.sender(), said.name(), receivedAt, content.text(), content.isCall(),
                        content.repliesTo().flatMap(this::quoted).map(text -> new Quote(Optional.empty(), text)),
                        unbundling.lines(), attachments));
    }

    private Optional<String> quoted(String id) {
        return own.find(id).or(() -> switch (actions.call("get_msg", OneBotJson.object("message_id", id))) {
            case ActionAnswer.Done(var data) -> words(data.path("message"));
            // it is a message all the same
            case ActionAnswer.Declined _, ActionAnswer.Silent _ -> Optional.empty();
        });
    }

    private static Optional<String> words(JsonNode message) {
        return message.isString() || message.isContainer()
                ? Optional.of(OneBotContent.of(message, Set.of()).text()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
