CREATE TABLE "identity"."calendar_step" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"months" integer NOT NULL,
	"open_days" integer NOT NULL,
	"paused_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "calendar_step_sane" CHECK ("identity"."calendar_step"."months" between 0 and 120 and "identity"."calendar_step"."open_days" between 3 and 120)
);
--> statement-breakpoint
CREATE TABLE "identity"."question_stop" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "question_stop_person_id_unique" UNIQUE("person_id")
);
--> statement-breakpoint
CREATE TABLE "identity"."reminder" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"planned_at" timestamp with time zone NOT NULL,
	"taken_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	CONSTRAINT "reminder_once" UNIQUE("invitation_id","number")
);
--> statement-breakpoint
ALTER TABLE "identity"."mail" ADD COLUMN "held" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."person" ADD COLUMN "ask_by" text;--> statement-breakpoint
ALTER TABLE "identity"."person" ADD COLUMN "mail_failed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."invitation" ADD COLUMN "step_id" uuid;--> statement-breakpoint
ALTER TABLE "identity"."invitation" ADD COLUMN "opens_on" date;--> statement-breakpoint
ALTER TABLE "identity"."invitation" ADD COLUMN "closes_on" date;--> statement-breakpoint
ALTER TABLE "identity"."wave" ADD COLUMN "step_id" uuid;--> statement-breakpoint
ALTER TABLE "identity"."wave" ADD COLUMN "paused_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "calendar_step_by_programme" ON "identity"."calendar_step" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "reminder_waiting" ON "identity"."reminder" USING btree ("state","taken_at");--> statement-breakpoint
CREATE INDEX "reminder_by_person" ON "identity"."reminder" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "invitation_by_person" ON "identity"."invitation" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "wave_by_step" ON "identity"."wave" USING btree ("step_id");--> statement-breakpoint
ALTER TABLE "identity"."invitation" ADD CONSTRAINT "turn_once" UNIQUE("step_id","person_id");--> statement-breakpoint
-- A programme's calendar belongs to its coordinators. Reminders, and who said stop, are for the role that reminds: staff, who see
-- whom they invited, would read in them who did not answer (docs/decisions/0015).
DO $$
BEGIN
  BEGIN
    CREATE ROLE medespraak_messenger NOLOGIN;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END;
  BEGIN
    EXECUTE format('GRANT medespraak_messenger TO %I', current_user);
  EXCEPTION WHEN unique_violation OR internal_error THEN NULL;
  END;
END $$;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['calendar_step', 'reminder', 'question_stop'] LOOP
    EXECUTE format('ALTER TABLE identity.%I ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE', t);
    EXECUTE format('ALTER TABLE identity.%I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE identity.calendar_step ADD FOREIGN KEY (programme_id) REFERENCES identity.programme (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.wave ADD FOREIGN KEY (step_id) REFERENCES identity.calendar_step (id) ON DELETE RESTRICT;
--> statement-breakpoint
ALTER TABLE identity.invitation ADD FOREIGN KEY (step_id) REFERENCES identity.calendar_step (id) ON DELETE RESTRICT,
  ADD CHECK ((step_id IS NULL) = (opens_on IS NULL) AND (step_id IS NULL) = (closes_on IS NULL));
--> statement-breakpoint
ALTER TABLE identity.reminder ADD FOREIGN KEY (invitation_id) REFERENCES identity.invitation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE, ADD CHECK (number IN (1, 2)), ADD CHECK (channel IN ('mail', 'sms')),
  ADD CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'unsure', 'dropped'));
--> statement-breakpoint
ALTER TABLE identity.question_stop ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.person ADD CHECK (ask_by IN ('mail', 'sms', 'letter', 'hand'));
--> statement-breakpoint
-- Another address has not failed yet, whoever changed it and on whichever page.
CREATE FUNCTION identity.forget_failed_mail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.email IS DISTINCT FROM OLD.email THEN NEW.mail_failed_at := NULL; END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER forget_failed_mail BEFORE UPDATE OF email ON identity.person FOR EACH ROW EXECUTE FUNCTION identity.forget_failed_mail();
--> statement-breakpoint
CREATE POLICY own_organisation ON identity.calendar_step TO medespraak_staff
  USING (organisation_id = (SELECT identity.current_organisation())) WITH CHECK (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON identity.calendar_step TO medespraak_staff;
--> statement-breakpoint
-- Whoever reminds sees whom to write to and whether she finished. No answers, no names, nothing that she said.
GRANT USAGE ON SCHEMA identity, answers TO medespraak_messenger;
--> statement-breakpoint
GRANT SELECT (id, name) ON identity.organisation TO medespraak_messenger;
--> statement-breakpoint
GRANT SELECT (id, organisation_id, settings) ON identity.programme TO medespraak_messenger;
--> statement-breakpoint
GRANT SELECT ON identity.wave, identity.calendar_step, identity.invitation, identity.question_stop TO medespraak_messenger;
--> statement-breakpoint
GRANT SELECT (id, organisation_id, programme_id, kind, state, email, phone, first_language, ask_by, mail_failed_at) ON identity.person TO medespraak_messenger;
--> statement-breakpoint
GRANT SELECT (id, organisation_id, person_id, invitation_id, state, sent_at) ON identity.mail TO medespraak_messenger;
--> statement-breakpoint
GRANT SELECT (id, organisation_id, person_id, purpose, decision, at) ON identity.consent_entry TO medespraak_messenger;
--> statement-breakpoint
GRANT SELECT (organisation_id, wave_id, pseudonym, state) ON answers.sheet TO medespraak_messenger;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON identity.reminder TO medespraak_messenger;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['identity.programme', 'identity.wave', 'identity.calendar_step', 'identity.invitation', 'identity.question_stop',
    'identity.person', 'identity.mail', 'identity.consent_entry', 'identity.reminder', 'answers.sheet'] LOOP
    EXECUTE format('CREATE POLICY own_organisation_as_messenger ON %s TO medespraak_messenger
      USING (organisation_id = (SELECT identity.current_organisation())) WITH CHECK (organisation_id = (SELECT identity.current_organisation()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY own_organisation_as_messenger ON identity.organisation FOR SELECT TO medespraak_messenger USING (id = (SELECT identity.current_organisation()));
--> statement-breakpoint
SELECT identity.bind_within_organisation();
