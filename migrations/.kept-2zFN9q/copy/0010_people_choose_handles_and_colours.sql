CREATE TABLE "old_handles" (
	"handle" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"left_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "seats_person";--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "colour" text;--> statement-breakpoint
ALTER TABLE "old_handles" ADD CONSTRAINT "old_handles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "old_handles_person" ON "old_handles" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "seats_person" ON "seats" USING btree ("person_id","asked_at","pilot_id");