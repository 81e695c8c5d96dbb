-- What was shown of a case: pictures, voice messages and the like, each with the case it went to first. reference: how the platform, or
-- whoever has it, finds it again.
CREATE TABLE enclosure (
    community TEXT NOT NULL,
    channel TEXT NOT NULL,
    account TEXT NOT NULL,
    message TEXT NOT NULL,
    reference TEXT NOT NULL,
    case_number INTEGER NOT NULL,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT,
    group_id TEXT,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, channel, account, message, reference)
) WITHOUT ROWID;

CREATE INDEX enclosure_case ON enclosure (community, case_number, at, message, reference);
