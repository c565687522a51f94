-- The whole pathway: what is found, aimed at, done, agreed, reviewed, suspended, written and checked after.
CREATE TABLE situation (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    theme TEXT NOT NULL, code TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('not_discussed', 'no', 'yes')),
    noted_on TEXT NOT NULL, professional_id INTEGER REFERENCES professional (id)
) STRICT
-- next
CREATE INDEX situation_of ON situation (beneficiary_id)
-- next
CREATE TABLE obstacle_level (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    theme TEXT NOT NULL, level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    noted_on TEXT NOT NULL, professional_id INTEGER REFERENCES professional (id)
) STRICT
-- next
CREATE INDEX obstacle_level_of ON obstacle_level (beneficiary_id)
-- next
CREATE TABLE target (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    theme TEXT NOT NULL, code TEXT, label TEXT,
    state TEXT NOT NULL CHECK (state IN ('in_progress', 'done', 'abandoned')),
    set_on TEXT NOT NULL, agreed_on TEXT, ended_on TEXT,
    professional_id INTEGER REFERENCES professional (id)
) STRICT
-- next
CREATE INDEX target_of ON target (beneficiary_id)
-- next
CREATE TABLE plan_action (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    target_id INTEGER NOT NULL REFERENCES target (id),
    code TEXT, label TEXT,
    state TEXT NOT NULL CHECK (state IN
        ('planned', 'in_progress', 'standby', 'done', 'abandoned', 'cancelled')),
    by_person INTEGER NOT NULL CHECK (by_person IN (0, 1)),
    organisation_id INTEGER REFERENCES organisation (id),
    professional_id INTEGER REFERENCES professional (id),
    service_offer_id INTEGER REFERENCES service_offer (id),
    starts_on TEXT, due_on TEXT, ended_on TEXT,
    weekly_hours REAL NOT NULL
) STRICT
-- next
CREATE INDEX plan_action_of ON plan_action (beneficiary_id)
-- next
CREATE INDEX plan_action_due ON plan_action (due_on) WHERE state IN ('planned', 'in_progress', 'standby')
-- next
ALTER TABLE contract ADD COLUMN person_signed_on TEXT
-- next
ALTER TABLE contract ADD COLUMN body_signed_on TEXT
-- next
ALTER TABLE contract ADD COLUMN signatory_id INTEGER REFERENCES professional (id)
-- next
UPDATE contract SET person_signed_on = signed_on, body_signed_on = signed_on
-- next
CREATE TABLE contract_amendment (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    contract_id INTEGER NOT NULL REFERENCES contract (id),
    number INTEGER NOT NULL, subject TEXT NOT NULL, agreed_on TEXT NOT NULL,
    former_ends_on TEXT, ends_on TEXT,
    former_hours REAL NOT NULL, weekly_hours REAL NOT NULL, hours_reason TEXT
) STRICT
-- next
CREATE INDEX contract_amendment_of ON contract_amendment (beneficiary_id)
-- next
CREATE TABLE appointment_participant (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    appointment_id INTEGER NOT NULL REFERENCES appointment (id),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    professional_id INTEGER REFERENCES professional (id)
) STRICT
-- next
CREATE INDEX appointment_participant_of ON appointment_participant (beneficiary_id)
-- next
CREATE INDEX appointment_participant_who ON appointment_participant (professional_id)
-- next
ALTER TABLE orientation ADD COLUMN requested_on TEXT
-- next
ALTER TABLE orientation ADD COLUMN requester_id INTEGER REFERENCES professional (id)
-- next
ALTER TABLE orientation ADD COLUMN decision_reason TEXT
-- next
CREATE TABLE review (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    kind TEXT NOT NULL CHECK (kind IN ('joint', 'progress', 'final')),
    held_on TEXT NOT NULL, contract_id INTEGER REFERENCES contract (id),
    professional_id INTEGER REFERENCES professional (id),
    organisation_id INTEGER REFERENCES organisation (id),
    conclusion TEXT NOT NULL CHECK (conclusion IN ('continue', 'revise', 'reorient', 'leave')),
    summary TEXT
) STRICT
-- next
CREATE INDEX review_of ON review (beneficiary_id)
-- next
CREATE TABLE breach_case (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    kind TEXT NOT NULL CHECK (kind IN ('contract_refused', 'duties_not_met', 'controls_refused')),
    reported_on TEXT NOT NULL, professional_id INTEGER REFERENCES professional (id),
    facts TEXT NOT NULL, repeated INTEGER NOT NULL CHECK (repeated IN (0, 1)),
    household_of_several INTEGER NOT NULL CHECK (household_of_several IN (0, 1)),
    notified_on TEXT, observations_due_on TEXT, observations_on TEXT, observations TEXT,
    team_asked_on TEXT, team_opinion_on TEXT, team_opinion TEXT,
    decision TEXT NOT NULL CHECK (decision IN ('pending', 'none', 'suspension', 'suppression')),
    decided_on TEXT, rate REAL NOT NULL, months INTEGER NOT NULL, starts_on TEXT,
    lifted_on TEXT, lift_reason TEXT
) STRICT
-- next
CREATE INDEX breach_case_of ON breach_case (beneficiary_id)
-- next
CREATE TABLE note (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    organisation_id INTEGER REFERENCES organisation (id),
    level TEXT NOT NULL CHECK (level IN ('author', 'organisation', 'circle')),
    written_at TEXT NOT NULL, body TEXT NOT NULL, corrects_id INTEGER REFERENCES note (id)
) STRICT
-- next
CREATE INDEX note_of ON note (beneficiary_id)
-- next
ALTER TABLE pathway_exit ADD COLUMN reopened_on TEXT
-- next
ALTER TABLE pathway_exit ADD COLUMN reopen_reason TEXT
-- next
CREATE TABLE job_check (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    exit_id INTEGER NOT NULL REFERENCES pathway_exit (id),
    checked_on TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('same_job', 'other_job', 'no_job', 'unknown')),
    professional_id INTEGER REFERENCES professional (id)
) STRICT
-- next
CREATE INDEX job_check_of ON job_check (beneficiary_id)
-- next
CREATE TABLE snooze (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    subject TEXT NOT NULL, until TEXT NOT NULL, reason TEXT NOT NULL
) STRICT
-- next
CREATE INDEX snooze_of ON snooze (beneficiary_id)
-- next
CREATE TABLE term (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    list TEXT NOT NULL CHECK (list IN ('theme', 'situation', 'target', 'action')),
    code TEXT NOT NULL, theme TEXT, label TEXT NOT NULL, national_code TEXT,
    valid_from TEXT, valid_to TEXT
) STRICT
-- next
-- What an account has begun to write, as she typed it; no record, and no journal.
CREATE TABLE draft (
    account_id INTEGER NOT NULL, subject_id INTEGER NOT NULL, form TEXT NOT NULL,
    body TEXT NOT NULL, saved_at TEXT NOT NULL,
    PRIMARY KEY (account_id, subject_id, form)
) STRICT
