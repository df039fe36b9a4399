CREATE TABLE "identity"."conduct_acceptance" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"version" text NOT NULL,
	"language" text NOT NULL,
	"accepted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "conduct_acceptance_once" UNIQUE("person_id","version")
);
--> statement-breakpoint
CREATE TABLE "identity"."person_media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"type" text NOT NULL,
	"content" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_media_once" UNIQUE("person_id","kind")
);
--> statement-breakpoint
CREATE TABLE "identity"."sign_up" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"secret_digest" text NOT NULL,
	"said" jsonb NOT NULL,
	"introduction" "bytea",
	"introduction_type" text,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "sign_up_secret_digest_unique" UNIQUE("secret_digest")
);
--> statement-breakpoint
ALTER TABLE "identity"."sign_in_code" ALTER COLUMN "person_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."sign_in_code" ADD COLUMN "sign_up_id" uuid;--> statement-breakpoint
ALTER TABLE "identity"."sign_in_code" ADD COLUMN "contact_digest" text;--> statement-breakpoint
ALTER TABLE "identity"."person" ADD COLUMN "can_do" text[];--> statement-breakpoint
ALTER TABLE "identity"."person" ADD COLUMN "certificate_reminded_on" date;--> statement-breakpoint
CREATE INDEX "sign_up_by_expiry" ON "identity"."sign_up" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_code_by_sign_up" ON "identity"."sign_in_code" USING btree ("sign_up_id");--> statement-breakpoint
CREATE INDEX "sign_in_code_by_contact" ON "identity"."sign_in_code" USING btree ("contact_digest","created_at");--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['sign_up', 'person_media', 'conduct_acceptance'] LOOP
    EXECUTE format('ALTER TABLE identity.%I ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE', t);
    EXECUTE format('ALTER TABLE identity.%I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE identity.sign_up ADD FOREIGN KEY (programme_id) REFERENCES identity.programme (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.person_media ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.conduct_acceptance ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.sign_in_code ADD FOREIGN KEY (sign_up_id) REFERENCES identity.sign_up (id) ON DELETE CASCADE, ADD CHECK (num_nonnulls(person_id, sign_up_id) = 1);
--> statement-breakpoint
ALTER TABLE identity.sign_up ADD CHECK (kind IN ('newcomer', 'buddy')), ADD CHECK (octet_length(introduction) <= 1000000), ADD CHECK ((introduction IS NULL) = (introduction_type IS NULL));
--> statement-breakpoint
ALTER TABLE identity.person_media ADD CHECK (kind IN ('photo', 'introduction')), ADD CHECK (octet_length(content) <= 1000000);
--> statement-breakpoint
-- Who has not proved her address yet is the owner's connection's alone: no role reads a sign-up.
CREATE POLICY nobody ON identity.sign_up TO medespraak_participant USING (false) WITH CHECK (false);
--> statement-breakpoint
GRANT UPDATE (left_on, left_reason, can_do, gender, first_language) ON identity.person TO medespraak_participant;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.person_media TO medespraak_participant;
--> statement-breakpoint
GRANT SELECT, DELETE ON identity.person_media TO medespraak_staff;
--> statement-breakpoint
GRANT SELECT, INSERT ON identity.conduct_acceptance TO medespraak_participant;
--> statement-breakpoint
GRANT SELECT ON identity.conduct_acceptance TO medespraak_staff;
--> statement-breakpoint
-- The others in the pairs of whoever asks, while a pair is offered or runs.
CREATE FUNCTION identity.my_partners() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT CASE identity.current_person() WHEN newcomer_id THEN buddy_id ELSE newcomer_id END FROM identity.pair
  WHERE identity.current_person() IN (newcomer_id, buddy_id) AND organisation_id = identity.current_organisation() AND state IN ('offered', 'started')
$$;
--> statement-breakpoint
CREATE POLICY own_organisation ON identity.person_media TO medespraak_staff USING (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY herself_as_participant ON identity.person_media TO medespraak_participant
  USING (person_id = (SELECT identity.current_person())) WITH CHECK (person_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY of_the_other ON identity.person_media FOR SELECT TO medespraak_participant USING (person_id IN (SELECT identity.my_partners()));
--> statement-breakpoint
CREATE POLICY own_organisation ON identity.conduct_acceptance TO medespraak_staff USING (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY herself_as_participant ON identity.conduct_acceptance TO medespraak_participant
  USING (person_id = (SELECT identity.current_person())) WITH CHECK (person_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
SELECT identity.bind_within_organisation();
