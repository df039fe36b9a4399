CREATE TABLE "talks"."message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pair_id" uuid NOT NULL,
	"sender_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"body" text,
	"seconds" integer,
	"sent_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "talks"."voice" (
	"message_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pair_id" uuid NOT NULL,
	"media_type" text NOT NULL,
	"sound" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."concern" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"category" text NOT NULL,
	"person_id" uuid NOT NULL,
	"pair_id" uuid,
	"about_id" uuid,
	"words" text,
	"state" text NOT NULL,
	"owner_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identity"."concern_evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"concern_id" uuid NOT NULL,
	"sender_id" uuid NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"body" text,
	"seconds" integer,
	"media_type" text,
	"sound" "bytea"
);
--> statement-breakpoint
CREATE TABLE "identity"."concern_line" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"concern_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account_id" text,
	"step" text NOT NULL,
	"words" text
);
--> statement-breakpoint
CREATE INDEX "message_by_pair" ON "talks"."message" USING btree ("pair_id","sent_at","id");--> statement-breakpoint
CREATE INDEX "message_by_sender" ON "talks"."message" USING btree ("sender_id","sent_at");--> statement-breakpoint
CREATE INDEX "concern_by_state" ON "identity"."concern" USING btree ("organisation_id","state","created_at");--> statement-breakpoint
CREATE INDEX "concern_evidence_by_concern" ON "identity"."concern_evidence" USING btree ("concern_id","sent_at");--> statement-breakpoint
CREATE INDEX "concern_line_by_concern" ON "identity"."concern_line" USING btree ("concern_id","at");
--> statement-breakpoint
-- What a pair says to each other: for the two alone. No role of staff has USAGE on the schema.
ALTER TABLE talks.message ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (pair_id) REFERENCES identity.pair (id) ON DELETE CASCADE, ADD FOREIGN KEY (sender_id) REFERENCES identity.person (id) ON DELETE CASCADE,
  ADD CHECK ((kind = 'text' AND body IS NOT NULL AND seconds IS NULL) OR (kind = 'voice' AND body IS NULL AND seconds BETWEEN 1 AND 60)),
  ADD CHECK (length(body) <= 2000);
--> statement-breakpoint
ALTER TABLE talks.voice ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (pair_id) REFERENCES identity.pair (id) ON DELETE CASCADE, ADD FOREIGN KEY (message_id) REFERENCES talks.message (id) ON DELETE CASCADE,
  ADD CHECK (octet_length(sound) BETWEEN 1 AND 1000000);
--> statement-breakpoint
ALTER TABLE talks.message ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE talks.voice ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (read_at) ON talks.message TO medespraak_participant;
--> statement-breakpoint
GRANT SELECT, INSERT ON talks.voice TO medespraak_participant;
--> statement-breakpoint
CREATE POLICY the_two_read ON talks.message FOR SELECT TO medespraak_participant USING (pair_id IN (SELECT identity.my_pairs()));
--> statement-breakpoint
CREATE POLICY own_words ON talks.message FOR INSERT TO medespraak_participant WITH CHECK (pair_id IN (SELECT identity.my_pairs())
  AND sender_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY read_marks ON talks.message FOR UPDATE TO medespraak_participant
  USING (pair_id IN (SELECT identity.my_pairs()) AND sender_id <> (SELECT identity.current_person())) WITH CHECK (pair_id IN (SELECT identity.my_pairs()));
--> statement-breakpoint
CREATE POLICY the_two_hear ON talks.voice FOR SELECT TO medespraak_participant USING (pair_id IN (SELECT identity.my_pairs()));
--> statement-breakpoint
CREATE POLICY own_voice ON talks.voice FOR INSERT TO medespraak_participant WITH CHECK (organisation_id = (SELECT identity.current_organisation())
  AND EXISTS (SELECT 1 FROM talks.message m WHERE m.id = message_id AND m.pair_id = voice.pair_id AND m.sender_id = (SELECT identity.current_person())));
--> statement-breakpoint
-- Concerns: brought by somebody about herself or her pair, dealt with by coordinators.
ALTER TABLE identity.concern ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE, ADD FOREIGN KEY (about_id) REFERENCES identity.person (id) ON DELETE SET NULL,
  ADD FOREIGN KEY (pair_id) REFERENCES identity.pair (id) ON DELETE SET NULL,
  ADD CHECK (kind IN ('report', 'help')), ADD CHECK (state IN ('open', 'in-progress', 'closed')), ADD CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
  ADD CHECK (length(words) <= 2000);
--> statement-breakpoint
ALTER TABLE identity.concern_line ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (concern_id) REFERENCES identity.concern (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.concern_evidence ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (concern_id) REFERENCES identity.concern (id) ON DELETE CASCADE, ADD FOREIGN KEY (sender_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['concern', 'concern_line', 'concern_evidence'] LOOP
    EXECUTE format('ALTER TABLE identity.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_organisation ON identity.%I TO medespraak_staff
      USING (organisation_id = (SELECT identity.current_organisation())) WITH CHECK (organisation_id = (SELECT identity.current_organisation()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, UPDATE (state, owner_id, closed_at) ON identity.concern TO medespraak_staff;
--> statement-breakpoint
GRANT SELECT, INSERT ON identity.concern_line TO medespraak_staff;
--> statement-breakpoint
GRANT SELECT ON identity.concern_evidence TO medespraak_staff;
--> statement-breakpoint
GRANT SELECT (id, organisation_id, kind, category, person_id, pair_id, about_id, words, state, created_at, closed_at), INSERT ON identity.concern TO medespraak_participant;
--> statement-breakpoint
GRANT INSERT ON identity.concern_line, identity.concern_evidence TO medespraak_participant;
--> statement-breakpoint
CREATE POLICY own_concerns ON identity.concern TO medespraak_participant USING (person_id = (SELECT identity.current_person()))
  WITH CHECK (person_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()) AND state = 'open'
    AND (pair_id IS NULL OR pair_id IN (SELECT identity.my_pairs())));
--> statement-breakpoint
CREATE POLICY own_concerns ON identity.concern_line FOR INSERT TO medespraak_participant WITH CHECK (step = 'opened' AND organisation_id = (SELECT identity.current_organisation())
  AND EXISTS (SELECT 1 FROM identity.concern c WHERE c.id = concern_id AND c.person_id = (SELECT identity.current_person())));
--> statement-breakpoint
CREATE POLICY own_concerns ON identity.concern_evidence FOR INSERT TO medespraak_participant WITH CHECK (organisation_id = (SELECT identity.current_organisation())
  AND EXISTS (SELECT 1 FROM identity.concern c WHERE c.id = concern_id AND c.person_id = (SELECT identity.current_person())));
--> statement-breakpoint
SELECT identity.bind_within_organisation();
