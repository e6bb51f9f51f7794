CREATE INDEX `polishes_by` ON `polishes` (`by_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `polishes_offered` ON `polishes` (`offered_by`,`created_at`,`id`);