CREATE TABLE "answers"."check_in" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pseudonym" text NOT NULL,
	"occasion" text NOT NULL,
	"held_on" date NOT NULL,
	"talk" text,
	"go_on" text,
	"well" text,
	"skipped_at" timestamp with time zone,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "check_in_occasion_unique" UNIQUE("occasion")
);
--> statement-breakpoint
CREATE TABLE "answers"."check_in_reminder" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pseudonym" text NOT NULL,
	"occasion" text NOT NULL,
	"reminded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "check_in_reminder_occasion_unique" UNIQUE("occasion")
);
--> statement-breakpoint
CREATE TABLE "identity"."pair_ending" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pair_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pair_ending_once" UNIQUE("pair_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "identity"."hours_certificate" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"number" text NOT NULL,
	"name" text NOT NULL,
	"programme" text NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"minutes" integer NOT NULL,
	"talks" integer NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "hours_certificate_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "identity"."hours_statement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"month" text NOT NULL,
	"talks" jsonb NOT NULL,
	"minutes" integer NOT NULL,
	"hourly_rate" integer NOT NULL,
	"amount" integer NOT NULL,
	"approved_at" timestamp with time zone NOT NULL,
	"approved_by" text NOT NULL,
	CONSTRAINT "hours_statement_once" UNIQUE("person_id","month")
);
--> statement-breakpoint
ALTER TABLE "identity"."conversation" ADD COLUMN "logged_by_id" uuid;--> statement-breakpoint
ALTER TABLE "identity"."conversation" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."person" ADD COLUMN "paused_until" date;--> statement-breakpoint
CREATE INDEX "check_in_by_pseudonym" ON "answers"."check_in" USING btree ("pseudonym");--> statement-breakpoint
CREATE INDEX "hours_certificate_by_person" ON "identity"."hours_certificate" USING btree ("person_id","issued_at");--> statement-breakpoint
-- After the talk. What somebody says of a talk is under a pseudonym, for herself alone: no role of staff, and not the other.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['answers.check_in', 'answers.check_in_reminder', 'identity.pair_ending', 'identity.hours_certificate', 'identity.hours_statement'] LOOP
    EXECUTE format('ALTER TABLE %s ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE', t);
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['check_in', 'check_in_reminder'] LOOP
    EXECUTE format('CREATE POLICY herself ON answers.%I TO medespraak_respondent
      USING (pseudonym = (SELECT identity.current_pseudonym())) WITH CHECK (pseudonym = (SELECT identity.current_pseudonym()) AND organisation_id = (SELECT identity.current_organisation()))', t);
    EXECUTE format('CREATE POLICY one_pseudonym ON answers.%I FOR DELETE TO medespraak_eraser
      USING (pseudonym = (SELECT identity.current_pseudonym()) AND organisation_id = (SELECT identity.current_organisation()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON answers.check_in TO medespraak_respondent;
--> statement-breakpoint
GRANT SELECT (id, organisation_id, pseudonym), DELETE ON answers.check_in_reminder TO medespraak_respondent;
--> statement-breakpoint
GRANT DELETE ON answers.check_in, answers.check_in_reminder TO medespraak_eraser;
--> statement-breakpoint
ALTER TABLE answers.check_in ADD CHECK (talk IN ('good', 'okay', 'hard')), ADD CHECK (go_on IN ('yes', 'unsure', 'no')), ADD CHECK (well IN ('yes', 'no')),
  ADD CHECK (num_nonnulls(talk, go_on, well, skipped_at) >= 1);
--> statement-breakpoint
-- Why somebody stopped is for herself: of a pair, the other and staff see that it ended. The other does not read staff's reason either.
ALTER TABLE identity.pair_ending ADD FOREIGN KEY (pair_id) REFERENCES identity.pair (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
GRANT SELECT, INSERT ON identity.pair_ending TO medespraak_participant;
--> statement-breakpoint
CREATE POLICY herself ON identity.pair_ending TO medespraak_participant
  USING (person_id = (SELECT identity.current_person()))
  WITH CHECK (person_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()) AND pair_id IN (SELECT identity.my_pairs()));
--> statement-breakpoint
REVOKE SELECT ON identity.pair FROM medespraak_participant;
--> statement-breakpoint
GRANT SELECT (id, organisation_id, programme_id, proposal_id, newcomer_id, buddy_id, state, offered_at, accepted_at, started_at, ended_at) ON identity.pair TO medespraak_participant;
--> statement-breakpoint
GRANT UPDATE (paused_until) ON identity.person TO medespraak_participant;
--> statement-breakpoint
-- The two write down a talk that was elsewhere: one says that it was, the other that it was so. What the programme or a call wrote, stays.
ALTER TABLE identity.conversation ADD FOREIGN KEY (logged_by_id) REFERENCES identity.person (id) ON DELETE CASCADE,
  ADD CHECK (confirmed_at IS NULL OR logged_by_id IS NOT NULL);
--> statement-breakpoint
GRANT INSERT, DELETE, UPDATE (confirmed_at) ON identity.conversation TO medespraak_participant;
--> statement-breakpoint
CREATE POLICY own_log ON identity.conversation FOR INSERT TO medespraak_participant WITH CHECK (pair_id IN (SELECT identity.my_pairs())
  AND organisation_id = (SELECT identity.current_organisation()) AND source = 'by-hand' AND logged_by_id = (SELECT identity.current_person()) AND confirmed_at IS NULL);
--> statement-breakpoint
CREATE POLICY confirm ON identity.conversation FOR UPDATE TO medespraak_participant
  USING (pair_id IN (SELECT identity.my_pairs()) AND logged_by_id <> (SELECT identity.current_person()) AND confirmed_at IS NULL)
  WITH CHECK (pair_id IN (SELECT identity.my_pairs()));
--> statement-breakpoint
CREATE POLICY unconfirmed ON identity.conversation FOR DELETE TO medespraak_participant
  USING (pair_id IN (SELECT identity.my_pairs()) AND logged_by_id IS NOT NULL AND confirmed_at IS NULL);
--> statement-breakpoint
-- Hours: certificates for herself and for whoever has the number; statements by coordinators, and read by the buddy whose hours they are.
ALTER TABLE identity.hours_certificate ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE,
  ADD CHECK (minutes > 0 AND talks > 0 AND last_day >= first_day);
--> statement-breakpoint
ALTER TABLE identity.hours_statement ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (programme_id) REFERENCES identity.programme (id) ON DELETE CASCADE, ADD CHECK (month ~ '^20\d\d-(0[1-9]|1[0-2])$'),
  ADD CHECK (minutes > 0 AND hourly_rate >= 0 AND amount >= 0);
--> statement-breakpoint
GRANT SELECT, INSERT ON identity.hours_certificate TO medespraak_participant;
--> statement-breakpoint
GRANT SELECT (id, organisation_id, programme_id, person_id, month, talks, minutes, hourly_rate, amount, approved_at) ON identity.hours_statement TO medespraak_participant;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON identity.hours_statement TO medespraak_staff;
--> statement-breakpoint
CREATE POLICY herself ON identity.hours_certificate TO medespraak_participant
  USING (person_id = (SELECT identity.current_person())) WITH CHECK (person_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY herself ON identity.hours_statement FOR SELECT TO medespraak_participant USING (person_id = (SELECT identity.current_person()));
--> statement-breakpoint
CREATE POLICY own_organisation ON identity.hours_statement TO medespraak_staff
  USING (organisation_id = (SELECT identity.current_organisation())) WITH CHECK (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
SELECT identity.bind_within_organisation();
