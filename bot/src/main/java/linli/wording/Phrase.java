package linli.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every occasion on which Linli says something, with the blanks that its text may hold.
public enum Phrase {
    CASE_TAKEN("owner", "due", "case"),
    CASES_TAKEN("parts"),
    CASES_OF_ONE("what", "owner", "due", "cases"),
    MATTER_OF("category", "name"),
    CASE_JOINED("owner", "case"),
    ASK_PLACE("case"),
    ASK_COMPOUND("case", "compounds", "compound"),
    QUARREL_IN_GROUP("owner", "due"),
    QUARREL_IN_PRIVATE("owner", "due", "case"),
    CONFIDENTIAL_IN_GROUP("owner", "due"),
    SCAM_WARNING,
    ALARM_IN_GROUP("steps", "call", "owner", "case"),
    ALARM_IN_PRIVATE("steps", "call", "owner", "case"),
    ALARM_JOINED("owner", "case"),
    ANSWER("answer", "source", "from"),
    ANSWER_EXAMPLE("answer", "source", "from"),
    AMOUNT("title", "amount", "source", "from", "office", "hours"),
    AMOUNT_EXAMPLE("title", "amount", "source", "from", "office", "hours"),
    AMOUNT_UNKNOWN("title", "office", "hours"),
    AMOUNT_ELSEWHERE("title", "office", "hours"),
    WINDOW_OPEN("name", "who", "where", "day", "hours", "year"),
    WINDOW_USUAL("name", "who", "where", "day", "hours", "year", "usual"),
    WINDOW_CLOSED("name", "who", "where", "day", "hours", "year", "asked"),
    WINDOW_OVER("name", "who", "where", "day", "hours", "year"),
    WINDOW_UNKNOWN_YEAR("name", "who", "where", "day", "hours", "year", "usual"),
    HANDOVER("owner", "due"),
    HUMAN("owner", "due", "case"),
    ANSWER_BRING("things"),
    ANSWER_WHERE("where"),
    ANSWER_BEHALF("behalf"),
    FULL_IN_PRIVATE,
    ELDER_IN_PRIVATE,
    ANSWER_CHANGED("when", "title", "answer"),
    ANSWER_GONE("when", "title"),
    SAID_SAME_DAY,
    SAID_LATELY,
    DONE("case", "result"),
    DONE_PLAIN("case"),
    ACCEPTED_PRIVATE("owner", "case"),
    ESCALATED("case", "owner", "due"),
    CARD("case", "category", "place", "text", "reporter", "due"),
    CARD_ALARM("case", "category", "place", "text", "reporter"),
    CARD_HANDOVER("case", "category", "place", "text", "reporter", "due"),
    CARD_NOTE("case", "owner", "category", "place", "text"),
    CARD_MORE("case", "text", "place", "reporter"),
    CARD_PLACED("case", "place"),
    CARD_ESCALATED("case", "category", "place", "text", "previous", "reporter", "due"),
    CARD_OVERDUE("case", "due", "category", "place"),
    CARD_RESUMED("case", "category", "place", "due"),
    CARD_NOBODY_THERE("card", "absent"),
    CARD_OFFER("case", "owner", "category", "place", "text"),
    CARD_DUE_SOON("case", "due", "category", "place"),
    ACCEPTED("case", "due"),
    CLOSED("case"),
    CLOSED_NOT_TOLD("case"),
    WHICH_CASE("cases"),
    CORRECTED("case", "label"),
    CORRECTED_MOVED("case", "label", "owner"),
    CORRECTED_PUT_ASIDE("case", "label"),
    CORRECTED_ALREADY("case", "label"),
    LEARNED,
    LEARNED_TO_BE_SILENT,
    NOT_LEARNED("text", "label", "number"),
    WHICH_LABEL("said", "names"),
    CORRECTION_UNDONE("number", "case", "label"),
    CORRECTION_INSISTED("number", "label"),
    CORRECTIONS("lines"),
    CORRECTIONS_NONE,
    CORRECTION_LINE("number", "case", "label", "by", "state"),
    CORRECTION_IN_FORCE,
    CORRECTION_HELD_BACK,
    CORRECTION_TAKEN_BACK,
    CARD_CORRECTED("case", "label", "by"),
    DIGEST("lines"),
    DIGEST_OF_IDEAS("lines"),
    DIGEST_LINE("number", "what", "where"),
    DIGEST_IDEA("idea"),
    DIGEST_MORE("count"),
    ASKED_BY_SEVERAL("what", "count"),
    SUGGESTED_BY_SEVERAL("what", "count"),
    PLACES_AND_MORE("places", "count"),
    WHICH_LINE("last"),
    LINE_IS_AN_IDEA("number"),
    ANSWER_TOO_LONG("most"),
    DRAFT("number", "question", "answer", "by"),
    DRAFT_KEPT("group"),
    NUMBERS_HIDDEN,
    WHICH_DRAFT("number"),
    OWN_DRAFT("number"),
    SAY_IT_IN_THE_GROUP("group"),
    DRAFT_REFUSED("number"),
    ANSWER_IN_FORCE("question", "answer"),
    ANSWER_IN_FORCE_AND_TOLD("question", "answer"),
    ANSWER_IN_FORCE_ALREADY,
    ANSWER_NOT_IN_USE,
    ANSWER_TAKEN_BACK("question"),
    ANSWERED_SINCE("question", "answer"),
    SOURCE_OF_ANSWER("by"),
    REPORTER_REACHABLE("name"),
    REPORTER_IN_GROUP("name", "group"),
    REPORTER_PHONE("reporter", "phone"),
    SOMEBODY,
    PRIVATE_TALK,
    PLACE_UNKNOWN,
    BUILDING_ONLY("building"),
    CALL_FOR_SOMEBODY,
    NOBODY_NAMED,
    AND,
    FROM_DAY_TO_DAY("first", "last");

    private final List<String> blanks;

    Phrase(String... blanks) {
        this.blanks = List.of(blanks);
    }

    /// The name in the file, such as `case-taken`.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> blanks() {
        return blanks;
    }

    static Optional<Phrase> find(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }
}
