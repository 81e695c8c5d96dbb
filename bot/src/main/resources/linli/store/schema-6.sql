-- A case has one clock at a time, and its row says what that is for: `contact`, `ring`, `reminder`, `finish`, `resume`, `confirmation`.
ALTER TABLE cases ADD COLUMN next_step TEXT;
UPDATE cases SET next_step = CASE status WHEN 'assigned' THEN 'contact' ELSE 'finish' END WHERE next_due IS NOT NULL;

-- There are several ways for a case to be over.
DROP INDEX case_alike;
DROP INDEX case_owner;
CREATE INDEX case_alike ON cases (community, kind, category, compound, heard_at, number)
    WHERE status IN ('assigned', 'accepted', 'suspended');
CREATE INDEX case_owner ON cases (community, owner, number) WHERE status IN ('assigned', 'accepted', 'suspended');
