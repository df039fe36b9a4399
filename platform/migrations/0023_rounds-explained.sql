CREATE TABLE "identity"."lottery" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"state" text NOT NULL,
	"on_day" date NOT NULL,
	"strata" jsonb NOT NULL,
	"places" integer NOT NULL,
	"commitment" text NOT NULL,
	"list_hash" text NOT NULL,
	"seed" text,
	"announced_at" timestamp with time zone NOT NULL,
	"announced_by" text,
	"drawn_at" timestamp with time zone,
	"drawn_by" text
);
--> statement-breakpoint
CREATE TABLE "identity"."lottery_ticket" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"lottery_id" uuid NOT NULL,
	"person_id" uuid,
	"stratum" text NOT NULL,
	"place" integer,
	"drawn" boolean
);
--> statement-breakpoint
CREATE TABLE "identity"."round_run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"draft_id" uuid,
	"round_id" uuid,
	"stage" text NOT NULL,
	"newcomers" integer,
	"buddies" integer,
	"gap" double precision,
	"milliseconds" integer NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"heard_at" timestamp with time zone NOT NULL,
	"failed" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."round_step" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"undoing" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "round_step_once" UNIQUE("round_id","number")
);
--> statement-breakpoint
ALTER TABLE "identity"."proposal" ADD COLUMN "fixed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."proposal" ADD COLUMN "forbidden" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."round" ADD COLUMN "rules" jsonb;--> statement-breakpoint
ALTER TABLE "identity"."round" ADD COLUMN "total_score" bigint;--> statement-breakpoint
ALTER TABLE "identity"."round" ADD COLUMN "best_score" bigint;--> statement-breakpoint
ALTER TABLE "identity"."round" ADD COLUMN "gap" double precision;--> statement-breakpoint
ALTER TABLE "identity"."round" ADD COLUMN "milliseconds" integer;--> statement-breakpoint
ALTER TABLE "identity"."round" ADD COLUMN "report" jsonb;--> statement-breakpoint
ALTER TABLE "identity"."round" ADD COLUMN "lottery_id" uuid;--> statement-breakpoint
CREATE INDEX "lottery_by_programme" ON "identity"."lottery" USING btree ("programme_id","announced_at");--> statement-breakpoint
CREATE INDEX "lottery_ticket_by_lottery" ON "identity"."lottery_ticket" USING btree ("lottery_id");--> statement-breakpoint
CREATE INDEX "round_run_by_programme" ON "identity"."round_run" USING btree ("programme_id");--> statement-breakpoint
CREATE UNIQUE INDEX "round_run_one_at_a_time" ON "identity"."round_run" USING btree ("programme_id") WHERE round_id is null and not failed;--> statement-breakpoint
-- Rounds explain themselves, can be changed and computed again, and may be drawn for.
ALTER TABLE identity.lottery ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (programme_id) REFERENCES identity.programme (id) ON DELETE CASCADE,
  ADD CHECK (state IN ('announced', 'drawn', 'withdrawn')),
  ADD CHECK ((state = 'drawn') = (seed IS NOT NULL AND drawn_at IS NOT NULL));
--> statement-breakpoint
ALTER TABLE identity.lottery_ticket ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (lottery_id) REFERENCES identity.lottery (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE SET NULL;
--> statement-breakpoint
ALTER TABLE identity.round ADD FOREIGN KEY (lottery_id) REFERENCES identity.lottery (id);
--> statement-breakpoint
ALTER TABLE identity.round_run ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (programme_id) REFERENCES identity.programme (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (draft_id) REFERENCES identity.round (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (round_id) REFERENCES identity.round (id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE identity.round_step ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (round_id) REFERENCES identity.round (id) ON DELETE CASCADE;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['identity.lottery', 'identity.lottery_ticket', 'identity.round_run', 'identity.round_step'] LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_organisation ON %s TO medespraak_staff
      USING (organisation_id = (SELECT identity.current_organisation())) WITH CHECK (organisation_id = (SELECT identity.current_organisation()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.round_run, identity.round_step TO medespraak_staff;
--> statement-breakpoint
-- What was announced stays as it was announced: nobody takes a draw away, changes its list, or draws it twice.
GRANT SELECT, INSERT, UPDATE ON identity.lottery, identity.lottery_ticket TO medespraak_staff;
--> statement-breakpoint
CREATE FUNCTION identity.refuse_change_of_lottery() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'announced' OR (NEW.programme_id, NEW.on_day, NEW.strata, NEW.places, NEW.commitment, NEW.list_hash, NEW.announced_at)
    IS DISTINCT FROM (OLD.programme_id, OLD.on_day, OLD.strata, OLD.places, OLD.commitment, OLD.list_hash, OLD.announced_at) THEN
    RAISE EXCEPTION 'a lottery is drawn as it was announced, once' USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER lottery_as_announced BEFORE UPDATE ON identity.lottery FOR EACH ROW EXECUTE FUNCTION identity.refuse_change_of_lottery();
--> statement-breakpoint
CREATE FUNCTION identity.refuse_change_of_ticket() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.lottery_id, NEW.stratum) IS DISTINCT FROM (OLD.lottery_id, OLD.stratum)
    OR (NEW.person_id IS NOT NULL AND NEW.person_id IS DISTINCT FROM OLD.person_id)
    OR (OLD.drawn IS NOT NULL AND (NEW.place, NEW.drawn) IS DISTINCT FROM (OLD.place, OLD.drawn)) THEN
    RAISE EXCEPTION 'a ticket stays as it was announced and drawn' USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER ticket_as_announced BEFORE UPDATE ON identity.lottery_ticket FOR EACH ROW EXECUTE FUNCTION identity.refuse_change_of_ticket();
--> statement-breakpoint
SELECT identity.bind_within_organisation();
