CREATE TABLE `celebrations` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`idea_id` text NOT NULL,
	`pilot_id` text,
	`subject` text NOT NULL,
	`title` text NOT NULL,
	`story` text NOT NULL,
	`story_html` text NOT NULL,
	`line` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pilot_id`) REFERENCES `pilots`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `celebrations_number` ON `celebrations` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `celebrations_subject` ON `celebrations` (`subject`);--> statement-breakpoint
CREATE INDEX `celebrations_idea` ON `celebrations` (`idea_id`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`parent_id` text,
	`author_id` text NOT NULL,
	`kind` text NOT NULL,
	`stage` text,
	`body` text NOT NULL,
	`body_html` text NOT NULL,
	`edited_at` integer,
	`deleted_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`parent_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_idea` ON `comments` (`idea_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_parent` ON `comments` (`parent_id`);--> statement-breakpoint
CREATE INDEX `comments_author` ON `comments` (`author_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `credit_entries` (
	`credit_id` text NOT NULL,
	`entry` integer NOT NULL,
	`state` text NOT NULL,
	`shown` text,
	`alias` text,
	`by` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`credit_id`, `entry`),
	FOREIGN KEY (`credit_id`) REFERENCES `credits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `credits` (
	`id` text PRIMARY KEY NOT NULL,
	`celebration_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`what` text NOT NULL,
	`proposed_by` text,
	`entry` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`celebration_id`) REFERENCES `celebrations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `credits_once` ON `credits` (`celebration_id`,`person_id`,`role`);--> statement-breakpoint
CREATE INDEX `credits_person` ON `credits` (`person_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `event_subjects` (
	`event_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	PRIMARY KEY(`event_id`, `kind`, `subject_id`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `event_subjects_subject` ON `event_subjects` (`kind`,`subject_id`,`event_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`actor_id` text,
	`cause_id` text,
	`data` text NOT NULL,
	`hold_until` integer,
	`fanned_out_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cause_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `events_waiting` ON `events` (`fanned_out_at`,`created_at`);--> statement-breakpoint
CREATE TABLE `ideas` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`slug` text NOT NULL,
	`dreamer_id` text NOT NULL,
	`question_id` text,
	`host_id` text,
	`stage` text NOT NULL,
	`left_stage` text,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`body_html` text NOT NULL,
	`excerpt` text NOT NULL,
	`votes_count` integer DEFAULT 0 NOT NULL,
	`comments_count` integer DEFAULT 0 NOT NULL,
	`hot` real NOT NULL,
	`heard_by` text,
	`heard_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`dreamer_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`host_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`heard_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ideas_number` ON `ideas` (`number`);--> statement-breakpoint
CREATE INDEX `ideas_hot` ON `ideas` (`hot`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_new` ON `ideas` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_wanted` ON `ideas` (`votes_count`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_stage_hot` ON `ideas` (`stage`,`hot`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_stage_new` ON `ideas` (`stage`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_stage_wanted` ON `ideas` (`stage`,`votes_count`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_question_hot` ON `ideas` (`question_id`,`hot`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_question_new` ON `ideas` (`question_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_question_wanted` ON `ideas` (`question_id`,`votes_count`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_dreamer` ON `ideas` (`dreamer_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_unheard` ON `ideas` (`heard_at`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `limits` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`resets_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `notifications` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`event_id` text NOT NULL,
	`kind` text NOT NULL,
	`read_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notifications_once` ON `notifications` (`person_id`,`event_id`);--> statement-breakpoint
CREATE INDEX `notifications_person` ON `notifications` (`person_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `numbers` (
	`kind` text PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`handle` text NOT NULL,
	`email` text NOT NULL,
	`password_hash` text NOT NULL,
	`role` text NOT NULL,
	`name` text NOT NULL,
	`words` text,
	`credits_count` integer DEFAULT 0 NOT NULL,
	`named_credits_count` integer DEFAULT 0 NOT NULL,
	`unread_count` integer DEFAULT 0 NOT NULL,
	`joined_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_handle` ON `people` (`handle`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (`email`);--> statement-breakpoint
CREATE INDEX `people_role` ON `people` (`role`,`joined_at`,`id`);--> statement-breakpoint
CREATE INDEX `people_joined` ON `people` (`joined_at`,`id`);--> statement-breakpoint
CREATE TABLE `pilots` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`slug` text NOT NULL,
	`idea_id` text NOT NULL,
	`host_id` text NOT NULL,
	`state` text NOT NULL,
	`hypothesis` text NOT NULL,
	`measure` text NOT NULL,
	`places` integer NOT NULL,
	`outcome` text,
	`learned` text,
	`learned_html` text,
	`seated_count` integer DEFAULT 0 NOT NULL,
	`waiting_count` integer DEFAULT 0 NOT NULL,
	`last_asked` integer DEFAULT 0 NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`started_at` integer,
	`concluded_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`host_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pilots_number` ON `pilots` (`number`);--> statement-breakpoint
CREATE INDEX `pilots_idea` ON `pilots` (`idea_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `pilots_state` ON `pilots` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`slug` text NOT NULL,
	`asked_by` text NOT NULL,
	`state` text NOT NULL,
	`title` text NOT NULL,
	`words` text NOT NULL,
	`heard` text,
	`heard_html` text,
	`heard_line` text,
	`ideas_count` integer DEFAULT 0 NOT NULL,
	`last_day` text,
	`closes_at` integer,
	`opened_at` integer,
	`closed_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questions_number` ON `questions` (`number`);--> statement-breakpoint
CREATE INDEX `questions_state` ON `questions` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `seats` (
	`pilot_id` text NOT NULL,
	`person_id` text NOT NULL,
	`state` text NOT NULL,
	`asked` integer NOT NULL,
	`asked_at` integer NOT NULL,
	`seated_at` integer,
	`left_at` integer,
	PRIMARY KEY(`pilot_id`, `person_id`),
	FOREIGN KEY (`pilot_id`) REFERENCES `pilots`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `seats_waiting` ON `seats` (`pilot_id`,`state`,`asked`);--> statement-breakpoint
CREATE INDEX `seats_person` ON `seats` (`person_id`,`asked_at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`person_id` text NOT NULL,
	`device` text NOT NULL,
	`started_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`,`seen_at`);--> statement-breakpoint
CREATE TABLE `setup_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`made_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `site` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`answer_days` integer NOT NULL,
	`time_zone` text NOT NULL,
	`made_at` integer NOT NULL,
	`demo_seed` text
);
--> statement-breakpoint
CREATE TABLE `tallies` (
	`name` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `votes` (
	`idea_id` text NOT NULL,
	`person_id` text NOT NULL,
	`strength` integer,
	`reason` text,
	`voted_at` integer NOT NULL,
	PRIMARY KEY(`idea_id`, `person_id`),
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `votes_person` ON `votes` (`person_id`,`voted_at`);