CREATE TABLE "identity"."text_step" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"language" text NOT NULL,
	"part" text NOT NULL,
	"key" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"account_id" text,
	"proposal_id" uuid,
	"agrees" boolean,
	"words" jsonb,
	"note" text,
	"source" jsonb NOT NULL,
	"source_digest" text NOT NULL,
	"file_digest" text NOT NULL,
	"open_waves" boolean NOT NULL,
	"imported" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "text_step_once" UNIQUE("organisation_id","language","part","key","number")
);
--> statement-breakpoint
CREATE INDEX "text_step_that_counts" ON "identity"."text_step" USING btree ("organisation_id") WHERE kind in ('decided', 'tested', 'reopened');
--> statement-breakpoint
-- Translators work on texts and see nobody.
ALTER TABLE identity.membership DROP CONSTRAINT membership_role_check,
  ADD CONSTRAINT membership_role_check CHECK (role IN ('coordinator', 'analyst', 'municipality', 'administrator', 'translator'));
--> statement-breakpoint
-- What happened to a text stays as it happened: nothing is changed, nothing taken away but with the organisation.
ALTER TABLE identity.text_step ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (proposal_id) REFERENCES identity.text_step (id),
  ADD CHECK (kind IN ('proposed', 'noted', 'reviewed', 'decided', 'tested', 'reopened')),
  ADD CHECK ((words IS NOT NULL) = (kind IN ('proposed', 'decided'))),
  ADD CHECK ((agrees IS NOT NULL) = (kind = 'reviewed')),
  ADD CHECK (number > 0);
--> statement-breakpoint
ALTER TABLE identity.text_step ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_organisation ON identity.text_step TO medespraak_staff
  USING (organisation_id = (SELECT identity.current_organisation())) WITH CHECK (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
GRANT SELECT, INSERT ON identity.text_step TO medespraak_staff;
--> statement-breakpoint
SELECT identity.bind_within_organisation();
