-- One cause that several neighbours tell of. over_at: NULL while it lasts. lead_case: the case that is worked on; the others under the
-- same incident are done when it is.
CREATE TABLE incident (
    community TEXT NOT NULL,
    id TEXT NOT NULL,
    rule TEXT NOT NULL,
    kind TEXT NOT NULL,
    category TEXT,
    compound TEXT,
    since BIGINT NOT NULL,
    over_at BIGINT,
    lead_case INTEGER NOT NULL,
    PRIMARY KEY (community, id)
) WITHOUT ROWID;

CREATE INDEX case_incident ON cases (community, incident, number) WHERE incident IS NOT NULL;
CREATE INDEX case_of_kind ON cases (community, kind, compound, heard_at, number) WHERE status IN ('assigned', 'accepted', 'suspended');

-- What each message told of a case, so that it can be taken out again with its history. origin: the case it belonged to at first. speaker:
-- who said it, where the reporter passed it on.
CREATE TABLE case_report (
    community TEXT NOT NULL,
    channel TEXT NOT NULL,
    account TEXT NOT NULL,
    message TEXT NOT NULL,
    origin INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER NOT NULL,
    speaker TEXT,
    reporter TEXT NOT NULL,
    reporter_name TEXT,
    group_id TEXT,
    kind TEXT NOT NULL,
    category TEXT,
    severity TEXT NOT NULL,
    compound TEXT,
    building TEXT,
    unit TEXT,
    room TEXT,
    spot TEXT,
    text TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, channel, account, message, origin, position)
) WITHOUT ROWID;

CREATE INDEX case_report_case ON case_report (community, number, at, message, position);
CREATE INDEX case_report_group ON case_report (community, group_id, at, number) WHERE group_id IS NOT NULL;
CREATE INDEX case_report_words ON case_report (community, text, at, number);
