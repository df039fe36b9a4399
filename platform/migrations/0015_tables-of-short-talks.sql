ALTER TABLE "talks"."shared_table" ALTER COLUMN "pair_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "talks"."shared_table" ADD COLUMN "short_talk_id" uuid;--> statement-breakpoint
ALTER TABLE "talks"."shared_table" ADD CONSTRAINT "shared_table_of_short_talk" UNIQUE("short_talk_id");--> statement-breakpoint
-- Two who were free and talk at once have a card between them too, and it goes with their talk; no words are kept for them.
ALTER TABLE talks.shared_table ADD FOREIGN KEY (short_talk_id) REFERENCES identity.short_talk (id) ON DELETE CASCADE,
  ADD CHECK ((pair_id IS NULL) <> (short_talk_id IS NULL));
--> statement-breakpoint
DROP POLICY the_two ON talks.shared_table;
--> statement-breakpoint
CREATE POLICY the_two ON talks.shared_table TO medespraak_participant
  USING (pair_id IN (SELECT identity.my_pairs()) OR short_talk_id IN (SELECT id FROM identity.short_talk))
  WITH CHECK (organisation_id = (SELECT identity.current_organisation())
    AND (pair_id IN (SELECT identity.my_pairs()) OR short_talk_id IN (SELECT id FROM identity.short_talk)));
--> statement-breakpoint
SELECT identity.bind_within_organisation();
