CREATE TABLE "answers"."sheet_device" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"sheet_id" uuid NOT NULL,
	"pseudonym" text NOT NULL,
	"device_digest" text NOT NULL,
	CONSTRAINT "sheet_device_once" UNIQUE("sheet_id","device_digest")
);
--> statement-breakpoint
-- A device of hers shows what she answered on it. Goes with its sheet.
ALTER TABLE answers.sheet_device ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (sheet_id) REFERENCES answers.sheet (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE answers.sheet_device ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY herself ON answers.sheet_device TO medespraak_respondent
  USING (pseudonym = (SELECT identity.current_pseudonym())) WITH CHECK (pseudonym = (SELECT identity.current_pseudonym()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
GRANT SELECT, INSERT ON answers.sheet_device TO medespraak_respondent;
--> statement-breakpoint
-- A newcomer reads what all people of her programme said together, and nothing of smaller groups.
GRANT USAGE ON SCHEMA publication TO medespraak_respondent;
--> statement-breakpoint
GRANT SELECT (id, organisation_id, programme_id, computed_at) ON publication.release TO medespraak_respondent;
--> statement-breakpoint
GRANT SELECT (release_id, audience, subject_kind, subject_id, group_dimension, status, n, value, details) ON publication.figure TO medespraak_respondent;
--> statement-breakpoint
CREATE POLICY own_programme ON publication.release FOR SELECT TO medespraak_respondent
  USING (organisation_id = (SELECT identity.current_organisation())
    AND programme_id = (SELECT p.programme_id FROM identity.person p WHERE p.id = (SELECT identity.current_person())));
--> statement-breakpoint
CREATE POLICY own_programme ON publication.figure FOR SELECT TO medespraak_respondent
  USING (audience = 'organisation' AND group_dimension = 'all' AND release_id IN (SELECT r.id FROM publication.release r));
--> statement-breakpoint
SELECT identity.bind_within_organisation();
