ALTER TABLE "ideas" ADD COLUMN "search_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE "ideas" SET "search_text" = lower("title") || chr(10) || lower(replace("body", chr(10), ' '));--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE INDEX "ideas_search" ON "ideas" USING gin ("search_text" gin_trgm_ops);
