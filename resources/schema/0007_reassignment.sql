-- Who must not accompany whom, and what language a professional speaks: what giving files to others needs.
CREATE TABLE exclusion (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    professional_id INTEGER NOT NULL REFERENCES professional (id),
    reason TEXT NOT NULL, noted_on TEXT NOT NULL, lifted_on TEXT
) STRICT
-- next
CREATE INDEX exclusion_of ON exclusion (beneficiary_id)
-- next
ALTER TABLE professional ADD COLUMN languages TEXT
-- next
CREATE INDEX note_by ON note (account_id, beneficiary_id)
