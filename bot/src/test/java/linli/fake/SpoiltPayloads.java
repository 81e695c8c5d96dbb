package linli.fake;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import linli.channel.RejectedWebhook;

/// Every parser of what comes from outside, each with its share of the spoilt payloads: understood or refused, and nothing else. A new parser
/// joins by a line here and a test that spoils what it reads. How many there are in all is the property `linli.mutations`; the build's are
/// always the same, those of `-Pmutations` are new each time, and `-Dlinli.seed=N` gives them again.
public enum SpoiltPayloads {
    OPEN_JSON,
    WECOM_XML,
    WECOM_TEXT,
    WECOM_BYTES,
    AIBOT_JSON,
    PLATFORM_ANSWER,
    DINGTALK_JSON,
    FEISHU_EVENT,
    FEISHU_FETCHED,
    FEISHU_TEXT,
    FEISHU_BYTES,
    ONEBOT_REPORT,
    ONEBOT_ANSWER,
    GATEWAY_FORM,
    GATEWAY_JSON;

    private static final int USUAL = 20_000;
    private static final int IN_ALL = Integer.getInteger("linli.mutations", USUAL);
    private static final long SEED = Long.getLong("linli.seed", IN_ALL == USUAL ? 20_260_101 : System.nanoTime());

    /// @param payloads as platforms send them
    /// @param parser may refuse with a [RejectedWebhook]
    public void spoil(List<byte[]> payloads, Consumer<byte[]> parser) {
        int share = Math.ceilDiv(IN_ALL, values().length);
        System.out.println(name() + ": " + share + " spoilt payloads, -Dlinli.seed=" + SEED);
        var random = new Random(SEED + ordinal());
        for (int i = 0; i < share; i++) {
            byte[] spoilt = Mutation.of(payloads.get(i % payloads.size()), random);
            try {
                parser.accept(spoilt);
            } catch (RejectedWebhook refused) {
                // as it should be
            } catch (RuntimeException | Error e) {
                throw new AssertionError(
                        name() + ", the " + i + ". payload of -Dlinli.seed=" + SEED + ": " + HexFormat.of().formatHex(spoilt), e);
            }
        }
    }
}
