"use strict";
(() => {
  const form = document.getElementById("filters");
  if (!form) return;
  const fields = form.elements;
  const sheets = [...document.querySelectorAll(".sheet")].map(element => ({
    element,
    file: element.querySelector("h2").textContent,
    lines: [...element.querySelectorAll(".told")].map(line => ({
      element: line,
      marks: null,
      cards: [...line.querySelectorAll(".card")].map(card => ({ element: card, data: card.dataset, words: "", shown: true })),
    })),
  }));
  let shown = sheets.flatMap(sheet => sheet.lines.flatMap(line => line.cards));
  const total = shown.length;
  let at = -1;

  // What is searched is read when somebody searches.
  const words = (sheet, line, card) => card.words ||= `${sheet.file} ${line.element.querySelector(".text").textContent} ${card.element.textContent}`.normalize("NFC").toLowerCase();

  const filter = () => {
    const search = fields.search.value.trim().normalize("NFC").toLowerCase();
    const { value: severity } = fields.severity, { value: rule } = fields.rule, { value: lang } = fields.lang, { value: file } = fields.file, { value: fix } = fields.fix;
    const all = !(search || severity || rule || lang || file || fix);
    shown = [];
    for (const sheet of sheets) {
      const before = shown.length;
      const here = !file || file === sheet.file;
      for (const line of sheet.lines) {
        let changed = false, any = false;
        for (const card of line.cards) {
          const data = card.data;
          const fits = all || here && (!severity || data.severity === severity) && (!rule || data.rule === rule) && (!lang || data.lang === lang)
            && (!fix || data.fix === fix) && (!search || words(sheet, line, card).includes(search));
          if (fits) { shown.push(card); any = true; }
          if (fits !== card.shown) { card.element.hidden = !fits; card.shown = fits; changed = true; }
        }
        if (changed) {
          line.element.classList.toggle("empty", fields.only.checked && !any);
          const live = new Set(line.cards.filter(card => card.shown).map(card => card.element.id.slice(1)));
          line.marks ||= [...line.element.querySelectorAll(".text mark")];
          for (const mark of line.marks) mark.classList.toggle("off", !mark.dataset.v.split(" ").some(number => live.has(number)));
        } else {
          line.element.classList.toggle("empty", fields.only.checked && !any);
        }
      }
      sheet.element.hidden = shown.length === before;
    }
    document.body.classList.toggle("only", fields.only.checked);
    at = -1;
    tell();
  };

  const tell = () => { fields.count.value = `${at < 0 ? "" : `${at + 1} in `}${shown.length} of ${total}`; };

  const go = step => {
    if (!shown.length) return;
    const focused = shown.findIndex(card => card.element.contains(document.activeElement));
    at = focused >= 0 ? focused : at;
    at = at < 0 && step < 0 ? shown.length - 1 : (at + step + shown.length) % shown.length;
    const card = shown[at].element;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "center" });
    requestAnimationFrame(() => card.scrollIntoView({ block: "center" }));  // what has come into view has its own height only now
    tell();
  };

  let waiting = 0;
  const soon = () => { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(filter); };
  form.addEventListener("input", soon);
  form.addEventListener("reset", soon);
  form.addEventListener("submit", event => { event.preventDefault(); go(1); });
  fields.next.addEventListener("click", () => go(1));
  fields.previous.addEventListener("click", () => go(-1));

  document.querySelector(".summary").addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    const field = fields[button.dataset.key];
    field.value = field.value === button.dataset.value ? "" : button.dataset.value;
    filter();
  });

  document.getElementById("articles").addEventListener("click", event => {
    const mark = event.target.closest(".text mark:not(.off)");
    if (!mark || String(getSelection())) return;
    const card = document.getElementById(`v${mark.dataset.v.split(" ").at(-1)}`);
    if (card && !card.hidden) card.focus();
  });

  let lit = [];
  document.addEventListener("focusin", event => {
    for (const mark of lit) mark.classList.remove("lit");
    const card = event.target.closest(".card");
    lit = card ? [...card.closest(".sheet").querySelectorAll(`.text mark[data-v~="${card.id.slice(1)}"]`)] : [];
    for (const mark of lit) mark.classList.add("lit");
  });

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const writing = event.target.closest("input, select, textarea");
    if (event.key === "Escape" && writing) writing.blur();
    else if (writing) return;
    else if (event.key === "j" || event.key === "J") go(1);
    else if (event.key === "k" || event.key === "K") go(-1);
    else if (event.key === "/") { event.preventDefault(); fields.search.focus(); }
  });

  for (const button of document.querySelectorAll(".summary button")) { button.disabled = false; button.title = "Show only these, or all again"; }
  form.hidden = false;
})();
