-- What partners ask of each other, who consents to what, and who acts in law for whom.
CREATE TABLE partner_request (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    kind TEXT NOT NULL CHECK (kind IN ('orientation', 'prescription', 'reorientation', 'information',
        'joint_interview', 'case_conference', 'financial_aid', 'emergency_shelter', 'hand_over', 'alert')),
    state TEXT NOT NULL CHECK (state IN ('prepared', 'sent', 'received', 'accepted', 'refused', 'appointed',
        'attended', 'absent', 'done', 'withdrawn')),
    from_organisation_id INTEGER REFERENCES organisation (id),
    from_professional_id INTEGER REFERENCES professional (id),
    to_organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    to_professional_id INTEGER REFERENCES professional (id),
    service_offer_id INTEGER REFERENCES service_offer (id),
    theme TEXT, subject TEXT NOT NULL, context TEXT,
    prepared_on TEXT NOT NULL, informed_on TEXT, sent_at TEXT,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'phone', 'post', 'platform', 'in_person')),
    answered_at TEXT,
    refusal TEXT NOT NULL CHECK (refusal IN ('none', 'not_eligible', 'full', 'out_of_area', 'person_unreachable',
        'person_declined', 'incomplete_file', 'already_followed', 'wrong_service', 'other')),
    appointment_at TEXT, closed_on TEXT,
    outcome TEXT NOT NULL CHECK (outcome IN ('none', 'obtained', 'partly_obtained', 'not_obtained', 'given_up')),
    outcome_detail TEXT, amount_asked REAL NOT NULL, amount_granted REAL NOT NULL
) STRICT
-- next
CREATE INDEX partner_request_of ON partner_request (beneficiary_id, to_organisation_id)
-- next
CREATE INDEX partner_request_to ON partner_request (to_organisation_id, sent_at)
-- next
CREATE INDEX partner_request_open ON partner_request (sent_at)
    WHERE state IN ('prepared', 'sent', 'received', 'accepted', 'appointed', 'attended', 'absent')
-- next
CREATE TABLE request_step (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    request_id INTEGER NOT NULL REFERENCES partner_request (id),
    at TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('move', 'reminder', 'call')),
    state TEXT NOT NULL, professional_id INTEGER REFERENCES professional (id), words TEXT
) STRICT
-- next
CREATE INDEX request_step_of ON request_step (request_id)
-- next
CREATE INDEX request_step_about ON request_step (beneficiary_id)
-- next
ALTER TABLE circle_member ADD COLUMN mandate INTEGER NOT NULL DEFAULT 0 CHECK (mandate IN (0, 1))
-- next
ALTER TABLE circle_member ADD COLUMN basis TEXT NOT NULL DEFAULT 'unknown'
    CHECK (basis IN ('unknown', 'same_person', 'pathway', 'consent', 'child_protection'))
-- next
ALTER TABLE circle_member ADD COLUMN informed_on TEXT
-- next
ALTER TABLE circle_member ADD COLUMN informed_by TEXT NOT NULL DEFAULT 'unknown'
    CHECK (informed_by IN ('unknown', 'interview', 'phone', 'letter', 'message'))
-- next
CREATE TABLE objection (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    organisation_id INTEGER REFERENCES organisation (id),
    received_on TEXT NOT NULL, words TEXT, lifted_on TEXT
) STRICT
-- next
CREATE INDEX objection_of ON objection (beneficiary_id)
-- next
CREATE TABLE legal_representative (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    family_name TEXT NOT NULL, first_name TEXT,
    link TEXT NOT NULL CHECK (link IN ('mother', 'father', 'guardian', 'child_welfare', 'curator', 'other')),
    authority TEXT NOT NULL CHECK (authority IN ('shared', 'sole', 'delegated', 'guardianship', 'curatorship',
        'withdrawn')),
    phone TEXT, email TEXT, informed_on TEXT, not_informed_reason TEXT, valid_from TEXT, valid_to TEXT
) STRICT
-- next
CREATE INDEX legal_representative_of ON legal_representative (beneficiary_id)
