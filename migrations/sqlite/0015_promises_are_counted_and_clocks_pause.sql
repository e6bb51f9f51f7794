CREATE TABLE `pauses` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text,
	`by` text NOT NULL,
	`reason` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pauses_idea` ON `pauses` (`idea_id`,`until_day`);--> statement-breakpoint
CREATE INDEX `pauses_day` ON `pauses` (`until_day`,`from_day`);--> statement-breakpoint
CREATE TABLE `pulse_days` (
	`day` text PRIMARY KEY NOT NULL,
	`kept` integer DEFAULT 0 NOT NULL,
	`missed` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `pulse_hours` (
	`day` text NOT NULL,
	`hours` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`day`, `hours`)
);
--> statement-breakpoint
ALTER TABLE `ideas` ADD `missed_at` integer;--> statement-breakpoint
CREATE INDEX `ideas_due` ON `ideas` (`heard_at`,`missed_at`,`answer_due`);--> statement-breakpoint
CREATE INDEX `ideas_heard` ON `ideas` (`heard_by`,`heard_at`,`id`);--> statement-breakpoint
ALTER TABLE `people` ADD `cares` text;