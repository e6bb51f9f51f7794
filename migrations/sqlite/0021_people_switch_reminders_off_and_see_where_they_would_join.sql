ALTER TABLE `seats` ADD `reminders_off_at` integer;--> statement-breakpoint
CREATE INDEX `would_joins_person` ON `would_joins` (`person_id`,`at`,`pilot_id`);