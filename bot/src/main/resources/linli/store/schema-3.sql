-- What Linli asked somebody for because an amount hangs on it. group_id: empty for a private talk. The question is kept until it is
-- answered or has expired.
CREATE TABLE pending_fact (
    community TEXT NOT NULL,
    group_id TEXT NOT NULL,
    person TEXT NOT NULL,
    entry TEXT NOT NULL,
    question TEXT NOT NULL,
    fact TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (community, group_id, person)
) WITHOUT ROWID;
