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
ALTER TABLE `comments` ADD `gap_id` text REFERENCES gaps(id);--> statement-breakpoint
ALTER TABLE `comments` ADD `asked_id` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `comments` ADD `answered_at` integer;--> statement-breakpoint
CREATE INDEX `comments_kind` ON `comments` (`idea_id`,`kind`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_gap` ON `comments` (`gap_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_asked` ON `comments` (`asked_id`,`answered_at`,`created_at`,`id`);--> statement-breakpoint
ALTER TABLE `ideas` ADD `gaps_count` integer DEFAULT 0 NOT NULL;