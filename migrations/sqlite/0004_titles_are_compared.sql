CREATE TABLE `title_roots` (
	`root` text NOT NULL,
	`idea_id` text NOT NULL,
	PRIMARY KEY(`root`, `idea_id`),
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `title_roots_idea` ON `title_roots` (`idea_id`);