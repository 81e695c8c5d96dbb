-- Quarrels. side: `first` brought it up, `other` is whom it is about.
-- sure: whether the account is theirs for certain, or only a card says so. kept: NULL until they have said.
CREATE TABLE party (
    community TEXT NOT NULL,
    case_number INTEGER NOT NULL,
    side TEXT NOT NULL,
    account TEXT,
    sure INTEGER NOT NULL,
    name TEXT,
    compound TEXT,
    building TEXT,
    unit TEXT,
    room TEXT,
    spot TEXT,
    phone TEXT,
    contacted_at BIGINT,
    asked_at BIGINT,
    kept INTEGER,
    PRIMARY KEY (community, case_number, side)
);

CREATE INDEX party_account ON party (community, account, case_number) WHERE account IS NOT NULL;
CREATE INDEX party_flat ON party (community, building, unit, room, case_number) WHERE side = 'other' AND room IS NOT NULL;

-- What somebody said on a quarrel; the mediator alone reads it.
CREATE TABLE statement (
    community TEXT NOT NULL,
    case_number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    side TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    at BIGINT NOT NULL,
    text TEXT NOT NULL,
    channel TEXT NOT NULL,
    account TEXT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (community, case_number, position)
) WITHOUT ROWID;

-- Colleagues who were asked to help. reads: whether they may read the statements.
CREATE TABLE guest (
    community TEXT NOT NULL,
    case_number INTEGER NOT NULL,
    person TEXT NOT NULL,
    mediates INTEGER NOT NULL,
    reads INTEGER NOT NULL,
    by_whom TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, case_number, person)
) WITHOUT ROWID;

-- One case at a time at one clinic.
CREATE TABLE appointment (
    community TEXT NOT NULL,
    case_number INTEGER NOT NULL,
    clinic TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (community, case_number)
) WITHOUT ROWID;

CREATE UNIQUE INDEX appointment_slot ON appointment (community, clinic, at);

-- check_due: NULL once both were asked whether it was kept.
CREATE TABLE agreement (
    community TEXT NOT NULL,
    case_number INTEGER NOT NULL,
    text TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    at BIGINT NOT NULL,
    check_due BIGINT,
    PRIMARY KEY (community, case_number)
) WITHOUT ROWID;

CREATE INDEX agreement_check ON agreement (community, check_due, case_number) WHERE check_due IS NOT NULL;

-- What the guard holds back is counted for those who run Linli.
CREATE INDEX outbox_held ON outbox (community, id) WHERE status = 'held';
