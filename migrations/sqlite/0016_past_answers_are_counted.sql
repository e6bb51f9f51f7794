UPDATE `ideas` SET `missed_at` = unixepoch(`answer_due`, '+1 day') * 1000 WHERE date(`heard_at` / 1000, 'unixepoch', '-12 hours') > `answer_due`;--> statement-breakpoint
UPDATE `events` SET `data` = json_set(`events`.`data`,
	'$.due', `i`.`answer_due`,
	'$.day', date(`i`.`heard_at` / 1000, 'unixepoch'),
	'$.kept', CASE WHEN `i`.`answer_due` IS NULL THEN NULL ELSE `i`.`missed_at` IS NULL END,
	'$.hours', (`i`.`heard_at` - `i`.`created_at`) / 3600000,
	'$.missed', CASE WHEN `i`.`missed_at` IS NOT NULL THEN date(`i`.`answer_due`, '+1 day') END)
FROM `event_subjects` AS `s` INNER JOIN `ideas` AS `i` ON `i`.`id` = `s`.`subject_id`
WHERE `events`.`kind` = 'idea-heard' AND `s`.`event_id` = `events`.`id` AND `s`.`kind` = 'idea';--> statement-breakpoint
INSERT INTO `pulse_days` (`day`, `kept`, `missed`) SELECT `day`, sum(`kept`), sum(`missed`) FROM (
	SELECT json_extract(`data`, '$.day') AS `day`, 1 AS `kept`, 0 AS `missed` FROM `events` WHERE `kind` = 'idea-heard' AND json_extract(`data`, '$.kept') = 1
	UNION ALL
	SELECT json_extract(`data`, '$.missed'), 0, 1 FROM `events` WHERE `kind` = 'idea-heard' AND json_extract(`data`, '$.missed') IS NOT NULL
) GROUP BY `day`;--> statement-breakpoint
INSERT INTO `pulse_hours` (`day`, `hours`, `count`) SELECT json_extract(`data`, '$.day'), json_extract(`data`, '$.hours'), count(*) FROM `events` WHERE `kind` = 'idea-heard' AND json_extract(`data`, '$.day') IS NOT NULL GROUP BY 1, 2;
