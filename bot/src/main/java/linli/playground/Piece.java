package linli.playground;

import java.util.List;
import java.util.Optional;
import linli.decide.Decided;
import linli.message.IssueReply;
import linli.text.Excerpt;
import linli.understand.EntryMatch;
import linli.understand.Evidence.LikeExample;
import linli.understand.Issue;
import linli.understand.Recalled;
import tools.jackson.core.JsonGenerator;

/// One piece of a message, with everything that tells why Linli did what it did about it.
///
/// @param names how kinds, categories and places are called here
/// @param placeFrom which sources the place comes from
/// @param entryTitle of the entry that was matched
/// @param decided empty where nothing had to be decided: plain chatter, short replies, repeats
/// @param outcome what became of it; empty when nothing did
record Piece(
        Names names,
        Issue issue,
        List<PlaceSource> placeFrom,
        Optional<String> entryTitle,
        Optional<Decided> decided,
        Optional<IssueReply> outcome) {
    private static final int LONGEST_TEXT = 300;

    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("speaker", issue.speaker());
        json.writeStringProperty("text", Excerpt.of(issue.text(), LONGEST_TEXT));
        json.writeStringProperty("kind", issue.kind().code());
        json.writeStringProperty("kindName", names.kind(issue.kind().code()));
        json.writeStringProperty("category", issue.category().orElse(null));
        json.writeStringProperty("categoryName", issue.category().map(_ -> names.category(issue)).orElse(null));
        json.writeNumberProperty("confidence", rounded(issue.confidence()));
        json.writeStringProperty("severity", issue.severity().code());
        writePlace(json);
        json.writeStringProperty("act", decided.map(d -> d.decision().act().code()).orElse(null));
        json.writeStringProperty("reason", decided.map(d -> d.reason().name()).orElse(null));
        json.writeStringProperty("case", outcome.flatMap(IssueReply::caseNumber).orElse(null));
        json.writeStringProperty("incident", outcome.flatMap(IssueReply::incident).orElse(null));
        json.writeBooleanProperty("atAGlance", issue.evidence().atAGlance());
        json.writeArrayPropertyStart("words");
        issue.evidence().words().forEach(word -> json.writeString(Excerpt.of(word, LONGEST_TEXT)));
        json.writeEndArray();
        json.writeArrayPropertyStart("examples");
        issue.evidence().examples().forEach(example -> write(json, example));
        json.writeEndArray();
        issue.evidence().correction().ifPresent(recalled -> write(json, recalled));
        issue.entry().ifPresent(match -> write(json, match));
        json.writeEndObject();
    }

    private void writePlace(JsonGenerator json) {
        json.writeStringProperty("place", issue.place().isUnknown() ? null : names.place(issue.place()));
        json.writeArrayPropertyStart("placeFrom");
        placeFrom.forEach(source -> json.writeString(source.code()));
        json.writeEndArray();
    }

    private void write(JsonGenerator json, LikeExample example) {
        json.writeStartObject();
        json.writeStringProperty("text", Excerpt.of(example.text(), LONGEST_TEXT));
        json.writeStringProperty("label", example.label());
        json.writeStringProperty("labelName", names.kind(example.label()));
        json.writeNumberProperty("likeness", rounded(example.likeness()));
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Recalled recalled) {
        var correction = recalled.correction();
        json.writeObjectPropertyStart("correction");
        json.writeNumberProperty("number", correction.number());
        json.writeStringProperty("text", Excerpt.of(correction.text(), LONGEST_TEXT));
        json.writeStringProperty("labelName", names.label(correction.label()));
        json.writeStringProperty("by", names.person(correction.made().by()));
        json.writeStringProperty("at", correction.made().at().toString());
        json.writeNumberProperty("likeness", rounded(recalled.likeness()));
        json.writeEndObject();
    }

    private void write(JsonGenerator json, EntryMatch match) {
        json.writeObjectPropertyStart("entry");
        json.writeStringProperty("id", match.entry());
        json.writeStringProperty("title", entryTitle.orElse(match.entry()));
        json.writeStringProperty("ask", match.ask());
        json.writeNumberProperty("probability", rounded(match.probability()));
        json.writeEndObject();
    }

    private static double rounded(double share) {
        return Math.round(share * 1_000) / 1_000.0;
    }
}
