import { expect, test } from "vitest";
import { readEnv } from "#app/web/env.ts";

test("nothing needs to be set", () => {
  expect(readEnv({})).toEqual({
    PORT: 3000,
    HOST: "127.0.0.1",
    DATABASE_URL: "file:data/roughstone.db",
    PICTURES_URL: "file:data/pictures",
    WEB_PROCESSES: 1,
    TRUST_PROXY: 0,
    LOG_LEVEL: "info",
  });
});

test("an empty setting is as good as none", () => {
  const empty = { PORT: "", HOST: "", DATABASE_URL: "", PUBLIC_URL: "", TRUST_PROXY: "", LOG_LEVEL: "" };
  expect(readEnv(empty)).toEqual(readEnv({}));
});

test("what is set is taken, and what is not ours is left alone", () => {
  expect(
    readEnv({
      PORT: "8080",
      HOST: "0.0.0.0",
      DATABASE_URL: "postgres://me@db/site",
      DATABASE_READ_URL: "postgres://me@standby/site",
      PICTURES_URL: "s3://key:secret@s3.example.org/pictures?region=eu-1",
      WEB_PROCESSES: "4",
      TRUST_PROXY: "1",
      LOG_LEVEL: "debug",
      HOME: "/root",
    }),
  ).toEqual({
    PORT: 8080,
    HOST: "0.0.0.0",
    DATABASE_URL: "postgres://me@db/site",
    DATABASE_READ_URL: "postgres://me@standby/site",
    PICTURES_URL: "s3://key:secret@s3.example.org/pictures?region=eu-1",
    WEB_PROCESSES: 4,
    TRUST_PROXY: 1,
    LOG_LEVEL: "debug",
  });
});

test.each([
  ["https://ideas.example.org", "https://ideas.example.org"],
  ["https://ideas.example.org/", "https://ideas.example.org"],
  ["https://IDEAS.example.org:443/board?x=1", "https://ideas.example.org"],
  ["http://localhost:3000", "http://localhost:3000"],
])("PUBLIC_URL %s is the origin that browsers send", (given, origin) => {
  expect(readEnv({ PUBLIC_URL: given }).PUBLIC_URL).toBe(origin);
});

test.each([
  ["PORT", "http"],
  ["PORT", "-1"],
  ["PORT", "65536"],
  ["PORT", "80.5"],
  ["PORT", "NaN"],
  ["DATABASE_URL", "mysql://db/site"],
  ["DATABASE_URL", "data/site.db"],
  ["DATABASE_URL", "file:"],
  ["DATABASE_URL", "postgres://"],
  ["PUBLIC_URL", "ideas.example.org"],
  ["PUBLIC_URL", "ftp://ideas.example.org"],
  ["PUBLIC_URL", "javascript:alert(1)"],
  ["TRUST_PROXY", "yes"],
  ["TRUST_PROXY", "-1"],
  ["TRUST_PROXY", "11"],
  ["LOG_LEVEL", "loud"],
])("%s=%s is told in one sentence that names it", (name, value) => {
  const said = faultOf({ [name]: value });
  expect(said).toContain(name);
  expect(said).toMatch(/^[A-Z][^\n!]+\.$/);
  for (const other of ["PORT", "DATABASE_URL", "PUBLIC_URL", "TRUST_PROXY", "LOG_LEVEL"])
    if (other !== name) expect(said).not.toContain(other);
});

test("several that are wrong are told together", () => {
  const said = faultOf({ PORT: "x", LOG_LEVEL: "loud", TRUST_PROXY: "yes" });
  for (const name of ["PORT", "LOG_LEVEL", "TRUST_PROXY"]) expect(said).toContain(name);
});

test("a secret in a setting is not repeated to the log", () => {
  expect(faultOf({ DATABASE_URL: "mysql://me:s3cret@db/site" })).not.toContain("s3cret");
});

function faultOf(settings: Record<string, string>): string {
  try {
    readEnv(settings);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("These settings were taken.");
}

test("pictures lie beside the database, unless it is no file or they are sent elsewhere", () => {
  const placeOf = (DATABASE_URL: string) => readEnv({ DATABASE_URL }).PICTURES_URL;
  expect(placeOf("file:/srv/site/stones.db")).toBe("file:/srv/site/pictures");
  expect(placeOf("postgres://me@db/site")).toBe("file:data/pictures");
  for (const PICTURES_URL of ["http://x/y", "s3://bucket", "s3://key@host/bucket", "pictures"])
    expect(() => readEnv({ PICTURES_URL })).toThrow("PICTURES_URL must begin with");
});
