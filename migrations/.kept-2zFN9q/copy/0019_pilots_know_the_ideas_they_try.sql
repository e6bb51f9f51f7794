INSERT INTO "pilot_ideas" ("pilot_id", "idea_id") SELECT "id", "idea_id" FROM "pilots";--> statement-breakpoint
UPDATE "pilots" SET "opened_at" = "created_at";
