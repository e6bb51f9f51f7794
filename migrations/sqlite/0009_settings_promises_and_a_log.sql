CREATE TABLE `holidays` (
	`day` text PRIMARY KEY NOT NULL,
	`name` text
);
--> statement-breakpoint
CREATE TABLE `site_changes` (
	`id` text NOT NULL,
	`field` text NOT NULL,
	`before` text,
	`after` text,
	PRIMARY KEY(`id`, `field`)
);
--> statement-breakpoint
CREATE INDEX `site_changes_field` ON `site_changes` (`field`,`id`);--> statement-breakpoint
ALTER TABLE `ideas` ADD `answer_due` text;--> statement-breakpoint
ALTER TABLE `site` ADD `working_days` text DEFAULT 'mon tue wed thu fri' NOT NULL;--> statement-breakpoint
ALTER TABLE `site` ADD `colour` text;--> statement-breakpoint
CREATE INDEX `events_actor` ON `events` (`actor_id`,`id`);--> statement-breakpoint
CREATE INDEX `events_kind` ON `events` (`kind`,`id`);