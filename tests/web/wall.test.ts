import type { Request, Response } from "express";
import { describe, expect, test } from "vitest";
import { wall } from "#app/web/wall.ts";

const host = "ideas.example.org";
const own = `https://${host}`;

describe("something that changes things", () => {
  test.each<[string, Record<string, string>, string | undefined, boolean]>([
    ["from our own page, as browsers tell it", { "Sec-Fetch-Site": "same-origin" }, undefined, true],
    [
      "from our own page, whatever its origin says",
      { "Sec-Fetch-Site": "same-origin", Origin: "null" },
      undefined,
      true,
    ],
    ["from another site", { "Sec-Fetch-Site": "cross-site" }, undefined, false],
    ["from another site that claims our origin", { "Sec-Fetch-Site": "cross-site", Origin: own }, undefined, false],
    ["from a neighbour under the same domain", { "Sec-Fetch-Site": "same-site", Origin: own }, undefined, false],
    ["typed into the address bar", { "Sec-Fetch-Site": "none", Origin: own }, undefined, false],
    ["with a word that no browser says", { "Sec-Fetch-Site": "SAME-ORIGIN" }, undefined, false],
    ["with an empty word", { "Sec-Fetch-Site": "" }, undefined, false],
    ["with two words at once", { "Sec-Fetch-Site": "same-origin, cross-site" }, undefined, false],

    ["from an old browser on our own page", { Origin: own }, undefined, true],
    ["from an old browser without https", { Origin: `http://${host}` }, undefined, true],
    ["from an old browser on another site", { Origin: "https://evil.example" }, undefined, false],
    ["from an origin that ends like ours", { Origin: `https://evil-${host}` }, undefined, false],
    ["from an origin that begins like ours", { Origin: `${own}.evil.example` }, undefined, false],
    ["from our host on another port", { Origin: `${own}:8443` }, undefined, false],
    ["from an origin with a path", { Origin: `${own}/` }, undefined, false],
    ["from an origin with a name before it", { Origin: `https://me@${host}` }, undefined, false],
    ["from a hidden origin", { Origin: "null" }, undefined, false],
    ["from an empty origin", { Origin: "" }, undefined, false],
    ["with neither word", {}, undefined, false],
    ["with a referrer alone", { Referer: `${own}/` }, undefined, false],

    ["from the public address", { Origin: "https://public.example" }, "https://public.example", true],
    ["from the host inside, when there is a public address", { Origin: own }, "https://public.example", false],
    ["from the public address without https", { Origin: "http://public.example" }, "https://public.example", false],
    ["from the public address, to be sure", { "Sec-Fetch-Site": "same-origin" }, "https://public.example", true],
    [
      "from elsewhere, with a public address",
      { "Sec-Fetch-Site": "cross-site", Origin: "https://public.example" },
      "https://public.example",
      false,
    ],
  ])("%s", (_, headers, publicUrl, comesThrough) => {
    for (const method of ["POST", "DELETE"]) {
      const status = ask({ method, headers, publicUrl });
      expect(status, method).toBe(comesThrough ? "through" : 403);
    }
  });
});

describe("something that only looks", () => {
  test.each(["GET", "HEAD"])("%s comes from anywhere", (method) => {
    expect(ask({ method, headers: { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" } })).toBe(
      "through",
    );
  });
});

describe("a method that no page of ours uses", () => {
  test.each(["PUT", "PATCH", "PROPFIND", "TRACE", "post", "get", ""])(
    "%j stops here, wherever it comes from",
    (method) => {
      for (const site of ["same-origin", "cross-site"])
        expect(ask({ method, headers: { "Sec-Fetch-Site": site } })).toBe(405);
    },
  );

  test("OPTIONS is told what there is, and lets no other site in", () => {
    expect(ask({ method: "OPTIONS", headers: { Origin: "https://evil.example" } })).toBe(204);
  });
});

describe("an address", () => {
  test.each(["/", "/ideas/1/quiet-hour", "/?sort=new", "/search?q=%F0%9F%8C%8A", "/a%20b", "/?next=//evil", "/?x=%"])(
    "such as %s is read",
    (target) => {
      expect(ask({ target })).toBe("through");
    },
  );

  test.each([
    "//evil.example",
    "//",
    "/%",
    "/%zz",
    "/%ff",
    "/%c0%af",
    "/\\evil",
    "/a\\b",
    "*",
    "http://evil.example/",
    "evil",
    "",
  ])("such as %j can't be read", (target) => {
    expect(ask({ target })).toBe(400);
    expect(ask({ target, method: "POST", headers: { "Sec-Fetch-Site": "same-origin" } })).toBe(400);
  });

  test.each(["localhost", "localhost:3000", "127.0.0.1:3000", "[::1]:3000", "ideas.example.org"])(
    "on %s is ours",
    (at) => {
      expect(ask({ host: at })).toBe("through");
    },
  );

  test.each(["", "evil example", "a/b", "a@b", "a?b", "a#b", "a:b:c", "host:99999", '"><script>', "[::1", "a,b"])(
    "on %j is nobody's",
    (at) => {
      expect(ask({ host: at })).toBe(400);
    },
  );
});

type Asked = {
  method?: string;
  target?: string;
  host?: string;
  headers?: Record<string, string>;
  publicUrl?: string;
};

/** What the wall does with a request: the status it refuses it with, or "through". */
function ask({ method = "GET", target = "/", host: at = host, headers = {}, publicUrl }: Asked): number | "through" {
  const given = new Map(Object.entries({ Host: at, ...headers }).map(([name, value]) => [name.toLowerCase(), value]));
  const request = {
    method,
    originalUrl: target,
    path: target.split("?")[0],
    get: (name: string) => given.get(name.toLowerCase()),
  };
  let answer: number | "through" = 0;
  const response = {
    status(code: number) {
      answer = code;
      return response;
    },
    type: () => response,
    set: (name: string) => {
      expect(name).toBe("Allow");
      return response;
    },
    end: () => response,
    send: (words: string) => expect(words).toMatch(/^[A-Z].+\.\n$/),
  };
  wall(publicUrl)(request as unknown as Request, response as unknown as Response, () => {
    answer = "through";
  });
  return answer;
}
