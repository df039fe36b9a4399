ALTER TABLE "identity"."lottery" ADD COLUMN "is_public" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- Draws of before stay private; one that was announced in public stays so, also when it is withdrawn.
CREATE OR REPLACE FUNCTION identity.refuse_change_of_lottery() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'announced'
    OR (NEW.programme_id, NEW.on_day, NEW.strata, NEW.places, NEW.commitment, NEW.list_hash, NEW.announced_at, NEW.is_public)
    IS DISTINCT FROM (OLD.programme_id, OLD.on_day, OLD.strata, OLD.places, OLD.commitment, OLD.list_hash, OLD.announced_at, OLD.is_public) THEN
    RAISE EXCEPTION 'a lottery is drawn as it was announced, once' USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END $$;
