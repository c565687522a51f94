-- The base of the first release. Statements are separated by a line "-- next".
-- Ids are minted by the application; dates are ISO text; absent values are NULL.
CREATE TABLE territory (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    department_code TEXT,
    demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1))
) STRICT
-- next
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    type_code TEXT, siret TEXT, description TEXT,
    address TEXT, address_complement TEXT, postcode TEXT, city TEXT,
    phone TEXT, email TEXT, website TEXT,
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    source TEXT, source_id TEXT, source_updated_on TEXT
) STRICT
-- next
CREATE UNIQUE INDEX organisation_source ON organisation (source, source_id)
-- next
CREATE INDEX organisation_siret ON organisation (siret)
-- next
CREATE TABLE organisation_name (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL, valid_from TEXT, valid_to TEXT
) STRICT
-- next
CREATE INDEX organisation_name_of ON organisation_name (organisation_id)
-- next
CREATE TABLE service_offer (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL, description TEXT, kind TEXT,
    themes TEXT, publics TEXT, fees TEXT,
    reception_modes TEXT, mobilisation_modes TEXT, mobilised_by TEXT, areas TEXT,
    access_conditions TEXT,
    postcode TEXT, city TEXT, commune_code TEXT, phone TEXT, email TEXT,
    weekly_hours REAL NOT NULL, weeks INTEGER NOT NULL,
    source TEXT, source_id TEXT, source_updated_on TEXT
) STRICT
-- next
CREATE UNIQUE INDEX service_offer_source ON service_offer (source, source_id)
-- next
CREATE INDEX service_offer_of ON service_offer (organisation_id)
-- next
CREATE TABLE professional (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    family_name TEXT NOT NULL, first_name TEXT, job_title TEXT,
    phone TEXT, email TEXT, left_on TEXT
) STRICT
-- next
CREATE INDEX professional_of ON professional (organisation_id)
-- next
CREATE INDEX professional_email ON professional (email)
-- next
CREATE TABLE account (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    login TEXT NOT NULL UNIQUE,
    professional_id INTEGER REFERENCES professional (id),
    role TEXT NOT NULL CHECK (role IN
        ('counsellor', 'team_lead', 'orientation_officer', 'reception', 'administrator')),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    last_visit_on TEXT
) STRICT
-- next
CREATE TABLE beneficiary (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    civility TEXT CHECK (civility IN ('madam', 'sir')),
    family_name TEXT NOT NULL, birth_name TEXT, first_name TEXT NOT NULL,
    birth_date TEXT,
    birth_precision TEXT NOT NULL CHECK (birth_precision IN ('N', 'J', 'O')),
    birth_place TEXT, nationality TEXT,
    phone TEXT, email TEXT,
    do_not_call INTEGER NOT NULL CHECK (do_not_call IN (0, 1)),
    no_sms INTEGER NOT NULL CHECK (no_sms IN (0, 1)),
    safe_contact TEXT,
    address TEXT, address_complement TEXT, postcode TEXT, city TEXT,
    residence TEXT CHECK (residence IN ('S', 'E', 'O')),
    domiciliation_body TEXT, domiciled_until TEXT,
    nir TEXT, caf_number TEXT,
    file_role TEXT CHECK (file_role IN ('DEM', 'CJT', 'ENF', 'AUT', 'RDO')),
    france_travail_id TEXT, france_travail_old_id TEXT, department_id TEXT,
    interpreter_language TEXT, work_situation TEXT, education_level TEXT, sought_job TEXT,
    spotted_on TEXT, followed_since TEXT
) STRICT
-- next
CREATE INDEX beneficiary_nir ON beneficiary (nir)
-- next
CREATE INDEX beneficiary_caf ON beneficiary (caf_number)
-- next
CREATE INDEX beneficiary_department ON beneficiary (department_id)
-- next
CREATE TABLE household_member (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    household_id INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    valid_from TEXT, valid_to TEXT
) STRICT
-- next
CREATE INDEX household_member_of ON household_member (beneficiary_id)
-- next
CREATE INDEX household_member_in ON household_member (household_id)
-- next
CREATE TABLE benefit_right (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    kind TEXT NOT NULL CHECK (kind IN ('rsa', 'are', 'ass', 'prime_activite', 'aah', 'rqth')),
    state TEXT NOT NULL CHECK (state IN ('0', '1', '2', '3', '4', '5', '6')),
    reason_code TEXT,
    applied_on TEXT, opened_on TEXT, received_on TEXT, state_since TEXT, closed_on TEXT,
    subject_to_duties INTEGER NOT NULL CHECK (subject_to_duties IN (0, 1))
) STRICT
-- next
CREATE INDEX benefit_right_of ON benefit_right (beneficiary_id)
-- next
CREATE TABLE registration (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    registered_on TEXT, ended_on TEXT, category TEXT
) STRICT
-- next
CREATE INDEX registration_of ON registration (beneficiary_id)
-- next
CREATE TABLE circle_member (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    professional_id INTEGER REFERENCES professional (id),
    role TEXT NOT NULL CHECK (role IN
        ('unique_referent', 'pathway_coordinator', 'support_worker', 'orientation_officer', 'other')),
    valid_from TEXT, valid_to TEXT, end_reason TEXT
) STRICT
-- next
CREATE INDEX circle_member_of ON circle_member (beneficiary_id)
-- next
CREATE INDEX circle_member_professional ON circle_member (professional_id)
-- next
CREATE INDEX circle_member_organisation ON circle_member (organisation_id)
-- next
CREATE TABLE orientation (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'decided', 'refused', 'withdrawn')),
    track TEXT CHECK (track IN ('professional', 'socio_professional', 'social', 'other')),
    organisation_id INTEGER REFERENCES organisation (id),
    proposed_on TEXT, decided_on TEXT, notified_on TEXT, reason TEXT
) STRICT
-- next
CREATE INDEX orientation_of ON orientation (beneficiary_id)
-- next
CREATE TABLE appointment (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    organisation_id INTEGER REFERENCES organisation (id),
    professional_id INTEGER REFERENCES professional (id),
    kind TEXT NOT NULL CHECK (kind IN ('orientation', 'follow_up', 'diagnosis', 'contract_signing',
        'joint_review', 'three_way', 'other')),
    mode TEXT NOT NULL CHECK (mode IN ('office', 'phone', 'home', 'elsewhere')),
    status TEXT NOT NULL CHECK (status IN ('planned', 'attended', 'excused', 'no_show', 'cancelled')),
    starts_at TEXT NOT NULL, minutes INTEGER NOT NULL, place TEXT
) STRICT
-- next
CREATE INDEX appointment_of ON appointment (beneficiary_id)
-- next
CREATE INDEX appointment_planned ON appointment (starts_at) WHERE status = 'planned'
-- next
CREATE INDEX appointment_professional ON appointment (professional_id, starts_at)
-- next
CREATE TABLE diagnosis (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    professional_id INTEGER REFERENCES professional (id),
    validated_on TEXT
) STRICT
-- next
CREATE INDEX diagnosis_of ON diagnosis (beneficiary_id)
-- next
CREATE TABLE contract (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    organisation_id INTEGER REFERENCES organisation (id),
    kind TEXT NOT NULL CHECK (kind IN ('contrat_engagement', 'cer', 'ppae', 'pacea', 'cej', 'aij')),
    signed_on TEXT, starts_on TEXT, ends_on TEXT, revised_on TEXT,
    weekly_hours REAL NOT NULL, hours_reason TEXT,
    late_review INTEGER NOT NULL CHECK (late_review IN (0, 1))
) STRICT
-- next
CREATE INDEX contract_of ON contract (beneficiary_id)
-- next
CREATE TABLE pathway_exit (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    beneficiary_id INTEGER NOT NULL REFERENCES beneficiary (id),
    left_on TEXT NOT NULL, reason TEXT NOT NULL, detail TEXT
) STRICT
-- next
CREATE INDEX pathway_exit_of ON pathway_exit (beneficiary_id)
-- next
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id),
    name TEXT NOT NULL, filter TEXT NOT NULL, columns TEXT, position INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE command (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL, account_id INTEGER, kind TEXT NOT NULL, beneficiary_id INTEGER,
    undoes_id INTEGER REFERENCES command (id)
) STRICT
-- next
CREATE INDEX command_undoes ON command (undoes_id)
-- next
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    command_id INTEGER NOT NULL REFERENCES command (id),
    record_table TEXT NOT NULL, record_id INTEGER NOT NULL, beneficiary_id INTEGER,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    field TEXT, before_value TEXT, after_value TEXT
) STRICT
-- next
CREATE INDEX journal_command ON journal (command_id)
-- next
CREATE INDEX journal_beneficiary ON journal (beneficiary_id, id)
-- next
CREATE INDEX journal_record ON journal (record_id)
-- next
-- What follows is derived from the facts and may be recomputed at any time.
CREATE TABLE pathway_summary (
    beneficiary_id INTEGER PRIMARY KEY,
    name_key TEXT NOT NULL, commune_key TEXT,
    stage TEXT NOT NULL, stage_order INTEGER NOT NULL, stage_since TEXT, track TEXT,
    referent_id INTEGER, referent_organisation_id INTEGER, referent_key TEXT,
    next_rule TEXT, next_due_on TEXT, next_warn_on TEXT,
    last_contact_on TEXT, next_appointment_at TEXT,
    contract_kind TEXT, contract_ends_on TEXT,
    circle_size INTEGER NOT NULL,
    closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
    recompute_on TEXT
) STRICT
-- next
CREATE INDEX summary_name ON pathway_summary (closed, name_key)
-- next
CREATE INDEX summary_commune ON pathway_summary (closed, commune_key, name_key)
-- next
CREATE INDEX summary_stage ON pathway_summary (closed, stage_order, name_key)
-- next
CREATE INDEX summary_track ON pathway_summary (closed, track, name_key)
-- next
CREATE INDEX summary_referent ON pathway_summary (closed, referent_key, name_key)
-- next
CREATE INDEX summary_referent_id ON pathway_summary (referent_id, closed, name_key)
-- next
CREATE INDEX summary_due ON pathway_summary (closed, next_due_on, name_key)
-- next
CREATE INDEX summary_contact ON pathway_summary (closed, last_contact_on, name_key)
-- next
CREATE INDEX summary_since ON pathway_summary (closed, stage_since, name_key)
-- next
CREATE INDEX summary_appointment ON pathway_summary (closed, next_appointment_at, name_key)
-- next
CREATE INDEX summary_contract ON pathway_summary (closed, contract_ends_on, name_key)
-- next
CREATE INDEX summary_lead_body ON pathway_summary (referent_organisation_id, closed, name_key)
-- next
CREATE INDEX summary_recompute ON pathway_summary (recompute_on)
-- next
CREATE TABLE deadline (
    beneficiary_id INTEGER NOT NULL,
    rule TEXT NOT NULL,
    started_on TEXT NOT NULL, due_on TEXT NOT NULL, warn_on TEXT NOT NULL, met_on TEXT,
    PRIMARY KEY (beneficiary_id, rule, started_on)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX deadline_running ON deadline (warn_on, due_on) WHERE met_on IS NULL
-- next
CREATE TABLE search_word (
    word TEXT NOT NULL, kind INTEGER NOT NULL, subject_id INTEGER NOT NULL,
    PRIMARY KEY (kind, word, subject_id)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX search_word_of ON search_word (subject_id, word)
