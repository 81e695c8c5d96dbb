-- Answers given: which version of an entry, in which form, to which group or person, so that they can be told when it holds no more.
-- message: the outgoing message. version: empty where they were told that it holds no more. asked_by: kept so that a person's data can be
-- found and erased, NULL for a correction. standing: what they go by, at most one for each entry. due_at: not put right before then.
-- Rows older than `recall-days` are removed by the sweep.
CREATE TABLE given_answer (
    community TEXT NOT NULL,
    message BIGINT NOT NULL,
    entry TEXT NOT NULL,
    title TEXT NOT NULL,
    version TEXT NOT NULL,
    form TEXT NOT NULL,
    recipient TEXT NOT NULL,
    audience TEXT NOT NULL,
    asked_by TEXT,
    at BIGINT NOT NULL,
    standing INTEGER NOT NULL,
    due_at BIGINT NOT NULL,
    PRIMARY KEY (community, message)
);

CREATE INDEX given_answer_place ON given_answer (community, recipient, at, message);
CREATE INDEX given_answer_age ON given_answer (community, at);
CREATE INDEX given_answer_heard ON given_answer (community, recipient, entry) WHERE standing = 1;
CREATE INDEX given_answer_standing ON given_answer (community, entry, version, due_at, message) WHERE standing = 1;

-- The editions of entries that somebody goes by, each once: all that a sweep has to look at while no answer has changed.
CREATE TABLE given_edition (
    community TEXT NOT NULL,
    entry TEXT NOT NULL,
    version TEXT NOT NULL,
    title TEXT NOT NULL,
    last_given BIGINT NOT NULL,
    PRIMARY KEY (community, entry, version)
) WITHOUT ROWID;
