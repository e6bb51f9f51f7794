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
ALTER TABLE "ideas" ADD COLUMN "missed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "cares" text;--> statement-breakpoint
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pauses_idea" ON "pauses" USING btree ("idea_id","until_day");--> statement-breakpoint
CREATE INDEX "pauses_day" ON "pauses" USING btree ("until_day","from_day");--> statement-breakpoint
CREATE INDEX "ideas_due" ON "ideas" USING btree ("heard_at","missed_at","answer_due");--> statement-breakpoint
CREATE INDEX "ideas_heard" ON "ideas" USING btree ("heard_by","heard_at","id");