import { type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { address, password } from "./cast.ts";

/** What came back: never followed, always whole. */
export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  /** The Set-Cookie lines. */
  cookies: string[];
  /** Where it sends us, or "". */
  to: string;
  text: string;
  /** What a person reads in the middle of the page, without its markup. */
  words: string;
};

type Form = Record<string, string> | [string, string][];
type Sent = { headers?: Record<string, string>; body?: string | Buffer };

export type Browser = ReturnType<typeof browse>;

/** A small browser without JavaScript: keeps cookies, sends forms from the site's own pages, follows nothing. */
export function browse(url: string) {
  const jar = new Map<string, string>();

  async function ask(method: string, path: string, { headers = {}, body }: Sent = {}): Promise<Answer> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await send(url, method, path, { headers: { ...(cookie && { Cookie: cookie }), ...headers }, body });
    for (const line of answer.cookies) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/) ?? [];
      if (!name) continue;
      if (!value || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  }

  /** Sends a form as a page of this site would. */
  function post(path: string, form: Form = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return ask("POST", path, {
      headers: { Origin: url, "Content-Type": "application/x-www-form-urlencoded", ...headers },
      body: new URLSearchParams(form).toString(),
    });
  }

  return {
    url,
    jar,
    ask,
    post,
    get: (path: string, headers?: Record<string, string>) => ask("GET", path, { headers }),
    /** One of the cast signs in; the browser keeps the session. */
    async signIn(name: string): Promise<Answer> {
      const answer = await post("/sign-in", { email: address(name), password });
      if (answer.status !== 303) throw new Error(`${name} could not sign in: ${answer.status}`);
      return answer;
    },
  };
}

/** A browser for each of the names, signed in; "Vi" is not. */
export async function browsersFor<Name extends string>(url: string, ...names: Name[]): Promise<Record<Name, Browser>> {
  const browsers = await Promise.all(
    names.map(async (name): Promise<[Name, Browser]> => {
      const browser = browse(url);
      if (name !== "Vi") await browser.signIn(name);
      return [name, browser];
    }),
  );
  return Object.fromEntries(browsers) as Record<Name, Browser>;
}

/** Bytes as they are, for what no HTTP library would send; answers what came back, as text. */
export function sendRaw(url: string, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on("data", (part) => parts.push(part));
    socket.on("error", (error) => (parts.length > 0 ? resolve(text()) : reject(error)));
    socket.on("close", () => resolve(text()));
    const text = () => Buffer.concat(parts).toString();
  });
}

function send(url: string, method: string, path: string, { headers, body }: Sent): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(parts).toString();
        const { statusCode: status = 0, headers } = response;
        const { location: to = "", "set-cookie": cookies = [] } = headers;
        resolve({ status, headers, cookies, to, text, words: wordsOf(text) });
      });
    });
    asked.on("error", reject);
    if (body === undefined) asked.end();
    else {
      asked.setHeader("Content-Length", Buffer.byteLength(body));
      asked.end(body);
    }
  });
}

function wordsOf(page: string): string {
  const [, main = ""] = page.match(/<main[^>]*>([\s\S]*)<\/main>/) ?? [];
  return main
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
