-- Who is who on the platforms: what was agreed on last for each platform's id, and for each group or person on a platform.
CREATE TABLE alias (
    community TEXT NOT NULL,
    channel TEXT NOT NULL,
    party TEXT NOT NULL,
    platform_id TEXT NOT NULL,
    id TEXT NOT NULL,
    since BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (community, channel, party, platform_id)
) WITHOUT ROWID;

CREATE UNIQUE INDEX alias_id ON alias (community, id, channel, since);

-- Codes that colleagues have handed out and nobody has used yet, one for each group or person.
CREATE TABLE invitation (
    community TEXT NOT NULL,
    party TEXT NOT NULL,
    id TEXT NOT NULL,
    code TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (community, party, id)
) WITHOUT ROWID;

CREATE INDEX invitation_code ON invitation (community, party, code);

-- Whom a platform says nobody reaches there any more. Few, and read as a whole.
CREATE TABLE retired (
    community TEXT NOT NULL,
    channel TEXT NOT NULL,
    recipient TEXT NOT NULL,
    reason TEXT NOT NULL,
    since BIGINT NOT NULL,
    told INTEGER NOT NULL,
    PRIMARY KEY (community, channel, recipient)
) WITHOUT ROWID;
