CREATE TABLE "identity"."own_module" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"draft" jsonb NOT NULL,
	"previous" jsonb,
	"revision" integer NOT NULL,
	"asked_in" jsonb NOT NULL,
	"test_secret" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	CONSTRAINT "own_module_programme_id_unique" UNIQUE("programme_id"),
	CONSTRAINT "own_module_test_secret_unique" UNIQUE("test_secret")
);
--> statement-breakpoint
CREATE TABLE "identity"."own_module_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"module_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"since" jsonb NOT NULL,
	"comparable" jsonb NOT NULL,
	"summary" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" text,
	CONSTRAINT "own_module_version_once" UNIQUE("module_id","number")
);
--> statement-breakpoint
CREATE TABLE "answers"."own_answer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sheet_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pseudonym" text NOT NULL,
	"version_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"item_version" integer NOT NULL,
	"choices" text[],
	"amount" double precision,
	"day" date,
	"written" boolean,
	"missing" text,
	"language" text NOT NULL,
	"mode" text NOT NULL,
	"helper_present" boolean NOT NULL,
	"audio_played" boolean NOT NULL,
	"changed" boolean NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "own_answer_once" UNIQUE("sheet_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "answers"."own_text" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sheet_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pseudonym" text NOT NULL,
	"item_id" text NOT NULL,
	"words" text,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "own_text_once" UNIQUE("sheet_id","item_id")
);
--> statement-breakpoint
ALTER TABLE "identity"."wave" ADD COLUMN "own_version_id" uuid;--> statement-breakpoint
-- An organisation's own questions, and the answers to them. What somebody wrote in her own words is hers alone: no role but her own reads it.
ALTER TABLE identity.own_module ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (programme_id) REFERENCES identity.programme (id) ON DELETE CASCADE,
  ADD CHECK (revision > 0);
--> statement-breakpoint
ALTER TABLE identity.own_module_version ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (module_id) REFERENCES identity.own_module (id) ON DELETE CASCADE,
  ADD CHECK (number > 0);
--> statement-breakpoint
ALTER TABLE identity.wave ADD FOREIGN KEY (own_version_id) REFERENCES identity.own_module_version (id);
--> statement-breakpoint
ALTER TABLE answers.own_answer ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (sheet_id) REFERENCES answers.sheet (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (version_id) REFERENCES identity.own_module_version (id) ON DELETE CASCADE,
  ADD CHECK (num_nonnulls(choices, amount, day, written, missing) = 1);
--> statement-breakpoint
ALTER TABLE answers.own_text ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (sheet_id) REFERENCES answers.sheet (id) ON DELETE CASCADE;
--> statement-breakpoint
-- A version that was published is never changed. It goes only when its organisation or programme goes.
CREATE FUNCTION identity.refuse_change_of_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a published version is never changed' USING ERRCODE = '23001';
END $$;
--> statement-breakpoint
CREATE TRIGGER own_module_version_is_final BEFORE UPDATE ON identity.own_module_version FOR EACH ROW EXECUTE FUNCTION identity.refuse_change_of_version();
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['identity.own_module', 'identity.own_module_version', 'answers.own_answer', 'answers.own_text'] LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['identity.own_module', 'identity.own_module_version'] LOOP
    EXECUTE format('CREATE POLICY own_organisation ON %s TO medespraak_staff
      USING (organisation_id = (SELECT identity.current_organisation())) WITH CHECK (organisation_id = (SELECT identity.current_organisation()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['answers.own_answer', 'answers.own_text'] LOOP
    EXECUTE format('CREATE POLICY herself ON %s TO medespraak_respondent
      USING (pseudonym = (SELECT identity.current_pseudonym())) WITH CHECK (pseudonym = (SELECT identity.current_pseudonym()) AND organisation_id = (SELECT identity.current_organisation()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY own_organisation_to_read ON identity.own_module_version FOR SELECT TO medespraak_respondent, medespraak_statistician
  USING (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY own_organisation ON answers.own_answer FOR SELECT TO medespraak_statistician
  USING (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON identity.own_module TO medespraak_staff;
--> statement-breakpoint
GRANT SELECT, INSERT ON identity.own_module_version TO medespraak_staff;
--> statement-breakpoint
GRANT SELECT ON identity.own_module_version TO medespraak_respondent, medespraak_statistician;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON answers.own_answer, answers.own_text TO medespraak_respondent;
--> statement-breakpoint
GRANT SELECT ON answers.own_answer TO medespraak_statistician;
--> statement-breakpoint
SELECT identity.bind_within_organisation();
