-- Who may touch what. Every code path works under one of these roles, set per transaction; none can log in.
-- A role belongs to the whole server, so it may exist already, made for another database or by another node just now.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['medespraak_staff', 'medespraak_respondent', 'medespraak_consent', 'medespraak_statistician', 'medespraak_municipality'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    BEGIN
      EXECUTE format('GRANT %I TO %I', name, current_user);
    EXCEPTION WHEN unique_violation OR internal_error THEN NULL;
    END;
  END LOOP;
END $$;
--> statement-breakpoint
-- What belongs together goes together: an organisation takes all that is its own with it, a person what is about her.
DO $$
DECLARE t record;
BEGIN
  FOR t IN
    SELECT c.table_schema AS s, c.table_name AS n FROM information_schema.columns c
    WHERE c.column_name = 'organisation_id' AND c.table_schema IN ('identity', 'answers', 'publication')
  LOOP
    EXECUTE format('ALTER TABLE %I.%I ADD CONSTRAINT %I FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE',
      t.s, t.n, t.n || '_organisation');
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE identity.person ADD FOREIGN KEY (programme_id) REFERENCES identity.programme (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.import_batch ADD FOREIGN KEY (programme_id) REFERENCES identity.programme (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.consent_entry ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.round ADD FOREIGN KEY (programme_id) REFERENCES identity.programme (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.round_person ADD FOREIGN KEY (round_id) REFERENCES identity.round (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.round_person ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.proposal ADD FOREIGN KEY (round_id) REFERENCES identity.round (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.proposal ADD FOREIGN KEY (newcomer_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.proposal ADD FOREIGN KEY (buddy_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.pair ADD FOREIGN KEY (programme_id) REFERENCES identity.programme (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.pair ADD FOREIGN KEY (round_id) REFERENCES identity.round (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.pair ADD FOREIGN KEY (proposal_id) REFERENCES identity.proposal (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.pair ADD FOREIGN KEY (newcomer_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.pair ADD FOREIGN KEY (buddy_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.conversation ADD FOREIGN KEY (pair_id) REFERENCES identity.pair (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.wave ADD FOREIGN KEY (programme_id) REFERENCES identity.programme (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.invitation ADD FOREIGN KEY (wave_id) REFERENCES identity.wave (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.invitation ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.mail ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.mail ADD FOREIGN KEY (invitation_id) REFERENCES identity.invitation (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE answers.answer ADD FOREIGN KEY (sheet_id) REFERENCES answers.sheet (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE answers.sensitive_answer ADD FOREIGN KEY (sheet_id) REFERENCES answers.sheet (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE answers.submission ADD FOREIGN KEY (sheet_id) REFERENCES answers.sheet (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE publication.figure ADD FOREIGN KEY (release_id) REFERENCES publication.release (id) ON DELETE CASCADE;
--> statement-breakpoint
-- States that cannot be.
ALTER TABLE identity.organisation ADD CHECK (kind IN ('partner', 'municipality')), ADD CHECK ((kind = 'municipality') = (municipality_code IS NOT NULL));
--> statement-breakpoint
ALTER TABLE identity.membership ADD CHECK (role IN ('coordinator', 'analyst', 'municipality', 'administrator'));
--> statement-breakpoint
ALTER TABLE identity.person ADD CHECK (kind IN ('newcomer', 'buddy')), ADD CHECK (state IN ('active', 'paused', 'left')), ADD CHECK (capacity IS NULL OR capacity BETWEEN 0 AND 20);
--> statement-breakpoint
ALTER TABLE identity.round ADD CHECK (state IN ('proposed', 'confirmed', 'discarded')), ADD CHECK ((state = 'confirmed') = (confirmed_at IS NOT NULL));
--> statement-breakpoint
ALTER TABLE identity.pair ADD CHECK (state IN ('offered', 'started', 'declined', 'ended')), ADD CHECK ((state IN ('declined', 'ended')) = (ended_at IS NOT NULL)), ADD CHECK ((state = 'ended') = (end_reason IS NOT NULL));
--> statement-breakpoint
ALTER TABLE identity.wave ADD CHECK (state IN ('open', 'closed')), ADD CHECK ((state = 'closed') = (closed_at IS NOT NULL)), ADD CHECK (closes_on >= opens_on);
--> statement-breakpoint
ALTER TABLE answers.sheet ADD CHECK (state IN ('started', 'finished', 'stopped')), ADD CHECK ((state = 'finished') = (finished_at IS NOT NULL));
--> statement-breakpoint
ALTER TABLE answers.answer ADD CHECK (num_nonnulls(option_id, amount, code, missing) = 1);
--> statement-breakpoint
ALTER TABLE answers.sensitive_answer ADD CHECK (num_nonnulls(option_id, amount, code, missing) = 1);
--> statement-breakpoint
-- A release is a publication: it is written once. It goes only when its organisation goes.
CREATE FUNCTION publication.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a release is never changed' USING ERRCODE = '23001';
END $$;
--> statement-breakpoint
CREATE TRIGGER release_is_final BEFORE UPDATE ON publication.release FOR EACH ROW EXECUTE FUNCTION publication.refuse_change();
--> statement-breakpoint
CREATE TRIGGER figure_is_final BEFORE UPDATE ON publication.figure FOR EACH ROW EXECUTE FUNCTION publication.refuse_change();
--> statement-breakpoint
GRANT USAGE ON SCHEMA identity TO medespraak_staff, medespraak_respondent, medespraak_consent, medespraak_statistician, medespraak_municipality;
--> statement-breakpoint
GRANT USAGE ON SCHEMA answers TO medespraak_respondent, medespraak_statistician;
--> statement-breakpoint
GRANT USAGE ON SCHEMA publication TO medespraak_staff, medespraak_statistician, medespraak_municipality;
--> statement-breakpoint
-- Staff: people, pairs, waves, links, mail. No answers, and no consent: who takes part is nobody's business.
GRANT SELECT, UPDATE ON identity.organisation TO medespraak_staff;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON identity.programme TO medespraak_staff;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.membership, identity.person, identity.header_mapping, identity.import_batch, identity.round,
  identity.round_person, identity.proposal, identity.pair, identity.conversation, identity.wave, identity.invitation, identity.mail TO medespraak_staff;
--> statement-breakpoint
GRANT SELECT, INSERT ON identity.audit_line TO medespraak_staff;
--> statement-breakpoint
GRANT SELECT ON publication.release, publication.figure TO medespraak_staff;
--> statement-breakpoint
-- A respondent: herself.
GRANT SELECT ON identity.organisation, identity.programme, identity.wave, identity.invitation, identity.person TO medespraak_respondent;
--> statement-breakpoint
GRANT SELECT, INSERT ON identity.consent_entry TO medespraak_respondent;
--> statement-breakpoint
GRANT INSERT ON identity.audit_line TO medespraak_respondent, medespraak_consent, medespraak_statistician, medespraak_municipality;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON answers.sheet, answers.answer, answers.sensitive_answer, answers.submission TO medespraak_respondent;
--> statement-breakpoint
-- Consent: who allowed what, to select whose answers count. It sees neither names nor answers.
GRANT SELECT ON identity.consent_entry TO medespraak_consent;
--> statement-breakpoint
GRANT SELECT (id, organisation_id, wave_id, person_id, withdrawn_at) ON identity.invitation TO medespraak_consent;
--> statement-breakpoint
-- The statistician: answers in, releases out. No people.
GRANT SELECT ON answers.sheet, answers.answer, answers.sensitive_answer TO medespraak_statistician;
--> statement-breakpoint
GRANT SELECT ON identity.organisation, identity.programme, identity.wave TO medespraak_statistician;
--> statement-breakpoint
GRANT SELECT, INSERT ON publication.release, publication.figure TO medespraak_statistician;
--> statement-breakpoint
-- A municipality: its own figures, and where they come from. Nothing of the organisation's own table.
GRANT SELECT ON identity.organisation TO medespraak_municipality;
--> statement-breakpoint
GRANT SELECT (id, organisation_name, programme_name, wave_name, wave_kind, definition, framework_version, method_version, computed_at) ON publication.release TO medespraak_municipality;
--> statement-breakpoint
GRANT SELECT ON publication.figure TO medespraak_municipality;
--> statement-breakpoint
-- Row-level security. Not FORCEd: the connection's own user crosses organisations for the few things that must (finding a link,
-- a membership), and never serves anybody's request without one of the roles above.
CREATE FUNCTION identity.current_organisation() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('medespraak.organisation_id', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION identity.current_person() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('medespraak.person_id', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION identity.current_pseudonym() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('medespraak.pseudonym', true), '') $$;
--> statement-breakpoint
CREATE FUNCTION identity.current_municipality() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('medespraak.municipality_code', true), '') $$;
--> statement-breakpoint
DO $$
DECLARE t record;
BEGIN
  FOR t IN
    SELECT c.table_schema AS s, c.table_name AS n FROM information_schema.columns c
    WHERE c.column_name = 'organisation_id' AND c.table_schema IN ('identity', 'answers', 'publication')
  LOOP
    EXECUTE format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY', t.s, t.n);
    EXECUTE format('CREATE POLICY own_organisation ON %I.%I TO medespraak_staff, medespraak_consent, medespraak_statistician
      USING (organisation_id = (SELECT identity.current_organisation())) WITH CHECK (organisation_id = (SELECT identity.current_organisation()))', t.s, t.n);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE identity.organisation ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_organisation ON identity.organisation TO medespraak_staff, medespraak_respondent, medespraak_consent, medespraak_statistician, medespraak_municipality
  USING (id = (SELECT identity.current_organisation())) WITH CHECK (id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY own_organisation_as_respondent ON identity.programme FOR SELECT TO medespraak_respondent USING (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY own_organisation_as_respondent ON identity.wave FOR SELECT TO medespraak_respondent USING (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY herself ON identity.invitation FOR SELECT TO medespraak_respondent USING (person_id = (SELECT identity.current_person()));
--> statement-breakpoint
CREATE POLICY herself ON identity.person FOR SELECT TO medespraak_respondent USING (id = (SELECT identity.current_person()));
--> statement-breakpoint
CREATE POLICY herself ON identity.consent_entry TO medespraak_respondent
  USING (person_id = (SELECT identity.current_person())) WITH CHECK (person_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY add_lines ON identity.audit_line FOR INSERT TO medespraak_respondent, medespraak_municipality
  WITH CHECK (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY herself ON answers.sheet TO medespraak_respondent
  USING (pseudonym = (SELECT identity.current_pseudonym())) WITH CHECK (pseudonym = (SELECT identity.current_pseudonym()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY herself ON answers.answer TO medespraak_respondent
  USING (pseudonym = (SELECT identity.current_pseudonym())) WITH CHECK (pseudonym = (SELECT identity.current_pseudonym()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY herself ON answers.sensitive_answer TO medespraak_respondent
  USING (pseudonym = (SELECT identity.current_pseudonym())) WITH CHECK (pseudonym = (SELECT identity.current_pseudonym()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY herself ON answers.submission TO medespraak_respondent
  USING (pseudonym = (SELECT identity.current_pseudonym())) WITH CHECK (pseudonym = (SELECT identity.current_pseudonym()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY own_residents ON publication.figure FOR SELECT TO medespraak_municipality
  USING (audience = 'municipality' AND municipality_code = (SELECT identity.current_municipality()));
--> statement-breakpoint
CREATE POLICY own_residents ON publication.release FOR SELECT TO medespraak_municipality
  USING (EXISTS (SELECT 1 FROM publication.figure f WHERE f.release_id = release.id AND f.audience = 'municipality' AND f.municipality_code = (SELECT identity.current_municipality())));
