package linli.channel.feishu;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linli.message.Attachment;
import linli.message.ForwardedLine;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Quote;

/// Makes a whole message of what Feishu told, by asking for what it only pointed at. May block.
record Completing(String channel, FeishuLookup lookup, Clock clock) {
    /// Nothing for what says nothing.
    Optional<InboundMessage> complete(UnresolvedFeishuMessage said) {
        var receivedAt = clock.instant();
        var attachments = new ArrayList<Attachment>(FeishuContent.attachments(said.type(), said.content(), said.id()));
        List<ForwardedLine> forwarded = List.of();
        if (FetchedMessage.isBundle(said.type())) {
            var unbundling = new FeishuUnbundling(lookup, person -> said.chat().flatMap(group -> lookup.name(group, person)));
            unbundling.of(said.id());
            forwarded = unbundling.lines();
            attachments.addAll(unbundling.attachments());
        }
        // who calls nobody does not call the bot
        Optional<String> self = said.mentions().isEmpty() ? Optional.empty() : lookup.self();
        String text = Mention.named(FeishuContent.text(said.type(), said.content()), said.mentions(), self);
        if (text.isEmpty() && attachments.isEmpty() && forwarded.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new InboundMessage(
                new MessageId(channel, said.application(), said.id()), said.chat(), said.sender(),
                said.chat().flatMap(group -> lookup.name(group, said.sender())), receivedAt, text,
                said.chat().isPresent() && said.mentions().stream().anyMatch(mention -> mention.isOf(self)),
                said.quoted().flatMap(id -> lookup.text(id).map(quoted -> new Quote(Optional.of(id), quoted))), forwarded, attachments));
    }
}
