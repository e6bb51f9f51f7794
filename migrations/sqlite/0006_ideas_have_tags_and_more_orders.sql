CREATE TABLE `idea_tags` (
	`tag_id` text NOT NULL,
	`idea_id` text NOT NULL,
	`stage` text NOT NULL,
	`votes_count` integer NOT NULL,
	`hot` real NOT NULL,
	`polish` real NOT NULL,
	`shuffle` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tag_id`, `idea_id`),
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `idea_tags_idea` ON `idea_tags` (`idea_id`);--> statement-breakpoint
CREATE INDEX `idea_tags_hot` ON `idea_tags` (`tag_id`,`stage`,`hot`,`idea_id`);--> statement-breakpoint
CREATE INDEX `idea_tags_new` ON `idea_tags` (`tag_id`,`stage`,`created_at`,`idea_id`);--> statement-breakpoint
CREATE INDEX `idea_tags_wanted` ON `idea_tags` (`tag_id`,`stage`,`votes_count`,`idea_id`);--> statement-breakpoint
CREATE INDEX `idea_tags_polish` ON `idea_tags` (`tag_id`,`stage`,`polish`,`idea_id`);--> statement-breakpoint
CREATE INDEX `idea_tags_shuffle` ON `idea_tags` (`tag_id`,`stage`,`shuffle`,`idea_id`);--> statement-breakpoint
CREATE TABLE `tag_slugs` (
	`slug` text PRIMARY KEY NOT NULL,
	`tag_id` text NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tag_slugs_tag` ON `tag_slugs` (`tag_id`);--> statement-breakpoint
CREATE TABLE `tags` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	`ideas_count` integer DEFAULT 0 NOT NULL,
	`retired_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_folded` ON `tags` (`folded`);--> statement-breakpoint
CREATE INDEX `tags_used` ON `tags` (`ideas_count`,`id`);--> statement-breakpoint
DROP INDEX `comments_author`;--> statement-breakpoint
CREATE INDEX `comments_author_idea` ON `comments` (`author_id`,`idea_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_author` ON `comments` (`author_id`,`created_at`,`id`);--> statement-breakpoint
DROP INDEX `ideas_question_hot`;--> statement-breakpoint
DROP INDEX `ideas_question_new`;--> statement-breakpoint
DROP INDEX `ideas_question_wanted`;--> statement-breakpoint
ALTER TABLE `ideas` ADD `polish` real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `shuffle` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `ideas` SET `shuffle` = abs(random() % 2147483648), `polish` = round(`hot` - 2 * log2(1 + `comments_count`) - 2 * min(1.0, length(`excerpt`) / 160.0) - CASE `stage` WHEN 'rough' THEN 0 ELSE 2 END, 9);--> statement-breakpoint
CREATE INDEX `ideas_shuffle` ON `ideas` (`shuffle`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_stage_polish` ON `ideas` (`stage`,`polish`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_stage_shuffle` ON `ideas` (`stage`,`shuffle`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_question_polish` ON `ideas` (`question_id`,`stage`,`polish`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_question_shuffle` ON `ideas` (`question_id`,`stage`,`shuffle`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_question_hot` ON `ideas` (`question_id`,`stage`,`hot`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_question_new` ON `ideas` (`question_id`,`stage`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `ideas_question_wanted` ON `ideas` (`question_id`,`stage`,`votes_count`,`id`);--> statement-breakpoint
DROP INDEX `votes_person`;--> statement-breakpoint
CREATE INDEX `votes_person` ON `votes` (`person_id`,`voted_at`,`idea_id`);--> statement-breakpoint
CREATE INDEX `celebrations_kind` ON `celebrations` (`kind`,`number`);