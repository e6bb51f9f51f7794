import { refusedPage } from "./refused.ts";

/** No form of ours comes near it; a list of which much was chosen is refused by its own command, in kinder words. */
const most = { fields: 60, values: 600 };

/** What a form asks for and says. Fields whose names begin with _ are the form's own, not the command's. Throws a 400. */
export async function readForm(request: Request) {
  const fields = request.headers.has("Content-Type") ? await request.formData().catch(malformed) : new FormData();
  const given = new Map<string, FormDataEntryValue | FormDataEntryValue[]>();
  let count = 0;
  for (const [name, value] of fields) {
    if (++count > most.values) malformed();
    const before = given.get(name);
    given.set(name, before === undefined ? value : [before, value].flat());
  }
  if (given.size > most.fields) malformed();
  const form = Object.fromEntries([...given].filter(([name]) => !name.startsWith("_")));
  const method = String(fields.get("_method") ?? request.method);
  return { method, back: fields.get("_back"), here: fields.get("_here") === "1", form };
}

function malformed(): never {
  refusedPage("unreadable", 400);
}

/** What was typed comes back, but for passwords of any name; what was chosen of a list comes back in lines. */
export function typedIn(form: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]): [string, string][] => {
      const all = [value].flat();
      const isText = all.every((one) => typeof one === "string");
      return isText && !/password|^present$/i.test(name) ? [[name, all.join("\n")]] : [];
    }),
  );
}
