CREATE TABLE "identity"."text_recording" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"language" text NOT NULL,
	"part" text NOT NULL,
	"key" text NOT NULL,
	"words" text NOT NULL,
	"words_digest" text NOT NULL,
	"type" text NOT NULL,
	"milliseconds" integer NOT NULL,
	"size" integer NOT NULL,
	"content" "bytea" NOT NULL,
	"content_digest" text NOT NULL,
	"state" text NOT NULL,
	"recorded_by" text,
	"recorded_at" timestamp with time zone NOT NULL,
	"origin" text NOT NULL,
	"judged_by" text,
	"judged_at" timestamp with time zone,
	CONSTRAINT "text_recording_once" UNIQUE("organisation_id","language","part","key","words_digest")
);
--> statement-breakpoint
CREATE INDEX "text_recording_by_content" ON "identity"."text_recording" USING btree ("organisation_id","content_digest");--> statement-breakpoint
-- How texts sound. For staff who work on texts, and to be heard by the newcomers of the organisation; they see nobody's name.
ALTER TABLE identity.text_recording ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD CHECK (type IN ('audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/webm')), ADD CHECK (origin IN ('browser', 'file')),
  ADD CHECK (state IN ('draft', 'reviewed', 'tested')), ADD CHECK (length(content) = size AND size BETWEEN 1 AND 1000000),
  ADD CHECK (milliseconds BETWEEN 1 AND 61000), ADD CHECK (state = 'draft' OR judged_at IS NOT NULL);
--> statement-breakpoint
-- Sound does not get smaller by packing.
ALTER TABLE identity.text_recording ALTER COLUMN content SET STORAGE EXTERNAL;
--> statement-breakpoint
ALTER TABLE identity.text_recording ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_organisation ON identity.text_recording TO medespraak_staff
  USING (organisation_id = (SELECT identity.current_organisation())) WITH CHECK (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY of_her_organisation ON identity.text_recording FOR SELECT TO medespraak_respondent
  USING (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.text_recording TO medespraak_staff;
--> statement-breakpoint
GRANT SELECT (organisation_id, language, part, key, words_digest, content_digest, size, state, type, content)
  ON identity.text_recording TO medespraak_respondent;
--> statement-breakpoint
SELECT identity.bind_within_organisation();
