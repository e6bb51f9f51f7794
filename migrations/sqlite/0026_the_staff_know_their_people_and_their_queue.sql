CREATE TABLE `attributes` (
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	`value` text NOT NULL,
	`said_by` text NOT NULL,
	`said_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `folded`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`said_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `batch_rows` (
	`batch_id` text NOT NULL,
	`place` integer NOT NULL,
	`idea_id` text NOT NULL,
	`before` text,
	`after` text NOT NULL,
	PRIMARY KEY(`batch_id`, `place`),
	FOREIGN KEY (`batch_id`) REFERENCES `batches`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `batch_rows_idea` ON `batch_rows` (`idea_id`);--> statement-breakpoint
CREATE TABLE `batches` (
	`id` text PRIMARY KEY NOT NULL,
	`by_id` text NOT NULL,
	`kind` text NOT NULL,
	`undo_until` integer NOT NULL,
	`undone_at` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `batches_by` ON `batches` (`by_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `companies` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `companies_folded` ON `companies` (`folded`);--> statement-breakpoint
CREATE TABLE `company_people` (
	`person_id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`said_by` text NOT NULL,
	`said_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`said_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `company_people_company` ON `company_people` (`company_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`path` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_once` ON `saved_views` (`person_id`,`name`);--> statement-breakpoint
CREATE TABLE `staff_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`by_id` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `staff_notes_person` ON `staff_notes` (`person_id`,`created_at`,`id`);--> statement-breakpoint
ALTER TABLE `comments` ADD `followed_at` integer;--> statement-breakpoint
CREATE INDEX `comments_clarified` ON `comments` (`answered_at`,`id`) WHERE "comments"."answered_at" is not null and "comments"."followed_at" is null;--> statement-breakpoint
ALTER TABLE `events` ADD `undone_at` integer;--> statement-breakpoint
CREATE INDEX `events_actor_kind` ON `events` (`actor_id`,`kind`,`id`);--> statement-breakpoint
ALTER TABLE `ideas` ADD `first` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `ideas_queue` ON `ideas` (`first`,`answer_due`,`id`) WHERE "ideas"."heard_at" is null and "ideas"."merged_at" is null;--> statement-breakpoint
CREATE INDEX `ideas_own_queue` ON `ideas` (`host_id`,`first`,`answer_due`,`id`) WHERE "ideas"."heard_at" is null and "ideas"."merged_at" is null;--> statement-breakpoint
ALTER TABLE `questions` ADD `opens_on` text;--> statement-breakpoint
ALTER TABLE `questions` ADD `opens_at` integer;--> statement-breakpoint
CREATE INDEX `check_ins_by` ON `check_ins` (`person_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `nominations_person` ON `nominations` (`person_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `polishes_waiting` ON `polishes` (`created_at`,`id`) WHERE "polishes"."state" = 'offered';