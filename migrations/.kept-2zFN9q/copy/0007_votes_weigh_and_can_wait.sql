CREATE TABLE "bursts" (
	"idea_id" text PRIMARY KEY NOT NULL,
	"held_count" integer DEFAULT 0 NOT NULL,
	"trusted_until" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "nice_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "matters_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "vital_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE "ideas" SET "nice_count" = (SELECT count(*) FROM "votes" WHERE "votes"."idea_id" = "ideas"."id" AND "votes"."strength" = 1), "matters_count" = (SELECT count(*) FROM "votes" WHERE "votes"."idea_id" = "ideas"."id" AND "votes"."strength" = 2), "vital_count" = (SELECT count(*) FROM "votes" WHERE "votes"."idea_id" = "ideas"."id" AND "votes"."strength" = 3) WHERE "id" IN (SELECT "idea_id" FROM "votes" WHERE "strength" IS NOT NULL);--> statement-breakpoint
ALTER TABLE "votes" ADD COLUMN "state" text DEFAULT 'counted' NOT NULL;--> statement-breakpoint
ALTER TABLE "votes" ADD COLUMN "decided_by" text;--> statement-breakpoint
ALTER TABLE "votes" ADD COLUMN "decided_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "bursts" ADD CONSTRAINT "bursts_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bursts_held" ON "bursts" USING btree ("held_count","idea_id");--> statement-breakpoint
CREATE INDEX "bursts_decided" ON "bursts" USING btree ("decided_at","idea_id");--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "votes_idea" ON "votes" USING btree ("idea_id","voted_at","person_id");