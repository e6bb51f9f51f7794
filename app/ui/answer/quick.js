/** Whoever comes from the inbox writes at once, and sends with Ctrl (or Cmd) and Enter. */
const form = /** @type {HTMLFormElement} */ (document.getElementById("answer"));
const hint = document.getElementById("quick");

if (hint) {
  form.querySelector(".buttons")?.after(hint);
  hint.hidden = false;
}
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
if (!document.querySelector("[role=alert]")) form.querySelector("textarea")?.focus({ preventScroll: true });
