-- What nobody could answer becomes answers. A row of `collected` now knows who asked, by which case it was handed over, if it was, and
-- as which topic of which digest staff were shown it.
ALTER TABLE collected ADD COLUMN sender TEXT NOT NULL DEFAULT '';
ALTER TABLE collected ADD COLUMN case_number INTEGER;
ALTER TABLE collected ADD COLUMN digest INTEGER;
ALTER TABLE collected ADD COLUMN topic INTEGER;

CREATE INDEX collected_topic ON collected (community, digest, topic, position) WHERE digest IS NOT NULL;

CREATE TABLE digest (
    community TEXT NOT NULL,
    number INTEGER NOT NULL,
    group_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    topics INTEGER NOT NULL,
    PRIMARY KEY (community, number)
) WITHOUT ROWID;

-- What colleagues answered: rows are taken back rather than changed, and a later answer to the same topic is a row of its own.
-- asks: a line each. draft: waits for a second colleague. in_force: questions are answered by it.
CREATE TABLE written_answer (
    community TEXT NOT NULL,
    number INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    topic INTEGER NOT NULL,
    group_id TEXT NOT NULL,
    question TEXT NOT NULL,
    asks TEXT NOT NULL,
    answer TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    seconded_by TEXT,
    seconded_at BIGINT,
    refused_by TEXT,
    refused_at BIGINT,
    why TEXT NOT NULL,
    withdrawn_by TEXT,
    withdrawn_at BIGINT,
    draft INTEGER NOT NULL,
    in_force INTEGER NOT NULL,
    PRIMARY KEY (community, number)
);

CREATE INDEX written_answer_topic ON written_answer (community, digest, topic, number);
CREATE INDEX written_answer_draft ON written_answer (community, number) WHERE draft = 1;
CREATE INDEX written_answer_in_force ON written_answer (community, number) WHERE in_force = 1;

-- What Linli's messages in a staff group are about, for whoever quotes one.
CREATE TABLE digest_message (
    community TEXT NOT NULL,
    message INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    answer INTEGER,
    PRIMARY KEY (community, message)
) WITHOUT ROWID;

-- Who asked and has not been told yet.
CREATE TABLE owed_answer (
    community TEXT NOT NULL,
    answer INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    question TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    PRIMARY KEY (community, answer, recipient)
) WITHOUT ROWID;

CREATE INDEX owed_answer_due ON owed_answer (community, due_at, answer, recipient, question);
