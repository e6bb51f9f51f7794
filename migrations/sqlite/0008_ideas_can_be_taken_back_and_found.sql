CREATE TABLE `gone` (
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`gone_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `number`)
);
--> statement-breakpoint
CREATE INDEX `people_named` ON `people` (`named_credits_count`,`id`);