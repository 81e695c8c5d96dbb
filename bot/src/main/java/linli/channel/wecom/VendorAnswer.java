package linli.channel.wecom;

import java.util.Optional;
import linli.channel.PlatformAnswer;
import linli.channel.PlatformCalls.Outcome;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unreached;

/// What WeCom's servers answered.
public record VendorAnswer(PlatformAnswer answer) {
    public static VendorAnswer of(Outcome outcome) {
        return new VendorAnswer(PlatformAnswer.of(outcome));
    }

    /// Empty where none can be read.
    Optional<Integer> errcode() {
        return answer.number("errcode");
    }

    String text(String field) {
        return answer.text(field);
    }

    boolean isTokenOver() {
        return errcode().filter(code -> code == 40014 || code == 42001 || code == 41001).isPresent();
    }

    public SendOutcome asSent() {
        return answer.asSent("errcode", VendorAnswer::of);
    }

    /// What a number of WeCom's means for a message.
    public static SendOutcome of(int errcode) {
        return switch (errcode) {
            case 0 -> new Delivered();
            // busy, too often, too many at once; what the operator can put right; a token that ends just now
            case -1, 45009, 45033, 40001, 40013, 60020, 40014, 41001, 42001 -> new Unreached("errcode " + errcode);
            // the robot was taken out of its group; none of the readers is there any more; there is no such chat
            case 93000, 81013, 93006 -> new Gone("errcode " + errcode);
            default -> new Refused("errcode " + errcode);
        };
    }
}
