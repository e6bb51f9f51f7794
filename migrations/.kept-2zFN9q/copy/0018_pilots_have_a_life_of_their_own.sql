CREATE TABLE "check_ins" (
	"id" text PRIMARY KEY NOT NULL,
	"pilot_id" text NOT NULL,
	"person_id" text NOT NULL,
	"day" text NOT NULL,
	"pulse" integer NOT NULL,
	"would_miss" text,
	"words" text,
	"shared_at" timestamp (3) with time zone,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pilot_extensions" (
	"pilot_id" text NOT NULL,
	"entry" integer NOT NULL,
	"what" text NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"reason" text NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pilot_extensions_pilot_id_entry_pk" PRIMARY KEY("pilot_id","entry")
);
--> statement-breakpoint
CREATE TABLE "pilot_figures" (
	"pilot_id" text NOT NULL,
	"entry" integer NOT NULL,
	"value" double precision NOT NULL,
	"day" text NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pilot_figures_pilot_id_entry_pk" PRIMARY KEY("pilot_id","entry")
);
--> statement-breakpoint
CREATE TABLE "pilot_ideas" (
	"pilot_id" text NOT NULL,
	"idea_id" text NOT NULL,
	CONSTRAINT "pilot_ideas_pilot_id_idea_id_pk" PRIMARY KEY("pilot_id","idea_id")
);
--> statement-breakpoint
CREATE TABLE "pilot_questions" (
	"pilot_id" text NOT NULL,
	"place" integer NOT NULL,
	"words" text NOT NULL,
	CONSTRAINT "pilot_questions_pilot_id_place_pk" PRIMARY KEY("pilot_id","place")
);
--> statement-breakpoint
CREATE TABLE "pilot_spendings" (
	"pilot_id" text NOT NULL,
	"entry" integer NOT NULL,
	"money" integer NOT NULL,
	"days" integer NOT NULL,
	"people" integer NOT NULL,
	"words" text NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pilot_spendings_pilot_id_entry_pk" PRIMARY KEY("pilot_id","entry")
);
--> statement-breakpoint
CREATE TABLE "pilot_targets" (
	"pilot_id" text NOT NULL,
	"entry" integer NOT NULL,
	"target" double precision NOT NULL,
	"reason" text,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pilot_targets_pilot_id_entry_pk" PRIMARY KEY("pilot_id","entry")
);
--> statement-breakpoint
CREATE TABLE "pilot_updates" (
	"id" text PRIMARY KEY NOT NULL,
	"pilot_id" text NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"html" text NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "seat_answers" (
	"pilot_id" text NOT NULL,
	"person_id" text NOT NULL,
	"place" integer NOT NULL,
	"words" text NOT NULL,
	CONSTRAINT "seat_answers_pilot_id_person_id_place_pk" PRIMARY KEY("pilot_id","person_id","place")
);
--> statement-breakpoint
CREATE TABLE "would_joins" (
	"pilot_id" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "would_joins_pilot_id_person_id_pk" PRIMARY KEY("pilot_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "pilot_id" text;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "yardstick" text DEFAULT 'words' NOT NULL;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "unit" text;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "target" double precision;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "who" text;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "open_to" text DEFAULT 'everyone' NOT NULL;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "open_to_tag_id" text;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "seating" text DEFAULT 'in-order' NOT NULL;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "refusal_days" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "first_until" text;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "currency" text;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "cap_money" integer;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "cap_people" integer;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "cap_days" integer;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "check_in_every" integer DEFAULT 7 NOT NULL;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "notes" text;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "happened" text;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "happened_html" text;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "next" text;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "next_html" text;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "result" double precision;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "requested_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "would_join_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "check_ins_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "spent_money" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "spent_days" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "spent_people" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "warned_of" text;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "shared_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "opened_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "seats" ADD COLUMN "check_ins_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "seats" ADD COLUMN "reminders_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "seats" ADD COLUMN "reminded_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_pilot_id_pilots_id_fk" FOREIGN KEY ("pilot_id") REFERENCES "public"."pilots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_extensions" ADD CONSTRAINT "pilot_extensions_pilot_id_pilots_id_fk" FOREIGN KEY ("pilot_id") REFERENCES "public"."pilots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_extensions" ADD CONSTRAINT "pilot_extensions_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_figures" ADD CONSTRAINT "pilot_figures_pilot_id_pilots_id_fk" FOREIGN KEY ("pilot_id") REFERENCES "public"."pilots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_figures" ADD CONSTRAINT "pilot_figures_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_ideas" ADD CONSTRAINT "pilot_ideas_pilot_id_pilots_id_fk" FOREIGN KEY ("pilot_id") REFERENCES "public"."pilots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_ideas" ADD CONSTRAINT "pilot_ideas_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_questions" ADD CONSTRAINT "pilot_questions_pilot_id_pilots_id_fk" FOREIGN KEY ("pilot_id") REFERENCES "public"."pilots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_spendings" ADD CONSTRAINT "pilot_spendings_pilot_id_pilots_id_fk" FOREIGN KEY ("pilot_id") REFERENCES "public"."pilots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_spendings" ADD CONSTRAINT "pilot_spendings_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_targets" ADD CONSTRAINT "pilot_targets_pilot_id_pilots_id_fk" FOREIGN KEY ("pilot_id") REFERENCES "public"."pilots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_targets" ADD CONSTRAINT "pilot_targets_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_updates" ADD CONSTRAINT "pilot_updates_pilot_id_pilots_id_fk" FOREIGN KEY ("pilot_id") REFERENCES "public"."pilots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_updates" ADD CONSTRAINT "pilot_updates_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_answers" ADD CONSTRAINT "seat_answers_pilot_id_pilots_id_fk" FOREIGN KEY ("pilot_id") REFERENCES "public"."pilots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_answers" ADD CONSTRAINT "seat_answers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "would_joins" ADD CONSTRAINT "would_joins_pilot_id_pilots_id_fk" FOREIGN KEY ("pilot_id") REFERENCES "public"."pilots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "would_joins" ADD CONSTRAINT "would_joins_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "check_ins_person" ON "check_ins" USING btree ("pilot_id","person_id","day");--> statement-breakpoint
CREATE INDEX "check_ins_day" ON "check_ins" USING btree ("pilot_id","day","id");--> statement-breakpoint
CREATE INDEX "check_ins_shared" ON "check_ins" USING btree ("pilot_id","shared_at","id");--> statement-breakpoint
CREATE INDEX "pilot_ideas_idea" ON "pilot_ideas" USING btree ("idea_id","pilot_id");--> statement-breakpoint
CREATE INDEX "pilot_updates_pilot" ON "pilot_updates" USING btree ("pilot_id","at","id");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_pilot_id_pilots_id_fk" FOREIGN KEY ("pilot_id") REFERENCES "public"."pilots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilots" ADD CONSTRAINT "pilots_open_to_tag_id_tags_id_fk" FOREIGN KEY ("open_to_tag_id") REFERENCES "public"."tags"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_pilot" ON "comments" USING btree ("pilot_id","created_at","id");