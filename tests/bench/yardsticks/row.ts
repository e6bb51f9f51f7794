/** "row": bare node:http and one prepared statement for the rows of the board's first page, as JSON. */
import BetterSqlite3 from "better-sqlite3";
import { answer, sendJson } from "./answer.ts";

const [file = "", handle = ""] = process.argv.slice(2);
const db = new BetterSqlite3(file, { readonly: true });
const { id } = db.prepare("SELECT id FROM people WHERE handle = ?").get(handle) as { id: string };
const board = db.prepare(`
  SELECT i.id, i.number, i.slug, i.title, i.excerpt, i.stage, i.votes_count, i.comments_count, i.hot, i.created_at,
    i.heard_at, d.name AS dreamer, d.handle, h.name AS hearer, v.voted_at, p.number AS pilot, p.state, p.seated_count
  FROM ideas i
  JOIN people d ON d.id = i.dreamer_id
  LEFT JOIN people h ON h.id = i.heard_by
  LEFT JOIN votes v ON v.idea_id = i.id AND v.person_id = ?
  LEFT JOIN pilots p ON p.idea_id = i.id AND p.state IN ('recruiting', 'running')
  ORDER BY i.hot DESC, i.id DESC
  LIMIT 20`);

answer((_, response) => sendJson(response, board.all(id)));
