-- What Linli keeps. Times are milliseconds since 1970 in UTC, yes and no are 1 and 0, what is not known is NULL.
-- Every table carries its community and every key starts with it, so that a distributed database can shard by community.
-- SQLite's own, and to be written differently for another database: AUTOINCREMENT and WITHOUT ROWID.

CREATE TABLE schema_version (
    version INTEGER NOT NULL
);

-- Numbers given out so far: `case` and `incident`.
CREATE TABLE counter (
    community TEXT NOT NULL,
    name TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (community, name)
) WITHOUT ROWID;

-- heard_at: when it was opened or last joined.
CREATE TABLE cases (
    community TEXT NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    category TEXT,
    severity TEXT NOT NULL,
    compound TEXT,
    building TEXT,
    unit TEXT,
    room TEXT,
    spot TEXT,
    group_id TEXT,
    reporter TEXT NOT NULL,
    reporter_name TEXT,
    text TEXT NOT NULL,
    status TEXT NOT NULL,
    owner TEXT NOT NULL,
    confidential INTEGER NOT NULL,
    rule TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    contact_due BIGINT NOT NULL,
    finish_due BIGINT NOT NULL,
    escalations INTEGER NOT NULL,
    next_due BIGINT,
    incident TEXT,
    heard_at BIGINT NOT NULL,
    PRIMARY KEY (community, number)
);

-- Only what is open is looked for, so the indexes stay small however many cases were closed.
CREATE INDEX case_alike ON cases (community, kind, category, compound, heard_at, number) WHERE status <> 'done';
CREATE INDEX case_owner ON cases (community, owner, number) WHERE status <> 'done';
CREATE INDEX case_due ON cases (community, next_due, number) WHERE next_due IS NOT NULL;

CREATE TABLE case_event (
    community TEXT NOT NULL,
    number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    event TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (community, number, position)
) WITHOUT ROWID;

-- The messages that opened or joined a case, each once, and who wrote them.
CREATE TABLE case_source (
    community TEXT NOT NULL,
    number INTEGER NOT NULL,
    channel TEXT NOT NULL,
    account TEXT NOT NULL,
    message TEXT NOT NULL,
    position INTEGER NOT NULL,
    reporter TEXT NOT NULL,
    group_id TEXT,
    PRIMARY KEY (community, number, position)
) WITHOUT ROWID;

CREATE INDEX case_source_reporter ON case_source (community, reporter, number);

-- The one key that does not start with the community: ids rise across all of them.
-- next_attempt: NULL once the row is not tried again. handed_out: a client came for it and has not said yet that it arrived.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    community TEXT NOT NULL,
    channel TEXT NOT NULL,
    recipient TEXT NOT NULL,
    audience TEXT NOT NULL,
    purpose TEXT NOT NULL,
    priority INTEGER NOT NULL,
    text TEXT NOT NULL,
    carries TEXT NOT NULL,
    case_number TEXT,
    unasked INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    not_before BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    status TEXT NOT NULL,
    next_attempt BIGINT,
    attempts INTEGER NOT NULL,
    problem TEXT,
    handed_out INTEGER NOT NULL
);

-- Rows leave the first three as soon as they are delivered. The last serves all that is asked about a place where something was
-- said: what is in few indexes is quickly written.
CREATE INDEX outbox_due ON outbox (community, channel, priority, id, next_attempt, expires_at) WHERE next_attempt IS NOT NULL;
CREATE INDEX outbox_expiry ON outbox (community, expires_at) WHERE next_attempt IS NOT NULL;
CREATE INDEX outbox_handed_out ON outbox (community, channel, id) WHERE handed_out = 1;
CREATE INDEX outbox_recipient ON outbox (community, recipient, created_at, id, unasked, case_number, purpose);

-- Messages that Linli did something about. The sender is kept so that a person's data can be found and erased.
CREATE TABLE message (
    community TEXT NOT NULL,
    channel TEXT NOT NULL,
    account TEXT NOT NULL,
    id TEXT NOT NULL,
    sender TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    reply TEXT NOT NULL,
    PRIMARY KEY (community, channel, account, id)
);

-- group_id: empty for a private talk, because a key must not be NULL.
CREATE TABLE pending (
    community TEXT NOT NULL,
    group_id TEXT NOT NULL,
    person TEXT NOT NULL,
    case_number INTEGER NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (community, group_id, person)
) WITHOUT ROWID;

CREATE TABLE contact (
    community TEXT NOT NULL,
    person TEXT NOT NULL,
    channel TEXT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (community, person)
) WITHOUT ROWID;

CREATE TABLE collected (
    community TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    group_id TEXT,
    text TEXT NOT NULL,
    at BIGINT NOT NULL,
    channel TEXT NOT NULL,
    account TEXT NOT NULL,
    message TEXT NOT NULL,
    shown INTEGER NOT NULL,
    PRIMARY KEY (community, position)
);

CREATE INDEX collected_unshown ON collected (community, at, position) WHERE shown = 0;
