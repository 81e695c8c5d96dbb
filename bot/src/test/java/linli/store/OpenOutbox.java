package linli.store;

import linli.outbox.OutboxStore;

/// What the contract of outgoing messages needs: an outbox that is empty.
interface OpenOutbox {
    OutboxStore outbox();
}
