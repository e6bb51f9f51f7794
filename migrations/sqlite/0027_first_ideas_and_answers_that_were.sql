-- Of what is there already: which ideas were the first of their dreamers, and which answers of dreamers the staff went on from.
UPDATE ideas SET first = 1 WHERE NOT EXISTS (SELECT 1 FROM ideas AS earlier WHERE earlier.dreamer_id = ideas.dreamer_id AND (earlier.created_at < ideas.created_at OR (earlier.created_at = ideas.created_at AND earlier.id < ideas.id)));
--> statement-breakpoint
UPDATE comments SET followed_at = (SELECT MIN(later.created_at) FROM comments AS later INNER JOIN people ON people.id = later.author_id WHERE later.idea_id = comments.idea_id AND later.created_at > comments.answered_at AND later.author_id <> comments.asked_id AND people.role IN ('staff', 'admin')) WHERE answered_at IS NOT NULL;
