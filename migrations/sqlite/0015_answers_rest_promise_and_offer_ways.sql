CREATE TABLE `promise_days` (
	`day` text PRIMARY KEY NOT NULL,
	`made` integer DEFAULT 0 NOT NULL,
	`kept` integer DEFAULT 0 NOT NULL,
	`broken` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `promise_entries` (
	`promise_id` text NOT NULL,
	`entry` integer NOT NULL,
	`what` text NOT NULL,
	`due_on` text NOT NULL,
	`words` text,
	`by` text,
	`day` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`promise_id`, `entry`),
	FOREIGN KEY (`promise_id`) REFERENCES `promises`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `promises` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text,
	`pilot_id` text,
	`made_by` text NOT NULL,
	`words` text NOT NULL,
	`due_on` text NOT NULL,
	`state` text NOT NULL,
	`entry` integer NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`pilot_id`) REFERENCES `pilots`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `promises_idea` ON `promises` (`idea_id`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `promises_pilot` ON `promises` (`pilot_id`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `promises_due` ON `promises` (`state`,`due_on`,`id`);--> statement-breakpoint
CREATE TABLE `provenances` (
	`idea_id` text NOT NULL,
	`entry` integer NOT NULL,
	`kind` text NOT NULL,
	`since` text,
	`place` text,
	`said_by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`idea_id`, `entry`),
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`said_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rests` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`comment_id` text,
	`pilot_id` text,
	`thanks` text,
	`reason` text NOT NULL,
	`html` text NOT NULL,
	`wakes_on` text,
	`wakes_when` text,
	`woken_by` text,
	`woken_at` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`pilot_id`) REFERENCES `pilots`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`woken_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rests_idea` ON `rests` (`idea_id`,`woken_at`);--> statement-breakpoint
CREATE INDEX `rests_wakes` ON `rests` (`woken_at`,`wakes_on`);--> statement-breakpoint
CREATE TABLE `way_choices` (
	`comment_id` text NOT NULL,
	`person_id` text NOT NULL,
	`way_id` text NOT NULL,
	`chosen_at` integer NOT NULL,
	PRIMARY KEY(`comment_id`, `person_id`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`way_id`) REFERENCES `ways`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `way_choices_way` ON `way_choices` (`way_id`);--> statement-breakpoint
CREATE TABLE `ways` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`comment_id` text NOT NULL,
	`place` integer NOT NULL,
	`words` text NOT NULL,
	`choices_count` integer DEFAULT 0 NOT NULL,
	`chosen_in` text,
	`closed_at` integer,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`chosen_in`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ways_place` ON `ways` (`comment_id`,`place`);--> statement-breakpoint
CREATE INDEX `ways_idea` ON `ways` (`idea_id`,`comment_id`,`place`);