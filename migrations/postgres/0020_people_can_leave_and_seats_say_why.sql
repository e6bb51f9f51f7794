DROP INDEX "pilots_state";--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "gone_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "seats" ADD COLUMN "said" text;--> statement-breakpoint
CREATE INDEX "pilots_outcome" ON "pilots" USING btree ("state","outcome","number");--> statement-breakpoint
CREATE INDEX "pilots_state" ON "pilots" USING btree ("state","number");