ALTER TABLE "site" ADD COLUMN "holding" text DEFAULT 'nobody' NOT NULL;--> statement-breakpoint
CREATE INDEX "comments_held" ON "comments" USING btree ("created_at","id") WHERE "comments"."unseen" = 'held';--> statement-breakpoint
CREATE INDEX "comments_asks" ON "comments" USING btree ("author_id","created_at","id") WHERE "comments"."asked_id" is not null;--> statement-breakpoint
CREATE INDEX "ideas_held" ON "ideas" USING btree ("created_at","id") WHERE "ideas"."unseen" = 'held';--> statement-breakpoint
CREATE INDEX "pilots_asked" ON "pilots" USING btree ("number","id") WHERE "pilots"."requested_count" > 0;--> statement-breakpoint
CREATE INDEX "polishes_held" ON "polishes" USING btree ("created_at","id") WHERE "polishes"."state" = 'held';