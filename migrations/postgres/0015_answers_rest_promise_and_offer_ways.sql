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
ALTER TABLE "way_choices" ADD CONSTRAINT "way_choices_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "way_choices" ADD CONSTRAINT "way_choices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "way_choices" ADD CONSTRAINT "way_choices_way_id_ways_id_fk" FOREIGN KEY ("way_id") REFERENCES "public"."ways"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ways" ADD CONSTRAINT "ways_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ways" ADD CONSTRAINT "ways_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ways" ADD CONSTRAINT "ways_chosen_in_comments_id_fk" FOREIGN KEY ("chosen_in") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "promises_idea" ON "promises" USING btree ("idea_id","due_on","id");--> statement-breakpoint
CREATE INDEX "promises_pilot" ON "promises" USING btree ("pilot_id","due_on","id");--> statement-breakpoint
CREATE INDEX "promises_due" ON "promises" USING btree ("state","due_on","id");--> statement-breakpoint
CREATE INDEX "rests_idea" ON "rests" USING btree ("idea_id","woken_at");--> statement-breakpoint
CREATE INDEX "rests_wakes" ON "rests" USING btree ("woken_at","wakes_on");--> statement-breakpoint
CREATE INDEX "way_choices_way" ON "way_choices" USING btree ("way_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ways_place" ON "ways" USING btree ("comment_id","place");--> statement-breakpoint
CREATE INDEX "ways_idea" ON "ways" USING btree ("idea_id","comment_id","place");