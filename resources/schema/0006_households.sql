-- What one person of a household lets know to another's file, and who is not who.
CREATE TABLE fact_proposal (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    source_id INTEGER NOT NULL REFERENCES beneficiary (id),
    fact TEXT NOT NULL CHECK (fact IN ('address', 'caf_number', 'phone', 'children', 'rent_arrears')),
    value TEXT NOT NULL, proposed_on TEXT NOT NULL, professional_id INTEGER REFERENCES professional (id),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'declined')), answered_on TEXT
) STRICT
-- next
CREATE INDEX fact_proposal_of ON fact_proposal (beneficiary_id)
-- next
CREATE INDEX fact_proposal_from ON fact_proposal (source_id)
-- next
CREATE TABLE distinct_people (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    other_id INTEGER NOT NULL REFERENCES beneficiary (id),
    told_on TEXT NOT NULL, professional_id INTEGER REFERENCES professional (id)
) STRICT
-- next
CREATE INDEX distinct_people_of ON distinct_people (beneficiary_id)
-- next
CREATE INDEX distinct_people_other ON distinct_people (other_id)
