CREATE TABLE "identity"."call_seat" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone,
	"connected_at" timestamp with time zone,
	"video" boolean DEFAULT false NOT NULL,
	"relayed" boolean,
	"round_trip_sum" integer DEFAULT 0 NOT NULL,
	"round_trip_reports" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."free_person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "free_person_person_id_unique" UNIQUE("person_id")
);
--> statement-breakpoint
CREATE TABLE "identity"."call" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pair_id" uuid,
	"short_talk_id" uuid,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"together_seconds" integer DEFAULT 0 NOT NULL,
	"video" boolean DEFAULT false NOT NULL,
	"relayed" boolean,
	"round_trip_ms" integer
);
--> statement-breakpoint
CREATE TABLE "identity"."short_talk" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"newcomer_id" uuid NOT NULL,
	"buddy_id" uuid NOT NULL,
	"engine" text NOT NULL,
	"seed" bigint NOT NULL,
	"input_digest" text NOT NULL,
	"score" integer NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "call_seat_by_call" ON "identity"."call_seat" USING btree ("call_id");--> statement-breakpoint
CREATE INDEX "call_seat_by_person" ON "identity"."call_seat" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "call_by_pair" ON "identity"."call" USING btree ("pair_id","started_at");--> statement-breakpoint
CREATE INDEX "call_by_short_talk" ON "identity"."call" USING btree ("short_talk_id");--> statement-breakpoint
CREATE INDEX "call_open" ON "identity"."call" USING btree ("ended_at");--> statement-breakpoint
CREATE INDEX "short_talk_by_newcomer" ON "identity"."short_talk" USING btree ("newcomer_id","started_at");--> statement-breakpoint
CREATE INDEX "short_talk_by_buddy" ON "identity"."short_talk" USING btree ("buddy_id","started_at");--> statement-breakpoint
-- Talks that are held here: staff see when and how long, the two see their own. Nothing of what is said is kept anywhere.
ALTER TABLE identity.call ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (pair_id) REFERENCES identity.pair (id) ON DELETE CASCADE, ADD FOREIGN KEY (short_talk_id) REFERENCES identity.short_talk (id) ON DELETE CASCADE,
  ADD CHECK ((pair_id IS NULL) <> (short_talk_id IS NULL)), ADD CHECK (together_seconds >= 0);
--> statement-breakpoint
ALTER TABLE identity.call_seat ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (call_id) REFERENCES identity.call (id) ON DELETE CASCADE, ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.free_person ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (programme_id) REFERENCES identity.programme (id) ON DELETE CASCADE, ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.short_talk ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (programme_id) REFERENCES identity.programme (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (newcomer_id) REFERENCES identity.person (id) ON DELETE CASCADE, ADD FOREIGN KEY (buddy_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['call', 'call_seat', 'free_person', 'short_talk'] LOOP
    EXECUTE format('ALTER TABLE identity.%I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['call', 'call_seat', 'short_talk'] LOOP
    EXECUTE format('CREATE POLICY own_organisation ON identity.%I FOR SELECT TO medespraak_staff USING (organisation_id = (SELECT identity.current_organisation()))', t);
    EXECUTE format('GRANT SELECT ON identity.%I TO medespraak_staff', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY nobody ON identity.free_person TO medespraak_staff USING (false) WITH CHECK (false);
--> statement-breakpoint
-- The two of a short talk; not how well they fit.
GRANT SELECT (id, organisation_id, programme_id, newcomer_id, buddy_id, started_at, ends_at) ON identity.short_talk TO medespraak_participant;
--> statement-breakpoint
CREATE POLICY the_two ON identity.short_talk FOR SELECT TO medespraak_participant
  USING ((SELECT identity.current_person()) IN (newcomer_id, buddy_id) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (ended_at) ON identity.call TO medespraak_participant;
--> statement-breakpoint
CREATE POLICY the_two ON identity.call TO medespraak_participant
  USING (pair_id IN (SELECT identity.my_pairs()) OR short_talk_id IN (SELECT id FROM identity.short_talk))
  WITH CHECK (organisation_id = (SELECT identity.current_organisation())
    AND (pair_id IN (SELECT identity.my_pairs()) OR short_talk_id IN (SELECT id FROM identity.short_talk)));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (seen_at, left_at, connected_at, video, relayed, round_trip_sum, round_trip_reports) ON identity.call_seat TO medespraak_participant;
--> statement-breakpoint
CREATE POLICY herself ON identity.call_seat TO medespraak_participant USING (person_id = (SELECT identity.current_person()))
  WITH CHECK (person_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()) AND call_id IN (SELECT id FROM identity.call));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.free_person TO medespraak_participant;
--> statement-breakpoint
CREATE POLICY herself ON identity.free_person TO medespraak_participant USING (person_id = (SELECT identity.current_person()))
  WITH CHECK (person_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
SELECT identity.bind_within_organisation();
