CREATE SCHEMA "accounts";
--> statement-breakpoint
CREATE SCHEMA "answers";
--> statement-breakpoint
CREATE SCHEMA "identity";
--> statement-breakpoint
CREATE SCHEMA "publication";
--> statement-breakpoint
CREATE TABLE "accounts"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accounts"."rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "accounts"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "accounts"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "accounts"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."consent_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"decision" text NOT NULL,
	"text_version" text NOT NULL,
	"text_digest" text NOT NULL,
	"language" text NOT NULL,
	"channel" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."conversation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pair_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"minutes" integer NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."pair" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"proposal_id" uuid NOT NULL,
	"newcomer_id" uuid NOT NULL,
	"buddy_id" uuid NOT NULL,
	"state" text NOT NULL,
	"offered_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	CONSTRAINT "pair_proposal_id_unique" UNIQUE("proposal_id")
);
--> statement-breakpoint
CREATE TABLE "identity"."proposal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"newcomer_id" uuid NOT NULL,
	"buddy_id" uuid NOT NULL,
	"source" text NOT NULL,
	"score" integer NOT NULL,
	"parts" jsonb NOT NULL,
	"reasons" jsonb NOT NULL,
	"overridden" jsonb NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identity"."round" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"state" text NOT NULL,
	"on_day" date NOT NULL,
	"seed" bigint NOT NULL,
	"engine" text NOT NULL,
	"weights" jsonb NOT NULL,
	"certificate_required" boolean NOT NULL,
	"input_digest" text NOT NULL,
	"proposed_by" text,
	"proposed_at" timestamp with time zone NOT NULL,
	"confirmed_by" text,
	"confirmed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identity"."round_person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"waiting_days" integer NOT NULL,
	"free_places" integer,
	"obstacle" text,
	"excluded" jsonb,
	CONSTRAINT "round_person_once" UNIQUE("round_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "identity"."audit_line" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"operation" text NOT NULL,
	"subject" text,
	"details" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."mail" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid,
	"invitation_id" uuid,
	"to_address" text NOT NULL,
	"language" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"failure" text,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"cancelled" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publication"."figure" (
	"id" uuid PRIMARY KEY NOT NULL,
	"release_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"municipality_code" text,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"group_dimension" text NOT NULL,
	"group_value" text NOT NULL,
	"status" text NOT NULL,
	"n" integer,
	"value" double precision,
	"lower" double precision,
	"upper" double precision,
	"details" jsonb NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publication"."release" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"organisation_name" text NOT NULL,
	"programme_id" uuid NOT NULL,
	"programme_name" text NOT NULL,
	"wave_id" uuid NOT NULL,
	"wave_name" text NOT NULL,
	"wave_kind" text NOT NULL,
	"definition" jsonb NOT NULL,
	"framework_version" text NOT NULL,
	"method_version" text NOT NULL,
	"input_digest" text NOT NULL,
	"manifest" jsonb NOT NULL,
	"computed_at" timestamp with time zone NOT NULL,
	"computed_by" text,
	CONSTRAINT "release_once" UNIQUE("wave_id")
);
--> statement-breakpoint
CREATE TABLE "identity"."membership" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "membership_once" UNIQUE("organisation_id","account_id","role")
);
--> statement-breakpoint
CREATE TABLE "identity"."organisation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"municipality_code" text,
	"settings" jsonb NOT NULL,
	"is_example" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "organisation_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "identity"."programme" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "programme_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "identity"."header_mapping" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"header" text NOT NULL,
	"field" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."import_batch" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"file" "bytea",
	"state" text NOT NULL,
	"choices" jsonb NOT NULL,
	"outcome" jsonb,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"written_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identity"."person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"email" text,
	"phone" text,
	"gender" text,
	"birth_year" integer,
	"first_language" text,
	"languages" text[] NOT NULL,
	"residence" text,
	"municipality_code" text,
	"interests" text[] NOT NULL,
	"interests_other" text[] NOT NULL,
	"slots" text[] NOT NULL,
	"wishes_gender" text,
	"registered_on" date NOT NULL,
	"notes" text,
	"left_on" date,
	"left_reason" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"level" text,
	"route" text,
	"level_min" text,
	"level_max" text,
	"capacity" integer,
	"certificate_issued_on" date
);
--> statement-breakpoint
CREATE TABLE "answers"."answer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sheet_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pseudonym" text NOT NULL,
	"item_id" text NOT NULL,
	"item_version" integer NOT NULL,
	"option_id" text,
	"amount" integer,
	"code" text,
	"missing" text,
	"language" text NOT NULL,
	"mode" text NOT NULL,
	"helper_present" boolean NOT NULL,
	"audio_played" boolean NOT NULL,
	"changed" boolean NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "answer_once" UNIQUE("sheet_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "identity"."invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"wave_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"language" text NOT NULL,
	"link_version" integer DEFAULT 1 NOT NULL,
	"link_digest" text NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "invitation_link_digest_unique" UNIQUE("link_digest"),
	CONSTRAINT "invitation_once" UNIQUE("wave_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "answers"."sensitive_answer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sheet_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pseudonym" text NOT NULL,
	"item_id" text NOT NULL,
	"item_version" integer NOT NULL,
	"option_id" text,
	"amount" integer,
	"code" text,
	"missing" text,
	"language" text NOT NULL,
	"mode" text NOT NULL,
	"helper_present" boolean NOT NULL,
	"audio_played" boolean NOT NULL,
	"changed" boolean NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sensitive_answer_once" UNIQUE("sheet_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "answers"."sheet" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"wave_id" uuid NOT NULL,
	"pseudonym" text NOT NULL,
	"instrument_id" text NOT NULL,
	"instrument_version" integer NOT NULL,
	"framework_version" text NOT NULL,
	"state" text NOT NULL,
	"language" text NOT NULL,
	"sensitive_shown" boolean,
	"gender" text,
	"age_band" text,
	"route" text,
	"first_language" text,
	"municipality_code" text,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "sheet_once" UNIQUE("wave_id","pseudonym")
);
--> statement-breakpoint
CREATE TABLE "answers"."submission" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"pseudonym" text NOT NULL,
	"sheet_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."wave" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"instrument_id" text NOT NULL,
	"instrument_version" integer NOT NULL,
	"framework_version" text NOT NULL,
	"state" text NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "wave_name_once" UNIQUE("programme_id","name")
);
--> statement-breakpoint
ALTER TABLE "accounts"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "accounts"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "accounts"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consent_entry_by_person" ON "identity"."consent_entry" USING btree ("person_id","purpose","at");--> statement-breakpoint
CREATE INDEX "conversation_by_pair" ON "identity"."conversation" USING btree ("pair_id");--> statement-breakpoint
CREATE INDEX "pair_by_programme" ON "identity"."pair" USING btree ("organisation_id","programme_id","state");--> statement-breakpoint
CREATE INDEX "pair_by_buddy" ON "identity"."pair" USING btree ("buddy_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pair_newcomer_once" ON "identity"."pair" USING btree ("newcomer_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "proposal_by_round" ON "identity"."proposal" USING btree ("round_id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_newcomer_once" ON "identity"."proposal" USING btree ("round_id","newcomer_id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "round_by_programme" ON "identity"."round" USING btree ("organisation_id","programme_id","proposed_at");--> statement-breakpoint
CREATE INDEX "audit_line_by_time" ON "identity"."audit_line" USING btree ("organisation_id","at");--> statement-breakpoint
CREATE INDEX "mail_by_state" ON "identity"."mail" USING btree ("organisation_id","state");--> statement-breakpoint
CREATE INDEX "figure_by_release" ON "publication"."figure" USING btree ("release_id","audience","municipality_code");--> statement-breakpoint
CREATE INDEX "figure_by_municipality" ON "publication"."figure" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "membership_by_account" ON "identity"."membership" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "programme_by_organisation" ON "identity"."programme" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "header_mapping_by_organisation" ON "identity"."header_mapping" USING btree ("organisation_id","kind");--> statement-breakpoint
CREATE INDEX "import_batch_by_organisation" ON "identity"."import_batch" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE INDEX "person_by_programme" ON "identity"."person" USING btree ("organisation_id","programme_id","kind");--> statement-breakpoint
CREATE INDEX "person_by_email" ON "identity"."person" USING btree ("organisation_id","email");--> statement-breakpoint
CREATE INDEX "person_by_phone" ON "identity"."person" USING btree ("organisation_id","phone");--> statement-breakpoint
CREATE INDEX "invitation_by_wave" ON "identity"."invitation" USING btree ("wave_id");--> statement-breakpoint
CREATE INDEX "sheet_by_pseudonym" ON "answers"."sheet" USING btree ("pseudonym");