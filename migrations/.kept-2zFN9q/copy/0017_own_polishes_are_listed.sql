CREATE INDEX "polishes_by" ON "polishes" USING btree ("by_id","created_at","id");--> statement-breakpoint
CREATE INDEX "polishes_offered" ON "polishes" USING btree ("offered_by","created_at","id");