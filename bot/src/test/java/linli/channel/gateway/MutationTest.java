package linli.channel.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import linli.channel.RejectedWebhook;
import linli.channel.WebRequest;
import linli.fake.Mutation;
import linli.fake.TestClock;
import org.junit.jupiter.api.Test;

/// Whatever comes in, it is understood or refused, and nothing else. How often is a property, `linli.mutations`.
class MutationTest {
    private static final int TIMES = Integer.getInteger("linli.mutations", 5_000);
    private static final long SEED = 20260106;
    private static final List<String> PAYLOADS = List.of(
            "text_in_room.form", "text_mentioning.form", "text_with_quote.form", "text_with_quote_of_a_quote.form", "picture.form",
            "voice.form", "url_link.form", "friendship.form", "system_event_login.form", "text_as.json", "picture_with_number_as.json");

    private final TestClock clock = TestClock.pinned(Account.NOW);
    private final GatewayParser parser =
            new GatewayParser(Account.CHANNEL, new OwnName(Account.NAMES), new Numbers(clock), new Rooms(clock));

    @Test
    void spoiltReportsAreUnderstoodOrRefused() {
        System.out.println("mutations of reports: " + TIMES + ", seed " + SEED);
        var random = new Random(SEED);
        for (int i = 0; i < TIMES; i++) {
            String file = PAYLOADS.get(i % PAYLOADS.size());
            byte[] spoilt = Mutation.of(Account.payload(file), random);
            var request = new WebRequest("POST", Account.PATH, Map.of(), _ -> Optional.of(Account.type(file)), spoilt);
            try {
                parser.read(GatewayForm.read(request), clock.instant());
            } catch (RejectedWebhook _) {
                // as it should be
            }
        }
    }
}
