ALTER TABLE `site` ADD `holding` text DEFAULT 'nobody' NOT NULL;--> statement-breakpoint
CREATE INDEX `comments_held` ON `comments` (`created_at`,`id`) WHERE "comments"."unseen" = 'held';--> statement-breakpoint
CREATE INDEX `comments_asks` ON `comments` (`author_id`,`created_at`,`id`) WHERE "comments"."asked_id" is not null;--> statement-breakpoint
CREATE INDEX `ideas_held` ON `ideas` (`created_at`,`id`) WHERE "ideas"."unseen" = 'held';--> statement-breakpoint
CREATE INDEX `pilots_asked` ON `pilots` (`number`,`id`) WHERE "pilots"."requested_count" > 0;--> statement-breakpoint
CREATE INDEX `polishes_held` ON `polishes` (`created_at`,`id`) WHERE "polishes"."state" = 'held';