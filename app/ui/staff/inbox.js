/**
 * The keys of the inbox. Each presses a button or follows a link that is there to be seen; none of them does anything
 * while somebody types, together with another key, or when keys are switched off (see `ui/keys.js`).
 */
/** Where the keys stop: at each row, and at the way to what comes next. */
const stops = ".inbox-row, .queue .pager";
const rows = () => /** @type {HTMLElement[]} */ ([...document.querySelectorAll(stops)]);
const row = () => /** @type {HTMLElement | null} */ (document.activeElement?.closest(stops) ?? null);
const ticks = () => /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll(".inbox-tick input")]);
const section = /** @type {HTMLElement} */ (document.getElementById("inbox-keys"));
const bar = /** @type {HTMLElement} */ (document.getElementById("ticked-bar"));

/** @param {HTMLElement | null | undefined} one */
function enter(one) {
  /** @type {HTMLElement | null | undefined} */
  const way = one?.querySelector("a:last-of-type");
  way?.focus();
  one?.scrollIntoView({ block: "nearest" });
}

/** @param {number} by */
function move(by) {
  const all = rows();
  const at = all.indexOf(/** @type {HTMLElement} */ (row()));
  enter(all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]);
}

/** @param {string} key */
function press(key) {
  const among = "hmt".includes(key) && ticks().some(({ checked }) => checked) ? bar : row();
  /** @type {HTMLElement | null | undefined} */
  const way = key === "u" ? document.querySelector("[data-key=u]") : among?.querySelector(`[data-key="${key}"]`);
  way?.click();
}

document.addEventListener("keydown", (event) => {
  const at = /** @type {HTMLElement} */ (event.target);
  const isTyped = at.isContentEditable || /^(TEXTAREA|SELECT)$/.test(at.tagName);
  const isField = at instanceof HTMLInputElement && at.type !== "checkbox";
  if (isTyped || isField || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (localStorage.getItem("keys") === "off" || document.querySelector("dialog[open]")) return;
  if (event.key === "j") move(1);
  else if (event.key === "k") move(-1);
  else if (event.key === "x") tick();
  else if (event.key === "?") list();
  else if (/^[ahmptu]$/.test(event.key)) press(event.key);
  else return;
  event.preventDefault();
});

function tick() {
  const box = row()?.querySelector("input");
  if (!box) return;
  box.checked = !box.checked;
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

/** The list of the keys stands on the page; here it comes to whoever asks for it. */
const dialog = document.createElement("dialog");
const close = document.createElement("button");

function list() {
  dialog.showModal();
  close.focus();
}

dialog.className = "inbox-dialog";
dialog.setAttribute("aria-labelledby", "inbox-keys-title");
close.className = "button plain";
close.textContent = section.dataset.close ?? "";
close.addEventListener("click", () => dialog.close());
section.replaceWith(dialog);
dialog.append(section, close);
document.querySelector("[href='#inbox-keys']")?.addEventListener("click", (event) => {
  event.preventDefault();
  list();
});

const [all, none] = /** @type {HTMLButtonElement[]} */ ([...bar.querySelectorAll("button[type=button]")]);
/** @param {boolean} checked */
function tickAll(checked) {
  for (const box of ticks()) box.checked = checked;
}
all?.addEventListener("click", () => tickAll(true));
none?.addEventListener("click", () => tickAll(false));
for (const button of [all, none]) if (button) button.hidden = false;

const done = /** @type {HTMLElement | null} */ (document.querySelector("[data-left]"));
if (done) setTimeout(() => done.remove(), Number(done.dataset.left));
