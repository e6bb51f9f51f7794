import { describe, expect, test } from "vitest";
import { expectSentence } from "../support/starting.ts";

describe("a start on a PostgreSQL", () => {
  const { TEST_DATABASE_URL = "postgres://nobody@127.0.0.1:1/none" } = process.env;
  const changed = (change: (url: URL) => void) => {
    const url = new URL(TEST_DATABASE_URL);
    change(url);
    return url.href;
  };

  test("that is not there, at a port nobody listens on or a host nobody has", async () => {
    await expectSentence(
      changed((url) => (url.port = "1")),
      "no PostgreSQL answers there",
    );
    await expectSentence(
      changed((url) => (url.host = "no-such-host.invalid")),
      "no host of that name|no PostgreSQL answers",
    );
  });

  test("that has no such database, or no such user", async () => {
    await expectSentence(
      changed((url) => (url.pathname = "/no_such_database")),
      "has no database of that name",
    );
    await expectSentence(
      changed((url) => (url.username = "no_such_user")),
      "does not accept this user and password",
    );
  });

  test("with a password that is wrong, which is not repeated", async () => {
    const { default: pg } = await import("pg");
    const client = new pg.Client({ connectionString: TEST_DATABASE_URL });
    await client.connect();
    await client.query("DROP ROLE IF EXISTS guarded");
    await client.query("CREATE ROLE guarded LOGIN PASSWORD 'the right one'");
    await client.end();
    const wrong = changed((url) => {
      url.username = "guarded";
      url.password = "geheim";
    });
    const said = await expectSentence(wrong, "does not accept this user and password");
    expect(said).not.toContain("geheim");
  });
});
