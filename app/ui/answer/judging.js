/**
 * While an answer is typed, says beneath each field what could stand in place of words that judge. Without this script
 * the server says it once, before the answer is sent.
 */
const form = /** @type {HTMLFormElement} */ (document.getElementById("answer"));
const pauseMs = 300;
/** @type {NodeListOf<HTMLElement>} */
const hints = document.querySelectorAll("#judging p");
const kinds = [...hints].map((hint) => ({
  hint,
  pattern: new RegExp(hint.dataset.pattern ?? "", "iu"),
}));

form.querySelector("[name=look]")?.remove();
for (const step of form.querySelectorAll(".answer-step")) {
  const field = step.querySelector("textarea");
  const place = step.querySelector(".judging");
  if (!field || !place) continue;
  let timer = 0;
  let said = "";
  const say = () => {
    const found = kinds.filter(({ pattern }) => pattern.test(field.value));
    const saying = found.map(({ hint }) => hint.textContent).join();
    if (saying === said) return;
    said = saying;
    place.replaceChildren(...found.map(({ hint }) => hint.cloneNode(true)));
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(say, pauseMs);
  });
  say();
}
