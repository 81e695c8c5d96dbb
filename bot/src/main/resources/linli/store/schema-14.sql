-- An amount that was told is reckoned again when a row of its table begins or ends, so it is kept what it hangs on. facts: empty for an
-- answer that hangs on nothing. A group may go by several amounts of one entry side by side.
ALTER TABLE given_answer ADD COLUMN facts TEXT NOT NULL DEFAULT '';
DROP INDEX given_answer_heard;
DROP INDEX given_answer_standing;
CREATE INDEX given_answer_heard ON given_answer (community, recipient, entry, facts) WHERE standing = 1;
CREATE INDEX given_answer_standing ON given_answer (community, entry, facts, version, due_at, message) WHERE standing = 1;

CREATE TABLE given_edition_of_facts (
    community TEXT NOT NULL,
    entry TEXT NOT NULL,
    facts TEXT NOT NULL,
    version TEXT NOT NULL,
    title TEXT NOT NULL,
    last_given BIGINT NOT NULL,
    PRIMARY KEY (community, entry, facts, version)
) WITHOUT ROWID;
INSERT INTO given_edition_of_facts (community, entry, facts, version, title, last_given)
SELECT community, entry, '', version, title, last_given FROM given_edition;
DROP TABLE given_edition;
ALTER TABLE given_edition_of_facts RENAME TO given_edition;
