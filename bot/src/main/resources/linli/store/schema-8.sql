-- What staff set in chat about who is there, on top of the files: rows are taken back rather than changed. what: `away`, or `back` where
-- the files say away. stand_in: named for these days. everything: what was accepted goes to the stand-in too. files_said: what the files
-- said of the person then. begins_at: when the cases go to the stand-in, NULL once they have.
CREATE TABLE staff_change (
    community TEXT NOT NULL,
    number INTEGER NOT NULL,
    person TEXT NOT NULL,
    what TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    part TEXT NOT NULL,
    stand_in TEXT,
    everything INTEGER NOT NULL,
    files_said TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    undone_by TEXT,
    undone_at BIGINT,
    begins_at BIGINT,
    in_force INTEGER NOT NULL,
    PRIMARY KEY (community, number)
);

CREATE INDEX staff_change_in_force ON staff_change (community, number) WHERE in_force = 1;
CREATE INDEX staff_change_begins ON staff_change (community, begins_at, number) WHERE begins_at IS NOT NULL;

-- When Linli last did what it does once a day, `morning`, `evening` and `holes`, and what it said then.
CREATE TABLE daily_round (
    community TEXT NOT NULL,
    name TEXT NOT NULL,
    at BIGINT NOT NULL,
    said TEXT NOT NULL,
    PRIMARY KEY (community, name)
) WITHOUT ROWID;

-- What was done in a day is counted once an evening.
CREATE INDEX case_event_done ON case_event (community, at) WHERE event = 'done';
