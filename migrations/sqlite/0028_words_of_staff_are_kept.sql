CREATE TABLE `word_changes` (
	`id` text NOT NULL,
	`field` text NOT NULL,
	`before` text,
	`after` text,
	PRIMARY KEY(`id`, `field`)
);
