CREATE TABLE "identity"."remark" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"named_person_id" uuid,
	"kind" text NOT NULL,
	"about" uuid,
	"words" text NOT NULL,
	"language" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"answer" text,
	"answer_language" text,
	"answer_from" text,
	"answered_by" text,
	"answered_at" timestamp with time zone,
	"said_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."remark_support" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"remark_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "remark_support_once" UNIQUE("remark_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "publication"."shown_signal" (
	"signal_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"organisation_name" text NOT NULL,
	"municipality_code" text,
	"state" text NOT NULL,
	"figure" jsonb,
	"who" text,
	"due" date,
	"texts" jsonb NOT NULL,
	"shown_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publication"."signal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"figure" jsonb NOT NULL,
	"fall" jsonb,
	"state" text NOT NULL,
	"reason" text NOT NULL,
	"title" text,
	"plan" text,
	"who" text,
	"due" date,
	"outcome" text,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publication"."signal_line" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"signal_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account_id" text,
	"step" text NOT NULL,
	"texts" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "remark_by_state" ON "identity"."remark" USING btree ("organisation_id","state","said_at");--> statement-breakpoint
CREATE INDEX "remark_by_about" ON "identity"."remark" USING btree ("about");--> statement-breakpoint
CREATE INDEX "shown_signal_by_municipality" ON "publication"."shown_signal" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "signal_by_state" ON "publication"."signal" USING btree ("organisation_id","state","changed_at");--> statement-breakpoint
CREATE INDEX "signal_line_by_signal" ON "publication"."signal_line" USING btree ("signal_id","at");
--> statement-breakpoint
-- What worries somebody in published figures, and what is done about it: of one organisation or municipality each. Its record is added to, never changed.
ALTER TABLE publication.signal ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD CHECK (state IN ('open', 'taken-up', 'done', 'set-aside')),
  ADD CHECK (state NOT IN ('taken-up', 'done') OR (title IS NOT NULL AND plan IS NOT NULL AND who IS NOT NULL)),
  ADD CHECK ((state IN ('done', 'set-aside')) = (outcome IS NOT NULL));
--> statement-breakpoint
ALTER TABLE publication.signal_line ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (signal_id) REFERENCES publication.signal (id) ON DELETE CASCADE,
  ADD CHECK (step IN ('marked', 'taken-up', 'done', 'set-aside', 'reopened', 'corrected', 'shown', 'hidden'));
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['signal', 'signal_line'] LOOP
    EXECUTE format('ALTER TABLE publication.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_organisation ON publication.%I TO medespraak_staff
      USING (organisation_id = (SELECT identity.current_organisation())) WITH CHECK (organisation_id = (SELECT identity.current_organisation()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (state, reason, title, plan, who, due, outcome, changed_at) ON publication.signal TO medespraak_staff;
--> statement-breakpoint
GRANT SELECT, INSERT ON publication.signal_line TO medespraak_staff;
--> statement-breakpoint
-- What newcomers see of signals: what their organisation shows, and what the municipality shows in which they live.
ALTER TABLE publication.shown_signal ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (signal_id) REFERENCES publication.signal (id) ON DELETE CASCADE,
  ADD CHECK (state IN ('taken-up', 'done', 'set-aside')), ADD CHECK (texts ? 'nl');
--> statement-breakpoint
ALTER TABLE publication.shown_signal ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Nobody shows something to the residents of a municipality that is not hers.
CREATE POLICY own_organisation ON publication.shown_signal TO medespraak_staff USING (organisation_id = (SELECT identity.current_organisation()))
  WITH CHECK (organisation_id = (SELECT identity.current_organisation())
    AND municipality_code IS NOT DISTINCT FROM (SELECT o.municipality_code FROM identity.organisation o WHERE o.id = (SELECT identity.current_organisation())));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON publication.shown_signal TO medespraak_staff;
--> statement-breakpoint
GRANT USAGE ON SCHEMA publication TO medespraak_participant;
--> statement-breakpoint
GRANT SELECT ON publication.shown_signal TO medespraak_participant, medespraak_respondent;
--> statement-breakpoint
CREATE POLICY for_newcomers ON publication.shown_signal FOR SELECT TO medespraak_participant, medespraak_respondent
  USING (organisation_id = (SELECT identity.current_organisation())
    OR municipality_code = (SELECT p.municipality_code FROM identity.person p WHERE p.id = (SELECT identity.current_person())));
--> statement-breakpoint
-- What newcomers say of what is shown to them, and propose. It goes with whoever said it; what supports it goes with either.
ALTER TABLE identity.remark ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE, ADD FOREIGN KEY (named_person_id) REFERENCES identity.person (id) ON DELETE CASCADE,
  ADD CHECK (named_person_id = person_id), ADD CHECK ((kind = 'comment') = (about IS NOT NULL)), ADD CHECK (kind IN ('comment', 'initiative')),
  ADD CHECK (state IN ('new', 'passed', 'refused')), ADD CHECK ((state = 'refused') = (reason IS NOT NULL)), ADD CHECK (length(words) <= 1000),
  ADD CHECK (answer IS NULL OR (answer_language IS NOT NULL AND answer_from IS NOT NULL AND answered_at IS NOT NULL));
--> statement-breakpoint
ALTER TABLE identity.remark_support ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (remark_id) REFERENCES identity.remark (id) ON DELETE CASCADE, ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.remark ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE identity.remark_support ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- How many support something, in whole tens; below ten nothing is said.
CREATE FUNCTION identity.support_in_tens(remark uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT (count(*) / 10 * 10)::integer FROM identity.remark_support s WHERE s.remark_id = remark AND s.organisation_id = identity.current_organisation()
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION identity.support_in_tens(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION identity.support_in_tens(uuid) TO medespraak_staff, medespraak_participant;
--> statement-breakpoint
-- What a newcomer reads: what was passed in her organisation, never of whom, and all of her own.
CREATE VIEW identity.readable_remark WITH (security_barrier) AS
  SELECT r.id, r.kind, r.about, r.words, r.language, r.said_at, r.answer, r.answer_language, r.answer_from, r.answered_at,
    CASE WHEN r.kind = 'initiative' THEN identity.support_in_tens(r.id) ELSE 0 END AS tens,
    EXISTS (SELECT FROM identity.remark_support s WHERE s.remark_id = r.id AND s.person_id = identity.current_person()) AS is_supported,
    r.person_id = identity.current_person() AS is_own, r.state, CASE WHEN r.person_id = identity.current_person() THEN r.reason END AS reason,
    r.person_id = identity.current_person() AND r.named_person_id IS NULL AS is_anonymous
  FROM identity.remark r
  WHERE r.organisation_id = identity.current_organisation() AND (r.state = 'passed' OR r.person_id = identity.current_person())
    AND EXISTS (SELECT FROM identity.person p WHERE p.id = identity.current_person() AND p.kind = 'newcomer');
--> statement-breakpoint
GRANT SELECT ON identity.readable_remark TO medespraak_participant;
--> statement-breakpoint
GRANT SELECT (id, organisation_id), INSERT, DELETE ON identity.remark TO medespraak_participant;
--> statement-breakpoint
CREATE POLICY own_words ON identity.remark TO medespraak_participant USING (person_id = (SELECT identity.current_person()))
  WITH CHECK (person_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()) AND state = 'new' AND answer IS NULL);
--> statement-breakpoint
GRANT SELECT (id, remark_id), INSERT, DELETE ON identity.remark_support TO medespraak_participant;
--> statement-breakpoint
CREATE POLICY own_support ON identity.remark_support TO medespraak_participant USING (person_id = (SELECT identity.current_person()))
  WITH CHECK (person_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
-- Staff do not read who said it, unless she lets them.
GRANT SELECT (id, organisation_id, named_person_id, kind, about, words, language, state, reason, decided_by, decided_at, answer, answer_language, answer_from, answered_by, answered_at, said_at),
  UPDATE (state, reason, decided_by, decided_at, answer, answer_language, answer_from, answered_by, answered_at) ON identity.remark TO medespraak_staff;
--> statement-breakpoint
CREATE POLICY own_organisation ON identity.remark TO medespraak_staff
  USING (organisation_id = (SELECT identity.current_organisation())) WITH CHECK (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
-- A municipality reads what was passed about what it shows: not who, and not of which organisation.
GRANT SELECT (signal_id, municipality_code) ON publication.shown_signal TO medespraak_municipality;
--> statement-breakpoint
CREATE POLICY own_residents ON publication.shown_signal FOR SELECT TO medespraak_municipality USING (municipality_code = (SELECT identity.current_municipality()));
--> statement-breakpoint
GRANT SELECT (id, about, words, language, answer, answer_language, answered_at, said_at), UPDATE (answer, answer_language, answer_from, answered_by, answered_at) ON identity.remark TO medespraak_municipality;
--> statement-breakpoint
CREATE POLICY about_own ON identity.remark TO medespraak_municipality
  USING (state = 'passed' AND about IN (SELECT s.signal_id FROM publication.shown_signal s WHERE s.municipality_code = (SELECT identity.current_municipality())));
--> statement-breakpoint
SELECT identity.bind_within_organisation();
