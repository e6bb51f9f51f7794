CREATE TABLE `bursts` (
	`idea_id` text PRIMARY KEY NOT NULL,
	`held_count` integer DEFAULT 0 NOT NULL,
	`trusted_until` integer,
	`decided_at` integer,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `bursts_held` ON `bursts` (`held_count`,`idea_id`);--> statement-breakpoint
CREATE INDEX `bursts_decided` ON `bursts` (`decided_at`,`idea_id`);--> statement-breakpoint
ALTER TABLE `ideas` ADD `nice_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `matters_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `vital_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `ideas` SET `nice_count` = (SELECT count(*) FROM `votes` WHERE `votes`.`idea_id` = `ideas`.`id` AND `votes`.`strength` = 1), `matters_count` = (SELECT count(*) FROM `votes` WHERE `votes`.`idea_id` = `ideas`.`id` AND `votes`.`strength` = 2), `vital_count` = (SELECT count(*) FROM `votes` WHERE `votes`.`idea_id` = `ideas`.`id` AND `votes`.`strength` = 3) WHERE `id` IN (SELECT `idea_id` FROM `votes` WHERE `strength` IS NOT NULL);--> statement-breakpoint
ALTER TABLE `votes` ADD `state` text DEFAULT 'counted' NOT NULL;--> statement-breakpoint
ALTER TABLE `votes` ADD `decided_by` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `votes` ADD `decided_at` integer;--> statement-breakpoint
CREATE INDEX `votes_idea` ON `votes` (`idea_id`,`voted_at`,`person_id`);