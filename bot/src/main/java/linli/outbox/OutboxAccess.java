package linli.outbox;

import java.util.function.Function;

/// The way to one community's outgoing messages: does a piece of work in a transaction, and returns after it is committed.
/// Throws what the work threw, or the store's own unchecked exception when the store is out of order.
public interface OutboxAccess {
    <R> R within(Function<OutboxStore, R> work);
}
