/**
 * The key / leads to the search, unless somebody types or has switched it off on the search page (WCAG 2.1.4: a single
 * key must be possible to switch off).
 */
const search = /** @type {HTMLInputElement | null} */ (document.querySelector("search [name=q]"));
const toggle = document.getElementById("keys");
const isOff = () => localStorage.getItem("keys") === "off";

document.addEventListener("keydown", (event) => {
  const at = /** @type {HTMLElement} */ (event.target);
  const isTyped = at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyped || isOff()) return;
  event.preventDefault();
  if (search) search.select();
  else location.assign("/search");
});

if (toggle) {
  const [on, off] = toggle.querySelectorAll("button");
  const show = () => {
    if (on) on.hidden = !isOff();
    if (off) off.hidden = isOff();
  };
  toggle.addEventListener("click", () => {
    localStorage.setItem("keys", isOff() ? "on" : "off");
    show();
  });
  toggle.hidden = false;
  show();
}
if (search && !search.value && location.pathname === "/search") search.focus();

for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("[data-copies]"))) {
  const field = /** @type {HTMLInputElement} */ (document.getElementById(button.dataset.copies ?? ""));
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    await navigator.clipboard?.writeText(field.value).catch(() => document.execCommand("copy"));
    button.textContent = button.dataset.done ?? "";
  });
}
