-- Every answer remembers the device on which it was given, and is shown there. Before, a sheet remembered every device on which
-- anything in it was written: whoever had made a link for somebody, opened it and wrote one answer, then read all the others.
ALTER TABLE "answers"."answer" ADD COLUMN "device_digest" text;--> statement-breakpoint
ALTER TABLE "answers"."sensitive_answer" ADD COLUMN "device_digest" text;--> statement-breakpoint
ALTER TABLE "answers"."own_answer" ADD COLUMN "device_digest" text;--> statement-breakpoint
-- What was said before is shown where there was one device alone; with more, nobody knows which answer was given on which.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['answer', 'sensitive_answer', 'own_answer'] LOOP
    EXECUTE format('UPDATE answers.%I a SET device_digest = d.digest
      FROM (SELECT sheet_id, min(device_digest) AS digest FROM answers.sheet_device GROUP BY sheet_id HAVING count(*) = 1) d
      WHERE d.sheet_id = a.sheet_id AND a.mode IN (''self'', ''audio'', ''assisted'')', t);
  END LOOP;
END $$;
--> statement-breakpoint
DROP TABLE "answers"."sheet_device";
--> statement-breakpoint
-- The statistician has no business with devices: they tell who answers on one telephone. A right to a whole table cannot be narrowed.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['answer', 'sensitive_answer', 'own_answer'] LOOP
    EXECUTE format('REVOKE SELECT ON answers.%I FROM medespraak_statistician', t);
    EXECUTE (SELECT format('GRANT SELECT (%s) ON answers.%I TO medespraak_statistician', string_agg(quote_ident(attname), ', '), t)
      FROM pg_catalog.pg_attribute WHERE attrelid = format('answers.%I', t)::regclass AND attnum > 0 AND NOT attisdropped
        AND attname <> 'device_digest');
  END LOOP;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION answers.keep_ordinary(wave_ uuid, invitation_ uuid, instruments_ text[], today_ date, now_ timestamptz, device_ text,
  submission_ uuid, item_ text, answer_ jsonb) RETURNS text LANGUAGE plpgsql SECURITY INVOKER AS $$
DECLARE
  organisation_ uuid := identity.current_organisation();
  person_ uuid := identity.current_person();
  pseudonym_ text := identity.current_pseudonym();
  sheet_ uuid;
BEGIN
  -- As `holdWave` does: who closes a wave waits for answers under way. Each statement below sees what was kept before it began.
  PERFORM pg_catalog.pg_advisory_xact_lock_shared(pg_catalog.hashtextextended('wave ' || wave_::text, 0));
  PERFORM 1 FROM identity.wave w LEFT JOIN identity.invitation i ON i.id = invitation_ AND w.step_id IS NOT NULL
    WHERE w.id = wave_ AND w.state = 'open' AND w.instrument_id = ANY (instruments_)
      AND today_ BETWEEN coalesce(i.opens_on, w.opens_on) AND coalesce(i.closes_on, w.closes_on);
  IF NOT FOUND THEN RETURN 'look-closer'; END IF;
  IF (SELECT decision FROM identity.consent_entry WHERE person_id = person_ AND purpose = 'programme-figures'
      ORDER BY at DESC, id DESC LIMIT 1) IS DISTINCT FROM 'given' THEN RETURN 'look-closer'; END IF;
  SELECT id INTO sheet_ FROM answers.sheet WHERE wave_id = wave_ AND pseudonym = pseudonym_ AND state <> 'stopped';
  IF NOT FOUND THEN RETURN 'look-closer'; END IF;
  INSERT INTO answers.submission (id, organisation_id, pseudonym, sheet_id, item_id, at)
    VALUES (submission_, organisation_, pseudonym_, sheet_, item_, now_) ON CONFLICT DO NOTHING;
  -- Sent before, or passed over.
  IF NOT FOUND OR answer_ IS NULL THEN RETURN 'kept'; END IF;
  INSERT INTO answers.answer AS a (id, sheet_id, organisation_id, pseudonym, item_id, item_version, option_id, amount, code, missing,
      language, mode, helper_present, audio_played, changed, started_at, answered_at, device_digest)
    SELECT r.id, sheet_, organisation_, pseudonym_, item_, r.item_version, r.option_id, r.amount, r.code, r.missing,
      r.language, r.mode, r.helper_present, r.audio_played, false, r.started_at, r.answered_at, device_
    FROM pg_catalog.jsonb_populate_record(NULL::answers.answer, answer_) r
    ON CONFLICT (sheet_id, item_id) DO UPDATE SET item_version = excluded.item_version, option_id = excluded.option_id,
      amount = excluded.amount, code = excluded.code, missing = excluded.missing, language = excluded.language, mode = excluded.mode,
      helper_present = excluded.helper_present, audio_played = excluded.audio_played, started_at = excluded.started_at,
      answered_at = excluded.answered_at, device_digest = excluded.device_digest,
      changed = a.changed OR (a.option_id, a.amount, a.code, a.missing)
        IS DISTINCT FROM (excluded.option_id, excluded.amount, excluded.code, excluded.missing)
    WHERE a.answered_at <= excluded.answered_at;
  RETURN 'kept';
END $$;
