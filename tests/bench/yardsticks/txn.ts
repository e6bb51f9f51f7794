/** "txn": bare node:http and one transaction for each request, on a file of its own that is as durable as the site's. */
import { randomUUID } from "node:crypto";
import BetterSqlite3 from "better-sqlite3";
import { answer, sendJson } from "./answer.ts";

const db = new BetterSqlite3(process.argv[2]);
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
db.exec(`
  CREATE TABLE votes (
    idea_id TEXT NOT NULL, person_id TEXT NOT NULL, strength INTEGER, reason TEXT, voted_at INTEGER NOT NULL,
    PRIMARY KEY (idea_id, person_id)
  );
  CREATE INDEX votes_person ON votes (person_id, voted_at)`);
const insert = db.prepare("INSERT INTO votes (idea_id, person_id, voted_at) VALUES (?, ?, ?)");
const vote = db.transaction(() => insert.run(randomUUID(), randomUUID(), Date.now()).changes);

answer((_, response) => sendJson(response, { changes: vote.immediate() }));
