-- Meetings of those who act for one person: who was there, about what, who held what, and what was decided.
CREATE TABLE conference (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    request_id INTEGER REFERENCES partner_request (id),
    appointment_id INTEGER REFERENCES appointment (id), held_at TEXT NOT NULL, place TEXT,
    professional_id INTEGER REFERENCES professional (id),
    person_present INTEGER NOT NULL CHECK (person_present IN (0, 1)), person_words TEXT, agreed_on TEXT,
    closed_on TEXT
) STRICT
-- next
CREATE INDEX conference_of ON conference (beneficiary_id)
-- next
CREATE TABLE conference_attendee (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    conference_id INTEGER NOT NULL REFERENCES conference (id),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    professional_id INTEGER REFERENCES professional (id),
    presence TEXT NOT NULL CHECK (presence IN ('expected', 'present', 'excused', 'absent'))
) STRICT
-- next
CREATE INDEX conference_attendee_of ON conference_attendee (beneficiary_id)
-- next
CREATE TABLE conference_item (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    conference_id INTEGER NOT NULL REFERENCES conference (id),
    kind TEXT NOT NULL CHECK (kind IN ('disagreement', 'breach', 'reorientation', 'deadline', 'hours',
        'clash', 'overlap', 'uncovered', 'refusal', 'late_action', 'other')),
    subject TEXT NOT NULL, place INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX conference_item_of ON conference_item (beneficiary_id)
-- next
CREATE TABLE stated_position (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    item_id INTEGER NOT NULL REFERENCES conference_item (id),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    professional_id INTEGER REFERENCES professional (id),
    stance TEXT NOT NULL CHECK (stance IN ('for', 'reserved', 'against')), words TEXT NOT NULL,
    stated_on TEXT NOT NULL
) STRICT
-- next
CREATE INDEX stated_position_of ON stated_position (beneficiary_id)
-- next
CREATE TABLE conference_decision (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    item_id INTEGER NOT NULL REFERENCES conference_item (id), words TEXT NOT NULL, decided_on TEXT NOT NULL,
    action_id INTEGER REFERENCES plan_action (id)
) STRICT
-- next
CREATE INDEX conference_decision_of ON conference_decision (beneficiary_id)
-- next
-- Who answers in the place of a professional.
ALTER TABLE professional ADD COLUMN substitute_id INTEGER REFERENCES professional (id) DEFERRABLE INITIALLY DEFERRED
