/** The deeds that stand beside a slug under /ideas/:number and its like, which no slug may shadow. */
const taken = new Set(
  "join tags vote comments answer host ship pause pilots polish revisions credits seat conclude celebrate open close edit heard role new delete merge unmerge missing provenance wake promises corrections report share discard seats updates target figures spendings extend would-join check-in check-ins reminders quotes pictures applause thanks nominate drafts ask shares schedule effort hide publish".split(
    " ",
  ),
);

/** A readable piece of an address made from a title; "idea" when nothing readable is left. */
export function slugOf(title: string, otherwise = "idea"): string {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/ø/gi, "o")
    .replace(/æ/gi, "ae")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  if (!slug) return otherwise;
  return taken.has(slug) ? `${slug}-${otherwise}` : slug;
}
