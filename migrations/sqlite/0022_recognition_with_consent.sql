CREATE TABLE `claps` (
	`celebration_id` text NOT NULL,
	`person_id` text NOT NULL,
	`words` text,
	`words_state` text,
	`decided_by` text,
	`decided_at` integer,
	`at` integer NOT NULL,
	PRIMARY KEY(`celebration_id`, `person_id`),
	FOREIGN KEY (`celebration_id`) REFERENCES `celebrations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claps_words` ON `claps` (`words_state`,`at`,`person_id`);--> statement-breakpoint
CREATE INDEX `claps_person` ON `claps` (`person_id`,`at`);--> statement-breakpoint
CREATE TABLE `credit_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`idea_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`what` text NOT NULL,
	`share` integer,
	`evidence` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `credit_drafts_once` ON `credit_drafts` (`subject`,`person_id`,`role`);--> statement-breakpoint
CREATE TABLE `dropped_files` (
	`name` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `nominations` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`person_id` text NOT NULL,
	`by_id` text NOT NULL,
	`because` text NOT NULL,
	`state` text NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `nominations_once` ON `nominations` (`idea_id`,`person_id`,`by_id`);--> statement-breakpoint
CREATE INDEX `nominations_waiting` ON `nominations` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `nominations_by` ON `nominations` (`by_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `pictures` (
	`id` text PRIMARY KEY NOT NULL,
	`celebration_id` text,
	`person_id` text,
	`check_in_id` text,
	`alt` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`celebration_id`) REFERENCES `celebrations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`check_in_id`) REFERENCES `check_ins`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pictures_celebration` ON `pictures` (`celebration_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `pictures_person` ON `pictures` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `pictures_check_in` ON `pictures` (`check_in_id`);--> statement-breakpoint
CREATE TABLE `quotes` (
	`id` text PRIMARY KEY NOT NULL,
	`celebration_id` text NOT NULL,
	`person_id` text NOT NULL,
	`words` text NOT NULL,
	`state` text NOT NULL,
	`shown` text,
	`alias` text,
	`proposed_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`decided_at` integer,
	FOREIGN KEY (`celebration_id`) REFERENCES `celebrations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quotes_once` ON `quotes` (`celebration_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `quotes_person` ON `quotes` (`person_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `share_days` (
	`code` text NOT NULL,
	`day` text NOT NULL,
	`visits` integer NOT NULL,
	PRIMARY KEY(`code`, `day`),
	FOREIGN KEY (`code`) REFERENCES `share_links`(`code`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `share_links` (
	`code` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`subject` text NOT NULL,
	`visits_count` integer DEFAULT 0 NOT NULL,
	`sign_ups_count` integer DEFAULT 0 NOT NULL,
	`ideas_count` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `share_links_once` ON `share_links` (`person_id`,`subject`);--> statement-breakpoint
CREATE TABLE `spotlights` (
	`id` text PRIMARY KEY NOT NULL,
	`celebration_id` text,
	`person_id` text,
	`line` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`state` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`decided_at` integer,
	`ended_at` integer,
	FOREIGN KEY (`celebration_id`) REFERENCES `celebrations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `spotlights_days` ON `spotlights` (`state`,`ends_on`,`id`);--> statement-breakpoint
CREATE INDEX `spotlights_person` ON `spotlights` (`person_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `thanks` (
	`id` text PRIMARY KEY NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`idea_id` text NOT NULL,
	`because` text NOT NULL,
	`state` text NOT NULL,
	`decided_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`from_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `thanks_to` ON `thanks` (`to_id`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `thanks_from` ON `thanks` (`from_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `thanks_idea` ON `thanks` (`idea_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `visitor_claps` (
	`celebration_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`celebration_id`, `token_hash`),
	FOREIGN KEY (`celebration_id`) REFERENCES `celebrations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `celebrations` ADD `before` text;--> statement-breakpoint
ALTER TABLE `celebrations` ADD `after` text;--> statement-breakpoint
ALTER TABLE `celebrations` ADD `edition` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `celebrations` ADD `edited_at` integer;--> statement-breakpoint
ALTER TABLE `celebrations` ADD `claps_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `celebrations` ADD `visitor_claps_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `celebrations_made` ON `celebrations` (`created_at`,`number`);--> statement-breakpoint
ALTER TABLE `credit_entries` ADD `what` text;--> statement-breakpoint
ALTER TABLE `credit_entries` ADD `share` integer;--> statement-breakpoint
ALTER TABLE `credits` ADD `share` integer;--> statement-breakpoint
ALTER TABLE `credits` ADD `evidence` text;--> statement-breakpoint
ALTER TABLE `people` ADD `page_at` integer;--> statement-breakpoint
ALTER TABLE `people` ADD `unlisted_at` integer;--> statement-breakpoint
ALTER TABLE `people` ADD `came_by` text;