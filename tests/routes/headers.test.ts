import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";
import { settleTown } from "./town.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Sam", Browser>;

beforeAll(async () => {
  served = await serve(async (house) => {
    await settleTown(house);
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Sam");
});
afterAll(() => served?.stop());

const paths = [
  "/",
  "/?sort=new",
  "/ideas/1/a-quiet-hour-on-weekday-mornings",
  "/questions",
  "/pilots",
  "/search?q=a",
  "/wall",
  "/wall/1/oat-milk-without-asking",
  "/people/ann",
  "/sign-out",
  "/nowhere",
];

describe("every answer", () => {
  test.each([...paths, "/sign-in", "/ideas/new", "/you", "/healthz", "/icon.svg", "/assets/gone.js", "/%"])(
    "of %s says how it may be used",
    async (path) => {
      for (const browser of Object.values(people)) {
        const { headers } = await browser.get(path);
        expect(headers).toMatchObject({
          "x-content-type-options": "nosniff",
          "referrer-policy": expect.stringMatching(/^(no-referrer|same-origin|strict-origin-when-cross-origin)$/),
          "cross-origin-opener-policy": "same-origin",
          "cross-origin-resource-policy": "same-origin",
        });
        expect(headers["x-powered-by"]).toBeUndefined();
        expect(headers.server).toBeUndefined();
      }
    },
  );

  test("lets browsers name their origin to our own forms", async () => {
    const { headers } = await people.Vi.get("/sign-in");
    expect(headers["referrer-policy"]).not.toBe("no-referrer");
  });
});

describe("a visitor's page", () => {
  test.each(paths)("%s has no script of ours or anybody's in it, and one policy", async (path) => {
    const { headers, text } = await people.Vi.get(path);
    const policy = String(headers["content-security-policy"]);
    expect(directivesOf(policy)).toEqual({
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": "'self'",
      "img-src": "'self'",
      "font-src": "'self'",
      "connect-src": "'self'",
      "manifest-src": "'self'",
      "form-action": "'self'",
      "base-uri": "'none'",
      "frame-ancestors": "'none'",
    });
    const inline = [...text.matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)].map(([tag]) => tag);
    expect(inline.filter((tag) => tag !== '<script type="application/ld+json">')).toEqual([]);
    expect(text).not.toContain("nonce");
    expect(headers["set-cookie"]).toBeUndefined();
  });

  test.each(paths)("%s may be kept, and asked about again", async (path) => {
    const { headers } = await people.Vi.get(path);
    expect(headers["cache-control"]).toBe("no-cache");
    expect(String(headers.vary).toLowerCase()).toContain("cookie");
    expect(String(headers.vary).toLowerCase()).toContain("accept-encoding");
  });

  test.each(paths)("%s is the same for the next visitor, to the byte", async (path) => {
    const [one, other] = await Promise.all([people.Vi.get(path), people.Vi.get(path)]);
    expect(one.text === other.text).toBe(true);
  });
});

describe("a signed-in person's page", () => {
  test.each([...paths, "/ideas/new", "/you", "/ideas/1/vote"])(
    "%s is theirs alone, and is kept nowhere",
    async (path) => {
      const { headers } = await people.Ann.get(path);
      expect(headers["cache-control"]).toBe("private, no-store");
      expect(String(headers.vary).toLowerCase()).toContain("cookie");
    },
  );

  test.each(["/_root.data", "/you.data", "/ideas/new.data"])("%s too, for its script", async (path) => {
    const { headers } = await people.Ann.get(path);
    expect(headers["cache-control"]).toBe("private, no-store");
  });

  test("the refusals and redirects of theirs, too", async () => {
    for (const answer of [
      await people.Ann.get("/staff"),
      await people.Ann.get("/sign-in"),
      await people.Ann.get("/ideas/1"),
      await people.Ann.post("/ideas/new", { title: "" }),
      await people.Ann.post("/ideas/1/vote"),
    ])
      expect(answer.headers["cache-control"], String(answer.status)).toBe("private, no-store");
  });

  test.each([
    ["/ideas/new", ["similar", "keys"]],
    ["/you", ["keys"]],
    ["/you/profile", ["keys"]],
  ])(
    "%s has forms and none of the framework's scripts: what is typed before they arrive would be lost",
    async (path, own) => {
      const { text } = await people.Ann.get(path);
      const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag.match(/src="\/assets\/(\w+)-/)?.[1]);
      expect(scripts).toEqual(own);
    },
  );

  test.each(["/", "/search", "/ideas/4/oat-milk-without-asking"])(
    "%s runs only the scripts that carry its nonce, a new one each time",
    async (path) => {
      const nonces = new Set<string>();
      for (let turn = 0; turn < 3; turn++) {
        const { headers, text } = await people.Ann.get(path);
        const policy = directivesOf(String(headers["content-security-policy"]));
        const [, nonce] = policy["script-src"]?.match(/^'self' 'nonce-([\w+/=]{22,})'$/) ?? [];
        expect(nonce, policy["script-src"]).toBeTruthy();
        nonces.add(nonce as string);
        const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
        expect(scripts.length).toBeGreaterThan(2);
        expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
        for (const word of ["unsafe-inline", "unsafe-eval", "data:", "*", "http"])
          expect(JSON.stringify(policy)).not.toContain(word);
      }
      expect(nonces.size).toBe(3);
    },
  );
});

test("what travels is packed, where the browser can unpack it", async () => {
  for (const [accepted, encoding] of [
    ["br", "br"],
    ["gzip", "gzip"],
    ["identity", undefined],
  ] as const) {
    const { headers } = await people.Vi.get("/", { "Accept-Encoding": accepted });
    expect(headers["content-encoding"]).toBe(encoding);
  }
});

function directivesOf(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split(";").map((directive): [string, string] => {
      const [name = "", ...values] = directive.trim().split(" ");
      return [name, values.join(" ")];
    }),
  );
}
