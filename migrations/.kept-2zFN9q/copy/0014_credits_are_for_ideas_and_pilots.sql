ALTER TABLE "credits" DROP CONSTRAINT "credits_celebration_id_celebrations_id_fk";
--> statement-breakpoint
DROP INDEX "credits_once";--> statement-breakpoint
ALTER TABLE "credits" ALTER COLUMN "subject" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "credits" ALTER COLUMN "idea_id" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "credits_idea" ON "credits" USING btree ("idea_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "credits_once" ON "credits" USING btree ("subject","person_id","role");--> statement-breakpoint
ALTER TABLE "credits" DROP COLUMN "celebration_id";