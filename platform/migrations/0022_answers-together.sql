-- Answers of several people who answer at the same moment, in one transaction: begun, written to the disk and asked for once
-- instead of once each. Every answer is kept by `keep_ordinary` under the role, organisation, person and pseudonym of who gave it,
-- so that row-level security holds between them as it does between transactions; what was set last ends with the transaction.
CREATE FUNCTION answers.keep_together(entries_ jsonb) RETURNS text[] LANGUAGE plpgsql SECURITY INVOKER AS $$
DECLARE
  entry_ record;
  outcomes_ text[] := '{}';
BEGIN
  PERFORM pg_catalog.set_config('role', 'medespraak_respondent', true),
    pg_catalog.set_config('medespraak.municipality_code', '', true);
  FOR entry_ IN SELECT * FROM pg_catalog.jsonb_to_recordset(entries_) AS e(organisation text, person text, pseudonym text, wave uuid,
      invitation uuid, instruments text[], today date, at timestamptz, device text, submission uuid, item text, answer jsonb)
  LOOP
    PERFORM pg_catalog.set_config('medespraak.organisation_id', entry_.organisation, true),
      pg_catalog.set_config('medespraak.person_id', entry_.person, true),
      pg_catalog.set_config('medespraak.pseudonym', entry_.pseudonym, true);
    outcomes_ := outcomes_ || answers.keep_ordinary(entry_.wave, entry_.invitation, entry_.instruments, entry_.today, entry_.at,
      entry_.device, entry_.submission, entry_.item, nullif(entry_.answer, 'null'));
  END LOOP;
  RETURN outcomes_;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION answers.keep_together FROM PUBLIC;
