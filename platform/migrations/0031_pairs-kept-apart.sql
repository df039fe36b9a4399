CREATE TABLE "identity"."exclusion" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"newcomer_id" uuid NOT NULL,
	"buddy_id" uuid NOT NULL,
	"reason" text,
	"excluded_by" text,
	"excluded_at" timestamp with time zone NOT NULL,
	"lifted_by" text,
	"lifted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "exclusion_by_programme" ON "identity"."exclusion" USING btree ("programme_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exclusion_once" ON "identity"."exclusion" USING btree ("programme_id","newcomer_id","buddy_id") WHERE lifted_at is null;--> statement-breakpoint
-- Two whom a coordinator takes out of a round stay apart until that is undone; who kept whom apart, when and why stays.
ALTER TABLE identity.exclusion ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (programme_id) REFERENCES identity.programme (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (newcomer_id) REFERENCES identity.person (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (buddy_id) REFERENCES identity.person (id) ON DELETE CASCADE,
  ADD CHECK (reason IN ('asked', 'known', 'no-fit', 'worry', 'other')),
  ADD CHECK (lifted_by IS NULL OR lifted_at IS NOT NULL);
--> statement-breakpoint
ALTER TABLE identity.exclusion ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_organisation ON identity.exclusion TO medespraak_staff
  USING (organisation_id = (SELECT identity.current_organisation())) WITH CHECK (organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (lifted_by, lifted_at) ON identity.exclusion TO medespraak_staff;
--> statement-breakpoint
SELECT identity.bind_within_organisation();
--> statement-breakpoint
-- Pairs that were taken out for good before, unless they were made after all.
INSERT INTO identity.exclusion (id, organisation_id, programme_id, newcomer_id, buddy_id, excluded_at)
SELECT gen_random_uuid(), r.organisation_id, r.programme_id, p.newcomer_id, p.buddy_id, max(p.removed_at)
FROM identity.proposal p JOIN identity.round r ON r.id = p.round_id
WHERE p.forbidden AND p.removed_at IS NOT NULL AND r.state <> 'discarded'
  AND NOT EXISTS (SELECT FROM identity.pair made WHERE made.newcomer_id = p.newcomer_id AND made.buddy_id = p.buddy_id)
GROUP BY r.organisation_id, r.programme_id, p.newcomer_id, p.buddy_id;
