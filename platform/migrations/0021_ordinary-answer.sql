-- Keeping an answer is what the product does most. In the ordinary case (an open wave, permission given, a sheet that goes on, on a
-- device that is known) it is one question to the database; in any other nothing is written and 'look-closer' comes back: the
-- operation then goes the long way, which knows what to say. Runs with the rights of who asks, under the same row-level security.
CREATE FUNCTION answers.keep_ordinary(wave_ uuid, invitation_ uuid, instruments_ text[], today_ date, now_ timestamptz, device_ text,
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
  IF device_ IS NOT NULL THEN
    PERFORM 1 FROM answers.sheet_device WHERE sheet_id = sheet_ AND device_digest = device_;
    IF NOT FOUND THEN RETURN 'look-closer'; END IF;
  END IF;
  INSERT INTO answers.submission (id, organisation_id, pseudonym, sheet_id, item_id, at)
    VALUES (submission_, organisation_, pseudonym_, sheet_, item_, now_) ON CONFLICT DO NOTHING;
  -- Sent before, or passed over.
  IF NOT FOUND OR answer_ IS NULL THEN RETURN 'kept'; END IF;
  INSERT INTO answers.answer AS a (id, sheet_id, organisation_id, pseudonym, item_id, item_version, option_id, amount, code, missing,
      language, mode, helper_present, audio_played, changed, started_at, answered_at)
    SELECT r.id, sheet_, organisation_, pseudonym_, item_, r.item_version, r.option_id, r.amount, r.code, r.missing,
      r.language, r.mode, r.helper_present, r.audio_played, false, r.started_at, r.answered_at
    FROM pg_catalog.jsonb_populate_record(NULL::answers.answer, answer_) r
    ON CONFLICT (sheet_id, item_id) DO UPDATE SET item_version = excluded.item_version, option_id = excluded.option_id,
      amount = excluded.amount, code = excluded.code, missing = excluded.missing, language = excluded.language, mode = excluded.mode,
      helper_present = excluded.helper_present, audio_played = excluded.audio_played, started_at = excluded.started_at,
      answered_at = excluded.answered_at,
      changed = a.changed OR (a.option_id, a.amount, a.code, a.missing)
        IS DISTINCT FROM (excluded.option_id, excluded.amount, excluded.code, excluded.missing)
    WHERE a.answered_at <= excluded.answered_at;
  RETURN 'kept';
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION answers.keep_ordinary FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION answers.keep_ordinary TO medespraak_respondent;
