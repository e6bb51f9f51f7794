CREATE TABLE "celebrations" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"idea_id" text NOT NULL,
	"pilot_id" text,
	"subject" text NOT NULL,
	"title" text NOT NULL,
	"story" text NOT NULL,
	"story_html" text NOT NULL,
	"line" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"parent_id" text,
	"author_id" text NOT NULL,
	"kind" text NOT NULL,
	"stage" text,
	"body" text NOT NULL,
	"body_html" text NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credit_entries" (
	"credit_id" text NOT NULL,
	"entry" integer NOT NULL,
	"state" text NOT NULL,
	"shown" text,
	"alias" text,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "credit_entries_credit_id_entry_pk" PRIMARY KEY("credit_id","entry")
);
--> statement-breakpoint
CREATE TABLE "credits" (
	"id" text PRIMARY KEY NOT NULL,
	"celebration_id" text NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"what" text NOT NULL,
	"proposed_by" text,
	"entry" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_subjects" (
	"event_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	CONSTRAINT "event_subjects_event_id_kind_subject_id_pk" PRIMARY KEY("event_id","kind","subject_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"actor_id" text,
	"cause_id" text,
	"data" jsonb NOT NULL,
	"hold_until" timestamp (3) with time zone,
	"fanned_out_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ideas" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"slug" text NOT NULL,
	"dreamer_id" text NOT NULL,
	"question_id" text,
	"host_id" text,
	"stage" text NOT NULL,
	"left_stage" text,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"body_html" text NOT NULL,
	"excerpt" text NOT NULL,
	"votes_count" integer DEFAULT 0 NOT NULL,
	"comments_count" integer DEFAULT 0 NOT NULL,
	"hot" double precision NOT NULL,
	"heard_by" text,
	"heard_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "leases" (
	"name" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "limits" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"resets_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"event_id" text NOT NULL,
	"kind" text NOT NULL,
	"read_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "numbers" (
	"kind" text PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"handle" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"words" text,
	"credits_count" integer DEFAULT 0 NOT NULL,
	"named_credits_count" integer DEFAULT 0 NOT NULL,
	"unread_count" integer DEFAULT 0 NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pilots" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"slug" text NOT NULL,
	"idea_id" text NOT NULL,
	"host_id" text NOT NULL,
	"state" text NOT NULL,
	"hypothesis" text NOT NULL,
	"measure" text NOT NULL,
	"places" integer NOT NULL,
	"outcome" text,
	"learned" text,
	"learned_html" text,
	"seated_count" integer DEFAULT 0 NOT NULL,
	"waiting_count" integer DEFAULT 0 NOT NULL,
	"last_asked" integer DEFAULT 0 NOT NULL,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL,
	"started_at" timestamp (3) with time zone,
	"concluded_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"slug" text NOT NULL,
	"asked_by" text NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"words" text NOT NULL,
	"heard" text,
	"heard_html" text,
	"heard_line" text,
	"ideas_count" integer DEFAULT 0 NOT NULL,
	"last_day" text,
	"closes_at" timestamp (3) with time zone,
	"opened_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"pilot_id" text NOT NULL,
	"person_id" text NOT NULL,
	"state" text NOT NULL,
	"asked" integer NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"seated_at" timestamp (3) with time zone,
	"left_at" timestamp (3) with time zone,
	CONSTRAINT "seats_pilot_id_person_id_pk" PRIMARY KEY("pilot_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" text NOT NULL,
	"device" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "setup_tokens" (
	"hash" text PRIMARY KEY NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "site" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"answer_days" integer NOT NULL,
	"time_zone" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"demo_seed" text
);
--> statement-breakpoint
CREATE TABLE "tallies" (
	"name" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "votes" (
	"idea_id" text NOT NULL,
	"person_id" text NOT NULL,
	"strength" integer,
	"reason" text,
	"voted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "votes_idea_id_person_id_pk" PRIMARY KEY("idea_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "celebrations" ADD CONSTRAINT "celebrations_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "celebrations" ADD CONSTRAINT "celebrations_pilot_id_pilots_id_fk" FOREIGN KEY ("pilot_id") REFERENCES "public"."pilots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "celebrations" ADD CONSTRAINT "celebrations_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_comments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_entries" ADD CONSTRAINT "credit_entries_credit_id_credits_id_fk" FOREIGN KEY ("credit_id") REFERENCES "public"."credits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_entries" ADD CONSTRAINT "credit_entries_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_celebration_id_celebrations_id_fk" FOREIGN KEY ("celebration_id") REFERENCES "public"."celebrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_subjects" ADD CONSTRAINT "event_subjects_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_cause_id_events_id_fk" FOREIGN KEY ("cause_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_dreamer_id_people_id_fk" FOREIGN KEY ("dreamer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_host_id_people_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_heard_by_people_id_fk" FOREIGN KEY ("heard_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilots" ADD CONSTRAINT "pilots_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilots" ADD CONSTRAINT "pilots_host_id_people_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_pilot_id_pilots_id_fk" FOREIGN KEY ("pilot_id") REFERENCES "public"."pilots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "celebrations_number" ON "celebrations" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "celebrations_subject" ON "celebrations" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "celebrations_idea" ON "celebrations" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "comments_idea" ON "comments" USING btree ("idea_id","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_parent" ON "comments" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "comments_author" ON "comments" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "credits_once" ON "credits" USING btree ("celebration_id","person_id","role");--> statement-breakpoint
CREATE INDEX "credits_person" ON "credits" USING btree ("person_id","created_at","id");--> statement-breakpoint
CREATE INDEX "event_subjects_subject" ON "event_subjects" USING btree ("kind","subject_id","event_id");--> statement-breakpoint
CREATE INDEX "events_waiting" ON "events" USING btree ("fanned_out_at","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "ideas_number" ON "ideas" USING btree ("number");--> statement-breakpoint
CREATE INDEX "ideas_hot" ON "ideas" USING btree ("hot","id");--> statement-breakpoint
CREATE INDEX "ideas_new" ON "ideas" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "ideas_wanted" ON "ideas" USING btree ("votes_count","id");--> statement-breakpoint
CREATE INDEX "ideas_stage_hot" ON "ideas" USING btree ("stage","hot","id");--> statement-breakpoint
CREATE INDEX "ideas_stage_new" ON "ideas" USING btree ("stage","created_at","id");--> statement-breakpoint
CREATE INDEX "ideas_stage_wanted" ON "ideas" USING btree ("stage","votes_count","id");--> statement-breakpoint
CREATE INDEX "ideas_question_hot" ON "ideas" USING btree ("question_id","hot","id");--> statement-breakpoint
CREATE INDEX "ideas_question_new" ON "ideas" USING btree ("question_id","created_at","id");--> statement-breakpoint
CREATE INDEX "ideas_question_wanted" ON "ideas" USING btree ("question_id","votes_count","id");--> statement-breakpoint
CREATE INDEX "ideas_dreamer" ON "ideas" USING btree ("dreamer_id","created_at","id");--> statement-breakpoint
CREATE INDEX "ideas_unheard" ON "ideas" USING btree ("heard_at","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_once" ON "notifications" USING btree ("person_id","event_id");--> statement-breakpoint
CREATE INDEX "notifications_person" ON "notifications" USING btree ("person_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_handle" ON "people" USING btree ("handle");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "people_role" ON "people" USING btree ("role","joined_at","id");--> statement-breakpoint
CREATE INDEX "people_joined" ON "people" USING btree ("joined_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "pilots_number" ON "pilots" USING btree ("number");--> statement-breakpoint
CREATE INDEX "pilots_idea" ON "pilots" USING btree ("idea_id","created_at");--> statement-breakpoint
CREATE INDEX "pilots_state" ON "pilots" USING btree ("state","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "questions_number" ON "questions" USING btree ("number");--> statement-breakpoint
CREATE INDEX "questions_state" ON "questions" USING btree ("state","created_at","id");--> statement-breakpoint
CREATE INDEX "seats_waiting" ON "seats" USING btree ("pilot_id","state","asked");--> statement-breakpoint
CREATE INDEX "seats_person" ON "seats" USING btree ("person_id","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token" ON "sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id","seen_at");--> statement-breakpoint
CREATE INDEX "votes_person" ON "votes" USING btree ("person_id","voted_at");