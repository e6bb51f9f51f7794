CREATE TABLE "holidays" (
	"day" text PRIMARY KEY NOT NULL,
	"name" text
);
--> statement-breakpoint
CREATE TABLE "site_changes" (
	"id" text NOT NULL,
	"field" text NOT NULL,
	"before" text,
	"after" text,
	CONSTRAINT "site_changes_id_field_pk" PRIMARY KEY("id","field")
);
--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "answer_due" text;--> statement-breakpoint
ALTER TABLE "site" ADD COLUMN "working_days" text DEFAULT 'mon tue wed thu fri' NOT NULL;--> statement-breakpoint
ALTER TABLE "site" ADD COLUMN "colour" text;--> statement-breakpoint
CREATE INDEX "site_changes_field" ON "site_changes" USING btree ("field","id");--> statement-breakpoint
CREATE INDEX "events_actor" ON "events" USING btree ("actor_id","id");--> statement-breakpoint
CREATE INDEX "events_kind" ON "events" USING btree ("kind","id");