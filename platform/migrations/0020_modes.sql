CREATE TABLE "identity"."entry_code" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"wave_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"code_digest" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"entered_at" timestamp with time zone,
	CONSTRAINT "entry_code_invitation_id_unique" UNIQUE("invitation_id"),
	CONSTRAINT "entry_code_once" UNIQUE("organisation_id","code_digest")
);
--> statement-breakpoint
CREATE TABLE "answers"."paper_draft" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"wave_id" uuid NOT NULL,
	"pseudonym" text NOT NULL,
	"content" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "paper_draft_once" UNIQUE("wave_id","pseudonym")
);
--> statement-breakpoint
CREATE TABLE "identity"."tablet" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"wave_id" uuid NOT NULL,
	"label" text NOT NULL,
	"opening_digest" text NOT NULL,
	"openable_until" timestamp with time zone NOT NULL,
	"secret_digest" text,
	"made_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone,
	"ends_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"wrong_codes" integer DEFAULT 0 NOT NULL,
	"wrong_since" timestamp with time zone,
	CONSTRAINT "tablet_opening_digest_unique" UNIQUE("opening_digest"),
	CONSTRAINT "tablet_secret_digest_unique" UNIQUE("secret_digest")
);
--> statement-breakpoint
CREATE TABLE "identity"."visit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"tablet_id" uuid,
	"mode" text NOT NULL,
	"secret_digest" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"agreed" boolean NOT NULL,
	CONSTRAINT "visit_secret_digest_unique" UNIQUE("secret_digest")
);
--> statement-breakpoint
CREATE INDEX "entry_code_by_wave" ON "identity"."entry_code" USING btree ("wave_id");--> statement-breakpoint
CREATE INDEX "entry_code_by_person" ON "identity"."entry_code" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "tablet_by_wave" ON "identity"."tablet" USING btree ("wave_id");--> statement-breakpoint
CREATE INDEX "visit_by_person" ON "identity"."visit" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "visit_by_tablet" ON "identity"."visit" USING btree ("tablet_id");--> statement-breakpoint
-- Answering on a device that is not hers: shared tablets, codes, visits, and paper that waits to be typed in again (docs/decisions/0022).
ALTER TABLE identity.membership DROP CONSTRAINT membership_role_check,
  ADD CONSTRAINT membership_role_check CHECK (role IN ('coordinator', 'analyst', 'municipality', 'administrator', 'translator', 'interviewer'));
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['identity.tablet', 'identity.entry_code', 'identity.visit', 'answers.paper_draft'] LOOP
    EXECUTE format('ALTER TABLE %s ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE', t);
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE identity.tablet ADD FOREIGN KEY (wave_id) REFERENCES identity.wave (id) ON DELETE CASCADE, ADD CHECK (wrong_codes >= 0);
--> statement-breakpoint
ALTER TABLE identity.entry_code ADD FOREIGN KEY (wave_id) REFERENCES identity.wave (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (invitation_id) REFERENCES identity.invitation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE, ADD CHECK (number > 0);
--> statement-breakpoint
ALTER TABLE identity.visit ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (invitation_id) REFERENCES identity.invitation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (tablet_id) REFERENCES identity.tablet (id) ON DELETE CASCADE, ADD CHECK (mode IN ('kiosk', 'interview'));
--> statement-breakpoint
ALTER TABLE answers.paper_draft ADD FOREIGN KEY (wave_id) REFERENCES identity.wave (id) ON DELETE CASCADE;
--> statement-breakpoint
-- Staff make a tablet and end it; what opens it they see once.
GRANT SELECT (id, organisation_id, wave_id, label, made_at, openable_until, opened_at, ends_at, ended_at), INSERT, UPDATE (ended_at) ON identity.tablet TO medespraak_staff;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON identity.entry_code TO medespraak_staff;
--> statement-breakpoint
-- Who was at a tablet would tell who took part: staff begin an interview and read no visit.
GRANT INSERT ON identity.visit TO medespraak_staff;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['tablet', 'entry_code', 'visit'] LOOP
    EXECUTE format('CREATE POLICY own_organisation ON identity.%I TO medespraak_staff
      USING (organisation_id = (SELECT identity.current_organisation())) WITH CHECK (organisation_id = (SELECT identity.current_organisation()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON answers.paper_draft TO medespraak_respondent;
--> statement-breakpoint
CREATE POLICY herself ON answers.paper_draft TO medespraak_respondent
  USING (pseudonym = (SELECT identity.current_pseudonym())) WITH CHECK (pseudonym = (SELECT identity.current_pseudonym()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
GRANT DELETE ON answers.paper_draft TO medespraak_eraser;
--> statement-breakpoint
CREATE POLICY one_pseudonym ON answers.paper_draft FOR DELETE TO medespraak_eraser
  USING (pseudonym = (SELECT identity.current_pseudonym()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
SELECT identity.bind_within_organisation();
