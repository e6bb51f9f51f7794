/**
 * While a title is typed, fetches what is already here and shows it below the form. The page it takes it from works by
 * itself; without this script the server asks to have a look before an idea is posted.
 */
const pauseMs = 400;
const form = /** @type {HTMLFormElement} */ (document.getElementById("new-idea"));
const title = /** @type {HTMLInputElement} */ (form.elements.namedItem("title"));
let timer = 0;
let shown = title.value.trim();

title.addEventListener("input", () => {
  clearTimeout(timer);
  timer = window.setTimeout(look, pauseMs);
});

async function look() {
  const typed = title.value.trim();
  if (typed === shown) return;
  const answer = await fetch(`/ideas/similar?title=${encodeURIComponent(typed)}`).catch(() => null);
  if (!answer?.ok || typed !== title.value.trim()) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const id of ["similar", "similar-found"]) {
    const [here, fresh] = [document.getElementById(id), page.getElementById(id)];
    if (!here || !fresh) continue;
    here.replaceChildren(...fresh.childNodes);
    here.hidden = fresh.hidden;
  }
  shown = typed;
  form.querySelector("[name=look]")?.remove();
}
