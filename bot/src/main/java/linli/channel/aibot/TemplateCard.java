package linli.channel.aibot;

import java.util.List;
import java.util.Optional;
import linli.channel.Choices;
import linli.channel.Choices.Choice;
import linli.channel.wecom.RobotText;
import linli.outbox.OutboxRow;
import tools.jackson.databind.node.ObjectNode;

/// A message with a button for each thing it offers to be answered with: one tap says what would have been typed.
///
/// @param task by which WeCom knows the card again
record TemplateCard(String task, String title, String rest, List<Choice> choices) {
    private static final int LONGEST_TITLE = 26;
    private static final int LONGEST_REST = 112;
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
        return Choices.of(row).flatMap(choices -> {
            String text = RobotText.withoutCalls(mark + choices.text());
            int end = endOfTitle(text);
            var card = new TemplateCard(
                    "row-" + row.id() + "-" + row.createdAt().toEpochMilli() + "-" + row.attempts(),
                    text.substring(0, end).strip(), text.substring(end).replaceFirst("^[\\s·]+", ""), choices.all());
            return card.isWhole() ? Optional.of(card) : Optional.empty();
        });
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
        var card = AibotJson.MAPPER.createObjectNode().put("card_type", "button_interaction");
        card.putObject("main_title").put("title", title);
        if (!rest.isEmpty()) {
            card.put("sub_title_text", rest);
        }
        var buttons = card.putArray("button_list");
        choices.forEach(choice -> buttons.addObject()
                .put("text", taken.filter(choice.reply()::equals).map(_ -> TAKEN + choice.label()).orElse(choice.label()))
                .put("style", 1)
                .put("key", choice.reply()));
        return card.put("task_id", task);
    }

    /// A title is the first line, or what of it comes before the last dot that is near enough.
    private static int endOfTitle(String text) {
        int line = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        int dot = line;
        while (dot > 0 && text.codePointCount(0, dot) > LONGEST_TITLE) {
            dot = text.lastIndexOf(" · ", dot - 1);
        }
        return dot > 0 ? dot : line;
    }

    private boolean isWhole() {
        return !title.isEmpty()
                && title.codePointCount(0, title.length()) <= LONGEST_TITLE
                && rest.codePointCount(0, rest.length()) <= LONGEST_REST
                && choices.size() <= MOST_BUTTONS
                && choices.stream().allMatch(choice -> TAKEN.length() + choice.label().length() <= LONGEST_LABEL);
    }
}
