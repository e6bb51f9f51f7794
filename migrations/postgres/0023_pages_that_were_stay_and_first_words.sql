-- Whoever had a public page keeps it, and the first entry of a credit says what was proposed.
UPDATE people SET page_at = joined_at WHERE named_credits_count > 0;
--> statement-breakpoint
UPDATE credit_entries SET what = (SELECT credits.what FROM credits WHERE credits.id = credit_entries.credit_id) WHERE entry = 1;
