CREATE TABLE "gaps" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"added_by" text,
	"prompt" text,
	"words" text,
	"answers_count" integer DEFAULT 0 NOT NULL,
	"closed_by" text,
	"closed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "merge_votes" (
	"merge_id" text NOT NULL,
	"person_id" text NOT NULL,
	CONSTRAINT "merge_votes_merge_id_person_id_pk" PRIMARY KEY("merge_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "merges" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"into_id" text NOT NULL,
	"merged_by" text NOT NULL,
	"undone_by" text,
	"reason" text,
	"merged_at" timestamp (3) with time zone NOT NULL,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "pauses" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text,
	"by" text NOT NULL,
	"reason" text NOT NULL,
	"from_day" text NOT NULL,
	"until_day" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "polishes" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"by_id" text NOT NULL,
	"offered_by" text NOT NULL,
	"comment_id" text,
	"base" integer NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"why" text NOT NULL,
	"state" text DEFAULT 'offered' NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"said" text,
	"revision" integer,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "promise_days" (
	"day" text PRIMARY KEY NOT NULL,
	"made" integer DEFAULT 0 NOT NULL,
	"kept" integer DEFAULT 0 NOT NULL,
	"broken" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "promise_entries" (
	"promise_id" text NOT NULL,
	"entry" integer NOT NULL,
	"what" text NOT NULL,
	"due_on" text NOT NULL,
	"words" text,
	"by" text,
	"day" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "promise_entries_promise_id_entry_pk" PRIMARY KEY("promise_id","entry")
);
--> statement-breakpoint
CREATE TABLE "promises" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text,
	"pilot_id" text,
	"made_by" text NOT NULL,
	"words" text NOT NULL,
	"due_on" text NOT NULL,
	"state" text NOT NULL,
	"entry" integer NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "provenances" (
	"idea_id" text NOT NULL,
	"entry" integer NOT NULL,
	"kind" text NOT NULL,
	"since" text,
	"place" text,
	"said_by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "provenances_idea_id_entry_pk" PRIMARY KEY("idea_id","entry")
);
--> statement-breakpoint
CREATE TABLE "pulse_days" (
	"day" text PRIMARY KEY NOT NULL,
	"kept" integer DEFAULT 0 NOT NULL,
	"missed" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pulse_hours" (
	"day" text NOT NULL,
	"hours" integer NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "pulse_hours_day_hours_pk" PRIMARY KEY("day","hours")
);
--> statement-breakpoint
CREATE TABLE "rests" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"comment_id" text,
	"pilot_id" text,
	"thanks" text,
	"reason" text NOT NULL,
	"html" text NOT NULL,
	"wakes_on" text,
	"wakes_when" text,
	"woken_by" text,
	"woken_at" timestamp (3) with time zone,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"idea_id" text NOT NULL,
	"number" integer NOT NULL,
	"by_id" text NOT NULL,
	"accepted_by" text,
	"restored_from" integer,
	"restored_why" text,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"meaning" text DEFAULT 'kept' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "revisions_idea_id_number_pk" PRIMARY KEY("idea_id","number")
);
--> statement-breakpoint
CREATE TABLE "way_choices" (
	"comment_id" text NOT NULL,
	"person_id" text NOT NULL,
	"way_id" text NOT NULL,
	"chosen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "way_choices_comment_id_person_id_pk" PRIMARY KEY("comment_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "ways" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"comment_id" text NOT NULL,
	"place" integer NOT NULL,
	"words" text NOT NULL,
	"choices_count" integer DEFAULT 0 NOT NULL,
	"chosen_in" text,
	"closed_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "gap_id" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "asked_id" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "answered_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "gaps_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "meaning_revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "polishes_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "merged_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "missed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "cares" text;--> statement-breakpoint
ALTER TABLE "votes" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "gaps" ADD CONSTRAINT "gaps_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gaps" ADD CONSTRAINT "gaps_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gaps" ADD CONSTRAINT "gaps_closed_by_people_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_votes" ADD CONSTRAINT "merge_votes_merge_id_merges_id_fk" FOREIGN KEY ("merge_id") REFERENCES "public"."merges"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_votes" ADD CONSTRAINT "merge_votes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_into_id_ideas_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_merged_by_people_id_fk" FOREIGN KEY ("merged_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_undone_by_people_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polishes" ADD CONSTRAINT "polishes_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polishes" ADD CONSTRAINT "polishes_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polishes" ADD CONSTRAINT "polishes_offered_by_people_id_fk" FOREIGN KEY ("offered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polishes" ADD CONSTRAINT "polishes_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polishes" ADD CONSTRAINT "polishes_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise_entries" ADD CONSTRAINT "promise_entries_promise_id_promises_id_fk" FOREIGN KEY ("promise_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise_entries" ADD CONSTRAINT "promise_entries_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_pilot_id_pilots_id_fk" FOREIGN KEY ("pilot_id") REFERENCES "public"."pilots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provenances" ADD CONSTRAINT "provenances_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provenances" ADD CONSTRAINT "provenances_said_by_people_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rests" ADD CONSTRAINT "rests_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rests" ADD CONSTRAINT "rests_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rests" ADD CONSTRAINT "rests_pilot_id_pilots_id_fk" FOREIGN KEY ("pilot_id") REFERENCES "public"."pilots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rests" ADD CONSTRAINT "rests_woken_by_people_id_fk" FOREIGN KEY ("woken_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_accepted_by_people_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "way_choices" ADD CONSTRAINT "way_choices_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "way_choices" ADD CONSTRAINT "way_choices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "way_choices" ADD CONSTRAINT "way_choices_way_id_ways_id_fk" FOREIGN KEY ("way_id") REFERENCES "public"."ways"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ways" ADD CONSTRAINT "ways_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ways" ADD CONSTRAINT "ways_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ways" ADD CONSTRAINT "ways_chosen_in_comments_id_fk" FOREIGN KEY ("chosen_in") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "gaps_once" ON "gaps" USING btree ("idea_id","words");--> statement-breakpoint
CREATE INDEX "gaps_idea" ON "gaps" USING btree ("idea_id","created_at","id");--> statement-breakpoint
CREATE INDEX "merges_idea" ON "merges" USING btree ("idea_id","undone_at");--> statement-breakpoint
CREATE INDEX "merges_into" ON "merges" USING btree ("into_id","undone_at");--> statement-breakpoint
CREATE INDEX "pauses_idea" ON "pauses" USING btree ("idea_id","until_day");--> statement-breakpoint
CREATE INDEX "pauses_day" ON "pauses" USING btree ("until_day","from_day");--> statement-breakpoint
CREATE INDEX "polishes_idea" ON "polishes" USING btree ("idea_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "promises_idea" ON "promises" USING btree ("idea_id","due_on","id");--> statement-breakpoint
CREATE INDEX "promises_pilot" ON "promises" USING btree ("pilot_id","due_on","id");--> statement-breakpoint
CREATE INDEX "promises_due" ON "promises" USING btree ("state","due_on","id");--> statement-breakpoint
CREATE INDEX "rests_idea" ON "rests" USING btree ("idea_id","woken_at");--> statement-breakpoint
CREATE INDEX "rests_wakes" ON "rests" USING btree ("woken_at","wakes_on");--> statement-breakpoint
CREATE INDEX "way_choices_way" ON "way_choices" USING btree ("way_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ways_place" ON "ways" USING btree ("comment_id","place");--> statement-breakpoint
CREATE INDEX "ways_idea" ON "ways" USING btree ("idea_id","comment_id","place");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_gap_id_gaps_id_fk" FOREIGN KEY ("gap_id") REFERENCES "public"."gaps"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_asked_id_people_id_fk" FOREIGN KEY ("asked_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_kind" ON "comments" USING btree ("idea_id","kind","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_gap" ON "comments" USING btree ("gap_id","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_asked" ON "comments" USING btree ("asked_id","answered_at","created_at","id");--> statement-breakpoint
CREATE INDEX "ideas_due" ON "ideas" USING btree ("heard_at","missed_at","answer_due");--> statement-breakpoint
CREATE INDEX "ideas_heard" ON "ideas" USING btree ("heard_by","heard_at","id");--> statement-breakpoint
INSERT INTO "revisions" ("idea_id", "number", "by_id", "title", "body", "created_at") SELECT "id", 1, "dreamer_id", "title", "body", "created_at" FROM "ideas";