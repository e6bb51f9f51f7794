CREATE TABLE `check_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`pilot_id` text NOT NULL,
	`person_id` text NOT NULL,
	`day` text NOT NULL,
	`pulse` integer NOT NULL,
	`would_miss` text,
	`words` text,
	`shared_at` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`pilot_id`) REFERENCES `pilots`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `check_ins_person` ON `check_ins` (`pilot_id`,`person_id`,`day`);--> statement-breakpoint
CREATE INDEX `check_ins_day` ON `check_ins` (`pilot_id`,`day`,`id`);--> statement-breakpoint
CREATE INDEX `check_ins_shared` ON `check_ins` (`pilot_id`,`shared_at`,`id`);--> statement-breakpoint
CREATE TABLE `pilot_extensions` (
	`pilot_id` text NOT NULL,
	`entry` integer NOT NULL,
	`what` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`reason` text NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`pilot_id`, `entry`),
	FOREIGN KEY (`pilot_id`) REFERENCES `pilots`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pilot_figures` (
	`pilot_id` text NOT NULL,
	`entry` integer NOT NULL,
	`value` real NOT NULL,
	`day` text NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`pilot_id`, `entry`),
	FOREIGN KEY (`pilot_id`) REFERENCES `pilots`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pilot_ideas` (
	`pilot_id` text NOT NULL,
	`idea_id` text NOT NULL,
	PRIMARY KEY(`pilot_id`, `idea_id`),
	FOREIGN KEY (`pilot_id`) REFERENCES `pilots`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pilot_ideas_idea` ON `pilot_ideas` (`idea_id`,`pilot_id`);--> statement-breakpoint
CREATE TABLE `pilot_questions` (
	`pilot_id` text NOT NULL,
	`place` integer NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`pilot_id`, `place`),
	FOREIGN KEY (`pilot_id`) REFERENCES `pilots`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `pilot_spendings` (
	`pilot_id` text NOT NULL,
	`entry` integer NOT NULL,
	`money` integer NOT NULL,
	`days` integer NOT NULL,
	`people` integer NOT NULL,
	`words` text NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`pilot_id`, `entry`),
	FOREIGN KEY (`pilot_id`) REFERENCES `pilots`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pilot_targets` (
	`pilot_id` text NOT NULL,
	`entry` integer NOT NULL,
	`target` real NOT NULL,
	`reason` text,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`pilot_id`, `entry`),
	FOREIGN KEY (`pilot_id`) REFERENCES `pilots`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pilot_updates` (
	`id` text PRIMARY KEY NOT NULL,
	`pilot_id` text NOT NULL,
	`kind` text NOT NULL,
	`body` text NOT NULL,
	`html` text NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`pilot_id`) REFERENCES `pilots`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pilot_updates_pilot` ON `pilot_updates` (`pilot_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `seat_answers` (
	`pilot_id` text NOT NULL,
	`person_id` text NOT NULL,
	`place` integer NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`pilot_id`, `person_id`, `place`),
	FOREIGN KEY (`pilot_id`) REFERENCES `pilots`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `would_joins` (
	`pilot_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`pilot_id`, `person_id`),
	FOREIGN KEY (`pilot_id`) REFERENCES `pilots`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `comments` ADD `pilot_id` text REFERENCES pilots(id);--> statement-breakpoint
CREATE INDEX `comments_pilot` ON `comments` (`pilot_id`,`created_at`,`id`);--> statement-breakpoint
ALTER TABLE `pilots` ADD `yardstick` text DEFAULT 'words' NOT NULL;--> statement-breakpoint
ALTER TABLE `pilots` ADD `unit` text;--> statement-breakpoint
ALTER TABLE `pilots` ADD `target` real;--> statement-breakpoint
ALTER TABLE `pilots` ADD `who` text;--> statement-breakpoint
ALTER TABLE `pilots` ADD `open_to` text DEFAULT 'everyone' NOT NULL;--> statement-breakpoint
ALTER TABLE `pilots` ADD `open_to_tag_id` text REFERENCES tags(id);--> statement-breakpoint
ALTER TABLE `pilots` ADD `seating` text DEFAULT 'in-order' NOT NULL;--> statement-breakpoint
ALTER TABLE `pilots` ADD `refusal_days` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `pilots` ADD `first_until` text;--> statement-breakpoint
ALTER TABLE `pilots` ADD `currency` text;--> statement-breakpoint
ALTER TABLE `pilots` ADD `cap_money` integer;--> statement-breakpoint
ALTER TABLE `pilots` ADD `cap_people` integer;--> statement-breakpoint
ALTER TABLE `pilots` ADD `cap_days` integer;--> statement-breakpoint
ALTER TABLE `pilots` ADD `check_in_every` integer DEFAULT 7 NOT NULL;--> statement-breakpoint
ALTER TABLE `pilots` ADD `notes` text;--> statement-breakpoint
ALTER TABLE `pilots` ADD `happened` text;--> statement-breakpoint
ALTER TABLE `pilots` ADD `happened_html` text;--> statement-breakpoint
ALTER TABLE `pilots` ADD `next` text;--> statement-breakpoint
ALTER TABLE `pilots` ADD `next_html` text;--> statement-breakpoint
ALTER TABLE `pilots` ADD `result` real;--> statement-breakpoint
ALTER TABLE `pilots` ADD `requested_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `pilots` ADD `would_join_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `pilots` ADD `check_ins_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `pilots` ADD `spent_money` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `pilots` ADD `spent_days` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `pilots` ADD `spent_people` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `pilots` ADD `warned_of` text;--> statement-breakpoint
ALTER TABLE `pilots` ADD `shared_at` integer;--> statement-breakpoint
ALTER TABLE `pilots` ADD `opened_at` integer;--> statement-breakpoint
ALTER TABLE `seats` ADD `check_ins_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `seats` ADD `reminders_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `seats` ADD `reminded_at` integer;