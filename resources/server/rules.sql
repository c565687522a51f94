-- What the server itself refuses, whatever program asks: the policy of core/security, as rows of server_grant and row-level security. Laid by who owns the base, and anew when it changes. Statements are separated by a line "-- next"; @group is the role that every account is in.
CREATE TABLE IF NOT EXISTS server_grant (
    role TEXT COLLATE "C" NOT NULL, relation TEXT COLLATE "C" NOT NULL, operation TEXT COLLATE "C" NOT NULL,
    level BIGINT NOT NULL,
    PRIMARY KEY (role, operation, relation)
)
-- next
CREATE OR REPLACE FUNCTION maillage_owns() RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = public, pg_temp
AS $$ SELECT pg_has_role(session_user, relowner, 'USAGE') FROM pg_class WHERE oid = 'public.migration'::regclass $$
-- next
CREATE OR REPLACE FUNCTION maillage_account() RETURNS BIGINT LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$ SELECT id FROM account WHERE login = session_user::text AND active = 1 $$
-- next
CREATE OR REPLACE FUNCTION maillage_organisation() RETURNS BIGINT LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$ SELECT p.organisation_id FROM account a JOIN professional p ON p.id = a.professional_id
    WHERE a.login = session_user::text AND a.active = 1 $$
-- next
CREATE OR REPLACE FUNCTION maillage_role() RETURNS TEXT LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$ SELECT role FROM account WHERE login = session_user::text AND active = 1 $$
-- next
CREATE OR REPLACE FUNCTION maillage_restricted() RETURNS SETOF BIGINT LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$ SELECT beneficiary_id FROM rights_request WHERE kind = 'restriction' AND decision IN ('granted', 'partly')
    AND decided_on <= to_char(now() AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD')
    AND (lifted_on IS NULL OR lifted_on > to_char(now() AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD')) $$
-- next
CREATE OR REPLACE FUNCTION maillage_relation(person BIGINT) RETURNS TEXT LANGUAGE plpgsql STABLE SECURITY DEFINER
COST 500 SET search_path = public, pg_temp
AS $$
DECLARE
    me BIGINT; my_professional BIGINT; my_organisation BIGINT; found TEXT;
    today TEXT := to_char(now() AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD');
BEGIN
    SELECT a.id, a.professional_id, p.organisation_id INTO me, my_professional, my_organisation
        FROM account a LEFT JOIN professional p ON p.id = a.professional_id
        WHERE a.login = session_user::text AND a.active = 1;
    SELECT CASE WHEN bool_or(professional_id = my_professional) THEN 'own'
            WHEN bool_or(organisation_id = my_organisation) THEN 'team' WHEN COUNT(*) > 0 THEN 'other' ELSE 'free' END
        INTO found FROM circle_member WHERE beneficiary_id = person AND (valid_to IS NULL OR valid_to >= today);
    -- A file is kept to who leads it when the person asked for it and it was granted.
    IF person IN (SELECT maillage_restricted()) THEN
        IF NOT EXISTS (SELECT 1 FROM circle_member WHERE beneficiary_id = person
            AND professional_id = my_professional AND role IN ('unique_referent', 'pathway_coordinator')
            AND (valid_to IS NULL OR valid_to >= today))
        THEN
            found := 'other';
        END IF;
    -- Whoever is asked about a person may know who she is.
    ELSIF found IN ('other', 'free') AND EXISTS (SELECT 1 FROM partner_request WHERE beneficiary_id = person
        AND to_organisation_id = my_organisation
        AND state IN ('sent', 'received', 'accepted', 'appointed', 'attended', 'absent'))
    THEN
        RETURN 'team';
    END IF;
    IF found = 'other' AND EXISTS (SELECT 1 FROM trail WHERE beneficiary_id = person AND account_id = me
        AND operation = 'break_glass' AND result = 'done'
        AND at > to_char(now() AT TIME ZONE 'Europe/Paris' - INTERVAL '1 hour', 'YYYY-MM-DD"T"HH24:MI:SS'))
    THEN
        RETURN 'glass';
    END IF;
    RETURN found;
END $$
-- next
-- How much of a person's file the account sees, as a number of core/rules/disclosure. Asked for each row of a file:
-- written to be fast.
CREATE OR REPLACE FUNCTION maillage_level(person BIGINT) RETURNS BIGINT LANGUAGE plpgsql STABLE SECURITY DEFINER
COST 1000 SET search_path = public, pg_temp
AS $$
DECLARE
    found BIGINT;
BEGIN
    SELECT g.level INTO found FROM account a JOIN server_grant g ON g.role = a.role
        WHERE a.login = session_user::text AND a.active = 1 AND g.operation = 'consult_file'
        AND g.relation = maillage_relation(person);
    RETURN COALESCE(found, 0);
END $$
-- next
-- The same for whoever it is: asked once for a whole list.
CREATE OR REPLACE FUNCTION maillage_least() RETURNS BIGINT LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$ SELECT CASE WHEN COUNT(*) = 5 THEN MIN(level) ELSE 0 END FROM server_grant
    WHERE role = maillage_role() AND operation = 'consult_file' $$
-- next
CREATE OR REPLACE FUNCTION maillage_may(wanted TEXT[]) RETURNS BOOLEAN LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$ SELECT EXISTS (SELECT 1 FROM server_grant WHERE role = maillage_role() AND operation = ANY (wanted)
    AND relation = 'none') $$
-- next
-- Who imports people and reads every file writes every file.
CREATE OR REPLACE FUNCTION maillage_imports() RETURNS BOOLEAN LANGUAGE sql STABLE
SET search_path = public, pg_temp
AS $$ SELECT maillage_least() >= 3 AND maillage_may(ARRAY['import_people']) $$
-- next
CREATE OR REPLACE FUNCTION maillage_may_for(wanted TEXT[], person BIGINT) RETURNS BOOLEAN LANGUAGE sql STABLE
SECURITY DEFINER COST 1000 SET search_path = public, pg_temp
AS $$ SELECT EXISTS (SELECT 1 FROM server_grant WHERE role = maillage_role() AND operation = ANY (wanted)
    AND relation = maillage_relation(person)) $$
-- next
-- 1 when what follows from a person's facts can be computed by the account: it reads them all.
CREATE OR REPLACE FUNCTION maillage_sees(person BIGINT) RETURNS BIGINT LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$ SELECT CASE WHEN maillage_owns() OR maillage_level(person) >= 2 THEN 1 ELSE 0 END $$
-- next
-- Leaves it to somebody who can: what was computed for a later day is computed anew.
CREATE OR REPLACE FUNCTION maillage_ask_recompute(person BIGINT) RETURNS VOID LANGUAGE sql SECURITY DEFINER
SET search_path = public, pg_temp
AS $$ UPDATE pathway_summary SET computed_on = '9999-12-31'
    WHERE beneficiary_id = person AND maillage_account() IS NOT NULL $$
-- next
-- Of whom somebody keeps nothing but notes for herself: that there are, not what they say.
CREATE OR REPLACE FUNCTION maillage_untold(who BIGINT) RETURNS SETOF BIGINT LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$ SELECT untold.person FROM (SELECT n.beneficiary_id AS person FROM note n JOIN account a ON a.id = n.account_id
    WHERE a.professional_id = who GROUP BY n.beneficiary_id HAVING bool_and(n.level = 'author')) untold
    WHERE maillage_may_for(ARRAY['reassign'], untold.person) $$
-- next
-- What core/storage/erasure does in a file: `named` are the tables whose rows are about one person, children first.
CREATE OR REPLACE FUNCTION maillage_erase(who BIGINT, named TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
    each TEXT;
BEGIN
    IF NOT (maillage_owns() OR maillage_may_for(ARRAY['erase_person'], who)) THEN
        RAISE insufficient_privilege;
    END IF;
    UPDATE journal SET before_value = NULL, after_value = NULL WHERE beneficiary_id IN (
        WITH RECURSIVE file (id) AS (SELECT who UNION SELECT j.record_id FROM journal j
            JOIN command c ON c.id = j.command_id JOIN file f ON f.id = c.beneficiary_id
            WHERE j.record_table = 'beneficiary' AND j.operation = 'delete' AND NOT EXISTS
            (SELECT 1 FROM beneficiary b WHERE b.id = j.record_id)) SELECT id FROM file);
    DELETE FROM fact_proposal WHERE source_id = who;
    DELETE FROM distinct_people WHERE other_id = who;
    FOREACH each IN ARRAY string_to_array(named, ',') LOOP
        IF each IN ('trail', 'command', 'journal') THEN
            RAISE insufficient_privilege;
        END IF;
        EXECUTE format('DELETE FROM %I WHERE beneficiary_id = $1', each) USING who;
    END LOOP;
    DELETE FROM draft WHERE subject_id = who;
    DELETE FROM search_word WHERE kind = 1 AND subject_id = who;
    DELETE FROM beneficiary WHERE id = who;
    UPDATE journal SET before_value = NULL, after_value = NULL
        WHERE record_table = 'fact_proposal' AND record_id NOT IN (SELECT id FROM fact_proposal);
END $$
-- next
CREATE OR REPLACE FUNCTION maillage_trail_end(OUT id BIGINT, OUT seal TEXT) RETURNS SETOF RECORD LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT t.id, t.seal FROM trail t WHERE maillage_owns() OR maillage_account() IS NOT NULL
    ORDER BY t.id DESC LIMIT 1 $$
-- next
-- One role of the server an account.
CREATE OR REPLACE FUNCTION maillage_admit(wanted TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
    IF NOT (maillage_owns() OR maillage_may(ARRAY['manage_accounts']))
        OR NOT EXISTS (SELECT 1 FROM account WHERE login = wanted) THEN
        RAISE insufficient_privilege;
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted) THEN
        BEGIN
            EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION', wanted);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            -- Another base of this server admitted it at the same moment.
            NULL;
        END;
    ELSIF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted AND (rolsuper OR rolcreaterole OR rolcreatedb
        OR rolreplication OR rolbypassrls)) OR wanted = current_user THEN
        RAISE insufficient_privilege;
    END IF;
    EXECUTE format('GRANT %I TO %I', '@group', wanted);
END $$
-- next
-- `verifier` is what SCRAM keeps: the passphrase itself never comes here.
CREATE OR REPLACE FUNCTION maillage_protect(wanted TEXT, verifier TEXT) RETURNS VOID LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    IF NOT (maillage_owns() OR maillage_may(ARRAY['manage_accounts'])
            OR (wanted = session_user AND maillage_account() IS NOT NULL))
        OR NOT EXISTS (SELECT 1 FROM account WHERE login = wanted)
        OR EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted AND (rolsuper OR rolcreaterole OR rolcreatedb
            OR rolreplication OR rolbypassrls))
        OR verifier NOT LIKE 'SCRAM-SHA-256$%' THEN
        RAISE insufficient_privilege;
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', wanted, verifier);
END $$
-- next
-- What may be written under a condition; reading has a policy of its own.
CREATE OR REPLACE FUNCTION maillage_write_policies(named TEXT, condition TEXT) RETURNS VOID LANGUAGE plpgsql
AS $$
BEGIN
    EXECUTE format('CREATE POLICY inserting ON %I FOR INSERT TO "@group" WITH CHECK (%s)', named, condition);
    EXECUTE format('CREATE POLICY updating ON %I FOR UPDATE TO "@group" USING (%s)', named, condition);
    EXECUTE format('CREATE POLICY deleting ON %I FOR DELETE TO "@group" USING (%s)', named, condition);
END $$
-- next
CREATE OR REPLACE FUNCTION maillage_keep_trail() RETURNS TRIGGER LANGUAGE plpgsql
AS $$ BEGIN RAISE EXCEPTION 'the trail is not changed'; END $$
-- next
CREATE OR REPLACE TRIGGER trail_is_not_changed BEFORE UPDATE OR DELETE ON trail
FOR EACH ROW EXECUTE FUNCTION maillage_keep_trail()
-- next
CREATE OR REPLACE TRIGGER trail_is_not_emptied BEFORE TRUNCATE ON trail
FOR EACH STATEMENT EXECUTE FUNCTION maillage_keep_trail()
-- next
DO $$
DECLARE
    each RECORD;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '@group') THEN
        CREATE ROLE "@group" NOLOGIN;
    END IF;
    REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC;
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO "@group";
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO "@group";
    FOR each IN SELECT policyname, tablename FROM pg_policies WHERE schemaname = 'public' LOOP
        EXECUTE format('DROP POLICY %I ON %I', each.policyname, each.tablename);
    END LOOP;
    FOR each IN SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', each.relname);
        EXECUTE format('REVOKE ALL ON %I FROM "@group"', each.relname);
        EXECUTE format('GRANT SELECT ON %I TO "@group"', each.relname);
    END LOOP;
END $$
-- next
-- What every account reads: the network, the accounts by name, the schema.
DO $$
DECLARE
    each TEXT;
BEGIN
    FOREACH each IN ARRAY ARRAY['territory', 'organisation', 'organisation_name', 'service_offer', 'professional',
        'account', 'migration', 'server_grant', 'trail_head'] LOOP
        EXECUTE format('CREATE POLICY reading ON %I FOR SELECT TO "@group" '
            'USING ((SELECT maillage_account()) IS NOT NULL)', each);
    END LOOP;
    FOREACH each IN ARRAY ARRAY['organisation', 'organisation_name', 'service_offer', 'professional'] LOOP
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO "@group"', each);
        PERFORM maillage_write_policies(each, '(SELECT maillage_may(ARRAY[''edit_network'', ''import_network'']))');
    END LOOP;
    GRANT INSERT, UPDATE, DELETE ON account, account_key TO "@group";
    PERFORM maillage_write_policies('account', '(SELECT maillage_may(ARRAY[''manage_accounts'']))');
    CREATE POLICY own ON account_key TO "@group"
        USING (account_id = (SELECT maillage_account()) OR (SELECT maillage_may(ARRAY['manage_accounts'])));
    GRANT INSERT, UPDATE, DELETE ON saved_view TO "@group";
    CREATE POLICY own ON saved_view TO "@group"
        USING (account_id = (SELECT maillage_account()) AND (SELECT maillage_may(ARRAY['keep_views'])));
END $$
-- next
-- Who a person is and who accompanies her.
DO $$
DECLARE
    each TEXT;
BEGIN
    GRANT INSERT, UPDATE, DELETE ON beneficiary, circle_member, household_member, pathway_summary, deadline,
        search_word TO "@group";
    CREATE POLICY reading ON beneficiary FOR SELECT TO "@group"
        USING ((SELECT maillage_least()) >= 1 OR maillage_level(id) >= 1);
    CREATE POLICY creating ON beneficiary FOR INSERT TO "@group"
        WITH CHECK ((SELECT maillage_may(ARRAY['create_person', 'import_people'])));
    CREATE POLICY changing ON beneficiary FOR UPDATE TO "@group"
        USING ((SELECT maillage_imports()) OR maillage_may_for(ARRAY['edit_identity'], id));
    CREATE POLICY removing ON beneficiary FOR DELETE TO "@group"
        USING ((SELECT maillage_may(ARRAY['create_person', 'import_people'])) AND maillage_level(id) >= 2);
    -- An organisation to which belonging reveals something is only seen to act by who reads the whole file, and by itself.
    CREATE POLICY reading ON circle_member FOR SELECT TO "@group"
        USING (((SELECT maillage_least()) >= 1 OR maillage_level(beneficiary_id) >= 1)
            AND (organisation_id = (SELECT maillage_organisation())
                OR NOT EXISTS (SELECT 1 FROM organisation o WHERE o.id = organisation_id AND o.sensitive = 1)
                OR (SELECT maillage_least()) >= 3 OR maillage_level(beneficiary_id) >= 3));
    FOREACH each IN ARRAY ARRAY['household_member', 'pathway_summary'] LOOP
        EXECUTE format('CREATE POLICY reading ON %I FOR SELECT TO "@group" '
            'USING ((SELECT maillage_least()) >= 1 OR maillage_level(beneficiary_id) >= 1)', each);
    END LOOP;
    PERFORM maillage_write_policies('circle_member', '(SELECT maillage_imports()) OR '
        'maillage_may_for(ARRAY[''change_circle'', ''handle_rights''], beneficiary_id)');
    -- Who registers a person accompanies her.
    CREATE POLICY creating ON circle_member FOR INSERT TO "@group"
        WITH CHECK ((SELECT maillage_may(ARRAY['create_person', 'import_people']))
            AND maillage_relation(beneficiary_id) IN ('free', 'own', 'team'));
    CREATE POLICY removing ON circle_member FOR DELETE TO "@group"
        USING ((SELECT maillage_may(ARRAY['create_person'])) AND maillage_relation(beneficiary_id) = 'own');
    PERFORM maillage_write_policies('household_member',
        '(SELECT maillage_imports()) OR maillage_may_for(ARRAY[''link_household''], beneficiary_id)');
END $$
-- next
-- What follows from the facts is written with them.
DO $$
DECLARE
    sees TEXT := '((SELECT maillage_least()) >= 2 OR maillage_level(%s) >= 2)';
BEGIN
    EXECUTE 'CREATE POLICY changing ON pathway_summary FOR UPDATE TO "@group" USING '
        || format(sees, 'beneficiary_id');
    EXECUTE 'CREATE POLICY removing ON pathway_summary FOR DELETE TO "@group" USING '
        || format(sees, 'beneficiary_id');
    CREATE POLICY creating ON pathway_summary FOR INSERT TO "@group"
        WITH CHECK ((SELECT maillage_may(ARRAY['create_person', 'import_people']))
            OR maillage_level(beneficiary_id) >= 2);
    EXECUTE 'CREATE POLICY seeing ON deadline TO "@group" USING ' || format(sees, 'beneficiary_id');
    CREATE POLICY creating ON deadline FOR INSERT TO "@group"
        WITH CHECK ((SELECT maillage_may(ARRAY['create_person', 'import_people'])));
    CREATE POLICY reading ON search_word FOR SELECT TO "@group" USING (CASE kind WHEN 1
        THEN (SELECT maillage_least()) >= 1 OR maillage_level(subject_id) >= 1
        ELSE (SELECT maillage_account()) IS NOT NULL END);
    PERFORM maillage_write_policies('search_word', 'CASE kind WHEN 1 THEN ' || format(sees, 'subject_id')
        || ' ELSE (SELECT maillage_may(ARRAY[''edit_network'', ''import_network''])) END');
    CREATE POLICY creating ON search_word FOR INSERT TO "@group"
        WITH CHECK (kind = 1 AND (SELECT maillage_may(ARRAY['create_person', 'import_people'])));
END $$
-- next
-- The facts of a file: seen by who sees its stage, written by who may.
DO $$
DECLARE
    each RECORD;
BEGIN
    FOR each IN SELECT * FROM (VALUES
        ('benefit_right', '{edit_right}'), ('registration', '{edit_registration}'), ('orientation', '{orient}'),
        ('appointment', '{plan_appointment,settle_appointment,remove_appointment}'), ('diagnosis', '{diagnose}'),
        ('contract', '{sign_contract,remove_contract}'), ('pathway_exit', '{record_exit}'),
        ('job_check', '{record_exit}'), ('review', '{record_review}'), ('breach_case', '{handle_breach}'), ('rights_request', '{handle_rights}'),
        ('appointment_participant', '{plan_appointment,settle_appointment,remove_appointment}'))
        AS v (name, operations)
    LOOP
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO "@group"', each.name);
        EXECUTE format('CREATE POLICY reading ON %I FOR SELECT TO "@group" '
            'USING ((SELECT maillage_least()) >= 2 OR maillage_level(beneficiary_id) >= 2)', each.name);
        PERFORM maillage_write_policies(each.name,
            format('(SELECT maillage_imports()) OR maillage_may_for(%L, beneficiary_id)', each.operations));
    END LOOP;
END $$
-- next
-- What no stage follows from: seen by who sees the whole file.
DO $$
DECLARE
    each RECORD;
BEGIN
    FOR each IN SELECT * FROM (VALUES
        ('situation', '{diagnose}'), ('obstacle_level', '{diagnose}'), ('target', '{edit_plan}'),
        ('plan_action', '{edit_plan}'), ('contract_amendment', '{sign_contract}'),
        ('legal_representative', '{edit_identity}'), ('objection', '{change_circle,handle_rights}'),
        ('fact_proposal', '{propose_fact,edit_identity,merge_files}'), ('distinct_people', '{merge_files}'),
        ('exclusion', '{change_circle}'), ('conference', '{ask_partner}'),
        ('conference_attendee', '{ask_partner}'), ('conference_item', '{ask_partner}'),
        ('stated_position', '{ask_partner}'), ('conference_decision', '{edit_plan}')) AS v (name, operations)
    LOOP
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO "@group"', each.name);
        EXECUTE format('CREATE POLICY reading ON %I FOR SELECT TO "@group" '
            'USING ((SELECT maillage_least()) >= 3 OR maillage_level(beneficiary_id) >= 3)', each.name);
        PERFORM maillage_write_policies(each.name,
            format('(SELECT maillage_imports()) OR maillage_may_for(%L, beneficiary_id)', each.operations));
    END LOOP;
    -- Below the whole file, what one's own organisation sent or was asked.
    GRANT INSERT, UPDATE, DELETE ON partner_request, request_step TO "@group";
    CREATE POLICY reading ON partner_request FOR SELECT TO "@group" USING ((SELECT maillage_least()) >= 3
        OR maillage_level(beneficiary_id) >= 3 OR ((SELECT maillage_role()) = 'partner_contact'
            AND maillage_level(beneficiary_id) >= 2 AND ((to_organisation_id = (SELECT maillage_organisation()) AND state <> 'prepared')
                OR from_organisation_id = (SELECT maillage_organisation()))));
    CREATE POLICY reading ON request_step FOR SELECT TO "@group" USING (EXISTS (SELECT 1 FROM partner_request r
        WHERE r.id = request_id));
    FOR each IN SELECT * FROM (VALUES ('partner_request'), ('request_step')) AS v (name) LOOP
        PERFORM maillage_write_policies(each.name, '(SELECT maillage_imports()) OR '
            'maillage_may_for(ARRAY[''ask_partner'', ''answer_request''], beneficiary_id)');
    END LOOP;
    GRANT INSERT, UPDATE, DELETE ON note, snooze, draft, term TO "@group";
    CREATE POLICY reading ON note FOR SELECT TO "@group" USING (account_id = (SELECT maillage_account())
        OR (((SELECT maillage_least()) >= 3 OR maillage_level(beneficiary_id) >= 3) AND (level = 'circle'
            OR (level = 'organisation' AND organisation_id = (SELECT maillage_organisation())))));
    PERFORM maillage_write_policies('note',
        'account_id = (SELECT maillage_account()) AND maillage_may_for(ARRAY[''write_note''], beneficiary_id)');
    -- Who gives a file away hands it over, and moves what is planned.
    CREATE POLICY handing_over ON note FOR INSERT TO "@group" WITH CHECK (account_id = (SELECT maillage_account())
        AND maillage_may_for(ARRAY['reassign'], beneficiary_id));
    CREATE POLICY taking_back ON note FOR DELETE TO "@group" USING (account_id = (SELECT maillage_account())
        AND maillage_may_for(ARRAY['reassign'], beneficiary_id));
    CREATE POLICY moving ON partner_request FOR UPDATE TO "@group"
        USING (maillage_may_for(ARRAY['reassign'], beneficiary_id));
    CREATE POLICY moving ON appointment FOR UPDATE TO "@group"
        USING (maillage_may_for(ARRAY['reassign'], beneficiary_id));
    CREATE POLICY own ON snooze TO "@group" USING (account_id = (SELECT maillage_account())
        AND maillage_may_for(ARRAY['put_off'], beneficiary_id));
    CREATE POLICY own ON draft TO "@group" USING (account_id = (SELECT maillage_account()));
    CREATE POLICY reading ON term FOR SELECT TO "@group" USING ((SELECT maillage_account()) IS NOT NULL);
    PERFORM maillage_write_policies('term', '(SELECT maillage_may(ARRAY[''edit_terms'']))');
END $$
-- next
-- What is only ever added to.
DO $$
BEGIN
    GRANT INSERT ON command, journal, trail TO "@group";
    GRANT INSERT, UPDATE ON trail_head TO "@group";
    CREATE POLICY reading ON command FOR SELECT TO "@group" USING ((SELECT maillage_account()) IS NOT NULL
        AND (account_id = (SELECT maillage_account()) OR beneficiary_id IS NULL
            OR (SELECT maillage_least()) >= 2 OR maillage_level(beneficiary_id) >= 2));
    CREATE POLICY adding ON command FOR INSERT TO "@group" WITH CHECK (account_id = (SELECT maillage_account()));
    CREATE POLICY reading ON journal FOR SELECT TO "@group" USING ((SELECT maillage_account()) IS NOT NULL
        AND (beneficiary_id IS NULL OR (SELECT maillage_least()) >= 2 OR maillage_level(beneficiary_id) >= 2)
        AND (record_table <> 'note' OR EXISTS (SELECT 1 FROM command c WHERE c.id = command_id
            AND c.account_id = (SELECT maillage_account()))));
    CREATE POLICY adding ON journal FOR INSERT TO "@group" WITH CHECK ((SELECT maillage_account()) IS NOT NULL);
    CREATE POLICY reading ON trail FOR SELECT TO "@group" USING (account_id = (SELECT maillage_account())
        OR (SELECT maillage_may(ARRAY['read_trail', 'review_emergencies']))
        OR (beneficiary_id IS NOT NULL AND maillage_level(beneficiary_id) >= 2));
    CREATE POLICY adding ON trail FOR INSERT TO "@group" WITH CHECK (account_id = (SELECT maillage_account()));
    CREATE POLICY adding ON trail_head FOR INSERT TO "@group"
        WITH CHECK ((SELECT maillage_account()) IS NOT NULL);
    CREATE POLICY moving ON trail_head FOR UPDATE TO "@group" USING ((SELECT maillage_account()) IS NOT NULL);
END $$
