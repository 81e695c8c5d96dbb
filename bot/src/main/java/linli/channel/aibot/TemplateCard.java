package linli.channel.aibot;

import java.util.List;
import java.util.Optional;
import linli.channel.BoundedJson;
import linli.channel.Choices;
import linli.channel.Choices.Choice;
import linli.channel.wecom.CardText;
import linli.outbox.OutboxRow;
import tools.jackson.databind.node.ObjectNode;

/// A message with a button for each thing it offers to be answered with: one tap says what would have been typed.
///
/// @param task by which WeCom knows the card again
record TemplateCard(String task, CardText text, List<Choice> choices) {
    private static final int MOST_BUTTONS = 6;
    private static final int LONGEST_LABEL = 10;
    private static final String TAKEN = "✓ ";

    TemplateCard {
        choices = List.copyOf(choices);
    }

    /// Empty where nothing is offered, or where a card would show less than the message says.
    ///
    /// @param mark stands before the text
    static Optional<TemplateCard> of(OutboxRow row, String mark) {
        return Choices.of(row)
                .filter(TemplateCard::hasRoomFor)
                .flatMap(choices -> CardText.of(mark + choices.text()).map(text -> new TemplateCard(
                        "row-" + row.id() + "-" + row.createdAt().toEpochMilli() + "-" + row.attempts(), text, choices.all())));
    }

    ObjectNode json() {
        return json(Optional.empty());
    }

    /// The same, with what was taken ticked off; all else can still be taken, by others as well.
    ///
    /// @param reply of the choice that was taken
    ObjectNode ticked(String reply) {
        return json(Optional.of(reply));
    }

    private ObjectNode json(Optional<String> taken) {
        var card = BoundedJson.MAPPER.createObjectNode().put("card_type", "button_interaction");
        card.putObject("main_title").put("title", text.title());
        if (!text.rest().isEmpty()) {
            card.put("sub_title_text", text.rest());
        }
        var buttons = card.putArray("button_list");
        choices.forEach(choice -> buttons.addObject()
                .put("text", taken.filter(choice.reply()::equals).map(_ -> TAKEN + choice.label()).orElse(choice.label()))
                .put("style", 1)
                .put("key", choice.reply()));
        return card.put("task_id", task);
    }

    private static boolean hasRoomFor(Choices choices) {
        return choices.all().size() <= MOST_BUTTONS
                && choices.all().stream().allMatch(choice -> TAKEN.length() + choice.label().length() <= LONGEST_LABEL);
    }
}
