CREATE TABLE "talks"."shared_table" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pair_id" uuid NOT NULL,
	"card_id" text,
	"step" smallint NOT NULL,
	"sharing" text,
	"minutes" integer,
	"timer_started_at" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "shared_table_of_pair" UNIQUE("pair_id")
);
--> statement-breakpoint
CREATE TABLE "talks"."word" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pair_id" uuid NOT NULL,
	"article" text,
	"word" text NOT NULL,
	"means" text NOT NULL,
	"card_id" text,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "talks"."word_practice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"word_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"box" smallint NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "word_practice_once" UNIQUE("word_id","person_id")
);
--> statement-breakpoint
CREATE INDEX "word_by_pair" ON "talks"."word" USING btree ("pair_id","added_at");--> statement-breakpoint
CREATE INDEX "word_practice_by_person" ON "talks"."word_practice" USING btree ("person_id");
--> statement-breakpoint
-- What lies between a pair and the words it keeps: for the two alone, as their messages. No role of staff has USAGE on the schema.
CREATE UNIQUE INDEX word_once ON talks.word (pair_id, lower(word));
--> statement-breakpoint
ALTER TABLE talks.shared_table ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (pair_id) REFERENCES identity.pair (id) ON DELETE CASCADE, ADD CHECK (step BETWEEN 0 AND 30), ADD CHECK (length(card_id) <= 60),
  ADD CHECK (sharing IN ('languages', 'persons')), ADD CHECK (num_nulls(sharing, minutes, timer_started_at) IN (0, 3)), ADD CHECK (minutes BETWEEN 1 AND 120);
--> statement-breakpoint
ALTER TABLE talks.word ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (pair_id) REFERENCES identity.pair (id) ON DELETE CASCADE, ADD CHECK (article IN ('de', 'het')),
  ADD CHECK (length(word) BETWEEN 1 AND 80), ADD CHECK (length(means) <= 200), ADD CHECK (length(card_id) <= 60);
--> statement-breakpoint
ALTER TABLE talks.word_practice ADD FOREIGN KEY (organisation_id) REFERENCES identity.organisation (id) ON DELETE CASCADE,
  ADD FOREIGN KEY (word_id) REFERENCES talks.word (id) ON DELETE CASCADE, ADD FOREIGN KEY (person_id) REFERENCES identity.person (id) ON DELETE CASCADE,
  ADD CHECK (box BETWEEN 0 AND 5);
--> statement-breakpoint
ALTER TABLE talks.shared_table ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE talks.word ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE talks.word_practice ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (card_id, step, sharing, minutes, timer_started_at, changed_at) ON talks.shared_table TO medespraak_participant;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON talks.word TO medespraak_participant;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (box, due_at) ON talks.word_practice TO medespraak_participant;
--> statement-breakpoint
CREATE POLICY the_two ON talks.shared_table TO medespraak_participant USING (pair_id IN (SELECT identity.my_pairs()))
  WITH CHECK (pair_id IN (SELECT identity.my_pairs()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY the_two ON talks.word TO medespraak_participant USING (pair_id IN (SELECT identity.my_pairs()))
  WITH CHECK (pair_id IN (SELECT identity.my_pairs()) AND organisation_id = (SELECT identity.current_organisation()));
--> statement-breakpoint
CREATE POLICY own_practice ON talks.word_practice TO medespraak_participant USING (person_id = (SELECT identity.current_person()))
  WITH CHECK (person_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation())
    AND EXISTS (SELECT 1 FROM talks.word w WHERE w.id = word_id AND w.pair_id IN (SELECT identity.my_pairs())));
--> statement-breakpoint
SELECT identity.bind_within_organisation();
