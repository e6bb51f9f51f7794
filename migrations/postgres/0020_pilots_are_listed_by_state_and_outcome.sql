DROP INDEX "pilots_state";--> statement-breakpoint
CREATE INDEX "pilots_outcome" ON "pilots" USING btree ("state","outcome","number");--> statement-breakpoint
CREATE INDEX "pilots_state" ON "pilots" USING btree ("state","number");