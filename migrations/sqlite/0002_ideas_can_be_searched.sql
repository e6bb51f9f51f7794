ALTER TABLE `ideas` ADD `search_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `ideas` SET `search_text` = lower(`title`) || char(10) || lower(replace(`body`, char(10), ' '));--> statement-breakpoint
CREATE VIRTUAL TABLE `idea_search` USING fts5(`search_text`, content='ideas', content_rowid='number', tokenize='trigram');--> statement-breakpoint
INSERT INTO `idea_search` (`idea_search`) VALUES ('rebuild');--> statement-breakpoint
CREATE TRIGGER `idea_search_added` AFTER INSERT ON `ideas` BEGIN
	INSERT INTO `idea_search` (rowid, `search_text`) VALUES (new.`number`, new.`search_text`);
END;--> statement-breakpoint
CREATE TRIGGER `idea_search_removed` AFTER DELETE ON `ideas` BEGIN
	INSERT INTO `idea_search` (`idea_search`, rowid, `search_text`) VALUES ('delete', old.`number`, old.`search_text`);
END;--> statement-breakpoint
CREATE TRIGGER `idea_search_changed` AFTER UPDATE OF `number`, `search_text` ON `ideas` BEGIN
	INSERT INTO `idea_search` (`idea_search`, rowid, `search_text`) VALUES ('delete', old.`number`, old.`search_text`);
	INSERT INTO `idea_search` (rowid, `search_text`) VALUES (new.`number`, new.`search_text`);
END;
