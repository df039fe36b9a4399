CREATE TABLE "identity"."group_letter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"list" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"subject_english" text,
	"body_english" text,
	"digest" text NOT NULL,
	"unsubscribed" integer NOT NULL,
	"unreachable" integer NOT NULL,
	"repeated" integer NOT NULL,
	"sent_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."saved_view" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"name" text NOT NULL,
	"list" text NOT NULL,
	"query" text NOT NULL,
	"is_shared" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_view_once" UNIQUE("organisation_id","account_id","name")
);
--> statement-breakpoint
DROP INDEX "identity"."conversation_by_pair";--> statement-breakpoint
ALTER TABLE "identity"."mail" ADD COLUMN "letter_id" uuid;--> statement-breakpoint
CREATE INDEX "group_letter_by_time" ON "identity"."group_letter" USING btree ("organisation_id","sent_at");--> statement-breakpoint
CREATE INDEX "appointment_by_organisation" ON "identity"."appointment" USING btree ("organisation_id","starts_at");--> statement-breakpoint
CREATE INDEX "pair_by_newcomer" ON "identity"."pair" USING btree ("newcomer_id");--> statement-breakpoint
CREATE INDEX "mail_by_letter" ON "identity"."mail" USING btree ("letter_id") WHERE letter_id is not null;--> statement-breakpoint
CREATE INDEX "mail_by_person" ON "identity"."mail" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "conversation_by_pair" ON "identity"."conversation" USING btree ("pair_id","held_on");--> statement-breakpoint
-- Saved views and messages to groups belong to an organisation and are the work of its coordinators.
ALTER TABLE identity.saved_view ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE, ADD CHECK (length(name) BETWEEN 1 AND 60);
--> statement-breakpoint
ALTER TABLE identity.group_letter ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD CHECK ((subject_english IS NULL) = (body_english IS NULL));
--> statement-breakpoint
ALTER TABLE identity.mail ADD FOREIGN KEY (letter_id) REFERENCES identity.group_letter (id) ON DELETE SET NULL;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['saved_view', 'group_letter'] LOOP
    EXECUTE format('ALTER TABLE identity.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_organisation ON identity.%I TO medespraak_staff
      USING (organisation_id = (SELECT identity.current_organisation())) WITH CHECK (organisation_id = (SELECT identity.current_organisation()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.saved_view TO medespraak_staff;
--> statement-breakpoint
-- What was sent stays as it was sent.
GRANT SELECT, INSERT ON identity.group_letter TO medespraak_staff;
--> statement-breakpoint
SELECT identity.bind_within_organisation();
