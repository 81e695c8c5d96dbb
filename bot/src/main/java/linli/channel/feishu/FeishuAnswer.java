package linli.channel.feishu;

import java.util.Optional;
import linli.channel.PlatformAnswer;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unreached;
import tools.jackson.databind.JsonNode;

/// What Feishu's servers answered: a number, with whatever status.
record FeishuAnswer(PlatformAnswer answer) {
    /// Empty where none can be read.
    Optional<Integer> code() {
        return answer.number("code");
    }

    Optional<JsonNode> data() {
        return answer.body().filter(_ -> code().filter(code -> code == 0).isPresent()).map(json -> json.path("data"));
    }

    boolean isTokenOver() {
        return code().filter(code -> code == 99991661 || code == 99991663 || code == 99991664 || code == 99991671).isPresent();
    }

    /// The message that was replied to was taken back, or is there no more.
    boolean isWithoutQuestion() {
        return code().filter(code -> code == 230011 || code == 230019 || code == 230050 || code == 230110 || code == 231003).isPresent();
    }

    /// Whether the same may well be answered in a while.
    boolean isPassing() {
        return asSent() instanceof Unreached;
    }

    SendOutcome asSent() {
        return answer.asSent("code", FeishuAnswer::of);
    }

    private static SendOutcome of(int code) {
        String reason = "code " + code;
        return switch (code) {
            case 0 -> new Delivered();
            // too often; the same is on its way; an inner trouble
            case 99991400, 230020, 230049, 230101, 11232, 1500 -> new Unreached(reason);
            // what the operator can put right: the bot is off, a right is missing, only some may speak, a token that ends just now
            case 230006, 230018, 230027, 230035, 99991672, 99991661, 99991663, 99991664, 99991671 -> new Unreached(reason);
            // the bot is not in the group any more; it may not reach the person, who has left, or wants to hear nothing of it
            case 230002, 230013, 230029, 230053 -> new Gone(reason);
            default -> new Refused(reason);
        };
    }
}
