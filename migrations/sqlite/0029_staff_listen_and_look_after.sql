CREATE TABLE `activity_weeks` (
	`week` text PRIMARY KEY NOT NULL,
	`ideas` integer NOT NULL,
	`votes` integer NOT NULL,
	`contributors` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `contributor_days` (
	`person_id` text NOT NULL,
	`day` text NOT NULL,
	`ideas` integer NOT NULL,
	`votes` integer NOT NULL,
	`deeds` integer NOT NULL,
	PRIMARY KEY(`person_id`, `day`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `contributors` (
	`person_id` text PRIMARY KEY NOT NULL,
	`first_day` text NOT NULL,
	`back_after` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contributors_first` ON `contributors` (`first_day`,`back_after`,`person_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`by_id` text NOT NULL,
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`words` text NOT NULL,
	`left_out` integer NOT NULL,
	`sent_at` integer NOT NULL,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `invitations_sent` ON `invitations` (`sent_at`,`id`);--> statement-breakpoint
CREATE TABLE `invited` (
	`id` text PRIMARY KEY NOT NULL,
	`invitation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`words` text NOT NULL,
	`invited_at` integer NOT NULL,
	`opened_at` integer,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invited_once` ON `invited` (`invitation_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `invited_person` ON `invited` (`person_id`,`invited_at`,`id`);--> statement-breakpoint
CREATE TABLE `moderations` (
	`id` text PRIMARY KEY NOT NULL,
	`deed` text NOT NULL,
	`person_id` text NOT NULL,
	`idea_id` text,
	`comment_id` text,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `moderations_person` ON `moderations` (`person_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `moderations_idea` ON `moderations` (`idea_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `moderations_comment` ON `moderations` (`comment_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `on_behalf` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`comment_id` text,
	`person_id` text,
	`by_id` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`note` text,
	`said_on` text,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`decided_at` integer,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `on_behalf_vote` ON `on_behalf` (`idea_id`,`person_id`) WHERE "on_behalf"."kind" = 'vote';--> statement-breakpoint
CREATE INDEX `on_behalf_idea` ON `on_behalf` (`idea_id`,`kind`);--> statement-breakpoint
CREATE INDEX `on_behalf_comment` ON `on_behalf` (`comment_id`);--> statement-breakpoint
CREATE INDEX `on_behalf_person` ON `on_behalf` (`person_id`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`idea_id` text NOT NULL,
	`comment_id` text,
	`by_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text,
	`state` text NOT NULL,
	`moderation_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`moderation_id`) REFERENCES `moderations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_open` ON `reports` (`subject`,`by_id`) WHERE "reports"."state" = 'open';--> statement-breakpoint
CREATE INDEX `reports_waiting` ON `reports` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `reports_by` ON `reports` (`by_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `reports_moderation` ON `reports` (`moderation_id`);--> statement-breakpoint
CREATE TABLE `uncounted` (
	`person_id` text PRIMARY KEY NOT NULL,
	`since` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `uncounted_at` ON `uncounted` (`at`,`person_id`);--> statement-breakpoint
DROP INDEX `idea_views_day`;--> statement-breakpoint
CREATE INDEX `idea_views_day` ON `idea_views` (`day`,`idea_id`,`views`);--> statement-breakpoint
ALTER TABLE `comments` ADD `unseen` text;--> statement-breakpoint
ALTER TABLE `companies` ADD `weight` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `strength` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `companies_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `reach` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `effort` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `score` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `score_edition` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `unseen` text;--> statement-breakpoint
CREATE INDEX `ideas_stage_score` ON `ideas` (`stage`,`score`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_stage_strength` ON `ideas` (`stage`,`strength`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_stage_reach` ON `ideas` (`stage`,`reach`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_stage_effort` ON `ideas` (`stage`,`effort`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_score_edition` ON `ideas` (`score_edition`,`id`);--> statement-breakpoint
ALTER TABLE `people` ADD `invited_at` integer;--> statement-breakpoint
ALTER TABLE `people` ADD `invitations_off_at` integer;--> statement-breakpoint
ALTER TABLE `site` ADD `counted_in` text;--> statement-breakpoint
ALTER TABLE `site` ADD `vote_weight` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `site` ADD `strength_weight` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `site` ADD `reach_weight` integer DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE `site` ADD `age_weight` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `site` ADD `effort_weight` integer DEFAULT 2 NOT NULL;--> statement-breakpoint
ALTER TABLE `site` ADD `score_edition` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `staff_notes` ADD `edited_at` integer;--> statement-breakpoint
CREATE INDEX `attributes_value` ON `attributes` (`folded`,`value`,`person_id`);--> statement-breakpoint
CREATE INDEX `promise_entries_day` ON `promise_entries` (`what`,`day`);--> statement-breakpoint
CREATE INDEX `rests_at` ON `rests` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `share_days_day` ON `share_days` (`day`,`code`,`visits`);