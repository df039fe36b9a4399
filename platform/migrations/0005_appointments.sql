CREATE TABLE "identity"."appointment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pair_id" uuid NOT NULL,
	"series_id" uuid,
	"number" integer,
	"state" text NOT NULL,
	"local_start" text NOT NULL,
	"zone" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "appointment_in_series" UNIQUE("series_id","number")
);
--> statement-breakpoint
CREATE TABLE "identity"."appointment_reminder" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"appointment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"reminded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "appointment_reminder_once" UNIQUE("appointment_id","person_id","kind","starts_at")
);
--> statement-breakpoint
CREATE TABLE "identity"."appointment_series" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pair_id" uuid NOT NULL,
	"zone" text NOT NULL,
	"anchor_number" integer NOT NULL,
	"anchor_on" date NOT NULL,
	"wall_time" text NOT NULL,
	"minutes" integer NOT NULL,
	"ended_from" integer,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."calendar_feed" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calendar_feed_person_id_unique" UNIQUE("person_id"),
	CONSTRAINT "calendar_feed_secret_unique" UNIQUE("secret")
);
--> statement-breakpoint
CREATE TABLE "identity"."pair_answer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pair_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"reason" text,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pair_answer_once" UNIQUE("pair_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "identity"."push_subscription" (
	"id" uuid PRIMARY KEY NOT NULL,
	"device_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "push_subscription_device_id_unique" UNIQUE("device_id"),
	CONSTRAINT "push_subscription_endpoint_unique" UNIQUE("endpoint")
);
--> statement-breakpoint
ALTER TABLE "identity"."pair" ADD COLUMN "nudged_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "appointment_by_pair" ON "identity"."appointment" USING btree ("pair_id","starts_at");--> statement-breakpoint
CREATE INDEX "appointment_by_time" ON "identity"."appointment" USING btree ("starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "appointment_once" ON "identity"."appointment" USING btree ("pair_id","starts_at") WHERE state = 'planned';--> statement-breakpoint
CREATE INDEX "appointment_series_by_pair" ON "identity"."appointment_series" USING btree ("pair_id");--> statement-breakpoint
CREATE INDEX "push_subscription_by_person" ON "identity"."push_subscription" USING btree ("person_id");--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['appointment', 'appointment_series', 'appointment_reminder', 'calendar_feed', 'pair_answer', 'push_subscription'] LOOP
    EXECUTE format('ALTER TABLE identity.%I ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE', t);
    EXECUTE format('ALTER TABLE identity.%I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['appointment', 'appointment_series', 'pair_answer'] LOOP
    EXECUTE format('ALTER TABLE identity.%I ADD FOREIGN KEY (pair_id) REFERENCES identity.pair (id) ON DELETE CASCADE', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['appointment_reminder', 'calendar_feed', 'pair_answer', 'push_subscription'] LOOP
    EXECUTE format('ALTER TABLE identity.%I ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE', t);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE identity.appointment ADD FOREIGN KEY (series_id) REFERENCES identity.appointment_series (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.appointment_reminder ADD FOREIGN KEY (appointment_id) REFERENCES identity.appointment (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.push_subscription ADD FOREIGN KEY (device_id) REFERENCES identity.device (id) ON DELETE CASCADE;
--> statement-breakpoint
-- An offer that nobody answered in time is over too.
DO $$
DECLARE c text;
BEGIN
  FOR c IN SELECT conname FROM pg_constraint WHERE conrelid = 'identity.pair'::regclass AND contype = 'c' LOOP
    EXECUTE format('ALTER TABLE identity.pair DROP CONSTRAINT %I', c);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE identity.pair ADD CHECK (state IN ('offered', 'started', 'declined', 'expired', 'ended')),
  ADD CHECK ((state IN ('declined', 'expired', 'ended')) = (ended_at IS NOT NULL)), ADD CHECK ((state = 'ended') = (end_reason IS NOT NULL));
--> statement-breakpoint
ALTER TABLE identity.pair_answer ADD CHECK (answer IN ('accepted', 'declined')), ADD CHECK ((answer = 'declined') = (reason IS NOT NULL));
--> statement-breakpoint
ALTER TABLE identity.appointment ADD CHECK (state IN ('planned', 'cancelled')), ADD CHECK (minutes BETWEEN 10 AND 240), ADD CHECK ((series_id IS NULL) = (number IS NULL));
--> statement-breakpoint
ALTER TABLE identity.appointment_series ADD CHECK (minutes BETWEEN 10 AND 240);
--> statement-breakpoint
-- What she said is for herself: staff see what came of the pair, and the other sees nothing.
GRANT SELECT, INSERT ON identity.pair_answer TO medespraak_participant;
--> statement-breakpoint
CREATE POLICY herself ON identity.pair_answer TO medespraak_participant
  USING (person_id = (SELECT identity.current_person()))
  WITH CHECK (person_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()) AND pair_id IN (SELECT identity.my_pairs()));
--> statement-breakpoint
-- Why the two fit; not how well, and not what else was proposed.
GRANT SELECT (id, organisation_id, reasons) ON identity.proposal TO medespraak_participant;
--> statement-breakpoint
CREATE POLICY the_two ON identity.proposal FOR SELECT TO medespraak_participant USING (id IN (SELECT proposal_id FROM identity.pair));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON identity.appointment, identity.appointment_series TO medespraak_participant;
--> statement-breakpoint
CREATE POLICY the_two ON identity.appointment TO medespraak_participant
  USING (pair_id IN (SELECT identity.my_pairs())) WITH CHECK (pair_id IN (SELECT identity.my_pairs()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY the_two ON identity.appointment_series TO medespraak_participant
  USING (pair_id IN (SELECT identity.my_pairs())) WITH CHECK (pair_id IN (SELECT identity.my_pairs()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
-- Staff see when people are to talk, for who forgets; they change nothing.
GRANT SELECT ON identity.appointment, identity.appointment_series TO medespraak_staff;
--> statement-breakpoint
CREATE POLICY own_organisation ON identity.appointment FOR SELECT TO medespraak_staff USING (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY own_organisation ON identity.appointment_series FOR SELECT TO medespraak_staff USING (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
-- Reminders are the work of the owner's jobs.
CREATE POLICY nobody ON identity.appointment_reminder TO medespraak_participant USING (false) WITH CHECK (false);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.calendar_feed, identity.push_subscription TO medespraak_participant;
--> statement-breakpoint
CREATE POLICY herself ON identity.calendar_feed TO medespraak_participant
  USING (person_id = (SELECT identity.current_person())) WITH CHECK (person_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY herself ON identity.push_subscription TO medespraak_participant
  USING (person_id = (SELECT identity.current_person())) WITH CHECK (person_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
SELECT identity.bind_within_organisation();
