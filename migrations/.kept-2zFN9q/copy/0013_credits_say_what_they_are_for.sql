ALTER TABLE "credits" ADD COLUMN "subject" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "credits" ADD COLUMN "idea_id" text;--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
UPDATE "credits" SET "subject" = (SELECT "subject" FROM "celebrations" WHERE "celebrations"."id" = "credits"."celebration_id"), "idea_id" = (SELECT "idea_id" FROM "celebrations" WHERE "celebrations"."id" = "credits"."celebration_id");