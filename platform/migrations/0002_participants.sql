CREATE SCHEMA "talks";
--> statement-breakpoint
CREATE TABLE "identity"."device" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"secret_digest" text NOT NULL,
	"label" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "device_secret_digest_unique" UNIQUE("secret_digest")
);
--> statement-breakpoint
CREATE TABLE "identity"."sign_in_code" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"code_digest" text NOT NULL,
	"link_digest" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "sign_in_code_link_digest_unique" UNIQUE("link_digest")
);
--> statement-breakpoint
ALTER TABLE "identity"."programme" ADD COLUMN "settings" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."person" ADD COLUMN "certificate_asked_on" date;--> statement-breakpoint
ALTER TABLE "identity"."person" ADD COLUMN "certificate_seen_on" date;--> statement-breakpoint
ALTER TABLE "identity"."person" ADD COLUMN "certificate_seen_by" text;--> statement-breakpoint
ALTER TABLE "identity"."person" ADD COLUMN "language" text DEFAULT 'nl' NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."person" ADD COLUMN "time_zone" text DEFAULT 'Europe/Amsterdam' NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."person" ADD COLUMN "about" text;--> statement-breakpoint
ALTER TABLE "identity"."person" ADD COLUMN "unsubscribed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."person" ADD COLUMN "hourly_rate" integer;--> statement-breakpoint
CREATE INDEX "device_by_person" ON "identity"."device" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_code_by_person" ON "identity"."sign_in_code" USING btree ("person_id","created_at");
--> statement-breakpoint
-- A newcomer or buddy who signed in on a device of hers: sees herself, her pairs, and of the other only what `partner` holds.
DO $$
BEGIN
  BEGIN
    CREATE ROLE medespraak_participant NOLOGIN;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END;
  BEGIN
    EXECUTE format('GRANT medespraak_participant TO %I', current_user);
  EXCEPTION WHEN unique_violation OR internal_error THEN NULL;
  END;
END $$;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['device', 'sign_in_code'] LOOP
    EXECUTE format('ALTER TABLE identity.%I ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE', t);
    EXECUTE format('ALTER TABLE identity.%I ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE', t);
    EXECUTE format('ALTER TABLE identity.%I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE identity.person ADD CHECK (hourly_rate IS NULL OR hourly_rate BETWEEN 0 AND 20000);
--> statement-breakpoint
GRANT USAGE ON SCHEMA identity, talks TO medespraak_participant;
--> statement-breakpoint
GRANT SELECT ON identity.organisation, identity.programme, identity.person, identity.pair, identity.conversation TO medespraak_participant;
--> statement-breakpoint
GRANT UPDATE (given_name, family_name, email, phone, language, time_zone, about, interests, interests_other, slots, languages, wishes_gender, level, level_min, level_max,
  capacity, state, unsubscribed_at, updated_at) ON identity.person TO medespraak_participant;
--> statement-breakpoint
GRANT SELECT (id, organisation_id, person_id, label, created_at, last_seen_at, ended_at), UPDATE (ended_at) ON identity.device TO medespraak_participant;
--> statement-breakpoint
GRANT INSERT ON identity.audit_line TO medespraak_participant;
--> statement-breakpoint
CREATE POLICY own_organisation_as_participant ON identity.organisation FOR SELECT TO medespraak_participant USING (id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY own_organisation_as_participant ON identity.programme FOR SELECT TO medespraak_participant USING (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY herself_as_participant ON identity.person TO medespraak_participant
  USING (id = (SELECT identity.current_person())) WITH CHECK (id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY herself_as_participant ON identity.device TO medespraak_participant
  USING (person_id = (SELECT identity.current_person())) WITH CHECK (person_id = (SELECT identity.current_person()));
--> statement-breakpoint
-- Codes are for the owner's connection alone.
CREATE POLICY nobody ON identity.sign_in_code TO medespraak_participant USING (false) WITH CHECK (false);
--> statement-breakpoint
CREATE POLICY add_lines_as_participant ON identity.audit_line FOR INSERT TO medespraak_participant WITH CHECK (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY the_two ON identity.pair FOR SELECT TO medespraak_participant
  USING ((SELECT identity.current_person()) IN (newcomer_id, buddy_id));
--> statement-breakpoint
-- The pairs of whoever asks, for the policies of everything that belongs to a pair. The owner's, so that policies do not nest.
CREATE FUNCTION identity.my_pairs() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT id FROM identity.pair WHERE identity.current_person() IN (newcomer_id, buddy_id) AND organisation_id = identity.current_organisation()
$$;
--> statement-breakpoint
CREATE POLICY the_two ON identity.conversation FOR SELECT TO medespraak_participant USING (pair_id IN (SELECT identity.my_pairs()));
--> statement-breakpoint
-- What somebody sees of the other in her pair, and no more: no surname, no address, no number, no birth year, no notes.
CREATE VIEW identity.partner WITH (security_barrier) AS
  SELECT pair.id AS pair_id, other.id, other.organisation_id, other.kind, other.given_name, other.level, other.languages, other.first_language, other.interests,
    other.interests_other, other.slots, other.time_zone, other.about, other.state = 'left' AS has_left
  FROM identity.pair JOIN identity.person other
    ON other.id = CASE identity.current_person() WHEN pair.newcomer_id THEN pair.buddy_id WHEN pair.buddy_id THEN pair.newcomer_id END
  WHERE pair.organisation_id = identity.current_organisation() AND pair.state IN ('offered', 'started', 'ended');
--> statement-breakpoint
GRANT SELECT ON identity.partner TO medespraak_participant;
