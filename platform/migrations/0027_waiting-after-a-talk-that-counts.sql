-- A talk that one of the two wrote down and the other did not confirm counts for nothing, so for the place in the queue neither.
CREATE OR REPLACE VIEW identity.waiting_since WITH (security_invoker = true) AS
  WITH had AS (
    SELECT pair.newcomer_id, pair.buddy_id, coalesce(pair.ended_at, pair.started_at) AS until
    FROM identity.pair
    WHERE pair.started_at IS NOT NULL AND (pair.ended_at IS NULL
      OR EXISTS (SELECT FROM identity.conversation WHERE conversation.pair_id = pair.id
        AND (conversation.logged_by_id IS NULL OR conversation.confirmed_at IS NOT NULL)))
  ), of_person AS (
    SELECT newcomer_id AS person_id, until FROM had UNION ALL SELECT buddy_id, until FROM had
  )
  SELECT person.id AS person_id, person.organisation_id, person.programme_id,
    greatest(person.registered_on::timestamp AT TIME ZONE 'Europe/Amsterdam', max(of_person.until)) AS since
  FROM identity.person LEFT JOIN of_person ON of_person.person_id = person.id
  GROUP BY person.id;
