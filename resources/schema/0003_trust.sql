-- Who may do what: two roles more, for which the check on the role is laid anew.
ALTER TABLE account RENAME COLUMN role TO former_role
-- next
ALTER TABLE account ADD COLUMN role TEXT NOT NULL DEFAULT 'counsellor' CHECK (role IN
    ('counsellor', 'team_lead', 'orientation_officer', 'reception', 'partner_contact',
     'data_protection_officer', 'administrator'))
-- next
UPDATE account SET role = former_role
-- next
ALTER TABLE account DROP COLUMN former_role
-- next
-- The base's own key, wrapped for each account: under the key of her passphrase, or open when passes is 0.
CREATE TABLE account_key (
    account_id INTEGER PRIMARY KEY REFERENCES account (id),
    salt TEXT, passes INTEGER NOT NULL, memory INTEGER NOT NULL, wrapped TEXT NOT NULL,
    failures INTEGER NOT NULL, retry_at TEXT
) STRICT
-- next
-- Who did, read or was refused what. Each row is sealed with the one before; none is ever changed.
CREATE TABLE trail (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    at TEXT NOT NULL, account_id INTEGER, role TEXT, operation TEXT NOT NULL,
    beneficiary_id INTEGER, object TEXT, fields TEXT,
    result TEXT NOT NULL CHECK (result IN ('done', 'refused', 'failed')), reason TEXT,
    seal TEXT NOT NULL
) STRICT
-- next
CREATE INDEX trail_of ON trail (beneficiary_id, id)
-- next
-- The last row there is, sealed: rows cut off the end are missed.
CREATE TABLE trail_head (
    id INTEGER PRIMARY KEY CHECK (id = 1), last INTEGER NOT NULL, seal TEXT NOT NULL
) STRICT
-- next
CREATE TRIGGER trail_is_not_changed BEFORE UPDATE ON trail
BEGIN
    SELECT RAISE(ABORT, 'the trail is not changed');
END
-- next
CREATE TRIGGER trail_is_not_deleted BEFORE DELETE ON trail
BEGIN
    SELECT RAISE(ABORT, 'the trail is not changed');
END
-- next
CREATE TRIGGER trail_is_not_replaced BEFORE INSERT ON trail
WHEN EXISTS (SELECT 1 FROM trail WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the trail is not changed');
END
-- next
CREATE INDEX summary_alone ON pathway_summary (beneficiary_id) WHERE circle_size = 0
