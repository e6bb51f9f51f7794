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
ALTER TABLE `ideas` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `meaning_revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `polishes_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `votes` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
INSERT INTO `revisions` (`idea_id`, `number`, `by_id`, `title`, `body`, `created_at`) SELECT `id`, 1, `dreamer_id`, `title`, `body`, `created_at` FROM `ideas`;