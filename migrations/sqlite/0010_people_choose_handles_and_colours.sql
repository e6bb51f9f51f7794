CREATE TABLE `old_handles` (
	`handle` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`left_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `old_handles_person` ON `old_handles` (`person_id`);--> statement-breakpoint
DROP INDEX `seats_person`;--> statement-breakpoint
CREATE INDEX `seats_person` ON `seats` (`person_id`,`asked_at`,`pilot_id`);--> statement-breakpoint
ALTER TABLE `people` ADD `colour` text;