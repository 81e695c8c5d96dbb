-- What a group was told beforehand of a stoppage. by_whom: NULL where a notice was passed on. houses: buildings by number, with blanks between; empty for all.
CREATE TABLE announcement (
    community TEXT NOT NULL,
    group_id TEXT NOT NULL,
    cause TEXT NOT NULL,
    said_at BIGINT NOT NULL,
    by_whom TEXT,
    what TEXT NOT NULL,
    houses TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    PRIMARY KEY (community, group_id, cause, said_at)
) WITHOUT ROWID;
