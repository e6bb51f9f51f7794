CREATE TABLE `gone` (
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`gone_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `number`)
);
--> statement-breakpoint
CREATE INDEX `ideas_question_stage` ON `ideas` (`question_id`,`stage`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `people_named` ON `people` (`named_credits_count`,`id`);