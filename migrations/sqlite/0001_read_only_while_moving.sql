CREATE TABLE `read_only` (
	`reason` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL
);
