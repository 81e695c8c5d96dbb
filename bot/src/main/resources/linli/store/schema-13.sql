-- What a case is about, by the row of `config/incidents.yaml` that knew of such things when it was opened or put right: what may be one with
-- it is found without reading what else is open. Cases of before have none.
ALTER TABLE cases ADD COLUMN cause TEXT;
CREATE INDEX case_of_cause ON cases (community, kind, compound, cause, heard_at, number)
    WHERE cause IS NOT NULL AND status IN ('assigned', 'accepted', 'suspended');
DROP INDEX case_alike;
CREATE INDEX case_alike ON cases (community, kind, category, compound, heard_at, number, building)
    WHERE status IN ('assigned', 'accepted', 'suspended');

-- Who has told of a case is asked at every report, and answered by the indexes alone.
CREATE INDEX case_report_reporter ON case_report (community, reporter, number, speaker);
DROP INDEX case_report_case;
CREATE INDEX case_report_case ON case_report (community, number, at, message, position, speaker, reporter, reporter_name);
