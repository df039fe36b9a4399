ALTER TABLE "identity"."lottery" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."lottery" ADD COLUMN "withdrawn_by" text;--> statement-breakpoint
ALTER TABLE "identity"."lottery" ADD COLUMN "withdrawn_reason" text;
--> statement-breakpoint
-- A draw may be withdrawn after it was held: it keeps its seed and its outcome, and stays withdrawn.
ALTER TABLE identity.lottery DROP CONSTRAINT lottery_check,
  ADD CONSTRAINT lottery_seed_check CHECK ((seed IS NULL) = (drawn_at IS NULL)
    AND CASE state WHEN 'announced' THEN seed IS NULL WHEN 'drawn' THEN seed IS NOT NULL ELSE true END),
  ADD CONSTRAINT lottery_withdrawn_check CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)
    AND (state = 'withdrawn' OR withdrawn_at IS NULL)),
  ADD CONSTRAINT lottery_withdrawn_reason_check
    CHECK (withdrawn_reason IN ('list-wrong', 'groups-wrong', 'places-changed', 'not-needed', 'other'));
--> statement-breakpoint
CREATE OR REPLACE FUNCTION identity.refuse_change_of_lottery() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'withdrawn'
    OR (NEW.programme_id, NEW.on_day, NEW.strata, NEW.places, NEW.commitment, NEW.list_hash, NEW.announced_at, NEW.is_public)
    IS DISTINCT FROM (OLD.programme_id, OLD.on_day, OLD.strata, OLD.places, OLD.commitment, OLD.list_hash, OLD.announced_at, OLD.is_public)
    OR (OLD.state = 'drawn' AND (NEW.state <> 'withdrawn'
      OR (NEW.seed, NEW.drawn_at, NEW.drawn_by) IS DISTINCT FROM (OLD.seed, OLD.drawn_at, OLD.drawn_by))) THEN
    RAISE EXCEPTION 'a lottery is drawn as it was announced, once, and withdrawn for good' USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END $$;
