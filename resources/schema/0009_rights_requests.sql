-- What people ask by the rights they have over what is kept of them.
CREATE TABLE rights_request (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    kind TEXT NOT NULL CHECK (kind IN ('access', 'rectification', 'objection', 'restriction', 'erasure')),
    organisation_id INTEGER REFERENCES organisation (id),
    received_on TEXT NOT NULL,
    means TEXT NOT NULL CHECK (means IN ('interview', 'letter', 'email', 'phone', 'form')),
    identity_checked_on TEXT, words TEXT, extended_on TEXT, extension_reason TEXT,
    decision TEXT NOT NULL CHECK (decision IN ('pending', 'granted', 'partly', 'refused')),
    decided_on TEXT, reason TEXT, answered_on TEXT, lifted_on TEXT
) STRICT
-- next
CREATE INDEX rights_request_of ON rights_request (beneficiary_id)
-- next
CREATE INDEX rights_request_restricting ON rights_request (beneficiary_id, decided_on)
    WHERE kind = 'restriction' AND decision IN ('granted', 'partly')
