DROP INDEX `pilots_state`;--> statement-breakpoint
CREATE INDEX `pilots_outcome` ON `pilots` (`state`,`outcome`,`number`);--> statement-breakpoint
CREATE INDEX `pilots_state` ON `pilots` (`state`,`number`);--> statement-breakpoint
ALTER TABLE `people` ADD `gone_at` integer;--> statement-breakpoint
ALTER TABLE `seats` ADD `said` text;