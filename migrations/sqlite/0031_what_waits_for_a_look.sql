ALTER TABLE `site` ADD `holding` text DEFAULT 'nobody' NOT NULL;--> statement-breakpoint
CREATE INDEX `comments_held` ON `comments` (`created_at`,`id`) WHERE "comments"."unseen" = 'held';--> statement-breakpoint
CREATE INDEX `ideas_held` ON `ideas` (`created_at`,`id`) WHERE "ideas"."unseen" = 'held';