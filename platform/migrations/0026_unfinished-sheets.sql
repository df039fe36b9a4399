CREATE INDEX "sheet_going_on" ON "answers"."sheet" USING btree ("wave_id") WHERE state = 'started';--> statement-breakpoint
-- What was still going on when a wave closed is unfinished, unless everything was answered.
ALTER TABLE answers.sheet DROP CONSTRAINT sheet_state_check,
  ADD CONSTRAINT sheet_state_check CHECK (state IN ('started', 'finished', 'stopped', 'unfinished'));
