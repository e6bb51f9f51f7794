ALTER TABLE "seats" ADD COLUMN "reminders_off_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "would_joins_person" ON "would_joins" USING btree ("person_id","at","pilot_id");