CREATE TABLE `merge_votes` (
	`merge_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`merge_id`, `person_id`),
	FOREIGN KEY (`merge_id`) REFERENCES `merges`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `merges` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`into_id` text NOT NULL,
	`merged_by` text NOT NULL,
	`undone_by` text,
	`reason` text,
	`merged_at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`into_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`merged_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `merges_idea` ON `merges` (`idea_id`,`undone_at`);--> statement-breakpoint
CREATE INDEX `merges_into` ON `merges` (`into_id`,`undone_at`);--> statement-breakpoint
ALTER TABLE `ideas` ADD `merged_at` integer;