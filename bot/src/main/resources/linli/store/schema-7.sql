-- Linli asks for more than places now: kind: `place`, `solved`, `which_case`, `missing`. said: the short reply that lacks what is asked for.
-- group_id: empty for a private talk, because a key must not be NULL.
CREATE TABLE pending_question (
    community TEXT NOT NULL,
    group_id TEXT NOT NULL,
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    case_number INTEGER NOT NULL,
    said TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (community, group_id, person, kind)
) WITHOUT ROWID;

INSERT INTO pending_question (community, group_id, person, kind, case_number, said, asked_at, expires_at)
SELECT community, group_id, person, 'place', case_number, '', expires_at - 86400000, expires_at FROM pending;
DROP TABLE pending;

-- Groups that asked Linli to be quiet, and which colleague ended it before its time.
CREATE TABLE hush (
    community TEXT NOT NULL,
    group_id TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_by TEXT NOT NULL,
    until BIGINT NOT NULL,
    ended_by TEXT,
    ended_at BIGINT,
    PRIMARY KEY (community, group_id, asked_at)
) WITHOUT ROWID;
