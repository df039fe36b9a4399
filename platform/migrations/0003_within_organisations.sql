-- A row never points into another organisation: each foreign key between rows that belong to an organisation holds both the
-- organisation and the row. Later migrations write plain foreign keys and call this at their end; a test finds who forgot.
CREATE FUNCTION identity.bind_within_organisation() RETURNS void LANGUAGE plpgsql AS $$
DECLARE fk record;
BEGIN
  FOR fk IN
    SELECT con.conname AS name, con.conrelid::regclass AS child, con.confrelid::regclass AS parent, parent.relname || '_of_organisation' AS parent_key,
      con.confrelid, a.attname AS col, con.condeferrable AS later,
      CASE con.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'r' THEN 'RESTRICT' WHEN 'n' THEN format('SET NULL (%I)', a.attname) ELSE 'NO ACTION' END AS on_delete
    FROM pg_catalog.pg_constraint con
    JOIN pg_catalog.pg_class parent ON parent.oid = con.confrelid
    JOIN pg_catalog.pg_attribute a ON a.attrelid = con.conrelid AND a.attnum = con.conkey[1]
    WHERE con.contype = 'f' AND cardinality(con.conkey) = 1 AND con.confrelid <> 'identity.organisation'::regclass
      AND EXISTS (SELECT 1 FROM pg_catalog.pg_attribute o WHERE o.attrelid = con.conrelid AND o.attname = 'organisation_id' AND NOT o.attisdropped)
      AND EXISTS (SELECT 1 FROM pg_catalog.pg_attribute o WHERE o.attrelid = con.confrelid AND o.attname = 'organisation_id' AND NOT o.attisdropped)
  LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_catalog.pg_constraint u WHERE u.conrelid = fk.confrelid AND u.conname = fk.parent_key) THEN
      EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I UNIQUE (organisation_id, id)', fk.parent, fk.parent_key);
    END IF;
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', fk.child, fk.name);
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I FOREIGN KEY (organisation_id, %I) REFERENCES %s (organisation_id, id) ON DELETE %s%s',
      fk.child, fk.name, fk.col, fk.parent, fk.on_delete, CASE WHEN fk.later THEN ' DEFERRABLE INITIALLY DEFERRED' ELSE '' END);
  END LOOP;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION identity.bind_within_organisation() FROM PUBLIC;
--> statement-breakpoint
-- Answers go with the wave they were given in.
ALTER TABLE answers.sheet ADD FOREIGN KEY (wave_id) REFERENCES identity.wave (id) ON DELETE CASCADE;
--> statement-breakpoint
-- A release stands on its own: it holds the names it needs, and what it was made from may not go from under it. So a wave or
-- programme with a release stays, until the organisation goes with everything (hence checked at the end of the transaction).
ALTER TABLE publication.release ADD FOREIGN KEY (wave_id) REFERENCES identity.wave (id) DEFERRABLE INITIALLY DEFERRED,
  ADD FOREIGN KEY (programme_id) REFERENCES identity.programme (id) DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
SELECT identity.bind_within_organisation();
--> statement-breakpoint
-- A release is published once and for all. It goes when its organisation goes, and not before; nothing is added to it later.
-- The definer's rights, for whoever asks may not see the organisation, and would think it gone.
CREATE FUNCTION publication.refuse_removal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF TG_LEVEL = 'STATEMENT' OR EXISTS (SELECT 1 FROM identity.organisation WHERE id = OLD.organisation_id) THEN
    RAISE EXCEPTION 'a release is never removed' USING ERRCODE = '23001';
  END IF;
  RETURN OLD;
END $$;
--> statement-breakpoint
CREATE TRIGGER release_stays BEFORE DELETE ON publication.release FOR EACH ROW EXECUTE FUNCTION publication.refuse_removal();
--> statement-breakpoint
CREATE TRIGGER figure_stays BEFORE DELETE ON publication.figure FOR EACH ROW EXECUTE FUNCTION publication.refuse_removal();
--> statement-breakpoint
CREATE TRIGGER release_is_not_emptied BEFORE TRUNCATE ON publication.release FOR EACH STATEMENT EXECUTE FUNCTION publication.refuse_removal();
--> statement-breakpoint
CREATE TRIGGER figure_is_not_emptied BEFORE TRUNCATE ON publication.figure FOR EACH STATEMENT EXECUTE FUNCTION publication.refuse_removal();
--> statement-breakpoint
-- A release says how many figures it has. It may not have more at any moment, nor fewer when its transaction ends.
CREATE FUNCTION publication.refuse_addition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM publication.release r JOIN publication.figure f ON f.release_id = r.id
    WHERE r.id IN (SELECT release_id FROM added) GROUP BY r.id HAVING count(*) > (r.manifest ->> 'figures')::integer
  ) THEN
    RAISE EXCEPTION 'nothing is added to a release' USING ERRCODE = '23001';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER release_is_complete AFTER INSERT ON publication.figure REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION publication.refuse_addition();
--> statement-breakpoint
CREATE FUNCTION publication.refuse_incomplete() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF (SELECT count(*) FROM publication.figure WHERE release_id = NEW.id) IS DISTINCT FROM (NEW.manifest ->> 'figures')::bigint THEN
    RAISE EXCEPTION 'a release is published with all its figures' USING ERRCODE = '23001';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER release_has_all_figures AFTER INSERT ON publication.release DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION publication.refuse_incomplete();
--> statement-breakpoint
-- Whoever removes a person removes her answers with her: under a role that may delete what stands under one pseudonym, and may
-- not read, so that nobody learns whether there was anything. What hangs on a sheet goes with it.
DO $$
BEGIN
  BEGIN
    CREATE ROLE medespraak_eraser NOLOGIN;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END;
  BEGIN
    EXECUTE format('GRANT medespraak_eraser TO %I', current_user);
  EXCEPTION WHEN unique_violation OR internal_error THEN NULL;
  END;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA answers TO medespraak_eraser;
--> statement-breakpoint
GRANT DELETE ON answers.sheet TO medespraak_eraser;
--> statement-breakpoint
CREATE POLICY one_pseudonym ON answers.sheet FOR DELETE TO medespraak_eraser
  USING (pseudonym = (SELECT identity.current_pseudonym()) AND organisation_id = (SELECT identity.current_organisation()));
