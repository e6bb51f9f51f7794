/**
 * While an answer or a question is typed, says beneath each field what could stand there instead. Without this script
 * the server says it once, before the form is sent.
 */
const pauseMs = 300;
/** @type {NodeListOf<HTMLElement>} */
const hints = document.querySelectorAll("#judging p");
const kinds = [...hints].map((hint) => ({
  hint,
  pattern: new RegExp(hint.dataset.pattern ?? "", "iu"),
}));

for (const step of document.querySelectorAll(".answer-step")) {
  /** @type {HTMLTextAreaElement | HTMLInputElement | null} */
  const field = step.querySelector("textarea, input");
  const place = step.querySelector(".judging");
  if (!field || !place) continue;
  field.form?.querySelector("[name=look]")?.remove();
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
