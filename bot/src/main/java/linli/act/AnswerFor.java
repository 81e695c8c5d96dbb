package linli.act;

import java.util.regex.Pattern;
import linli.answer.Response;
import linli.text.NeighbourName;
import linli.turn.Turn;
import linli.wording.Phrase;

/// Says for whom an answer is, so that a colleague who has passed on several questions knows whom to give it to.
public record AnswerFor(Turn turn) {
    private static final Pattern ASKS = Pattern.compile("^[的\\s]*(?:想?问(?:一?下)?)?[\\s,，:：]*");

    public Response to(String speaker, String question, Response response) {
        return switch (response) {
            case Response.Told told -> to(speaker, question, told);
            case Response.Wanting wanting -> to(speaker, question, wanting);
        };
    }

    Response.Told to(String speaker, String question, Response.Told response) {
        return new Response.Told(response.entry(), text(speaker, question, response), response.edition());
    }

    Response.Wanting to(String speaker, String question, Response.Wanting response) {
        return new Response.Wanting(response.entry(), response.fact(), response.question(), text(speaker, question, response));
    }

    /// @param speaker who asked; empty where only the question tells
    private String text(String speaker, String question, Response response) {
        String whose = speaker.isEmpty() ? NeighbourName.toldOf(question) : speaker;
        String words = whose.isEmpty() || !question.startsWith(whose) ? question : question.substring(whose.length());
        String asked = turn.speech().quote(ASKS.matcher(words).replaceFirst(""));
        return whose.isEmpty()
                ? turn.speech().say(Phrase.ANSWER_TO, "question", asked, "answer", response.text())
                : turn.speech().say(Phrase.ANSWER_FOR, "name", whose, "question", asked, "answer", response.text());
    }
}
