ALTER TABLE "identity"."person" ALTER COLUMN "language" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "identity"."person" ALTER COLUMN "language" DROP NOT NULL;--> statement-breakpoint
-- Dutch was there before anybody chose; a newcomer who signed up herself, and ticked what she can say, did choose.
UPDATE identity.person SET language = NULL WHERE language = 'nl' AND kind = 'newcomer' AND can_do IS NULL;--> statement-breakpoint
ALTER TABLE "answers"."check_in_reminder" ADD COLUMN "state" text;--> statement-breakpoint
ALTER TABLE "answers"."check_in_reminder" ADD COLUMN "attempts" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
-- Until now they were marked before they were sent: whether they left nobody knows.
UPDATE answers.check_in_reminder SET state = 'unsure';--> statement-breakpoint
ALTER TABLE answers.check_in_reminder ALTER COLUMN state SET NOT NULL,
  ADD CONSTRAINT check_in_reminder_state_check CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'unsure'));
