PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_credits` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`idea_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`what` text NOT NULL,
	`proposed_by` text,
	`entry` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_credits`("id", "subject", "idea_id", "person_id", "role", "what", "proposed_by", "entry", "created_at") SELECT "id", "subject", "idea_id", "person_id", "role", "what", "proposed_by", "entry", "created_at" FROM `credits`;--> statement-breakpoint
DROP TABLE `credits`;--> statement-breakpoint
ALTER TABLE `__new_credits` RENAME TO `credits`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `credits_once` ON `credits` (`subject`,`person_id`,`role`);--> statement-breakpoint
CREATE INDEX `credits_idea` ON `credits` (`idea_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `credits_person` ON `credits` (`person_id`,`created_at`,`id`);