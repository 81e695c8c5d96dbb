package linli.store;

import linli.fake.InMemoryOutboxStore;
import linli.outbox.OutboxStore;

/// What stands in for the store in the tests of the outbox keeps the same promises.
class InMemoryOutboxStoreTest implements OutboxStoreContract {
    private final InMemoryOutboxStore outbox = new InMemoryOutboxStore();

    @Override
    public OutboxStore outbox() {
        return outbox;
    }
}
