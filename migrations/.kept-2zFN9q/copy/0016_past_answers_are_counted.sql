UPDATE "ideas" SET "missed_at" = ("answer_due"::date + 1)::timestamp AT TIME ZONE 'UTC' WHERE to_char("heard_at" AT TIME ZONE 'UTC' - interval '12 hours', 'YYYY-MM-DD') > "answer_due";--> statement-breakpoint
UPDATE "events" SET "data" = "events"."data" || jsonb_build_object(
	'due', "i"."answer_due",
	'day', to_char("i"."heard_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD'),
	'kept', CASE WHEN "i"."answer_due" IS NULL THEN NULL WHEN "i"."missed_at" IS NULL THEN 1 ELSE 0 END,
	'hours', floor(extract(epoch FROM "i"."heard_at" - "i"."created_at") / 3600)::integer,
	'missed', CASE WHEN "i"."missed_at" IS NOT NULL THEN to_char("i"."answer_due"::date + 1, 'YYYY-MM-DD') END)
FROM "event_subjects" AS "s" INNER JOIN "ideas" AS "i" ON "i"."id" = "s"."subject_id"
WHERE "events"."kind" = 'idea-heard' AND "s"."event_id" = "events"."id" AND "s"."kind" = 'idea';--> statement-breakpoint
INSERT INTO "pulse_days" ("day", "kept", "missed") SELECT "day", sum("kept"), sum("missed") FROM (
	SELECT "data" ->> 'day' AS "day", 1 AS "kept", 0 AS "missed" FROM "events" WHERE "kind" = 'idea-heard' AND "data" ->> 'kept' = '1'
	UNION ALL
	SELECT "data" ->> 'missed', 0, 1 FROM "events" WHERE "kind" = 'idea-heard' AND "data" ->> 'missed' IS NOT NULL
) AS "sums" GROUP BY "day";--> statement-breakpoint
INSERT INTO "pulse_hours" ("day", "hours", "count") SELECT "data" ->> 'day', ("data" ->> 'hours')::integer, count(*) FROM "events" WHERE "kind" = 'idea-heard' AND "data" ->> 'day' IS NOT NULL GROUP BY 1, 2;
