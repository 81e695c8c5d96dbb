package linli.channel.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.channel.OwnName;
import linli.channel.WebRequest;
import linli.fake.SpoiltPayloads;
import linli.fake.TestClock;
import org.junit.jupiter.api.Test;

/// Whatever comes in, it is understood or refused, and nothing else.
class MutationTest {
    private static final List<String> FORMS = List.of(
            "text_in_room.form", "text_mentioning.form", "text_with_quote.form", "text_with_quote_of_a_quote.form", "picture.form",
            "voice.form", "url_link.form", "friendship.form", "system_event_login.form");
    private static final List<String> JSON = List.of(
            "text_as.json", "picture_with_number_as.json", "quote_in_xml_as.json", "quote_in_xml_of_a_quote_as.json", "bundle_in_xml_as.json",
            "bundle_in_xml_escaped_twice_of_unknown_type_as.json");

    private final TestClock clock = TestClock.pinned(PersonalAccount.NOW);
    private final GatewayParser parser =
            new GatewayParser(PersonalAccount.CHANNEL, new OwnName(PersonalAccount.NAMES), new Numbers(clock), new Rooms(clock));

    @Test
    void spoiltReportsAreUnderstoodOrRefused() {
        spoil(SpoiltPayloads.GATEWAY_FORM, FORMS);
        spoil(SpoiltPayloads.GATEWAY_JSON, JSON);
    }

    private void spoil(SpoiltPayloads share, List<String> files) {
        String type = PersonalAccount.type(files.getFirst());
        share.spoil(files.stream().map(PersonalAccount::payload).toList(), bytes -> parser.read(
                GatewayForm.read(new WebRequest("POST", PersonalAccount.PATH, Map.of(), _ -> Optional.of(type), bytes)), clock.instant()));
    }
}
