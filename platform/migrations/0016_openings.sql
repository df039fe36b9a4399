CREATE TABLE "answers"."opening" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"wave_id" uuid NOT NULL,
	"pseudonym" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "opening_once" UNIQUE("wave_id","pseudonym")
);
--> statement-breakpoint
CREATE INDEX "opening_by_pseudonym" ON "answers"."opening" USING btree ("pseudonym");--> statement-breakpoint
-- That a questionnaire was opened stands with the answers, under a pseudonym: staff see counts in tens, and erasing takes it along.
ALTER TABLE answers.opening ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (wave_id) REFERENCES identity.wave (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE answers.opening ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON answers.opening TO medespraak_respondent;
--> statement-breakpoint
CREATE POLICY herself ON answers.opening TO medespraak_respondent
  USING (pseudonym = (SELECT identity.current_pseudonym())) WITH CHECK (pseudonym = (SELECT identity.current_pseudonym()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
GRANT SELECT ON answers.opening TO medespraak_statistician;
--> statement-breakpoint
CREATE POLICY own_organisation ON answers.opening TO medespraak_statistician
  USING (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
GRANT DELETE ON answers.opening TO medespraak_eraser;
--> statement-breakpoint
CREATE POLICY one_pseudonym ON answers.opening FOR DELETE TO medespraak_eraser
  USING (pseudonym = (SELECT identity.current_pseudonym()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
SELECT identity.bind_within_organisation();
