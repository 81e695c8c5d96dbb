-- Who was called to a danger, when, and what they said. A drill has no case; only a drill has a next_due, for a real alarm goes by the clock
-- of its case.
CREATE TABLE alarm (
    community TEXT NOT NULL,
    number INTEGER NOT NULL,
    case_number INTEGER,
    category TEXT,
    compound TEXT,
    building TEXT,
    unit TEXT,
    room TEXT,
    spot TEXT,
    raised_at BIGINT NOT NULL,
    raised_by TEXT NOT NULL,
    rounds INTEGER NOT NULL,
    next_due BIGINT,
    ended_at BIGINT,
    ended_by TEXT,
    why TEXT,
    PRIMARY KEY (community, number)
);

CREATE INDEX alarm_case ON alarm (community, case_number, number) WHERE case_number IS NOT NULL;
CREATE INDEX alarm_drill ON alarm (community, number) WHERE case_number IS NULL AND ended_at IS NULL;
CREATE INDEX alarm_due ON alarm (community, next_due, number) WHERE next_due IS NOT NULL;

-- is_up: whether its alarm still is.
CREATE TABLE alarm_call (
    community TEXT NOT NULL,
    alarm INTEGER NOT NULL,
    person TEXT NOT NULL,
    position INTEGER NOT NULL,
    ring TEXT NOT NULL,
    at BIGINT NOT NULL,
    times INTEGER NOT NULL,
    answer TEXT,
    answered_at BIGINT,
    is_up INTEGER NOT NULL,
    PRIMARY KEY (community, alarm, person)
) WITHOUT ROWID;

CREATE INDEX alarm_call_up ON alarm_call (community, person, alarm) WHERE is_up = 1;

-- A colleague speaks for a case in a residents' group: until then Linli adds nothing of its own accord.
CREATE TABLE has_the_floor (
    community TEXT NOT NULL,
    group_id TEXT NOT NULL,
    case_number TEXT NOT NULL,
    person TEXT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (community, case_number, group_id)
) WITHOUT ROWID;

CREATE INDEX outbox_about ON outbox (community, recipient, case_number) WHERE next_attempt IS NOT NULL;

CREATE INDEX case_source_group ON case_source (community, group_id, number) WHERE group_id IS NOT NULL;
