import { data } from "react-router";

/** No form of ours comes near it. */
const mostFields = 60;

/** What a form asks for and says. Fields whose names begin with _ are the form's own, not the command's. Throws a 400. */
export async function readForm(request: Request) {
  const fields = request.headers.has("Content-Type") ? await request.formData().catch(malformed) : new FormData();
  const given = new Map<string, FormDataEntryValue | FormDataEntryValue[]>();
  let count = 0;
  for (const [name, value] of fields) {
    if (++count > mostFields) malformed();
    const before = given.get(name);
    given.set(name, before === undefined ? value : [before, value].flat());
  }
  const form = Object.fromEntries([...given].filter(([name]) => !name.startsWith("_")));
  const method = String(fields.get("_method") ?? request.method);
  return { method, back: fields.get("_back"), here: fields.get("_here") === "1", form };
}

function malformed(): never {
  throw data({ code: "unreadable" }, 400);
}

/** What was typed comes back, but for passwords. */
export function typedIn(form: Record<string, unknown>): Record<string, string> {
  const secret = new Set(["password", "present"]);
  return Object.fromEntries(
    Object.entries(form).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && !secret.has(entry[0]),
    ),
  );
}
