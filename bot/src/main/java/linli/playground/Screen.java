package linli.playground;

import linli.outbox.OutboxRow;
import linli.outbox.OutputChannel;
import linli.outbox.SendOutcome;

/// Delivers what is said in private to those played on the page: it has been shown there already.
public final class Screen implements OutputChannel {
    @Override
    public String name() {
        return "playground";
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        return new SendOutcome.Delivered();
    }

    @Override
    public boolean knowsRepeats() {
        return true;
    }
}
