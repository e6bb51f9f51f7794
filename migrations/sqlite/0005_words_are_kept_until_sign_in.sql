CREATE TABLE `drafts` (
	`token_hash` text NOT NULL,
	`path` text NOT NULL,
	`id` text NOT NULL,
	`fields` text NOT NULL,
	`ends_at` integer NOT NULL,
	PRIMARY KEY(`token_hash`, `path`)
);
--> statement-breakpoint
CREATE INDEX `drafts_end` ON `drafts` (`ends_at`);