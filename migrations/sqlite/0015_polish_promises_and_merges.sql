CREATE TABLE `gaps` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`added_by` text,
	`prompt` text,
	`words` text,
	`answers_count` integer DEFAULT 0 NOT NULL,
	`closed_by` text,
	`closed_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gaps_once` ON `gaps` (`idea_id`,`words`);--> statement-breakpoint
CREATE INDEX `gaps_idea` ON `gaps` (`idea_id`,`created_at`,`id`);--> statement-breakpoint
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
CREATE TABLE `polishes` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`by_id` text NOT NULL,
	`offered_by` text NOT NULL,
	`comment_id` text,
	`base` integer NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`why` text NOT NULL,
	`state` text DEFAULT 'offered' NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`said` text,
	`revision` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `polishes_idea` ON `polishes` (`idea_id`,`state`,`created_at`,`id`);--> statement-breakpoint
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
CREATE TABLE `revisions` (
	`idea_id` text NOT NULL,
	`number` integer NOT NULL,
	`by_id` text NOT NULL,
	`accepted_by` text,
	`restored_from` integer,
	`restored_why` text,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`meaning` text DEFAULT 'kept' NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`idea_id`, `number`),
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accepted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
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
CREATE INDEX `ways_idea` ON `ways` (`idea_id`,`comment_id`,`place`);--> statement-breakpoint
ALTER TABLE `comments` ADD `gap_id` text REFERENCES gaps(id);--> statement-breakpoint
ALTER TABLE `comments` ADD `asked_id` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `comments` ADD `answered_at` integer;--> statement-breakpoint
CREATE INDEX `comments_kind` ON `comments` (`idea_id`,`kind`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_gap` ON `comments` (`gap_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_asked` ON `comments` (`asked_id`,`answered_at`,`created_at`,`id`);--> statement-breakpoint
ALTER TABLE `ideas` ADD `gaps_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `meaning_revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `polishes_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `merged_at` integer;--> statement-breakpoint
ALTER TABLE `ideas` ADD `missed_at` integer;--> statement-breakpoint
CREATE INDEX `ideas_due` ON `ideas` (`heard_at`,`missed_at`,`answer_due`);--> statement-breakpoint
CREATE INDEX `ideas_heard` ON `ideas` (`heard_by`,`heard_at`,`id`);--> statement-breakpoint
ALTER TABLE `people` ADD `cares` text;--> statement-breakpoint
ALTER TABLE `votes` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
INSERT INTO `revisions` (`idea_id`, `number`, `by_id`, `title`, `body`, `created_at`) SELECT `id`, 1, `dreamer_id`, `title`, `body`, `created_at` FROM `ideas`;