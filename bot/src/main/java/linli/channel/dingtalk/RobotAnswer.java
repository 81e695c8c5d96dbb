package linli.channel.dingtalk;

import linli.channel.PlatformAnswer;
import linli.channel.PlatformCalls.Outcome;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unreached;

/// What DingTalk answers where a robot posts to an address of its own: HTTP 200, and a number.
final class RobotAnswer {
    private RobotAnswer() {}

    static SendOutcome asSent(Outcome outcome) {
        return PlatformAnswer.of(outcome).asSent("errcode", RobotAnswer::of);
    }

    private static SendOutcome of(int errcode) {
        String reason = "errcode " + errcode;
        return switch (errcode) {
            case 0 -> new Delivered();
            // busy; too often; a keyword, a signature or an address that the operator can put right
            case -1, 130101, 410100, 310000 -> new Unreached(reason);
            // the robot was taken out, its token withdrawn, it was stopped, the group dissolved
            case 300005, 400101, 400102, 400013 -> new Gone(reason);
            default -> new Refused(reason);
        };
    }
}
