-- What staff have put right: rows are never removed but with their reporter's data, and taken back rather than changed.
-- text: with numbers masked. held_back: the case alone was put right. in_force: messages are read by it.
CREATE TABLE correction (
    community TEXT NOT NULL,
    number INTEGER NOT NULL,
    case_number INTEGER NOT NULL,
    reporter TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    category TEXT,
    kind_before TEXT NOT NULL,
    category_before TEXT,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    held_back INTEGER NOT NULL,
    insisted_by TEXT,
    insisted_at BIGINT,
    undone_by TEXT,
    undone_at BIGINT,
    in_force INTEGER NOT NULL,
    PRIMARY KEY (community, number)
);

CREATE INDEX correction_case ON correction (community, case_number, number);
CREATE INDEX correction_in_force ON correction (community, number) WHERE in_force = 1;
