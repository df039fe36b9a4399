ALTER TABLE "identity"."short_talk" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."person" ADD COLUMN "held_by_staff" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."concern" ADD COLUMN "short_talk_id" uuid;--> statement-breakpoint
-- Whom a coordinator paused or removed takes part again only when a coordinator says so. The role of participants may not write
-- the mark (it has no grant on the column), nor make herself active while it stands.
DROP POLICY herself_as_participant ON identity.person;
--> statement-breakpoint
CREATE POLICY herself_as_participant ON identity.person TO medespraak_participant
  USING (id = (SELECT identity.current_person())) WITH CHECK (id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation())
    AND NOT (held_by_staff AND state = 'active'));
--> statement-breakpoint
-- Of those who are paused now, the audit lines tell whom a coordinator paused last.
UPDATE identity.person p SET held_by_staff = true
WHERE p.state <> 'active' AND EXISTS (
  SELECT 1 FROM (
    SELECT a.operation, a.details FROM identity.audit_line a
    WHERE a.organisation_id = p.organisation_id AND a.subject = p.id::text AND (a.operation IN ('people.set-state', 'enrolment.set-own-pause')
      OR (a.operation = 'people.enrol' AND a.details->>'outcome' <> 'known'))
    ORDER BY a.at DESC, a.id DESC LIMIT 1
  ) last
  WHERE (last.operation = 'people.set-state' AND last.details->>'state' <> 'active') OR last.details->>'outcome' = 'returned-paused'
);
--> statement-breakpoint
-- A report may be about the other of a short talk.
ALTER TABLE identity.concern ADD FOREIGN KEY (short_talk_id) REFERENCES identity.short_talk (id) ON DELETE SET NULL;
--> statement-breakpoint
GRANT SELECT (short_talk_id) ON identity.concern TO medespraak_participant;
--> statement-breakpoint
DROP POLICY own_concerns ON identity.concern;
--> statement-breakpoint
CREATE POLICY own_concerns ON identity.concern TO medespraak_participant USING (person_id = (SELECT identity.current_person()))
  WITH CHECK (person_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()) AND state = 'open'
    AND (pair_id IS NULL OR pair_id IN (SELECT identity.my_pairs())) AND (short_talk_id IS NULL OR short_talk_id IN (SELECT id FROM identity.short_talk)));
--> statement-breakpoint
GRANT SELECT (closed_at) ON identity.short_talk TO medespraak_participant;
--> statement-breakpoint
SELECT identity.bind_within_organisation();
